import { fold, datePoints } from '../../documents/index.js';
import { monthsCovered } from '../../experience/index.js';
import { readNumber } from './amounts.js';

/** Nobody has worked longer. */
export const mostYears = 60;
/** "Less than a year", as for a job dated within one year. */
const monthsOfLessThanYear = 6;

export type YearsReading =
  { readonly months: number } | { readonly fault: 'number-impossible' | 'number-unreadable' };

const number = '[-−]?\\d+(?:[.,]\\d+)?';
const month = /(?:month|monat|mois|mes|mese|maand|miesiac|miesiec|mos?\b|mon\b)/;
const lessThanYear =
  /^(?:less than|under|below|weniger als|unter|moins d|menos de|meno di|minder dan|mniej niz|ponizej|<)\s*(?:an?|one|1|einem|ein|un|une|um|een|'un|e un)?\s*(?:year|yr|jahr|an\b|annee|ano|anno|jaar|rok|roku|y\b)|^(?:< ?1|0 ?[-–] ?1)(?:\s*(?:y|yr|year|jahr|an|ano|anno|jaar|rok))?\w*$/;
const none =
  /^(?:none|no experience|no|fresher|entry level|graduate|keine|sans experience|aucune|sin experiencia|sem experiencia|nessuna|geen|brak)$/;
const sinceWord = /^(?:since|from|seit|ab|depuis|desde|dal|da|sinds|vanaf|od)\s+(.*)$/;
const yearsAndMonths = new RegExp(
  `(${number})\\s*(?:y|yr|yrs|years?|jahre?n?|ans?|annees?|anos?|anni|anno|jaar|jaren|lata?|rok|roku)?\\b[^\\d]{0,8}?(\\d{1,2})\\s*(?:m\\b|mo\\b|mos|months?|monate?n?|mois|mes|meses|mesi|maanden|miesi)`,
);
const first = new RegExp(`(${number})`);

const judged = (months: number): YearsReading =>
  months >= 0 && months <= mostYears * 12 ? { months } : { fault: 'number-impossible' };

function since(text: string, asOf: string): YearsReading | null {
  const start = datePoints(sinceWord.exec(text)?.[1] ?? '')[0]?.value;
  if (start === undefined) return null;
  const range = monthsCovered({ start, end: 'present' }, asOf);
  return range === undefined ? { fault: 'number-impossible' } : judged(range.end - range.start);
}

/** "5 years 6 months" */
function bothIn(text: string): number | null {
  const both = yearsAndMonths.exec(text);
  return both === null ? null : (readNumber(both[1] ?? '', ',') ?? 0) * 12 + Number(both[2]);
}

const isInMonths = (rest: string) =>
  month.test(rest.slice(0, 12)) && !/year|jahr|\ban/.test(rest.slice(0, 6));

function counted(text: string): YearsReading {
  const both = bothIn(text);
  if (both !== null) return judged(both);
  const match = first.exec(text);
  if (match === null) return { fault: 'number-unreadable' };
  const value = readNumber(match[0], match[0].includes(',') ? ',' : '.');
  if (value === null) return { fault: 'number-unreadable' };
  const months = isInMonths(text.slice(match.index + match[0].length)) ? value : value * 12;
  return judged(Math.round(months));
}

/**
 * Years of experience as months: "1,5", "10+", "3-5" (the lower bound), "15, thereof 8 as CTO" (the whole), "18
 * months", "less than a year" (6 months), "since 2015" (up to `asOf`).
 */
export function readYears(cell: string, asOf: string): YearsReading {
  const text = fold(cell).trim();
  if (lessThanYear.test(text)) return { months: monthsOfLessThanYear };
  if (none.test(text)) return { months: 0 };
  return since(text, asOf) ?? counted(text);
}
