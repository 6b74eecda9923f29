import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { type Db } from '../../../platform/database/index.js';

export type TouchedChoice = 'keep' | 'take-back';

export interface UndoRow {
  readonly touched: TouchedChoice;
  readonly exceptions: readonly string[];
  readonly total: number | null;
  readonly removed: number;
  readonly restored: number;
  readonly kept: number;
  readonly started_by: string | null;
  readonly started_at: string;
  readonly finished_at: string | null;
}

export interface Member {
  readonly id: string;
  /** Came with this batch; otherwise it only added to them. */
  readonly created: boolean;
}

/** Candidates a batch speaks of. `$1` is the organisation, `$2` the batch. */
export const membersSql = `
  SELECT c.id, true AS created FROM candidates c WHERE c.org_id = $1 AND c.batch_id = $2
  UNION
  SELECT s.candidate_id, false FROM (
    SELECT candidate_id FROM candidate_rows WHERE org_id = $1 AND batch_id = $2
    UNION SELECT candidate_id FROM candidate_facts WHERE org_id = $1 AND batch_id = $2
    UNION SELECT candidate_id FROM candidate_documents WHERE org_id = $1 AND batch_id = $2
  ) s JOIN candidates c ON c.org_id = $1 AND c.id = s.candidate_id AND c.batch_id IS DISTINCT FROM $2`;

/** How far taking a batch back has come. */
@Injectable()
export class UndoStore {
  constructor(private readonly clock: Clock) {}

  async begin(
    db: Db,
    batchId: string,
    touched: TouchedChoice,
    exceptions: readonly string[],
    userId: string,
  ): Promise<void> {
    await db.query(
      `INSERT INTO batch_undos (org_id, batch_id, touched, exceptions, started_by, started_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [db.organisationId, batchId, touched, exceptions, userId, this.clock.now()],
    );
  }

  find(db: Db, batchId: string): Promise<UndoRow | undefined> {
    return db.find<UndoRow>(
      `SELECT touched, exceptions, total, removed, restored, kept, started_by, started_at, finished_at
       FROM batch_undos WHERE org_id = $1 AND batch_id = $2`,
      [db.organisationId, batchId],
    );
  }

  /** Lists whom it is about, once. */
  async count(db: Db, batchId: string): Promise<void> {
    const total = await db.execute(
      `INSERT INTO batch_undo_candidates (org_id, batch_id, candidate_id, created)
       SELECT $1, $2, m.id, m.created FROM (${membersSql}) AS m`,
      [db.organisationId, batchId],
    );
    await db.query(`UPDATE batch_undos SET total = $3 WHERE org_id = $1 AND batch_id = $2`, [
      db.organisationId,
      batchId,
      total,
    ]);
  }

  next(db: Db, batchId: string, limit: number): Promise<Member[]> {
    return db.query<Member>(
      `SELECT candidate_id AS id, created FROM batch_undo_candidates
       WHERE org_id = $1 AND batch_id = $2 ORDER BY candidate_id LIMIT $3 FOR UPDATE`,
      [db.organisationId, batchId, limit],
    );
  }

  async settle(
    db: Db,
    batchId: string,
    ids: readonly string[],
    done: { readonly removed: number; readonly restored: number; readonly kept: number },
  ): Promise<void> {
    await db.query(
      `DELETE FROM batch_undo_candidates WHERE org_id = $1 AND batch_id = $2 AND candidate_id = ANY ($3::uuid[])`,
      [db.organisationId, batchId, ids],
    );
    await db.query(
      `UPDATE batch_undos SET removed = removed + $3, restored = restored + $4, kept = kept + $5
       WHERE org_id = $1 AND batch_id = $2`,
      [db.organisationId, batchId, done.removed, done.restored, done.kept],
    );
  }

  /** False when it was finished before: a job runs at least once. */
  async finish(db: Db, batchId: string): Promise<boolean> {
    const finished = await db.execute(
      `UPDATE batch_undos SET finished_at = $3 WHERE org_id = $1 AND batch_id = $2 AND finished_at IS NULL`,
      [db.organisationId, batchId, this.clock.now()],
    );
    return finished > 0;
  }
}
