import { fromWords, presentWords, sinceWords, untilWords } from './data/months.js';
import { datePoints, type DatePoint, monthNamed, startsWithSeason, withMonth } from './date-points.js';
import { fold } from './keep-text.js';

/** From … to; `to` is 'present' for words such as "heute". Offsets are those of the line. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
}

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const dash = '[-–—−‐~>→/]';
const until = `(?<![\\p{L}])(?:${alternatives(untilWords)})(?![\\p{L}])`;
const present = `(?:${alternatives(presentWords)})(?![\\p{L}])`;
const between = new RegExp(
  `^(?:\\s?r(?:ok|oku)?\\.?)?[\\s,(]*(?:${dash}+|${until})[\\s(]*(?:${alternatives(fromWords)})?\\s*$`,
  'u',
);
const openEnd = new RegExp(
  `^(?:\\s?r(?:ok|oku)?\\.?)?[\\s,]*(?:${dash}+\\s*|${until}\\s*)*\\(?${present}\\)?`,
  'u',
);
const bareOpenEnd = new RegExp(`^\\s*${dash.replace('/', '')}+\\s*$`, 'u');
const opened = new RegExp(`(?<![\\p{L}])(?:${alternatives(sinceWords)})\\s*:?\\s*$`, 'u');
const led = new RegExp(`(?<![\\p{L}])(?:${alternatives(fromWords)})\\s+$`, 'u');
const halfYear = /^\s*[-–—−‐/]\s*['’]?(\d{2})(?![\p{L}\p{N}/.-])/u;
/** "Mar - Oct 2021": the first month borrows the year of the second. */
const borrowed = /(?<![\p{L}\p{N}])(?<word>\p{L}{3,12})\.?\s*(?:[-–—−‐]|to|bis|à|a|tot|do)\s*$/u;
/** Two years alone on a line, their dash lost in a font. */
const onlySpace = /^\s+$/;

/** "2019-21" */
function shortEnd(first: DatePoint, rest: string): { to: string; length: number } | null {
  const match = halfYear.exec(rest);
  if (match?.[1] === undefined || first.value.length !== 4) return null;
  const year = Math.floor(Number(first.value) / 100) * 100 + Number(match[1]);
  return year > Number(first.value) ? { to: String(year), length: match[0].length } : null;
}

/** Folding may change lengths; offsets count only where it does not. */
function foldedSameLength(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  return Array.from(text.normalize('NFC'), (char) => {
    const one = fold(char);
    return one.length === char.length ? one : char.toLowerCase();
  }).join('');
}

function openRange(text: string, first: DatePoint): DateRange | null {
  const rest = text.slice(first.end);
  const open = openEnd.exec(foldedSameLength(rest));
  if (open !== null)
    return { from: first.value, to: 'present', start: first.start, end: first.end + open[0].length };
  const short = shortEnd(first, rest);
  if (short !== null)
    return { from: first.value, to: short.to, start: first.start, end: first.end + short.length };
  const before = opened.exec(foldedSameLength(text.slice(0, first.start)));
  if (before !== null && first.start > 0 && !startsWithSeason(text.slice(first.start)))
    return { from: first.value, to: 'present', start: before.index, end: first.end };
  if (bareOpenEnd.test(rest))
    return { from: first.value, to: 'present', start: first.start, end: text.length };
  return null;
}

/** A range whose end lies before its start is none. */
function closed(first: DatePoint, second: DatePoint): DateRange | null {
  const from = first.value;
  const to = second.value;
  if (to.slice(0, 4) < from.slice(0, 4)) return null;
  if (from.length === 7 && to.length === 7 && to < from) return null;
  return { from, to, start: first.start, end: second.end };
}

function borrowedRange(text: string, only: DatePoint): DateRange | null {
  const match = borrowed.exec(text.slice(0, only.start));
  const month = match?.groups?.['word'] === undefined ? undefined : monthNamed(match.groups['word']);
  if (match === null || month === undefined || only.value.length !== 7) return null;
  const from = withMonth(Number(only.value.slice(0, 4)), month);
  return from === null || from > only.value
    ? null
    : { from, to: only.value, start: match.index, end: only.end };
}

const alone = (text: string, first: DatePoint, second: DatePoint) =>
  onlySpace.test(text.slice(first.end, second.start)) &&
  !/[\p{L}\p{N}]/u.test(text.slice(0, first.start) + text.slice(second.end));

function joins(text: string, first: DatePoint, second: DatePoint): boolean {
  return between.test(fold(text.slice(first.end, second.start))) || alone(text, first, second);
}

function rangeAt(
  text: string,
  points: readonly DatePoint[],
  index: number,
): { range: DateRange; used: number } | null {
  const first = points[index];
  if (first === undefined) return null;
  const second = points[index + 1];
  if (second !== undefined && joins(text, first, second)) {
    const range = closed(first, second);
    if (range !== null) return { range, used: 2 };
  }
  const open = openRange(text, first) ?? borrowedRange(text, first);
  return open === null ? null : { range: open, used: 1 };
}

/** Two-digit years, as "03/19 – 08/21": months only where both ends agree on it. */
const shortMonths =
  /(?<![\p{L}\p{N}/.-])(0?[1-9]|1[0-2])\s?[/.’']\s?(\d{2})\s*(?:[-–—−‐~]|to|bis|à|a|al|hasta|até|tot|do)\s*(?:(0?[1-9]|1[0-2])\s?[/.’']\s?(\d{2})(?![\p{L}\p{N}/.-])|(\p{L}[\p{L}' ’]{1,14}))/giu;

const shortMonth = (month: string | undefined, year: string | undefined) =>
  withMonth(Number(year) < 70 ? 2000 + Number(year) : 1900 + Number(year), Number(month));

const presentWord = new RegExp(`^${present}`, 'u');

function shortMonthRange(text: string): DateRange | null {
  const [match] = text.matchAll(shortMonths);
  if (match === undefined) return null;
  const { index } = match;
  const from = shortMonth(match[1], match[2]);
  const words = match[5] ?? '';
  const word = presentWord.exec(foldedSameLength(words))?.[0] ?? '';
  const open = word === '' ? null : 'present';
  const to = match[5] === undefined ? shortMonth(match[3], match[4]) : open;
  if (from === null || to === null || to < from) return null;
  return { from, to, start: index, end: index + match[0].length - (words.length - word.length) };
}

/** "Tessaly AB 2014 – 2017": in capitals it is the form of a company and no "ab". */
function withLead(text: string, range: DateRange): DateRange {
  const lead = led.exec(foldedSameLength(text.slice(0, range.start)));
  const shouted = lead !== null && /^\p{Lu}{2,}\s/u.test(text.slice(lead.index)) && /\p{Ll}/u.test(text);
  return lead === null || shouted ? range : { ...range, start: lead.index };
}

/** Every range of a line: two dates, a date and a word for today, "since …". Single dates are not ranges. */
export function dateRanges(text: string): DateRange[] {
  if (!/\d\d/.test(text)) return [];
  const points = datePoints(text);
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length;) {
    const found = rangeAt(text, points, index);
    if (found !== null) ranges.push(withLead(text, found.range));
    index += found?.used ?? 1;
  }
  const short = ranges.length === 0 ? shortMonthRange(text) : null;
  return short === null ? ranges : [withLead(text, short)];
}
