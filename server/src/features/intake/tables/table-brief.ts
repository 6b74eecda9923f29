import { type OutcomeCounts, type TableBrief, type TableProgress } from '@portolan/shared/contract';
import { type StoredCounts } from './table-state.js';
import { type StoredTable } from './table-store.js';

/** What the list of files needs of a table. */
export type TableStand = Pick<
  StoredTable,
  'counts' | 'rows_read' | 'bytes_read' | 'control' | 'phase_started_at'
>;

/** Less is not enough to tell a rate from. */
const shortestMeasure = 1;

const isUnderWay = (status: string) => status === 'checking' || status === 'importing';
const phases = ['checking', 'to-confirm', 'importing', 'paused', 'cancelled', 'done', 'fault'] as const;
const phaseOf = (status: string): TableProgress['phase'] =>
  phases.find((phase) => phase === status) ?? 'checking';

export const importedOf = ({ created, updated }: StoredCounts): number => created + updated;

function rateOf(stand: TableStand, status: string, now: Date): number | null {
  if (stand.phase_started_at === null || !isUnderWay(status)) return null;
  const seconds = (now.getTime() - Date.parse(stand.phase_started_at)) / 1000;
  const rows = status === 'checking' ? stand.counts.rows : importedOf(stand.counts) - stand.counts.before;
  return seconds < shortestMeasure || rows === 0 ? null : Math.round(rows / seconds);
}

export function briefOf(stand: TableStand, status: string, byteCount: number, now: Date): TableBrief {
  const { rows, changed, unchanged, duplicate, faulty, partial } = stand.counts;
  return {
    counts: { rows, new: stand.counts.new, changed, unchanged, duplicate, faulty, partial },
    progress: {
      phase: phaseOf(status),
      rowsRead: rows,
      rowsDone: importedOf(stand.counts),
      bytesRead: stand.bytes_read,
      byteCount,
      startedAt: isUnderWay(status) ? stand.phase_started_at : null,
      rowsPerSecond: rateOf(stand, status, now),
      stopping: isUnderWay(status) && stand.control !== 'run',
    },
  };
}

const isOver = (status: string) => status === 'done' || status === 'cancelled' || status === 'fault';

/** Rows of a table by what became of them: those listed one by one, and those that are only counted. */
export function rowsByOutcome(listed: OutcomeCounts, counts: StoredCounts, status: string): OutcomeCounts {
  const left = counts.new + counts.changed - importedOf(counts);
  return {
    ...listed,
    waiting: isOver(status) ? 0 : left,
    created: listed.created + counts.created,
    updated: listed.updated + counts.updated,
    unchanged: listed.unchanged + counts.unchanged,
  };
}
