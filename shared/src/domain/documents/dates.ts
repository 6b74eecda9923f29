import { monthWords, presentWords, seasonWords, sinceWords, untilWords } from './data/months.js';
import { fold } from './keep-text.js';

/** A date as precise as it was written: `YYYY` or `YYYY-MM`. */
export interface DatePoint {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** From … to; `to` is 'present' for words such as "heute". Offsets are those of the line plus `base`. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
}

const monthOf = new Map<string, number>(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const seasons = new Set(seasonWords);
const firstYear = 1940;
const lastYear = 2099;
const point =
  /(?<![\p{L}\p{N}$€£.,+])(?:(?<ymdY>\d{4})[-/.](?<ymdM>\d{1,2})(?:[-/.]\d{1,2})?(?:T[\d:.]+Z?)?|(?<dmA>\d{1,2})[./-](?<dmB>\d{1,2})[./-](?<dmY>\d{4})|(?<myM>\d{1,2})\s?[./-]\s?(?<myY>\d{4})|(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?)?(?<word>\p{L}{3,12})\.?,?\s*(?:(?:de|del)\s+)?(?:(?:\d{1,2}(?:st|nd|rd|th)?,\s*)?(?<wordY>\d{4})|['’](?<shortY>\d{2}))|(?<year>\d{4}))(?![\p{L}\p{N}%]|[.,]\d)/gu;

const pad = (month: number) => String(month).padStart(2, '0');
const yearOk = (year: number) => year >= firstYear && year <= lastYear;

function withMonth(year: number, month: number): string | null {
  if (!yearOk(year)) return null;
  return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;
}

/** 03/04/2020 can be March or April: then only the year is said. */
function dayAndMonth(a: number, b: number, year: number): string | null {
  if (!yearOk(year) || a > 31 || b > 31) return null;
  if (a > 12) return withMonth(year, b);
  if (b > 12) return withMonth(year, a);
  return a === b ? withMonth(year, a) : String(year);
}

function named(word: string, year: number): string | null {
  const month = monthOf.get(fold(word));
  if (!yearOk(year)) return null;
  return month === undefined ? String(year) : withMonth(year, month);
}

type Groups = Record<string, string | undefined>;

function numeric(g: Groups): string | null {
  if (g['ymdY'] !== undefined) return withMonth(Number(g['ymdY']), Number(g['ymdM']));
  if (g['dmY'] !== undefined) return dayAndMonth(Number(g['dmA']), Number(g['dmB']), Number(g['dmY']));
  if (g['myY'] !== undefined) return withMonth(Number(g['myY']), Number(g['myM']));
  return null;
}

function pointValue(g: Groups): string | null {
  if (g['word'] !== undefined && g['shortY'] !== undefined) {
    const short = Number(g['shortY']);
    return monthOf.has(fold(g['word'])) ? named(g['word'], short < 70 ? 2000 + short : 1900 + short) : null;
  }
  if (g['word'] !== undefined) return named(g['word'], Number(g['wordY']));
  if (g['year'] !== undefined) return yearOk(Number(g['year'])) ? g['year'] : null;
  return numeric(g);
}

/** "2019-21" is no month: the year alone, and what follows is left to the range. */
const bareYear = (g: Groups): string | null => {
  const year = g['ymdY'];
  return year !== undefined && yearOk(Number(year)) ? year : null;
};

const isTime = (word: string): boolean => monthOf.has(fold(word)) || seasons.has(fold(word));

function pointOf(match: RegExpExecArray): DatePoint | null {
  const groups: Groups = match.groups ?? {};
  const { index } = match;
  const value = pointValue(groups);
  if (value === null) {
    const year = bareYear(groups);
    return year === null ? null : { value: year, start: index, end: index + 4 };
  }
  const end = index + match[0].length;
  const stray = groups['wordY'] !== undefined && !isTime(groups['word'] ?? '');
  return { value, start: stray ? end - 4 : index, end };
}

/** Every date of a line, left to right. A four-digit number outside 1940-2099 is no year. */
export function datePoints(text: string): DatePoint[] {
  return [...text.matchAll(point)].flatMap((match) => pointOf(match) ?? []);
}

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const between = new RegExp(`^[\\s,(]*(?:[-–—−~>→/]+|(?:${alternatives(untilWords)}))[\\s(]*$`, 'u');
const openEnd = new RegExp(
  `^[\\s,]*(?:[-–—−~>→/]+|(?:${alternatives(untilWords)})(?![\\p{L}]))?\\s*\\(?(?:${alternatives(presentWords)})(?![\\p{L}])\\)?`,
  'u',
);
const bareOpenEnd = /^\s*[-–—−]\s*$/u;
const opened = new RegExp(`(?<![\\p{L}])(?:${alternatives(sinceWords)})\\s*$`, 'u');

const halfYear = /^\s*[-–—−/]\s*(\d{2})(?![\p{L}\p{N}/.-])/u;

/** "2019-21" */
function shortEnd(first: DatePoint, rest: string): { to: string; length: number } | null {
  const match = halfYear.exec(rest);
  if (match?.[1] === undefined || first.value.length !== 4) return null;
  const year = Math.floor(Number(first.value) / 100) * 100 + Number(match[1]);
  return year > Number(first.value) ? { to: String(year), length: match[0].length } : null;
}

function openRange(text: string, first: DatePoint): DateRange | null {
  const rest = text.slice(first.end);
  const foldedRest = fold(rest);
  const open = foldedRest.length === rest.length ? openEnd.exec(foldedRest) : null;
  if (open !== null)
    return { from: first.value, to: 'present', start: first.start, end: first.end + open[0].length };
  const short = shortEnd(first, rest);
  if (short !== null)
    return { from: first.value, to: short.to, start: first.start, end: first.end + short.length };
  const before = opened.exec(fold(text.slice(0, first.start)));
  if (before !== null && first.start > 0)
    return { from: first.value, to: 'present', start: before.index, end: first.end };
  if (bareOpenEnd.test(rest)) return { from: first.value, to: 'present', start: first.start, end: first.end };
  return null;
}

/** Orders a range whose ends were swapped or whose precision differs. */
function closed(first: DatePoint, second: DatePoint): DateRange | null {
  const from = first.value;
  const to = second.value;
  if (to.slice(0, 4) < from.slice(0, 4)) return null;
  if (from.length === 7 && to.length === 7 && to < from) return null;
  return { from, to, start: first.start, end: second.end };
}

/** "Mar - Oct 2021": the first month borrows the year of the second. */
const borrowed = /(?<![\p{L}\p{N}])(?<word>\p{L}{3,12})\.?\s*[-–—−]\s*$/u;

function borrowedRange(text: string, only: DatePoint): DateRange | null {
  const match = borrowed.exec(text.slice(0, only.start));
  const month = match?.groups?.['word'] === undefined ? undefined : monthOf.get(fold(match.groups['word']));
  if (match === null || month === undefined || only.value.length !== 7) return null;
  const from = withMonth(Number(only.value.slice(0, 4)), month);
  return from === null || from > only.value
    ? null
    : { from, to: only.value, start: match.index, end: only.end };
}

function rangeAt(
  text: string,
  points: readonly DatePoint[],
  index: number,
): { range: DateRange; used: number } | null {
  const first = points[index];
  if (first === undefined) return null;
  const second = points[index + 1];
  if (second !== undefined && between.test(fold(text.slice(first.end, second.start)))) {
    const range = closed(first, second);
    if (range !== null) return { range, used: 2 };
  }
  const open = openRange(text, first) ?? borrowedRange(text, first);
  return open === null ? null : { range: open, used: 1 };
}

/** Every range of a line: two dates, a date and a word for today, "since …". Single dates are not ranges. */
export function dateRanges(text: string): DateRange[] {
  const points = datePoints(text);
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length;) {
    const found = rangeAt(text, points, index);
    if (found !== null) ranges.push(found.range);
    index += found?.used ?? 1;
  }
  return ranges;
}
