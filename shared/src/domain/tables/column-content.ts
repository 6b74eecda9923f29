import { countryOf, findPlace } from '../geo/index.js';
import { readEmails, readLinks, readPhones } from './cells/contacts.js';
import { isWholeDay, orderOf, readDate } from './cells/dates.js';
import { readLanguages } from './cells/listed.js';
import { cleanCell, isNothing } from './cells/nothing.js';
import { readSkills } from './cells/skills.js';
import { splitList } from './cells/split.js';
import { type CandidateColumn, type DateOrder, type DecimalMark } from './columns.js';

/** As many different values as a column is judged by. */
const mostLooked = 60;

/** The different values of a column that say something. */
export function valuesOf(sample: readonly (readonly string[])[], column: number): readonly string[] {
  const found = new Set<string>();
  for (const row of sample) {
    const text = cleanCell((row[column] ?? '').slice(0, 2000));
    if (text !== '' && !isNothing(text)) found.add(text);
    if (found.size >= mostLooked) break;
  }
  return [...found];
}

const isEmail = (text: string) => text.includes('@') && readEmails(text).wrong === null;
const isPhone = (text: string) =>
  /^[+0(]?[\d\s().\-/+]{7,40}$/.test(text) &&
  readDate(text, 'dmy').fault !== null &&
  readPhones(text, null).wrong === null;
const isLink = (text: string) =>
  /^(?:https?:\/\/|www\.)|\.\w{2,6}\//i.test(text) && readLinks(text, 'link').wrong === null;
const isSkills = (text: string) => {
  const { skills, unknown } = readSkills(text);
  return skills.length >= 2 && skills.length >= unknown.length;
};
const isOneSkill = (text: string) => text.length < 30 && readSkills(text).skills.length === 1;
const isLanguages = (text: string) => {
  const { values, wrong } = readLanguages(text);
  return values.length > 0 && wrong === null && text.length < 120;
};
const isCountry = (text: string) => text.length > 2 && countryOf(text) !== undefined;
/** The name of a file as CVs have, with or without its folder. */
const isCvFile = (text: string) =>
  text.length <= 300 && /^[^\n:*?"<>|]+\.(?:pdf|docx|odt|rtf|txt|md|html?|json|xml)$/i.test(text);
const isPlace = (text: string) => {
  if (text.length > 80 || /[;|\n]/.test(text)) return false;
  const found = findPlace(text);
  return found !== undefined && found.end - found.start >= text.length * 0.6;
};
const isName = (text: string) =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+(?:,? [\p{Lu}\p{Lo}\p{Ll}][\p{L}\p{M}'’.-]*){1,3}$/u.test(text) &&
  text.length < 50;

/** Content tests from the surest to the weakest, with the share of values that must pass. */
const tests: readonly (readonly [CandidateColumn, (text: string) => boolean, number])[] = [
  ['email', isEmail, 0.7],
  ['linkedin', (text) => /linkedin\.com\//i.test(text), 0.7],
  ['github', (text) => /github\.com\//i.test(text), 0.7],
  ['link', isLink, 0.7],
  ['cvFile', isCvFile, 0.7],
  ['phone', isPhone, 0.7],
  ['country', isCountry, 0.8],
  ['languages', isLanguages, 0.8],
  ['skills', isSkills, 0.6],
  ['place', isPlace, 0.8],
];

const shareOf = (values: readonly string[], test: (text: string) => boolean) =>
  values.filter(test).length / Math.max(1, values.length);

export interface ContentGuess {
  readonly target: CandidateColumn;
  /** 0 to 1 */
  readonly share: number;
}

/** What the values themselves look like, whatever the header says. */
export function guessByContent(values: readonly string[]): ContentGuess | null {
  if (values.length === 0) return null;
  for (const [target, test, least] of tests) {
    const share = shareOf(values, test);
    if (share >= least) return { target, share };
  }
  return null;
}

/** For a table without a name column: a column of what may be names of people, each but once. */
export const looksLikeNames = (values: readonly string[]): boolean =>
  values.length >= 2 &&
  shareOf(values, isName) >= 0.8 &&
  shareOf(values, isPlace) < 0.3 &&
  shareOf(values, isOneSkill) < 0.3;

const salutation =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|m|mme|mlle|sr|sra|srta|sig|dhr|mevr|pan|pani)\.?$/i;

/** A column of titles that are none of jobs: "Mr", "Frau", "Dr.". */
export const areSalutations = (values: readonly string[]): boolean =>
  values.length > 0 &&
  shareOf(values, (text) => text.split(/\s+/).every((word) => salutation.test(word))) > 0.6;

/** Whether the values contradict what the header says. */
export function contradicts(target: CandidateColumn, values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const test = { email: isEmail, phone: (text: string) => /\d{4}/.test(text.replace(/\D/g, '')) }[
    target as 'email' | 'phone'
  ];
  if (test !== undefined) return shareOf(values, test) < 0.3;
  // "Resume" is a summary in French, and a file in English.
  if (target === 'notes') return shareOf(values, isCvFile) >= 0.7;
  if (target === 'name' || target === 'givenName' || target === 'familyName')
    return shareOf(values, (text) => !/\p{L}/u.test(text) || text.includes('@')) > 0.5;
  return false;
}

/** The order of day and month in this column: one value that can be read but one way decides. */
export function dateOrderOf(values: readonly string[]): DateOrder | null {
  const told = values.map(orderOf);
  const [dmy, mdy] = [told.filter((one) => one === 'dmy').length, told.filter((one) => one === 'mdy').length];
  if (dmy === mdy) return null;
  return dmy > mdy ? 'dmy' : 'mdy';
}

/** The mark of decimals: one that stands before one or two figures at the end. */
export function decimalOf(values: readonly string[]): DecimalMark | null {
  const marks = values.flatMap((text) => /\d([.,])\d{1,2}(?!\d|[.,]\d)/.exec(text)?.[1] ?? []);
  const commas = marks.filter((mark) => mark === ',').length;
  if (marks.length === 0 || commas * 2 === marks.length) return null;
  return commas * 2 > marks.length ? ',' : '.';
}

/** Days of people who are 16 to 75 years old, as birthdays are and starts of jobs rarely: the middle one is far back. */
export function looksLikeBirth(values: readonly string[], asOf: string): boolean {
  const years = values
    .filter(isWholeDay)
    .map((text) => Number(asOf.slice(0, 4)) - Number(readDate(text, 'dmy').value?.slice(0, 4)))
    .sort((a, b) => a - b);
  if (years.length < 3 || years.length < values.length * 0.7) return false;
  return (years[Math.floor(years.length / 2)] ?? 0) >= 24 && (years[0] ?? 0) >= 14;
}

const sampleLength = 80;
const samplesShown = 3;
export const samplesOf = (values: readonly string[]): readonly string[] =>
  values.slice(0, samplesShown).map((text) => splitList(text, '').join(' ').slice(0, sampleLength));
