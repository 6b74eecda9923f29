import {
  type TableColumn,
  type TableCounts,
  type TableProgress,
  type TableView,
} from '@portolan/shared/contract';
import { type CandidateColumn, candidateColumns, takesSeveral } from '@portolan/shared/domain/tables';

/** The server is at it: what is shown changes by itself. */
export const isMoving = ({ phase, stopping }: Pick<TableProgress, 'phase' | 'stopping'>): boolean =>
  phase === 'checking' || phase === 'importing' || stopping;

/** While a table is checked anew, what was shown stays in its place until the answer is there. */
export function steadied(before: TableView | undefined, now: TableView): TableView {
  if (before === undefined || now.progress.phase !== 'checking' || now.columns.length > 0) return now;
  const { columns, preview, counts, system } = before;
  const format = { ...before.format, ...present(now.format) };
  return { ...now, columns, preview, counts, system, format };
}

const present = (format: TableView['format']) => ({
  headerRow: format.headerRow,
  ...(format.encoding !== null && { encoding: format.encoding }),
  ...(format.delimiter !== null && { delimiter: format.delimiter }),
  ...(format.sheet !== null && { sheet: format.sheet }),
});

/** Rows that an import takes in or changes. */
export const toImport = (counts: TableCounts): number => counts.new + counts.changed;

type Moved = Pick<TableProgress, 'phase' | 'rowsDone' | 'bytesRead' | 'byteCount' | 'rowsRead'>;

/** Percent of the phase under way. */
export function percentDone(progress: Moved, counts: Pick<TableCounts, 'rows'>): number {
  const [done, all] =
    progress.phase === 'checking'
      ? [progress.bytesRead, progress.byteCount]
      : [progress.rowsDone, Math.max(counts.rows, progress.rowsRead)];
  return all === 0 ? 0 : Math.min(100, (done / all) * 100);
}

/** Seconds until an import is through; undefined before there is a rate. */
export function secondsLeft(
  { rowsDone, rowsRead, rowsPerSecond }: Pick<TableProgress, 'rowsDone' | 'rowsRead' | 'rowsPerSecond'>,
  counts: Pick<TableCounts, 'rows'>,
): number | undefined {
  if (rowsPerSecond === null || rowsPerSecond <= 0) return undefined;
  return Math.ceil(Math.max(0, Math.max(counts.rows, rowsRead) - rowsDone) / rowsPerSecond);
}

const groups = {
  who: ['name', 'givenName', 'familyName', 'headline', 'seniority'],
  reach: ['email', 'phone', 'place', 'city', 'region', 'country', 'link', 'linkedin', 'github'],
  work: [
    'jobTitle',
    'company',
    'jobStart',
    'jobEnd',
    'jobs',
    'years',
    'skills',
    'languages',
    'certifications',
  ],
  school: ['institution', 'degree', 'educationEnd', 'education'],
  pay: ['payExpectation', 'payCurrency', 'payPeriod'],
  record: ['id', 'sourceKey', 'cvFile', 'notes'],
} as const satisfies Record<string, readonly CandidateColumn[]>;
export type TargetGroup = keyof typeof groups;

/** What a column can be read as, by group; every one of them once. */
export const targetGroups: readonly (readonly [TargetGroup, readonly CandidateColumn[]])[] = (
  Object.keys(groups) as TargetGroup[]
).map((name) => [
  name,
  candidateColumns.filter((target) => (groups[name] as readonly string[]).includes(target)),
]);

/**
 * What to send so that a column is read as `target`: a column that was read as the same single thing is left out, so
 * that no two silently stand for one value.
 */
export function retargeted(
  columns: readonly TableColumn[],
  column: number,
  target: CandidateColumn | null,
): { readonly column: number; readonly target: CandidateColumn | null }[] {
  const clashing =
    target === null || takesSeveral(target)
      ? []
      : columns.filter((other) => other.column !== column && other.target === target);
  return [...clashing.map((other) => ({ column: other.column, target: null })), { column, target }];
}

/** Columns to look at: doubtful ones first, then those that are read, then those left out; each in file order. */
export function columnsInOrder(columns: readonly TableColumn[]): readonly TableColumn[] {
  const rank = (column: TableColumn) => (column.doubtful ? 0 : column.target === null ? 2 : 1);
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}
