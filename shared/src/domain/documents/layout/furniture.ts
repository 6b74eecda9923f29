import { headingOf } from '../heading-words.js';
import { fold } from '../keep-text.js';
import { type Fragment } from './fragments.js';
import { type Row, rowsOf, rowText } from './rows.js';

export interface PageFragments {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

const pageNumber =
  /^[\s–—|-]*(?:(?:page|seite|página|pagina|strona|str|p|s)\.?\s*)?\d{1,2}(?:\s*(?:of|von|de|di|van|z|sur|\/|\|)\s*\d{1,2})?[\s–—|-]*$/iu;
/** Where running headers and footers stand, as a share of the page's height. */
const margin = 0.13;
const headRows = 12;

const isEdge = (row: Row, height: number) => row.y < height * margin || row.y > height * (1 - margin);
const isFoot = (row: Row, height: number) => row.y > height / 2;
const pattern = (row: Row) => fold(rowText(row)).replace(/\d+/g, '#').replace(/\s+/g, ' ');
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}@.+]{2,}/gu) ?? [];

interface Edge {
  readonly page: number;
  readonly row: Row;
  readonly foot: boolean;
}

function edgesOf(pages: readonly PageFragments[]): Edge[] {
  return pages.flatMap(({ fragments, height }, page) =>
    rowsOf(fragments)
      .filter((row) => isEdge(row, height) && headingOf(rowText(row)) === null)
      .map((row) => ({ page, row, foot: isFoot(row, height) })),
  );
}

const isTwin = (edge: Edge, other: Edge) =>
  other.page !== edge.page &&
  Math.abs(other.row.y - edge.row.y) <= 4 &&
  pattern(other.row) === pattern(edge.row);

interface Head {
  /** Every word above the first heading of the first page. */
  readonly words: ReadonlySet<string>;
  /** Those in the largest type: the name. */
  readonly name: ReadonlySet<string>;
}

function headOf(page: PageFragments | undefined): Head {
  const rows = rowsOf(page?.fragments ?? []).slice(0, headRows);
  const end = rows.findIndex((row) => headingOf(rowText(row)) !== null);
  const head = (end > 0 ? rows.slice(0, end) : rows).filter((row) => rowText(row).length <= 90);
  const largest = Math.max(0, ...head.map((row) => row.size));
  const words = (of: readonly Row[]) => new Set(of.flatMap((row) => wordsOf(rowText(row))));
  return { words: words(head), name: words(head.filter((row) => row.size >= largest - 0.5)) };
}

/** A line at the edge of a later page that says what the head of the first one says: the name, an e-mail. */
function echoes({ page, row }: Edge, head: Head): boolean {
  const words = wordsOf(rowText(row)).filter((word) => !/^(?:page|seite|cv|resume|\d+)$/.test(word));
  const about = words.some((word) => head.name.has(word) || word.includes('@'));
  return page > 0 && words.length >= 2 && about && words.every((word) => head.words.has(word));
}

/**
 * Running headers, footers and page numbers, page by page. A header stays where it stands first; a footer never says
 * what only it says.
 */
export function findFurniture(pages: readonly PageFragments[]): ReadonlySet<Fragment>[] {
  const found = pages.map(() => new Set<Fragment>());
  const edges = edgesOf(pages);
  const head = headOf(pages[0]);
  const isRunning = (edge: Edge) =>
    (edge.foot || edge.page > 0) &&
    (pageNumber.test(rowText(edge.row)) || edges.some((other) => isTwin(edge, other)) || echoes(edge, head));
  for (const edge of edges.filter(isRunning))
    for (const fragment of edge.row.fragments) found[edge.page]?.add(fragment);
  return found;
}
