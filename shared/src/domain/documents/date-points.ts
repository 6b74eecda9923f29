import { monthWords, seasonWords } from './data/months.js';
import { fold } from './keep-text.js';

/** A date as precise as it was written: `YYYY` or `YYYY-MM`. */
export interface DatePoint {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const monthOf = new Map<string, number>(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const seasons = new Set(seasonWords);
const firstYear = 1940;
const lastYear = 2099;
const day = '(?:\\d{1,2}(?:st|nd|rd|th|\\.|er|º|°)?\\s+(?:de\\s+|of\\s+)?)?';
const point = new RegExp(
  [
    '(?<![\\p{L}\\p{N}$€£.,+])(?:',
    '(?<ymdY>\\d{4})\\s?[-/.‐]\\s?(?<ymdM>\\d{1,2})(?:[-/.‐]\\d{1,2})?(?:T[\\d:.]+Z?)?(?![-/.‐]\\d{1,2}(?!\\d)|\\d)',
    '|(?<dmA>\\d{1,2})(?<dmS>[./‐-])\\s?(?<dmB>\\d{1,2})[./‐-]\\s?(?<dmY>\\d{4})',
    '|(?<myM>\\d{1,2})\\s?[./‐-]\\s?(?<myY>\\d{4})',
    `|${day}(?<word>\\p{L}{2,12})\\.?,?\\s*[-/]?\\s*(?:(?:de|del|d[’'])\\s*)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?(?<wordY>\\d{4})|[’'](?<shortY>\\d{2}))`,
    '|(?:Q[1-4]|[1-4]Q|[HT][1-4])[\\s/-]{0,2}(?<quarterY>\\d{4})',
    '|(?<cjkY>\\d{4})[年년](?:\\s?(?<cjkM>\\d{1,2})[月월])?',
    '|(?<year>\\d{4})',
    "|[’'](?<bareShort>\\d{2})",
    ')(?![\\p{L}\\p{N}%]|[.,]\\d)',
  ].join(''),
  'giu',
);

const pad = (month: number) => String(month).padStart(2, '0');
const yearOk = (year: number) => year >= firstYear && year <= lastYear;
const fullYear = (short: number) => (short < 70 ? 2000 + short : 1900 + short);

/** The month a word names in one of the languages read, 1-12. */
export const monthNamed = (word: string): number | undefined => monthOf.get(fold(word));

/** `YYYY-MM`, or null when the month or the year is none. */
export function withMonth(year: number, month: number): string | null {
  if (!yearOk(year)) return null;
  return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;
}

/** "da primavera de 2019" is no date that something began on. */
export const startsWithSeason = (text: string): boolean =>
  seasons.has(fold(/^\p{L}+/u.exec(text)?.[0] ?? ''));

/** Whether a text writes the day first: a first number over twelve says so, a second one the contrary. */
function dayFirst(text: string): boolean | null {
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})[./‐-]\s?(\d{1,2})[./‐-]\s?\d{4}/g)) {
    if (Number(match[1]) > 12) return true;
    if (Number(match[2]) > 12) return false;
  }
  return null;
}

/** Which of two small numbers is the month; null when nothing says so. */
function monthOfTwo(a: number, b: number, text: string): number | null {
  if (a > 12 || a === b) return b;
  if (b > 12) return a;
  const order = dayFirst(text);
  if (order !== null) return order ? b : a;
  // Work begins on the first of a month far more often than on another day: 01/03/2019, and 03/01/2019 in America.
  return a === 1 ? b : b === 1 ? a : null;
}

/** 03/04/2020 can be March or April: then only the year is said, unless points, a neighbour or the first day tell. */
function dayAndMonth(g: Groups, text: string): string | null {
  const a = Number(g['dmA']);
  const b = Number(g['dmB']);
  const year = Number(g['dmY']);
  if (!yearOk(year) || a > 31 || b > 31) return null;
  const month = g['dmS'] === '.' && a <= 31 && b <= 12 ? b : monthOfTwo(a, b, text);
  return month === null ? String(year) : withMonth(year, month);
}

function named(word: string, year: number): string | null {
  const month = monthNamed(word);
  if (!yearOk(year)) return null;
  return month === undefined ? String(year) : withMonth(year, month);
}

type Groups = Record<string, string | undefined>;

function numeric(g: Groups, text: string): string | null {
  if (g['ymdY'] !== undefined) return withMonth(Number(g['ymdY']), Number(g['ymdM']));
  if (g['dmY'] !== undefined) return dayAndMonth(g, text);
  if (g['myY'] !== undefined) return withMonth(Number(g['myY']), Number(g['myM']));
  if (g['cjkM'] !== undefined) return withMonth(Number(g['cjkY']), Number(g['cjkM']));
  if (g['cjkY'] !== undefined) return plainYear(g['cjkY']);
  return null;
}

const plainYear = (digits: string): string | null => (yearOk(Number(digits)) ? digits : null);

function worded(word: string, g: Groups): string | null {
  if (g['shortY'] === undefined) return named(word, Number(g['wordY']));
  const month = monthNamed(word) !== undefined || seasons.has(fold(word));
  return month ? named(word, fullYear(Number(g['shortY']))) : null;
}

function pointValue(g: Groups, text: string): string | null {
  if (g['word'] !== undefined) return worded(g['word'], g);
  if (g['bareShort'] !== undefined) return String(fullYear(Number(g['bareShort'])));
  const year = g['quarterY'] ?? g['year'];
  return year === undefined ? numeric(g, text) : plainYear(year);
}

/** "2019-21" is no month: the year alone, and what follows is left to the range. */
const bareYear = (g: Groups): string | null => (g['ymdY'] === undefined ? null : plainYear(g['ymdY']));

const isTime = (word: string): boolean => monthNamed(word) !== undefined || seasons.has(fold(word));

/** A word before a year that is no month or season is no part of the date: reading starts again at the year. */
const isStray = (groups: Groups): boolean => groups['wordY'] !== undefined && !isTime(groups['word'] ?? '');

function pointOf(match: RegExpExecArray, text: string): DatePoint | null {
  const groups: Groups = match.groups ?? {};
  const { index } = match;
  const value = pointValue(groups, text);
  if (value !== null) return { value, start: index, end: index + match[0].length };
  const year = bareYear(groups);
  return year === null ? null : { value: year, start: index, end: index + 4 };
}

/** Every date of a line, left to right. A four-digit number outside 1940-2099 is no year. */
export function datePoints(text: string): DatePoint[] {
  if (!/\d\d/.test(text)) return [];
  const found: DatePoint[] = [];
  point.lastIndex = 0;
  for (let match = point.exec(text); match !== null; match = point.exec(text)) {
    const end = match.index + match[0].length;
    if (isStray(match.groups ?? {})) {
      point.lastIndex = end - 4;
      continue;
    }
    const one = pointOf(match, text);
    if (one !== null) found.push(one);
  }
  return found;
}
