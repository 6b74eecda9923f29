import { headingOf } from '../heading-words.js';
import { type Cut, findCut } from './columns.js';
import { type Fragment } from './fragments.js';
import { cellsOf, leftOf, rightOf } from './gutters.js';
import { wrapsJoined } from './wraps.js';
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
/** A page of text has some hundred pieces; what has more is a drawing and is read row by row. */
const mostFragments = 1500;

const fragmentsIn = (rows: readonly Row[]): Fragment[] => rows.flatMap((row) => row.fragments);

/** "Jan 2019 –" over "Present" is one range; a town under dates is a cell of its own. */
const goesOn = (above: string, below: string) => /[–—-]\s*$/.test(above) || /^(?:[–—-]|\p{Ll})/u.test(below);

const cellText = (cell: readonly Row[]) =>
  cell
    .map(rowText)
    .reduce((text, next) => (text === '' ? next : text + (goesOn(text, next) ? ' ' : '\t') + next), '');

type Cell = readonly Row[];
const topOf = (cell: Cell) => cell[0]?.y ?? 0;
const isHeadings = (cell: Cell) => cell.every((row) => headingOf(rowText(row)) !== null);

/** "Languages" over "Tools" without a word of weight among them: labels of the lines they stand beside. */
const isLabels = (cell: Cell): boolean =>
  cell.length > 1 && isHeadings(cell) && !cell.some((row) => isBold(row) || !/\p{Ll}/u.test(rowText(row)));

interface Held {
  readonly cell: Cell;
  readonly row: number;
  /** Stands on lines of its own in front of the row: headings, and what has nothing beside it. */
  readonly alone: boolean;
}

/** The row a cell belongs to: the nearest, or the first at or below it. */
function holdOf(cell: Cell, rows: readonly Row[], headings: boolean): Held {
  const y = topOf(cell);
  const size = cell[0]?.size ?? 0;
  const gaps = rows.map((row) => Math.abs(row.y - y));
  const least = Math.min(...gaps);
  if (!headings && least <= size * 1.1) return { cell, row: gaps.indexOf(least), alone: false };
  const below = rows.findIndex((row) => row.y >= y - size * 0.65);
  return { cell, row: below < 0 ? rows.length : below, alone: true };
}

/** Puts the cells of a gutter on the lines they stand beside; headings become lines of their own. */
function withGutter(cells: readonly Cell[], rows: readonly Row[], first: boolean): FlowLine[] {
  const held = cells.flatMap((cell) =>
    isLabels(cell) ? cell.map((row) => holdOf([row], rows, false)) : [holdOf(cell, rows, isHeadings(cell))],
  );
  const linesOf = (index: number) =>
    held.filter(({ row, alone }) => row === index && alone).flatMap(({ cell }) => cell.map(lineOf));
  const said = rows.flatMap((row, index) => {
    const labels = held.filter((one) => one.row === index && !one.alone).map(({ cell }) => cell);
    return [...linesOf(index), joined(labels, lineOf(row), first)];
  });
  return [...said, ...linesOf(rows.length)];
}

function joined(cells: readonly Cell[], line: FlowLine, first: boolean): FlowLine {
  if (cells.length === 0) return line;
  const rows = cells.flat();
  const x = Math.min(line.x, ...rows.map((row) => row.x0));
  const x1 = Math.max(line.x1, ...rows.map((row) => row.x1));
  const said = cells.map(cellText);
  return { ...line, x, x1, text: (first ? [...said, line.text] : [line.text, ...said]).join('\t') };
}

function inside(rows: readonly Row[], cut: Cut, depth: number): Block[] {
  const left = leftOf(rows, cut.x);
  const right = rightOf(rows, cut.x);
  if (cut.kind === 'left-gutter')
    return [{ kind: 'flow', lines: withGutter(cellsOf(left, right), wrapsJoined(right), true) }];
  if (cut.kind === 'right-gutter')
    return [{ kind: 'flow', lines: withGutter(cellsOf(right, left), left, false) }];
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
  const readable = depth < deepest && fragments.length <= mostFragments;
  const cut = readable ? findCut(rows, hint) : null;
  if (cut === null) return [{ kind: 'flow', lines: wrapsJoined(rows).map(lineOf) }];
  const known = cut.kind === 'columns' ? cut.x : hint;
  return merged([
    ...blocksOf(fragmentsIn(rows.slice(0, cut.from)), known, depth + 1),
    ...inside(rows.slice(cut.from, cut.to), cut, depth),
    ...blocksOf(fragmentsIn(rows.slice(cut.to)), known, depth + 1),
  ]);
}
