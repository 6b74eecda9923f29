import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';

/**
 * For who takes records away, merges them or compares them with others: each touches many, in an order of its own, so they take turns.
 * Call it before the first row is touched.
 */
export async function lockRecords(db: Db): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('records'), hashtext($1))`, [db.organisationId]);
}

/** One editor of a candidate at a time; with a version, only one who saw the newest. */
export async function lockCandidate(db: Db, candidateId: string, version?: number): Promise<void> {
  const row = await db.find<{ version: number; merged_into: string | null }>(
    `SELECT version, merged_into FROM candidates WHERE org_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [db.organisationId, candidateId],
  );
  if (row === undefined) throw problem('not-found', 'There is no such candidate.');
  if (row.merged_into !== null)
    throw problem('conflict', 'This record was merged into another one. Load it again.');
  if (version !== undefined && row.version !== version) {
    throw problem('changed-meanwhile', 'Somebody changed this candidate while you were editing.');
  }
}
