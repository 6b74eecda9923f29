import { linkKey, type PhoneValue } from '../documents/index.js';
import { type RowValues } from './row-values.js';

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const figures = (phone: PhoneValue) =>
  [phone.e164?.replace('+', ''), phone.raw.replace(/\D/g, '')].filter(Boolean);

/** What each field says, as keys that are equal where two ways of writing mean the same. */
const keys: {
  readonly [K in keyof RowValues]-?: (value: NonNullable<RowValues[K]>) => readonly string[];
} = {
  id: () => [],
  sourceKey: () => [],
  name: (name) => [plain(name)],
  headline: (headline) => [plain(headline)],
  emails: (emails) => emails.map((email) => email.toLowerCase()),
  phones: (phones) => phones.map((phone) => figures(phone).at(0) ?? ''),
  place: ({ city, region, country }) => [[plain(city), plain(region), country ?? ''].join('|')],
  links: (links) => links.map(({ url }) => linkKey(url)),
  jobs: (jobs) =>
    jobs.map((job) =>
      [plain(job.title), plain(job.company), job.start ?? '', job.end ?? '', plain(job.place)].join('|'),
    ),
  experienceMonths: (months) => [String(months)],
  seniority: () => [],
  education: (schools) =>
    schools.map((one) =>
      [plain(one.degree), plain(one.institution), one.start ?? '', one.end ?? ''].join('|'),
    ),
  languages: (languages) => languages.map(({ code, level }) => `${code}|${level ?? ''}`),
  certifications: (list) => list.map(({ name, issued }) => `${plain(name)}|${issued ?? ''}`),
  skills: (skills) => skills.map(({ id, level, negated }) => `${id}|${level ?? ''}|${negated === true}`),
  unknownSkills: () => [],
  expectation: ({ amount, currency, period }) => [`${Number(amount)}|${currency}|${period}`],
  notes: () => [],
  cvFile: () => [],
};

function known(name: keyof RowValues, current: RowValues): ReadonlySet<string> {
  const value = current[name];
  if (value === undefined) return new Set();
  if (name === 'phones') return new Set((value as readonly PhoneValue[]).flatMap(figures) as string[]);
  return new Set((keys[name] as (value: unknown) => readonly string[])(value));
}

/**
 * The fields in which a row says something that is not known yet. What a row leaves out it does not take away, so the
 * answer is empty for a row that repeats a part of what is known.
 */
export function newInRow(current: RowValues, row: RowValues): readonly (keyof RowValues)[] {
  return (Object.keys(row) as (keyof RowValues)[]).filter((name) => {
    const value = row[name];
    if (value === undefined) return false;
    const there = known(name, current);
    return (keys[name] as (value: unknown) => readonly string[])(value).some((key) => !there.has(key));
  });
}
