import { emptyProfile, type StructuredProfile } from '@portolan/shared/domain/documents';
import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnMeaning, readHeader } from './candidate-columns.js';
import { fault, type Outcome, read } from './reading.js';

/** More rows than this go in several files, so that one batch stays readable. */
export const mostCsvRows = 20_000;
const longestCell = 20_000;

export type CsvRow =
  | { readonly row: number; readonly profile: StructuredProfile; readonly written: string }
  | { readonly row: number; readonly fault: string };

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Headers that mean nothing here; their cells are left out, and the reply says so. */
  readonly ignored: readonly string[];
}

interface Sheet {
  readonly records: readonly (readonly string[])[];
  /** Row of a quotation mark that is never closed; what follows it cannot be told apart. */
  readonly brokenFrom: number | null;
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function recordsOf(text: string): Sheet {
  const records: string[][] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestCell * 40,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
    return { records, brokenFrom: null };
  } catch (error) {
    if (error instanceof CsvError) return { records, brokenFrom: records.length + 1 };
    throw error;
  }
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;|\n]|,(?!\d)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const addressLike = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Cells = Readonly<Partial<Record<ColumnMeaning, string>>>;

function cellsOf(record: readonly string[], meanings: readonly (ColumnMeaning | null)[]): Cells {
  const cells: Partial<Record<ColumnMeaning, string>> = {};
  meanings.forEach((meaning, index) => {
    const cell = record[index]?.trim() ?? '';
    if (meaning === null || cell === '') return;
    cells[meaning] = cells[meaning] === undefined ? cell : `${cells[meaning]}; ${cell}`;
  });
  return cells;
}

const nameOf = (cells: Cells): string | null =>
  cells.name ?? ([cells.firstName, cells.lastName].filter(Boolean).join(' ') || null);

function jobsOf(cells: Cells): StructuredProfile['jobs'] {
  if (cells.company === undefined && cells.start === undefined) return [];
  return [
    {
      title: cells.headline ?? null,
      company: cells.company ?? null,
      place: null,
      start: cells.start ?? null,
      end: null,
      description: null,
    },
  ];
}

const language = (text: string) => {
  const match = /^([^(:–-]+?)\s*[(:–-]\s*([^)]+)\)?$/u.exec(text);
  return { name: match?.[1] ?? text, level: match?.[2] ?? null };
};

function profileOf(cells: Cells): StructuredProfile {
  return {
    ...emptyProfile,
    name: nameOf(cells),
    headline: cells.headline ?? null,
    summary: cells.summary ?? null,
    emails: list(cells.email),
    phones: list(cells.phone),
    city: cells.city ?? cells.location ?? null,
    region: cells.region ?? null,
    country: cells.country ?? null,
    links: list(cells.link),
    jobs: jobsOf(cells),
    education: list(cells.education).map((degree) => ({ institution: null, degree, start: null, end: null })),
    languages: list(cells.languages).map(language),
    certifications: list(cells.certifications).map((name) => ({ name, issued: null })),
    skills: list(cells.skills),
  };
}

/** Why a row cannot be taken, in words for the person who made the table; null when it can. */
function rowFault(record: readonly string[], width: number, cells: Cells): string | null {
  if (record.length > width && record.slice(width).some((cell) => cell.trim() !== ''))
    return `The row has ${record.length} cells, the header ${width}. Put cells that contain the separator in quotation marks.`;
  if (record.some((cell) => cell.length > longestCell)) return 'A cell is longer than 20,000 characters.';
  const wrong = list(cells.email).find((email) => !addressLike.test(email));
  if (wrong !== undefined) return 'The e-mail is not an address. Correct it or leave the cell empty.';
  if (nameOf(cells) === null) return 'There is no name. Fill in name, or first name and last name.';
  return null;
}

function toRows(sheet: Sheet, meanings: readonly (ColumnMeaning | null)[]): CsvRow[] {
  const [header = [], ...body] = sheet.records;
  const rows = body.flatMap((record, index): CsvRow[] => {
    if (record.every((cell) => cell.trim() === '')) return [];
    const row = index + 2;
    const cells = cellsOf(record, meanings);
    const problem = rowFault(record, header.length, cells);
    return [
      problem === null
        ? { row, profile: profileOf(cells), written: record.join('\u0001') }
        : { row, fault: problem },
    ];
  });
  if (sheet.brokenFrom === null) return rows;
  const problem =
    'A quotation mark opens here and is never closed; this row and those after it were not read.';
  return [...rows, { row: sheet.brokenFrom, fault: problem }];
}

/** Reads a table of candidates: good rows as profiles, bad ones with their row number (the header is row 1) and why. */
export function readCandidatesCsv(text: string): Outcome<CsvTable> {
  const sheet = recordsOf(text);
  const [header] = sheet.records;
  if (header === undefined)
    return fault('damaged', 'No header row was found. The first row names the columns.');
  const meanings = readHeader(header);
  if (!meanings.some((meaning) => meaning === 'name' || meaning === 'lastName' || meaning === 'firstName'))
    return fault(
      'mismatch',
      'No column is called name, or first name and last name. Download the template to see the columns.',
    );
  if (sheet.records.length - 1 > mostCsvRows)
    return fault(
      'too-large',
      `The table has ${sheet.records.length - 1} rows; at most ${mostCsvRows} are taken at once. Split it.`,
    );
  const rows = toRows(sheet, meanings);
  if (rows.length === 0) return fault('empty', 'The table has a header and no rows.');
  return read({
    rows,
    ignored: header.filter((_one, index) => meanings[index] === null && header[index]?.trim() !== ''),
  });
}
