import {
  type BatchItem,
  type BatchView,
  largestTable,
  largestUpload,
  mostFilesAtOnce,
  type OutcomeCounts,
} from '@portolan/shared/contract';

/** A view with one file replaced by its newest state, or with one more: an archive gives its files one by one. */
export function withItem(view: BatchView, item: BatchItem): BatchView {
  if (!view.items.some((one) => one.id === item.id)) return { ...view, items: [...view.items, item] };
  return { ...view, items: view.items.map((one) => (one.id === item.id ? item : one)) };
}

export interface Progress {
  readonly total: number;
  readonly settled: number;
  /** Proposals and faults: somebody has to do something. */
  readonly open: number;
}

const needsSomebody: ReadonlySet<string> = new Set([
  'fault',
  'proposal',
  'unreadable',
  'to-confirm',
  'paused',
]);
const underWay: ReadonlySet<string> = new Set(['waiting', 'reading', 'checking', 'importing']);

/** Rows of a table that somebody decides on below its line; the faults of a table have a list of their own. */
export const openRows = ({ rows, table }: Pick<BatchItem, 'rows' | 'table'>): number =>
  rows === null ? 0 : rows.proposal + (table === null ? rows.fault : 0);

/** How far the files of a batch are. */
export function progressOf(items: readonly BatchItem[]): Progress {
  const open = items.filter(
    ({ status, rows }) => needsSomebody.has(status) || (rows !== null && rows.fault + rows.proposal > 0),
  ).length;
  const settled = items.filter(({ status }) => !underWay.has(status)).length;
  return { total: items.length, settled, open };
}

const inOrder = [
  'created',
  'updated',
  'unchanged',
  'proposal',
  'discarded',
  'unreadable',
  'fault',
  'waiting',
] as const;

/** The outcomes that occurred, in the order they are told. */
export function told(counts: OutcomeCounts): { outcome: keyof OutcomeCounts; count: number }[] {
  return inOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => ({ outcome, count: counts[outcome] }));
}

export const rowTotal = (counts: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

/** What systems put into folders beside the files of people. */
const junk = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)|^Icon\r$/i;
export const isLargeKind = (name: string): boolean => /\.(csv|tsv|xlsx|zip)$/i.test(name);
const limitOf = (file: File): number => (isLargeKind(file.name) ? largestTable : largestUpload);

export interface SortedFiles {
  readonly taken: readonly File[];
  readonly tooLarge: readonly File[];
  readonly tooMany: number;
  /** Hidden files of a folder. */
  readonly junk: number;
}

/** Files that need not be sent to learn that they will be refused. */
export function sortFiles(files: readonly File[]): SortedFiles {
  const real = files.filter((file) => !junk.test(file.name));
  const fitting = real.filter((file) => file.size <= limitOf(file));
  return {
    taken: fitting.slice(0, mostFilesAtOnce),
    tooLarge: real.filter((file) => file.size > limitOf(file)),
    tooMany: Math.max(0, fitting.length - mostFilesAtOnce),
    junk: files.length - real.length,
  };
}

/** The name with the folders that were dropped or chosen with it: "CVs/2026/ada.pdf". */
export function sentName(file: File): string {
  const dropped = (file as File & { readonly path?: unknown }).path;
  const path = file.webkitRelativePath || (typeof dropped === 'string' ? dropped : '');
  return path === '' ? file.name : path.replace(/^[./]+/, '') || file.name;
}

/** 1,536 → [1.5, 'kB']: the size of a file and its unit. */
export function sizeOf(bytes: number): readonly [number, 'kB' | 'MB'] {
  return bytes < 1024 * 1024 ? [Math.max(0.1, bytes / 1024), 'kB'] : [bytes / 1024 / 1024, 'MB'];
}
