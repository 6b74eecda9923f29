import {
  type BatchItem,
  type BatchView,
  largestUpload,
  mostFilesAtOnce,
  type OutcomeCounts,
} from '@portolan/shared/contract';

/** A view with one file replaced by its newest state. */
export function withItem(view: BatchView, item: BatchItem): BatchView {
  return { ...view, items: view.items.map((one) => (one.id === item.id ? item : one)) };
}

export interface Progress {
  readonly total: number;
  readonly settled: number;
  /** Proposals and faults: somebody has to do something. */
  readonly open: number;
}

/** How far the files of a batch are. */
export function progressOf(items: readonly BatchItem[]): Progress {
  const open = items.filter(
    ({ status, rows }) =>
      status === 'fault' || status === 'proposal' || (rows !== null && rows.fault + rows.proposal > 0),
  ).length;
  const settled = items.filter(({ status }) => status !== 'waiting' && status !== 'reading').length;
  return { total: items.length, settled, open };
}

const inOrder = ['created', 'updated', 'unchanged', 'proposal', 'discarded', 'fault', 'waiting'] as const;

/** The outcomes that occurred, in the order they are told. */
export function told(counts: OutcomeCounts): { outcome: keyof OutcomeCounts; count: number }[] {
  return inOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => ({ outcome, count: counts[outcome] }));
}

export const rowTotal = (counts: OutcomeCounts): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

/** Files that need not be sent to learn that they will be refused. */
export function sortFiles(files: readonly File[]): { taken: File[]; tooLarge: File[]; tooMany: number } {
  const fitting = files.filter((file) => file.size <= largestUpload);
  return {
    taken: fitting.slice(0, mostFilesAtOnce),
    tooLarge: files.filter((file) => file.size > largestUpload),
    tooMany: Math.max(0, fitting.length - mostFilesAtOnce),
  };
}

/** 1,536 → [1.5, 'kB']: the size of a file and its unit. */
export function sizeOf(bytes: number): readonly [number, 'kB' | 'MB'] {
  return bytes < 1024 * 1024 ? [Math.max(0.1, bytes / 1024), 'kB'] : [bytes / 1024 / 1024, 'MB'];
}
