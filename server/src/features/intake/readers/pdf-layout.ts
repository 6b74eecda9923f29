import { type LaidOutLine, keepText } from '@portolan/shared/domain/documents';

/** A run of text as the page draws it: points from the top left, `y` its baseline. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** Words that stand together on one baseline, with no wide gap between them. */
interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

interface Row {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** A gap wider than this many times the type size separates cells rather than words. */
const cellGap = 1.8;
const wordGap = 0.18;
const fewestColumnRows = 5;

function sameBaseline(a: Glyphs, y: number, size: number): boolean {
  return Math.abs(a.y - y) <= Math.max(1.2, Math.min(a.size, size) * 0.35);
}

function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: { y: number; size: number; items: Glyphs[] }[] = [];
  for (const one of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && sameBaseline(one, row.y, row.size)) {
      row.items.push(one);
      if (one.size > row.size) [row.y, row.size] = [one.y, one.size];
    } else rows.push({ y: one.y, size: one.size, items: [one] });
  }
  return rows.map((row) => row.items);
}

function gapText(gap: number, size: number, tight: boolean): string {
  if (gap > size * cellGap) return '\t';
  return gap > size * wordGap && !tight ? ' ' : '';
}

/** Joins the glyphs of a row into segments; cells of a row end up in segments of their own. */
function segmentsOf(row: readonly Glyphs[]): Segment[] {
  const rtl = row.filter((one) => one.rtl).length > row.length / 2;
  const ordered = [...row].sort((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  const segments: { text: string; x0: number; x1: number; y: number; size: number }[] = [];
  for (const one of ordered) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : rtl ? last.x0 - (one.x + one.width) : one.x - last.x1;
    const tight = last === undefined || /\s$/.test(last.text) || /^\s/.test(one.text);
    const between = last === undefined ? '\t' : gapText(gap, Math.max(last.size, one.size), tight);
    if (last === undefined || between === '\t') {
      segments.push({ text: one.text, x0: one.x, x1: one.x + one.width, y: one.y, size: one.size });
      continue;
    }
    last.text += between + one.text;
    last.x0 = Math.min(last.x0, one.x);
    last.x1 = Math.max(last.x1, one.x + one.width);
    last.size = Math.max(last.size, one.size);
  }
  return segments.filter((segment) => segment.text.trim() !== '');
}

const crosses = (segment: Segment, x: number) => segment.x0 < x - 1 && segment.x1 > x + 1;

/** Dates and places set flush right belong to the line they stand on: no column of their own. */
function isMargin(rows: readonly Row[], x: number): boolean {
  const right = rows.flatMap((row) =>
    row.segments.filter((segment) => segment.x0 >= x).map((segment) => ({ row, segment })),
  );
  const short = right.filter(({ segment }) => segment.text.length <= 32);
  const paired = right.filter(({ row }) => row.segments.some((segment) => segment.x1 <= x));
  return short.length >= right.length * 0.8 && paired.length >= right.length * 0.8;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** The longest run of rows that nothing crosses at `x`. */
function longestBand(rows: readonly Row[], x: number): Band {
  let best: Band = { from: 0, to: 0, x };
  let from = 0;
  rows.forEach((row, index) => {
    if (row.segments.some((segment) => crosses(segment, x))) from = index + 1;
    else if (index + 1 - from > best.to - best.from) best = { from, to: index + 1, x };
  });
  return best;
}

const charsOf = (segments: readonly Segment[]) => segments.reduce((sum, one) => sum + one.text.length, 0);

/** Two columns are two bodies of text of some weight, neither a margin of the other. */
function isGutter(rows: readonly Row[], band: Band): boolean {
  const { x } = band;
  const inside = rows.slice(band.from, band.to);
  const left = inside.flatMap((row) => row.segments.filter((segment) => segment.x1 <= x + 1));
  const right = inside.flatMap((row) => row.segments.filter((segment) => segment.x0 >= x - 1));
  if (left.length < fewestColumnRows || right.length < fewestColumnRows) return false;
  const all = charsOf(rows.flatMap((row) => row.segments));
  const lighter = Math.min(charsOf(left), charsOf(right));
  const both = charsOf(left) + charsOf(right);
  return lighter >= all * 0.08 && both >= all * 0.5 && !isMargin(inside, x);
}

/** The gutter between two columns, with the rows it runs through; null on a page of one column. */
function gutterOf(rows: readonly Row[], width: number): Band | null {
  let best: Band | null = null;
  for (let x = width * 0.18; x <= width * 0.82; x += 4) {
    const band = longestBand(rows, x);
    const longer = best === null || band.to - band.from > best.to - best.from;
    if (longer && isGutter(rows, band)) best = band;
  }
  return best;
}

/** A grid of short cells on common baselines (skills side by side) is read row by row, not as columns. */
function isGrid(rows: readonly Row[], band: Band): boolean {
  const inside = rows.slice(band.from, band.to);
  const shared = inside.filter((row) => {
    const left = row.segments.find((segment) => segment.x1 <= band.x + 1);
    const right = row.segments.find((segment) => segment.x0 >= band.x - 1);
    return left !== undefined && right !== undefined && Math.abs(left.y - right.y) < 0.6;
  });
  const cells = inside.flatMap((row) => row.segments);
  return shared.length >= inside.length * 0.75 && cells.every((cell) => cell.text.length < 40);
}

/** Rows in reading order: what is above two columns, the left, the right, what is below. */
function inReadingOrder(rows: readonly Row[], width: number): Row[] {
  const band = gutterOf(rows, width);
  if (band === null || isGrid(rows, band)) return [...rows];
  const inside = rows.slice(band.from, band.to);
  const side = (keep: (segment: Segment) => boolean): Row[] =>
    inside
      .map((row) => ({ y: row.y, segments: row.segments.filter(keep) }))
      .filter((row) => row.segments.length > 0);
  return [
    ...rows.slice(0, band.from),
    ...side((segment) => segment.x1 <= band.x + 1),
    ...side((segment) => segment.x0 >= band.x - 1),
    ...inReadingOrder(rows.slice(band.to), width),
  ];
}

export interface PageLine extends Omit<LaidOutLine, 'start' | 'end' | 'page'> {
  readonly text: string;
  readonly x1: number;
  readonly blankBefore: boolean;
}

/** The lines of one page in reading order; a gap taller than the usual one is a blank line. */
export function pageLines(glyphs: readonly Glyphs[], width: number): PageLine[] {
  const rows = rowsOf(glyphs)
    .map((items): Row => ({ y: items[0]?.y ?? 0, segments: segmentsOf(items) }))
    .filter((row) => row.segments.length > 0);
  const lines: PageLine[] = [];
  let above: PageLine | undefined;
  for (const row of inReadingOrder(rows, width)) {
    const first = row.segments[0];
    const text = keepText(row.segments.map((segment) => segment.text.trim()).join('\t')).replace(/\n/g, ' ');
    if (first === undefined || text.trim() === '') continue;
    const size = Math.max(...row.segments.map((segment) => segment.size));
    const drop = above === undefined ? 0 : row.y - above.y;
    const line: PageLine = {
      text,
      x: Math.min(...row.segments.map((segment) => segment.x0)),
      x1: Math.max(...row.segments.map((segment) => segment.x1)),
      y: row.y,
      size,
      blankBefore: above !== undefined && (drop > Math.max(size, above.size) * 1.95 || drop < -2),
    };
    lines.push(line);
    above = line;
  }
  return lines;
}
