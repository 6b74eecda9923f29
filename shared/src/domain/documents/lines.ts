import { type DocumentLayout, type FieldSpan, type LaidOutLine } from './types.js';

/** One line of the kept text without its leading bullet or surrounding space. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bullet: boolean;
  readonly blankBefore: boolean;
  /** Points; null where the reader knows no geometry. */
  readonly size: number | null;
  readonly x: number | null;
  /** Where its last word ends. */
  readonly x1: number | null;
  /** Where the lines of its column end, as running text shows; null where nothing shows it. */
  readonly room: number | null;
  readonly bold: boolean;
  /** The column or box it stands in; 0 is the page itself. */
  readonly region: number;
  /** The region that one is cut out of; null for the page. */
  readonly within: number | null;
  /** Whether the format itself calls it a heading; null where it cannot say. */
  readonly heading: boolean | null;
}

const lead = /^\s*(?:[•‣▪■●○◦◆·∙➢►✓✔❖]\s*|[*–—-]\s+)?/u;

/** Names, dates and titles stand in short lines; of a longer one only this much is looked at. */
const longestLine = 800;

interface Raw {
  readonly raw: string;
  readonly start: number;
  readonly blankBefore: boolean;
}

function rawLines(text: string): Raw[] {
  const found: Raw[] = [];
  let start = 0;
  let blankBefore = false;
  for (const raw of text.split('\n')) {
    if (raw.replace(lead, '').trim() === '') blankBefore = true;
    else {
      found.push({ raw, start, blankBefore });
      blankBefore = false;
    }
    start += raw.length + 1;
  }
  return found;
}

const unplaced = {
  size: null,
  x: null,
  x1: null,
  room: null,
  bold: false,
  region: 0,
  within: null,
  heading: null,
};

function placedShape(place: LaidOutLine, regions: DocumentLayout['regions']) {
  const { size, x, x1 = null, bold = false, region = 0, heading = null } = place;
  return { size, x, x1, bold, region, within: region === 0 ? null : (regions?.[region] ?? 0), heading };
}

const shapeOf = (place: LaidOutLine | undefined, regions: DocumentLayout['regions']) => ({
  ...unplaced,
  ...(place === undefined ? {} : placedShape(place, regions)),
});

function readLines(text: string, layout: DocumentLayout | null, repeated: boolean): Line[] {
  const laidOut = new Map<number, LaidOutLine>((layout?.lines ?? []).map((line) => [line.start, line]));
  return rawLines(text)
    .filter(({ start }) => (laidOut.get(start)?.repeated === true) === repeated)
    .map(({ raw, start, blankBefore }, index) => {
      const skipped = lead.exec(raw)?.[0] ?? '';
      const body = raw.slice(skipped.length, skipped.length + longestLine).trimEnd();
      const from = start + skipped.length;
      const bullet = skipped.trim() !== '';
      const shape = shapeOf(laidOut.get(start), layout?.regions);
      return { index, start: from, end: from + body.length, text: body, bullet, blankBefore, ...shape };
    });
}

const fewestFull = 3;

/** The right edge of a column that some of its lines nearly reach: one long line alone tells nothing. */
function roomOf(placed: readonly { readonly x: number; readonly x1: number }[]): number | null {
  const edge = Math.max(...placed.map((one) => one.x1));
  const width = edge - Math.min(...placed.map((one) => one.x));
  return placed.filter((one) => one.x1 > edge - width * 0.12).length >= fewestFull ? edge : null;
}

function withRoom(lines: readonly Line[]): Line[] {
  const regions = new Map<number, { x: number; x1: number }[]>();
  for (const { region, x, x1 } of lines)
    if (x !== null && x1 !== null) {
      const own = regions.get(region);
      if (own === undefined) regions.set(region, [{ x, x1 }]);
      else own.push({ x, x1 });
    }
  const rooms = new Map([...regions].map(([region, placed]) => [region, roomOf(placed)] as const));
  return lines.map((line) => ({ ...line, room: rooms.get(line.region) ?? null }));
}

/** The non-empty lines of a kept text, with geometry where the layout knows it; running headers are left out. */
export const linesOf = (text: string, layout: DocumentLayout | null): Line[] =>
  withRoom(readLines(text, layout, false));

/** Whether a line ended because its column did: the first word of the next one had no room on it. */
export function isFull(line: Line, next: Line): boolean {
  const { room, x1, size } = line;
  if (room === null || x1 === null || size === null || next.x === null || next.x1 === null) return false;
  const word = next.text.split(/\s/)[0] ?? '';
  const width = ((next.x1 - next.x) * word.length) / Math.max(1, next.text.length);
  return x1 + size * 0.25 + width > room + 0.5;
}

/** Set in the same type in the same column, one directly below the other. */
export const sitsBelow = (line: Line, next: Line): boolean =>
  next.start === line.end + 1 &&
  !next.blankBefore &&
  next.region === line.region &&
  next.bold === line.bold &&
  Math.abs((next.size ?? 0) - (line.size ?? 0)) < 0.3;

/** The running headers and footers alone. */
export const repeatedLines = (text: string, layout: DocumentLayout | null): Line[] =>
  layout === null ? [] : readLines(text, layout, true);

/** A text that stands alone, as one line beginning at `offset` of the kept text. */
export const loneLine = (text: string, offset: number): Line => ({
  index: 0,
  start: offset,
  end: offset + text.length,
  text,
  bullet: false,
  blankBefore: false,
  ...shapeOf(undefined, undefined),
});

/** The size most of the text is set in; null without geometry. */
export function bodySize(lines: readonly Line[]): number | null {
  const weight = new Map<number, number>();
  for (const line of lines) {
    if (line.size === null) continue;
    const size = Math.round(line.size * 2) / 2;
    weight.set(size, (weight.get(size) ?? 0) + line.text.length);
  }
  let best: number | null = null;
  for (const [size, chars] of weight) if (best === null || chars > (weight.get(best) ?? 0)) best = size;
  return best;
}

/** "S K I L L S", "C U R R I C U L U M   V I T A E": most words are single letters. */
export function isLetterSpaced(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  const single = tokens.filter((token) => token.length === 1).length;
  return tokens.length >= 4 && single / tokens.length >= 0.6 && tokens.every((token) => token.length <= 3);
}

/** Closes letter-spacing; wider gaps, where kept, separate words. */
export function closeLetterSpacing(text: string): string {
  if (!isLetterSpaced(text)) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}

/** "Android- Entwicklerin": a double name that the end of a line parted; "Soft- und Hardware" stays. */
export const unbroken = (text: string): string => text.replace(/(?<=\p{L}[-‐]) (?=\p{Lu})/gu, '');

/** A part of a line with its place in the kept text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts `[from, to)` out of a line, trimmed of spaces and of `trim` characters at both ends. */
export function piece(line: Line, from: number, to: number, trim = /[\s,;|·•:\t–—-]/u): Piece | null {
  let start = from;
  let end = to;
  while (start < end && trim.test(line.text.charAt(start))) start += 1;
  while (end > start && trim.test(line.text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  return { text: line.text.slice(start, end), start: line.start + start, end: line.start + end };
}

export const spanOf = (part: { readonly start: number; readonly end: number }): FieldSpan => ({
  start: part.start,
  end: part.end,
});
