import { type EducationValue } from '../documents/index.js';
import { readEducation, readJobs } from './cells/entries.js';
import { readDate, type DateReading } from './cells/dates.js';
import { readPay } from './cells/pay.js';
import { readSeniority } from './cells/seniority.js';
import { readYears } from './cells/years.js';
import { type CandidateColumn } from './columns.js';
import { type RowCells } from './row-cells.js';
import { type Draft, type Reading } from './row-draft.js';
import { type RowJob } from './row-values.js';

const longestLine = 300;

/** Nobody's job began longer ago; a date before is one of another kind, such as a birth. */
const mostYearsAgo = 60;

interface Dated {
  readonly value: string | null;
  readonly end: string | null;
}

const nothing: Dated = { value: null, end: null };

function dateOf(cells: RowCells, target: CandidateColumn, { settings, asOf }: Reading): Dated {
  const slot = cells.slot(target);
  const text = slot === undefined ? '' : cells.text(slot);
  if (slot === undefined || text === '') return nothing;
  const read = readDate(text, slot.dateOrder ?? settings.dateOrder);
  const fault = read.fault ?? timeFault(target, read, Number(asOf.slice(0, 4)));
  if (fault === null) return read;
  cells.fault(slot, fault, fault === 'date-impossible');
  return fault === 'date-ambiguous' ? read : nothing;
}

function timeFault(
  target: CandidateColumn,
  { value }: DateReading,
  year: number,
): 'date-impossible' | 'date-unreadable' | null {
  if (value === null || value === 'present')
    return value === 'present' && target !== 'jobEnd' ? 'date-unreadable' : null;
  const years = year - Number(value.slice(0, 4));
  const future = target === 'jobStart' ? -1 : -10;
  return years > mostYearsAgo + 10 || years < future ? 'date-impossible' : null;
}

/** A start that is older than what the same row calls the years of work, by half a life: a date of birth. */
function isBirth(start: string | null, months: number | undefined, asOf: string): boolean {
  if (start === null || months === undefined) return false;
  const years = Number(asOf.slice(0, 4)) - Number(start.slice(0, 4));
  return years > mostYearsAgo || years - months / 12 > 18;
}

interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** When the job of the row began and ended; null with a fault where that cannot be. */
function spanOf(cells: RowCells, draft: Draft, reading: Reading): Span | null {
  const from = dateOf(cells, 'jobStart', reading);
  const to = dateOf(cells, 'jobEnd', reading);
  const start = from.value;
  const said = to.value ?? from.end;
  if (said === null && isBirth(start, draft.experienceMonths, reading.asOf)) {
    cells.fault(cells.slot('jobStart'), 'date-impossible', true);
    return null;
  }
  if (start !== null && said !== null && endsBefore(start, said)) {
    cells.fault(cells.slot('jobEnd') ?? cells.slot('jobStart'), 'end-before-start', true);
    return null;
  }
  return { start, end: said ?? (start === null ? null : 'present') };
}

function currentJob(cells: RowCells, draft: Draft, reading: Reading): RowJob | null {
  const title = cells.of('jobTitle').slice(0, longestLine);
  const company = cells.of('company').slice(0, longestLine);
  const span = spanOf(cells, draft, reading);
  if (span === null || (title === '' && company === '')) return null;
  return { title: title || null, company: company || null, ...span, place: null };
}

function endsBefore(start: string, end: string): boolean {
  if (end === 'present') return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

function schools(cells: RowCells, reading: Reading): EducationValue[] {
  const degree = cells.of('degree').slice(0, longestLine);
  const institution = cells.of('institution').slice(0, longestLine);
  const ended = dateOf(cells, 'educationEnd', reading);
  const own =
    degree === '' && institution === ''
      ? []
      : [{ degree: degree || null, institution: institution || null, start: null, end: ended.value }];
  return [...own, ...cells.all('education').flatMap((slot) => readEducation(cells.text(slot)))];
}

function readSaidYears(cells: RowCells, draft: Draft, asOf: string): void {
  const slot = cells.slot('years');
  const text = slot === undefined ? '' : cells.text(slot);
  if (slot === undefined || text === '') return;
  const read = readYears(text, asOf);
  if ('months' in read) draft.experienceMonths = read.months;
  else cells.fault(slot, read.fault, read.fault === 'number-impossible');
}

function readExpectation(cells: RowCells, draft: Draft, { settings }: Reading): void {
  const slot = cells.slot('payExpectation');
  const amount = slot === undefined ? '' : cells.text(slot);
  if (slot === undefined || amount === '' || !/\d/.test(amount)) return;
  const read = readPay(
    { amount, currency: cells.of('payCurrency'), period: `${cells.of('payPeriod')} ${slot.header}` },
    {
      currency: settings.payCurrency,
      period: settings.payPeriod,
      decimal: slot.decimal,
      country: draft.place?.country ?? null,
    },
  );
  if ('expectation' in read) draft.expectation = read.expectation;
  else cells.fault(slot, read.fault, read.fault === 'pay-impossible');
}

function readStep(cells: RowCells, draft: Draft): void {
  const slot = cells.slot('seniority');
  const text = slot === undefined ? '' : cells.text(slot);
  if (text === '') return;
  const step = readSeniority(text);
  if (step === null) cells.fault(slot, 'seniority-unknown', false);
  else draft.seniority = step;
}

/** Jobs, degrees, years, step and pay. */
export function readWork(cells: RowCells, draft: Draft, reading: Reading): void {
  readSaidYears(cells, draft, reading.asOf);
  const current = currentJob(cells, draft, reading);
  const jobs = [
    ...(current === null ? [] : [current]),
    ...cells.all('jobs').flatMap((slot) => readJobs(cells.text(slot))),
  ];
  if (jobs.length > 0) draft.jobs = jobs;
  const education = schools(cells, reading);
  if (education.length > 0) draft.education = education;
  const headline = cells.of('headline').slice(0, longestLine);
  if (headline !== '') draft.headline = headline;
  readStep(cells, draft);
  readExpectation(cells, draft, reading);
}
