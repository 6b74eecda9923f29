import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type Extraction } from '@portolan/shared/domain/documents';
import { readFile } from './read-file.js';

const asOf = '2026-11-21';
const folder = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const present = existsSync(`${folder}cv-samples/truth.json`);
if (!present) process.stderr.write('readers against published sample CVs: skipped: no shared data\n');
const suite = present ? describe : describe.skip;

interface TrueJob {
  readonly company: string;
  readonly title: string;
  readonly start: string;
  readonly end: string | null;
}

interface Truth {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly { readonly e164: string }[];
  readonly city: string;
  readonly country: string;
  readonly work: readonly TrueJob[];
}

const folded = (text: string | null | undefined) =>
  (text ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const jobKey = (title: string, company: string | null, start: string | null, end: string | null) =>
  [folded(title), folded(company), start, end === 'present' ? null : end].join(' | ');

async function extract(path: string): Promise<Extraction> {
  const outcome = await readFile(path, readFileSync(`${folder}${path}`), asOf);
  const extraction = outcome.ok ? outcome.value.people[0]?.extraction : undefined;
  if (extraction === undefined) throw new Error(`${path} was not read`);
  return extraction;
}

function jobScore(found: Extraction, truth: Truth) {
  const got = found.jobs.map(({ value }) => jobKey(value.title, value.company, value.start, value.end));
  const want = truth.work.map((job) => jobKey(job.title, job.company, job.start, job.end));
  return { hits: got.filter((key) => want.includes(key)).length, got: got.length, want: want.length };
}

const truths = present
  ? (JSON.parse(readFileSync(`${folder}cv-samples/truth.json`, 'utf8')) as Record<string, Truth>)
  : {};
const listed = (sub: string, wanted: RegExp) =>
  present ? readdirSync(`${folder}${sub}`).filter((name) => wanted.test(name)) : [];
const total = { hits: 0, got: 0, want: 0 };

suite(`published sample CVs${present ? '' : ' (skipped: no shared data)'}`, () => {
  it.each(Object.entries(truths))('%s: the head is read exactly', async (file, truth) => {
    const found = await extract(`cv-samples/${file}`);
    expect(found.name?.value).toBe(truth.name);
    expect(found.emails.map((field) => field.value)).toEqual(truth.emails);
    expect(found.phones.map((field) => field.value.e164)).toEqual(truth.phones.map((phone) => phone.e164));
    expect(found.place?.value).toMatchObject({ city: truth.city, country: truth.country });
    const score = jobScore(found, truth);
    total.hits += score.hits;
    total.got += score.got;
    total.want += score.want;
  });

  it('are read with an F1 of at least 0.95 over all jobs (title, company, start and end all equal)', () => {
    expect(total.want).toBeGreaterThan(30);
    expect((2 * total.hits) / (total.got + total.want)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(listed('jsonresume', /resume\.json$|sample/))('%s is read as JSON Resume', async (file) => {
    const found = await extract(`jsonresume/${file}`);
    expect({ named: found.name !== null, jobs: found.jobs.length > 0 }).toEqual({ named: true, jobs: true });
  });
});
