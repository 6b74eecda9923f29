import { countryAsWritten } from './cells/places.js';
import { writeEducation, writeJobs } from './cells/entries.js';
import { writeCertification, writeLanguage } from './cells/listed.js';
import { writeSkill } from './cells/skills.js';
import { type CandidateColumn } from './columns.js';
import { type RowValues } from './row-values.js';

interface ExportColumn {
  readonly header: string;
  readonly target: CandidateColumn;
  readonly write: (values: RowValues, nameOf: SkillNames) => string | null;
}

/** The name of a skill that the taxonomy does not have. */
export type SkillNames = (skillId: string) => string | undefined;

const list = (items: readonly string[] | undefined): string | null => items?.join('; ') ?? null;

/** Twelfths that years with two decimals cannot say are written as months. */
function writeMonths(months: number | undefined): string | null {
  if (months === undefined) return null;
  return months % 12 === 0 ? String(months / 12) : `${months} months`;
}

/** The columns of our export, in order; every one of them is read back as what it was. */
export const exportColumns: readonly ExportColumn[] = [
  { header: 'Portolan id', target: 'id', write: ({ id }) => id ?? null },
  { header: 'Name', target: 'name', write: ({ name }) => name ?? null },
  { header: 'Headline', target: 'headline', write: ({ headline }) => headline ?? null },
  { header: 'E-mail', target: 'email', write: ({ emails }) => list(emails) },
  {
    header: 'Phone',
    target: 'phone',
    write: ({ phones }) => list(phones?.map(({ e164, raw }) => e164 ?? raw)),
  },
  { header: 'City', target: 'city', write: ({ place }) => place?.city ?? null },
  { header: 'Region', target: 'region', write: ({ place }) => place?.region ?? null },
  {
    header: 'Country',
    target: 'country',
    write: ({ place }) => (place?.country ? countryAsWritten(place.country) : null),
  },
  { header: 'Links', target: 'link', write: ({ links }) => links?.map(({ url }) => url).join(' ') ?? null },
  { header: 'Jobs', target: 'jobs', write: ({ jobs }) => (jobs === undefined ? null : writeJobs(jobs)) },
  {
    header: 'Education',
    target: 'education',
    write: ({ education }) => (education === undefined ? null : writeEducation(education)),
  },
  {
    header: 'Skills',
    target: 'skills',
    write: ({ skills }, nameOf) => list(skills?.map((skill) => writeSkill(skill, nameOf))),
  },
  { header: 'Languages', target: 'languages', write: ({ languages }) => list(languages?.map(writeLanguage)) },
  {
    header: 'Certifications',
    target: 'certifications',
    write: ({ certifications }) => list(certifications?.map(writeCertification)),
  },
  {
    header: 'Years of experience',
    target: 'years',
    write: ({ experienceMonths }) => writeMonths(experienceMonths),
  },
  {
    header: 'Pay expectation',
    target: 'payExpectation',
    write: ({ expectation }) => expectation?.amount ?? null,
  },
  {
    header: 'Pay currency',
    target: 'payCurrency',
    write: ({ expectation }) => expectation?.currency ?? null,
  },
  { header: 'Pay period', target: 'payPeriod', write: ({ expectation }) => expectation?.period ?? null },
];

/** The cells of one candidate under {@link exportColumns}; null is an empty cell. */
export const writeRow = (
  values: RowValues,
  nameOf: SkillNames = () => undefined,
): readonly (string | null)[] => exportColumns.map(({ write }) => write(values, nameOf));
