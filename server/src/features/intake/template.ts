import { csvOf } from '../../platform/csv/index.js';

interface Explained {
  readonly header: string;
  readonly example: string;
  readonly explanation: string;
}

/** The columns that a table of candidates is best written with; more are read (docs/how-to/import-csv.md). */
const templateColumns: readonly Explained[] = [
  {
    header: 'Record id',
    example: 'A-1001',
    explanation:
      'The number of the record in your own system. Rows and later imports with the same number are about the same candidate.',
  },
  {
    header: 'Name',
    example: 'Ada Example',
    explanation:
      'The only column that must be filled. "Example, Ada" is read as well; given and family name may have columns of their own.',
  },
  { header: 'E-mail', example: 'ada@example.com', explanation: 'Several are separated by semicolons.' },
  {
    header: 'Phone',
    example: '+49 30 1234567',
    explanation: 'With the country code; without it the country of the same row is taken.',
  },
  { header: 'City', example: 'Berlin', explanation: 'The town alone.' },
  {
    header: 'Country',
    example: 'Germany',
    explanation: 'The name in any of eight languages, or the two-letter code.',
  },
  {
    header: 'Headline',
    example: 'Back-end developer',
    explanation: 'What stands below the name. Left empty, the job title is taken.',
  },
  { header: 'Job title', example: 'Back-end developer', explanation: 'The present or last job.' },
  { header: 'Company', example: 'Example GmbH', explanation: 'Where that job is or was.' },
  { header: 'Start date', example: '2019-03', explanation: 'Year and month, or the year alone.' },
  { header: 'End date', example: '', explanation: 'Left empty, the job goes on.' },
  {
    header: 'Years of experience',
    example: '7.5',
    explanation: 'In all. Counted from dated jobs where there are any.',
  },
  {
    header: 'Skills',
    example: 'Python (expert); PostgreSQL; Docker (2 years)',
    explanation: 'Separated by semicolons or commas; level or years in brackets.',
  },
  {
    header: 'Languages',
    example: 'English (C1); German (native)',
    explanation: 'With the level A1 to C2, or in words.',
  },
  {
    header: 'Certifications',
    example: 'AWS Certified Developer – Associate (2021)',
    explanation: 'Separated by semicolons; the year in brackets.',
  },
  { header: 'Degree', example: 'BSc Computer Science', explanation: 'The highest one.' },
  { header: 'Institution', example: 'Example University', explanation: 'Where it was taken.' },
  {
    header: 'LinkedIn',
    example: 'https://www.linkedin.com/in/ada-example',
    explanation: 'The address, or the name at its end.',
  },
  {
    header: 'Pay expectation',
    example: '80000 EUR per year',
    explanation: 'With currency and period. What somebody earns now is not asked for and not read.',
  },
  {
    header: 'CV file',
    example: '',
    explanation:
      'The file name of a CV that comes in the same intake or ZIP. Left empty where there is none.',
  },
  { header: 'Notes', example: 'Moves in spring.', explanation: 'Kept with the row and searched for skills.' },
];

/**
 * The template: what each column takes, then the header and one example. An import finds the header below the
 * explanations, so that they may stay.
 */
export async function candidatesTemplate(): Promise<string> {
  const csv = csvOf({
    about: templateColumns.map(({ header, explanation }) => [header, explanation] as const),
    columns: templateColumns.map(({ header }) => header),
    rows: [templateColumns.map(({ example }) => example)],
  });
  const pieces: string[] = [];
  for await (const piece of csv) pieces.push(piece);
  return pieces.join('');
}
