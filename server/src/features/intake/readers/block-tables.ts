import { type Block, type Paragraph, type Table } from './blocks.js';

type Cell = readonly Block[];
type Row = readonly Cell[];

/** A stretch of a table: rows that are read across, or columns that are read down one after another. */
export type TablePart =
  | { readonly reads: 'across'; readonly row: Row }
  | { readonly reads: 'down'; readonly columns: readonly Cell[] };

const mostColumns = 4;
const shortHeading = 40;
/** A cell of so many paragraphs is a column of the page, not a value. */
const columnParagraphs = 3;

export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.trim() === '' ? [] : [block];
    if (block.kind === 'frame') return paragraphsIn(block.blocks);
    return block.rows.flat().flatMap(paragraphsIn);
  });
}

/** By style or by look: short, bold or in capitals, and no date. */
function looksLikeHeading(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim();
  if (paragraph.level !== null) return true;
  if (text.length > shortHeading || /\d/.test(text) || paragraph.bullet) return false;
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return paragraph.bold || capitals;
}

/** Cells of one place in several rows as one column. */
const columnAt = (rows: readonly Row[], index: number): Block[] =>
  rows.flatMap((row) => [...(row[index] ?? [])]);

const isEmpty = (cell: Cell): boolean => paragraphsIn(cell).length === 0;

function isPage(rows: readonly Row[]): boolean {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > mostColumns) return false;
  const columns = Array.from({ length: width }, (_, index) => columnAt(rows, index)).filter(
    (column) => !isEmpty(column),
  );
  if (columns.length < 2) return false;
  const headed = columns.filter((column) => {
    const paragraphs = paragraphsIn(column);
    return paragraphs.length >= columnParagraphs && paragraphs.some(looksLikeHeading);
  });
  const valued = rows.every((row) => row.some((cell) => paragraphsIn(cell).length <= 1));
  if (headed.length >= 2) return !valued;
  return rows.length === 1 && columns.every((column) => paragraphsIn(column).length >= columnParagraphs);
}

/** Rows of as many filled cells stand together; a row of one cell runs across the page. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && group[0].length === row.length) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** How a table is to be read: one that lays out the page column by column, one that holds data row by row. */
export function partsOf(table: Table): TablePart[] {
  return groupsOf(table.rows.filter((row) => row.some((cell) => !isEmpty(cell)))).flatMap(
    (rows): TablePart[] => {
      if (!isPage(rows)) return rows.map((row) => ({ reads: 'across', row }));
      const width = rows[0]?.length ?? 0;
      return [{ reads: 'down', columns: Array.from({ length: width }, (_, index) => columnAt(rows, index)) }];
    },
  );
}
