import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';

/** One editor of a candidate at a time; with a version, only one who saw the newest. */
export async function lockCandidate(db: Db, candidateId: string, version?: number): Promise<void> {
  const row = await db.find<{ version: number; merged_into: string | null }>(
    `SELECT version, merged_into FROM candidates WHERE org_id = $1 AND id = $2 FOR UPDATE`,
    [db.organisationId, candidateId],
  );
  if (row === undefined) throw problem('not-found', 'There is no such candidate.');
  if (row.merged_into !== null)
    throw problem('conflict', 'This record was merged into another one. Load it again.');
  if (version !== undefined && row.version !== version) {
    throw problem('changed-meanwhile', 'Somebody changed this candidate while you were editing.');
  }
}
