import { type EducationValue } from '../../documents/index.js';
import { type RowJob } from '../row-values.js';
import { readDate } from './dates.js';

/**
 * Jobs and degrees in one cell, one per line, their parts between bars:
 * `title | company | from | to | place` and `degree | institution | from | to`.
 */
const bar = ' | ';

const escaped = (part: string | null) => (part ?? '').replace(/[|\\]/g, '\\$&').replace(/\n/g, ' ');

const lineOf = (parts: readonly (string | null)[]) =>
  parts
    .map(escaped)
    .join(bar)
    .replace(/(?: \| )+$/, '');

/** Parts between bars that are not escaped. */
function partsOf(line: string): (string | null)[] {
  const parts: string[] = [''];
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charAt(at);
    const escapes = unit === '\\' && '|\\'.includes(line.charAt(at + 1)) && at + 1 < line.length;
    if (escapes) at += 1;
    if (unit === '|') parts.push('');
    else parts[parts.length - 1] += escapes ? line.charAt(at) : unit;
  }
  return parts.map((part) => (part.trim() === '' ? null : part.trim()));
}

const date = (part: string | null | undefined): string | null => {
  if (part === null || part === undefined) return null;
  const read = readDate(part, null);
  return read.fault === 'date-impossible' ? null : read.value;
};

const lines = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function readJobs(cell: string): RowJob[] {
  return lines(cell).flatMap((line) => {
    const [title = null, company = null, start, end, place = null] = partsOf(line);
    if (title === null && company === null) return [];
    return [{ title, company, start: date(start), end: date(end), place }];
  });
}

export const writeJobs = (jobs: readonly RowJob[]): string =>
  jobs.map((job) => lineOf([job.title, job.company, job.start, job.end, job.place])).join('\n');

export function readEducation(cell: string): EducationValue[] {
  return lines(cell).flatMap((line) => {
    const [degree = null, institution = null, start, end] = partsOf(line);
    if (degree === null && institution === null) return [];
    return [{ degree, institution, start: date(start), end: date(end) }];
  });
}

export const writeEducation = (schools: readonly EducationValue[]): string =>
  schools.map((one) => lineOf([one.degree, one.institution, one.start, one.end])).join('\n');
