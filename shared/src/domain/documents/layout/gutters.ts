import { datePoints } from '../date-points.js';
import { dateRanges } from '../dates.js';
import { headingOf } from '../heading-words.js';
import { type Fragment } from './fragments.js';
import { type Row, rowText } from './rows.js';

/** The rows of a strip of the page, and what stands at both sides of `x`. */
export interface Sides {
  readonly rows: readonly Row[];
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly x: number;
  readonly size: number;
}

const side = (rows: readonly Row[], keep: (one: Fragment) => boolean): Row[] =>
  rows.flatMap((row) => {
    const fragments = row.fragments.filter(keep);
    const [first] = fragments;
    return first === undefined
      ? []
      : [
          {
            ...row,
            y: first.y,
            fragments,
            x0: Math.min(...fragments.map((one) => one.x0)),
            x1: Math.max(...fragments.map((one) => one.x1)),
          },
        ];
  });

export const leftOf = (rows: readonly Row[], x: number): Row[] => side(rows, (one) => one.x0 < x - 1);
export const rightOf = (rows: readonly Row[], x: number): Row[] => side(rows, (one) => one.x0 >= x - 1);

const dated =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{2,4}|['’]\d\d(?!\d)|\b(?:present|today|now|current|heute|aktuell|actuel|actual|presente|oggi|heden|obecnie)\b/iu;
export const isDated = (text: string): boolean => dated.test(text);
export const isHeading = (row: Row) => headingOf(rowText(row)) !== null;
export const charsOf = (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + row.fragments.reduce((chars, one) => chars + one.text.length, 0), 0);
export const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;
export const beside = (row: Row, others: readonly Row[]) =>
  others.some((other) => Math.abs(other.y - row.y) <= Math.max(row.size, other.size) * 0.65);

function closeRows(rows: readonly Row[]): Row[][] {
  const cells: Row[][] = [];
  for (const row of rows) {
    const last = cells.at(-1)?.at(-1);
    const near = last !== undefined && row.y - last.y <= Math.max(row.size, last.size) * 1.75;
    if (near && isHeading(last) === isHeading(row)) cells.at(-1)?.push(row);
    else cells.push([row]);
  }
  return cells;
}

const isDatedCell = (cell: readonly Row[]) =>
  cell.length <= 5 &&
  charsOf(cell) <= 100 &&
  cell.slice(0, 2).some((row) => isDated(rowText(row))) &&
  !cell.some((row) => isHeading(row));

const isWholeRange = (text: string): boolean => {
  const [range] = dateRanges(text);
  return range !== undefined && (range.to !== 'present' || !/[-–—−‐]\s*$/.test(text));
};

/** Dates and nothing else: "2016–2018", "seit 04/2016", "2001". */
const isOnlyDates = (text: string): boolean => {
  const [at] = [...dateRanges(text), ...datePoints(text)];
  return at !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, at.start) + text.slice(at.end));
};

/** Dates whose entries have one line each stand close together: what is dated already ends where new dates begin. */
function byDates(cell: readonly Row[], others: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (const row of cell) {
    const open = parts.at(-1);
    const said = (open ?? []).map(rowText).join(' ');
    const anew =
      open === undefined || (isWholeRange(said) && isOnlyDates(rowText(row)) && beside(row, others));
    if (anew) parts.push([row]);
    else open.push(row);
  }
  return parts;
}

/** The cells of a gutter: dates with the town below them are one, labels each on the line of its value are many. */
export function cellsOf(rows: readonly Row[], others: readonly Row[]): Row[][] {
  const cells = closeRows(rows).flatMap((cell) => byDates(cell, others));
  return cells.flatMap((cell) => {
    const paired = share(cell, (row) => beside(row, others));
    const labels = paired >= 0.6 && !isDatedCell(cell) && !cell.some(isHeading);
    return labels ? cell.map((row) => [row]) : [cell];
  });
}

const isColon = (cell: readonly Row[]) => cell.every((row) => /[:：]$/.test(rowText(row)));
const isShort = (cell: readonly Row[]) => cell.length === 1 && charsOf(cell) <= 26;

/** Dates that all stand beside something: the headings over the text beside them open no column of their own. */
const isDateGutter = (cells: readonly (readonly Row[])[], right: readonly Row[]): boolean =>
  share(cells, isDatedCell) >= 0.5 &&
  share(cells, (cell) => isDatedCell(cell) || isShort(cell)) >= 0.9 &&
  share(cells, (cell) => cell[0] !== undefined && beside(cell[0], right)) >= 0.9;

/** Dates, section headings or labels at the left, each on the line of what it belongs to. */
export function isLeftGutter({ left, right, x }: Sides): boolean {
  const cells = cellsOf(left, right);
  if (cells.length < 2 || right.length < 3 || (right.some(isHeading) && !isDateGutter(cells, right)))
    return false;
  const width = x - Math.min(...left.map((row) => row.x0));
  const all = Math.max(...right.map((row) => row.x1)) - Math.min(...left.map((row) => row.x0));
  if (width > all * 0.4) return false;
  const heading = (cell: readonly Row[]) => cell.every(isHeading);
  const sure = (cell: readonly Row[]) => heading(cell) || isDatedCell(cell) || isColon(cell);
  // A heading that runs over both columns has nothing beside it.
  const aligned = share(
    cells.filter((cell) => !heading(cell)),
    (cell) => cell[0] !== undefined && beside(cell[0], right),
  );
  const hung = share(cells.filter(heading), (cell) => cell[0] !== undefined && beside(cell[0], right));
  const held = cells.every(heading) ? hung >= 0.7 : aligned >= 0.7;
  return held && share(cells, sure) >= 0.5 && share(cells, (cell) => sure(cell) || isShort(cell)) >= 0.65;
}

/** Dates at the right with their towns below them, each on the first line of its entry. */
export function isRightGutter({ left, right, x }: Sides): boolean {
  const cells = closeRows(right);
  if (cells.length < 2 || left.length < 3 || right.some(isHeading)) return false;
  const width = Math.max(...right.map((row) => row.x1)) - x;
  const all = Math.max(...right.map((row) => row.x1)) - Math.min(...left.map((row) => row.x0));
  const aligned = share(cells, (cell) => cell[0] !== undefined && beside(cell[0], left));
  return width <= all * 0.4 && aligned >= 0.8 && share(cells, isDatedCell) >= 0.75;
}
