import { createHash } from 'node:crypto';
import { headerKey } from '@portolan/shared/domain/tables';

/** Columns that a faults file adds: the corrected file is read as the table it came from. */
const added = new Set(['fault', 'what to do'].map(headerKey));

/** What two tables with the same headers share, in whatever order the columns stand. */
export function headersKey(header: readonly string[]): string {
  const keys = header.map(headerKey).filter((key) => key !== '' && !added.has(key));
  return createHash('sha256')
    .update([...keys].sort().join('\n'))
    .digest('hex')
    .slice(0, 24);
}
