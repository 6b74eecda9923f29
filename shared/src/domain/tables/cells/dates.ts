import { datePoints, dateRanges } from '../../documents/index.js';
import { type DateOrder } from '../columns.js';

export interface DateReading {
  /** `YYYY`, `YYYY-MM` or 'present'; null where nothing was read. */
  readonly value: string | null;
  /** A range in one cell: its end. */
  readonly end: string | null;
  readonly fault: 'date-unreadable' | 'date-ambiguous' | 'date-impossible' | null;
}

const pad = (month: number) => String(month).padStart(2, '0');
const unread: DateReading = { value: null, end: null, fault: 'date-unreadable' };
const impossible: DateReading = { value: null, end: null, fault: 'date-impossible' };
const said = (value: string): DateReading => ({ value, end: null, fault: null });

function monthOfYear(year: number, month: number): DateReading {
  if (month < 1 || month > 12 || year < 1900 || year > 2099) return impossible;
  return said(`${year}-${pad(month)}`);
}

const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ][\d:.,+Z ]*)?$/;
const figures = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})(?:[T, ][\d:.,+ZAPMapm ]*)?$/;
const monthYear = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})?$/;
/** Days since 1899-12-30, as spreadsheets count: 1954 to 2064. */
const serial = /^([2-5]\d{4})(?:\.0+)?$/;

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

/** Which of the two figures is the month, as far as the value itself tells. */
export function orderOf(cell: string): DateOrder | 'either' | null {
  const match = figures.exec(cell.trim());
  if (match === null) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a > 12 && b <= 12) return 'dmy';
  if (b > 12 && a <= 12) return 'mdy';
  if (match[2] === '.') return 'dmy';
  return 'either';
}

function inFigures(match: RegExpExecArray, order: DateOrder | null): DateReading {
  const [a, b, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const told = orderOf(match[0]);
  const known = told === 'either' ? order : told;
  if (a === b || known !== null) {
    const [day, month] = known === 'mdy' ? [b, a] : [a, b];
    return day < 1 || day > 31 ? impossible : monthOfYear(year, month);
  }
  return a > 12 || b > 12 ? impossible : { ...said(String(year)), fault: 'date-ambiguous' };
}

function ofSerial(days: number): DateReading {
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return monthOfYear(day.getUTCFullYear(), day.getUTCMonth() + 1);
}

function inWords(text: string): DateReading {
  const range = dateRanges(text)[0];
  if (range !== undefined && range.from !== null) return { value: range.from, end: range.to, fault: null };
  const point = datePoints(text)[0];
  return point === undefined ? unread : said(point.value);
}

const isPresent = (text: string): boolean => dateRanges(`2000 - ${text}`)[0]?.to === 'present';

function numeric(text: string, order: DateOrder | null): DateReading | null {
  const day = figures.exec(text);
  if (day !== null) return inFigures(day, order);
  const parts = iso.exec(text) ?? compact.exec(text);
  if (parts !== null) {
    const date = Number(parts[3] ?? 1);
    return date < 1 || date > 31 ? impossible : monthOfYear(Number(parts[1]), Number(parts[2]));
  }
  const month = monthYear.exec(text);
  return month === null ? null : monthOfYear(Number(month[2]), Number(month[1]));
}

/**
 * A date as precise as it is written: `YYYY` or `YYYY-MM`, 'present' for words such as "heute"; days are left out.
 * `order` decides 03/04/2020; without it the year alone is said, with a fault.
 */
export function readDate(cell: string, order: DateOrder | null): DateReading {
  const text = cell.trim().replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  if (/^\d{4}$/.test(text)) return Number(text) >= 1900 && Number(text) <= 2099 ? said(text) : impossible;
  const days = serial.exec(text);
  if (days !== null) return ofSerial(Number(days[1]));
  return numeric(text, order) ?? (isPresent(text) ? said('present') : inWords(text));
}

/** Whether a value is a day, as dates of birth are. */
export const isWholeDay = (cell: string): boolean =>
  figures.test(cell.trim()) || /^\d{4}-\d{2}-\d{2}/.test(cell.trim());
