import { occupationOfTitle } from '@portolan/shared/domain/occupations';
import { type CandidateRowColumns, columnsOf } from '@portolan/shared/domain/profile';
import { factsOfNewRow, type RowValues, type TableRow } from '@portolan/shared/domain/tables';
import { copyLine, type CopyValue } from './copy-line.js';

/** An earlier row of the same file that shares something. */
export interface Twin {
  readonly because: 'email' | 'phone' | 'link' | 'source-id';
  readonly row: number;
}

/** A row of the file with all that its import needs. */
export interface StagedRow {
  readonly row: number;
  /** Also the id of the item that people see, and of the candidate if the row is a new one. */
  readonly rowId: string;
  /** Of `profile`, in hexadecimal digits. */
  readonly sha256: string;
  /** The values as JSON. */
  readonly profile: string;
  readonly read: TableRow;
  /** As they stand in the file; kept for rows with faults, so that they can be corrected. */
  readonly cells: readonly string[];
  readonly columns: CandidateRowColumns;
}

/** Columns of intake_staging that come before those of a candidate, in the order they are written. */
const head = [
  'org_id',
  'item_id',
  'row_number',
  'outcome',
  'row_id',
  'candidate_id',
  'sha256',
  'own_id',
  'source_key',
  'faults',
  'cells',
  'profile',
] as const;

/** Columns that the facts of a row decide, in one order for COPY and for the import. */
export const projected = [
  'name',
  'sort_name',
  'headline',
  'emails',
  'phones',
  'links',
  'city',
  'area',
  'country',
  'jobs',
  'education',
  'languages',
  'certifications',
  'skill_ids',
  'skill_traces',
  'has_absence',
  'experience_months',
  'experience_attested',
  'experience_by_occupation',
  'search_words',
  'review_count',
] as const satisfies readonly (keyof CandidateRowColumns)[];

export const copySql = `COPY intake_staging (${[...head, ...projected].join(', ')}) FROM STDIN`;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ownId = ({ id }: RowValues) => (id !== undefined && uuid.test(id) ? id.toLowerCase() : null);

const jsonOrNull = (value: readonly unknown[]) => (value.length === 0 ? null : JSON.stringify(value));

/** Where the row belongs: one organisation's one file. */
export interface StagedFor {
  readonly organisationId: string;
  readonly itemId: string;
}

export function stagedLine({ organisationId, itemId }: StagedFor, staged: StagedRow): string {
  const { values, faults, taken } = staged.read;
  const written: CopyValue[] = [
    organisationId,
    itemId,
    staged.row,
    taken ? 'new' : 'faulty',
    staged.rowId,
    staged.rowId,
    `\\x${staged.sha256}`,
    ownId(values),
    values.sourceKey ?? null,
    jsonOrNull(faults),
    faults.length === 0 ? null : JSON.stringify(staged.cells),
    staged.profile,
  ];
  for (const column of projected) written.push(staged.columns[column]);
  return copyLine(written);
}

/** The candidate's columns as far as this row tells them: what a rebuild from its facts would write. */
export function columnsOfRow(profile: RowValues, asOf: string): CandidateRowColumns {
  // All facts of a row are of one moment, so which one it is decides nothing.
  return columnsOf(factsOfNewRow(profile, asOf, occupationOfTitle), asOf);
}
