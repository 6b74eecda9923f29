import { headingOf } from '../heading-words.js';
import { cellsOf, type Cut, findCut, leftOf, rightOf } from './columns.js';
import { type Fragment } from './fragments.js';
import { isBold, type Row, rowsOf, rowText } from './rows.js';

/** One line of a page in reading order. */
export interface FlowLine {
  readonly text: string;
  readonly x: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A part of a page: lines one under another, or two columns of parts side by side. */
export type Block =
  | { readonly kind: 'flow'; readonly lines: readonly FlowLine[] }
  | {
      readonly kind: 'columns';
      readonly x: number;
      readonly left: readonly Block[];
      readonly right: readonly Block[];
    };

const lineOf = (row: Row): FlowLine => ({
  text: rowText(row),
  x: row.x0,
  x1: row.x1,
  y: row.y,
  size: row.size,
  bold: isBold(row),
});

const deepest = 5;

const fragmentsIn = (rows: readonly Row[]): Fragment[] => rows.flatMap((row) => row.fragments);

/** "Jan 2019 –" over "Present" is one range; a town under dates is a cell of its own. */
const goesOn = (above: string, below: string) => /[–—-]\s*$/.test(above) || /^(?:[–—-]|\p{Ll})/u.test(below);

const cellText = (cell: readonly Row[]) =>
  cell
    .map(rowText)
    .reduce((text, next) => (text === '' ? next : text + (goesOn(text, next) ? ' ' : '\t') + next), '');

/** Puts the cells of a gutter in front of the lines they stand beside; headings become lines of their own. */
function withGutter(cells: readonly (readonly Row[])[], right: readonly Row[]): FlowLine[] {
  const lines: FlowLine[] = [];
  let next = 0;
  for (const [index, row] of right.entries()) {
    const below = right[index + 1];
    const pending: Row[][] = [];
    for (let cell = cells[next]; cell !== undefined; cell = cells[next]) {
      const y = cell[0]?.y ?? 0;
      if (below !== undefined && Math.abs(below.y - y) < Math.abs(row.y - y)) break;
      pending.push([...cell]);
      next += 1;
    }
    const headings = pending.filter((cell) => cell.every((one) => headingOf(rowText(one)) !== null));
    const labels = pending.filter((cell) => !headings.includes(cell));
    lines.push(...headings.flatMap((cell) => cell.map(lineOf)));
    lines.push(joined(labels, lineOf(row)));
  }
  return [...lines, ...cells.slice(next).flatMap((cell) => cell.map(lineOf))];
}

function joined(cells: readonly (readonly Row[])[], line: FlowLine): FlowLine {
  if (cells.length === 0) return line;
  const x = Math.min(line.x, ...cells.flat().map((row) => row.x0));
  return { ...line, x, text: [...cells.map(cellText), line.text].join('\t') };
}

function inside(rows: readonly Row[], cut: Cut, depth: number): Block[] {
  const left = leftOf(rows, cut.x);
  const right = rightOf(rows, cut.x);
  if (cut.kind === 'gutter') return [{ kind: 'flow', lines: withGutter(cellsOf(left), right) }];
  const parts = [left, right].map((part) => blocksOf(fragmentsIn(part), null, depth + 1));
  return [{ kind: 'columns', x: cut.x, left: parts[0] ?? [], right: parts[1] ?? [] }];
}

/** Neighbours cut at one gutter are one pair of columns. */
function merged(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((kept, block) => {
    const last = kept.at(-1);
    if (block.kind === 'flow' && block.lines.length === 0) return kept;
    if (last?.kind === 'flow' && block.kind === 'flow')
      kept[kept.length - 1] = { kind: 'flow', lines: [...last.lines, ...block.lines] };
    else if (last?.kind === 'columns' && block.kind === 'columns' && Math.abs(last.x - block.x) <= 4)
      kept[kept.length - 1] = {
        ...last,
        left: merged([...last.left, ...block.left]),
        right: merged([...last.right, ...block.right]),
      };
    else kept.push(block);
    return kept;
  }, []);
}

/** The parts of a page or a column from the top down. `hint` is the gutter of the page before. */
export function blocksOf(fragments: readonly Fragment[], hint: number | null, depth = 0): Block[] {
  const rows = rowsOf(fragments);
  const cut = depth < deepest ? findCut(rows, hint) : null;
  if (cut === null) return [{ kind: 'flow', lines: rows.map(lineOf) }];
  const known = cut.kind === 'columns' ? cut.x : hint;
  return merged([
    ...blocksOf(fragmentsIn(rows.slice(0, cut.from)), known, depth + 1),
    ...inside(rows.slice(cut.from, cut.to), cut, depth),
    ...blocksOf(fragmentsIn(rows.slice(cut.to)), known, depth + 1),
  ]);
}
