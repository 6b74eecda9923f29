import { dateRanges } from '../dates.js';
import {
  beside,
  charsOf,
  isDated,
  isHeading,
  isLeftGutter,
  isRightGutter,
  leftOf,
  rightOf,
  share,
  type Sides,
} from './gutters.js';
import { type Row, rowText, usualSize } from './rows.js';

/** A vertical strip that nothing crosses between two rows of a page, and what stands on its two sides. */
export interface Cut {
  /** Two bodies of text; or dates, headings and labels at one side that belong to the lines at the other. */
  readonly kind: 'columns' | 'left-gutter' | 'right-gutter';
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Dates and places set flush right belong to the line they stand on: no column of their own. */
function isMargin({ rows, left, right, x, size }: Sides): boolean {
  const short = share(right, (row) => rowText(row).length <= 34);
  const sided = rows.filter((row) => row.fragments.some((one) => one.x0 >= x - 1));
  const paired = share(sided, (row) => row.fragments.some((one) => one.x0 < x - 1));
  if (short < 0.8 || paired < 0.8) return false;
  const drops = right.slice(1).map((row, index) => row.y - (right[index]?.y ?? 0));
  const dense = right.length >= 6 && median(drops) <= size * 1.75;
  const dates = share(right, (row) => isDated(rowText(row)));
  return dates >= 0.3 || !dense || right.length < left.length * 0.4;
}

/** "Name  Jane Doe": short labels, each with its value beside it. */
function isLabelled({ left, right }: Sides): boolean {
  const paired = share(left, (row) => beside(row, right));
  const short = share(left, (row) => rowText(row).length <= 24);
  if (paired < 0.9 || short < 0.9) return false;
  const colons = share(left, (row) => /[:：]$/.test(rowText(row)));
  return colons >= 0.4 || left.length <= right.length * 0.75 || left.length <= 12;
}

/** A grid of short cells on common baselines (skills side by side) is read row by row. */
function isGrid({ rows, left, right }: Sides): boolean {
  const shared = share(left, (row) => right.some((other) => Math.abs(other.y - row.y) < 0.6));
  const cells = rows.flatMap((row) => row.fragments);
  return shared >= 0.75 && right.length <= left.length * 1.35 && cells.every((cell) => cell.text.length < 40);
}

/** The right column starts at one edge, or is far enough away that it need not. */
function isApart({ left, right, x, size }: Sides): boolean {
  const gap = x - Math.max(...left.map((row) => row.x1));
  return gap >= size * 1.8 || share(right, (row) => row.x0 <= x + 3) >= 0.4;
}

/** A name at one side and contacts at the other, each with lines of its own height. */
function isLetterhead({ left, right, x, size }: Sides): boolean {
  const gap = x - Math.max(...left.map((row) => row.x1));
  if (left.length < 2 || right.length < 3 || left.length + right.length > 14 || gap < size * 3) return false;
  const paired = share(right, (row) => left.some((other) => Math.abs(other.y - row.y) < 1));
  // A date of birth is one of the contacts; a range of dates is not.
  return (
    paired <= 0.5 && ![...left, ...right].some((row) => dateRanges(rowText(row)).length > 0 || isHeading(row))
  );
}

interface Measure {
  readonly chars: number;
  /** The gutter of the page before: columns that go on need less to be seen. */
  readonly hint: number | null;
}

/** Headings on both sides: two columns however short. */
const isHeaded = ({ left, right }: Sides): boolean =>
  left.length >= 3 && right.length >= 3 && left.some(isHeading) && right.some(isHeading);

/** Cells beside cells, which are read row by row. */
function isTable(sides: Sides): boolean {
  if (isMargin(sides) || !isApart(sides)) return true;
  const headed = [...sides.left, ...sides.right].some(isHeading);
  return !headed && (isLabelled(sides) || isGrid(sides));
}

const isKnown = ({ right, x }: Sides, { hint }: Measure) =>
  hint !== null && isNear(x, hint) && right.length >= 2;

function kindOf(sides: Sides, page: Measure): Cut['kind'] | null {
  if (sides.left.length === 0 || sides.right.length === 0) return null;
  if (isLeftGutter(sides)) return 'left-gutter';
  if (isRightGutter(sides)) return 'right-gutter';
  if (isHeaded(sides) || isLetterhead(sides)) return 'columns';
  return !isTable(sides) && (isKnown(sides, page) || isHeavy(sides, page)) ? 'columns' : null;
}

const fewestColumnRows = 5;

function isHeavy({ left, right }: Sides, page: Measure): boolean {
  if (left.length < fewestColumnRows || right.length < fewestColumnRows) return false;
  const both = charsOf(left) + charsOf(right);
  return Math.min(charsOf(left), charsOf(right)) >= page.chars * 0.06 && both >= page.chars * 0.4;
}

/** A heading over its own strip of white: what follows may be laid out in another way. */
function opensBand(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || above === undefined) return false;
  return row.y - above.y > Math.max(row.size, above.size) * 1.6 && isHeading(row);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of rows that nothing crosses just left of `x`. */
function stretches(rows: readonly Row[], breaks: readonly boolean[], x: number, gap: number): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  rows.forEach((row, index) => {
    const crossed = row.fragments.some((one) => one.x0 < x - 1 && one.x1 > x - gap);
    if (crossed || breaks[index] === true) {
      if (index > from) found.push({ from, to: index });
      from = crossed ? index + 1 : index;
    }
  });
  if (rows.length > from) found.push({ from, to: rows.length });
  return found;
}

const mostTrimmed = 3;

const runsOn = (above: Row | undefined, row: Row | undefined): boolean =>
  above !== undefined &&
  row !== undefined &&
  Math.abs(above.size - row.size) < 0.3 &&
  Math.abs(above.x0 - row.x0) < 1.5 &&
  row.y - above.y <= row.size * 1.4;

/** A name or a heading over the left column only stands above both. */
function trimmed(rows: readonly Row[], { from, to }: Stretch, x: number): Stretch {
  const first = rows.slice(from, to).findIndex((row) => row.fragments.some((one) => one.x0 >= x - 1));
  // The first line of a name over several lines of one column stands in that column.
  if (first > 0 && runsOn(rows[from + first - 1], leftOf(rows.slice(from + first, to), x)[0]))
    return { from, to };
  return first > 0 && first <= mostTrimmed ? { from: from + first, to } : { from, to };
}

/** More edges than a page of columns has; a drawing has thousands. */
const mostEdges = 100;

/** Where pieces of text begin, the most common places first kept. */
function edgesOf(rows: readonly Row[]): number[] {
  const count = new Map<number, number>();
  for (const { fragments } of rows)
    for (const { x0 } of fragments) count.set(Math.floor(x0), (count.get(Math.floor(x0)) ?? 0) + 1);
  const common = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostEdges);
  return common.map(([edge]) => edge).sort((a, b) => a - b);
}

/** Of cuts that hold equally long the one of the columns around is right. */
const knownFirst = (edges: readonly number[], hint: number | null): number[] =>
  hint === null ? [...edges] : [...edges].sort((a, b) => Number(isNear(b, hint)) - Number(isNear(a, hint)));

const isNear = (x: number, hint: number) => Math.abs(hint - x) <= 8;

/** The widest cut of a page: the one that the most rows keep to. Null where the page is one column. */
export function findCut(rows: readonly Row[], hint: number | null): Cut | null {
  if (rows.length < 3) return null;
  const size = usualSize(rows.flatMap((row) => row.fragments));
  const page = { chars: charsOf(rows), hint };
  const breaks = rows.map((_row, index) => opensBand(rows, index));
  let best: Cut | null = null;
  for (const x of knownFirst(edgesOf(rows), hint)) {
    for (const stretch of stretches(rows, breaks, x, size * 0.4)) {
      if (best !== null && stretch.to - stretch.from <= best.to - best.from) continue;
      const { from, to } = trimmed(rows, stretch, x);
      const inside = rows.slice(from, to);
      const sides = { rows: inside, left: leftOf(inside, x), right: rightOf(inside, x), x, size };
      const kind = kindOf(sides, page);
      if (kind !== null && (best === null || to - from > best.to - best.from)) best = { kind, from, to, x };
    }
  }
  return best;
}
