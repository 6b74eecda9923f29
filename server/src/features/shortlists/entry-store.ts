import { type EntryEvent, type EntryEventId, type LookedAt } from '@portolan/shared/contract';
import { type ShortlistStage } from '@portolan/shared/domain/shortlists';
import { newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';

export interface EntryState {
  readonly id: string;
  readonly role_id: string;
  readonly candidate_id: string;
  readonly stage: ShortlistStage;
  readonly removed_at: string | null;
}

/** The entry as it stands, locked for the rest of the transaction; also one that was taken off. */
export function findState(db: Db, entryId: string): Promise<EntryState | undefined> {
  return db.find<EntryState>(
    `SELECT n.id, n.role_id, n.candidate_id, n.stage, n.removed_at FROM shortlist_entries n
     WHERE n.org_id = $1 AND n.id = $2 FOR UPDATE`,
    [db.organisationId, entryId],
  );
}

export interface Step {
  readonly kind: EntryEvent['kind'];
  readonly from?: ShortlistStage | null;
  readonly to?: ShortlistStage | null;
  readonly answer?: 'yes' | 'no';
  readonly reason?: string | null;
  readonly lookedAt?: LookedAt | null;
  readonly undoes?: string;
}

export async function insertEvent(
  db: Db,
  entryId: string,
  actorId: string | null,
  at: Date,
  step: Step,
): Promise<EntryEventId> {
  const id = newId() as EntryEventId;
  await db.execute(
    `INSERT INTO shortlist_events
       (org_id, id, entry_id, kind, from_stage, to_stage, answer, reason, looked_at, undoes, actor_id, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      db.organisationId,
      id,
      entryId,
      step.kind,
      step.from ?? null,
      step.to ?? null,
      step.answer ?? null,
      step.reason ?? null,
      step.lookedAt ? JSON.stringify(step.lookedAt) : null,
      step.undoes ?? null,
      actorId,
      at,
    ],
  );
  return id;
}

export interface LastStep {
  readonly id: string;
  readonly kind: 'added' | 'stage' | 'removed';
  readonly from_stage: ShortlistStage | null;
  readonly to_stage: ShortlistStage | null;
  readonly actor_id: string | null;
}

/** The newest step that still stands; notes and answers are no steps. */
export function lastStep(db: Db, entryId: string): Promise<LastStep | undefined> {
  return db.find<LastStep>(
    `SELECT v.id, v.kind, v.from_stage, v.to_stage, v.actor_id FROM shortlist_events v
     WHERE v.org_id = $1 AND v.entry_id = $2 AND v.kind IN ('added', 'stage', 'removed') AND v.undoes IS NULL
       AND NOT EXISTS (SELECT 1 FROM shortlist_events u WHERE u.org_id = v.org_id AND u.undoes = v.id)
     ORDER BY v.at DESC, v.id DESC LIMIT 1`,
    [db.organisationId, entryId],
  );
}
