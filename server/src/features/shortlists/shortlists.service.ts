import { Injectable } from '@nestjs/common';
import {
  type CandidateId,
  type EntryEventId,
  type LookedAt,
  type ShortlistEntry,
  type StepTaken,
} from '@portolan/shared/contract';
import { refuseMove, type ShortlistStage } from '@portolan/shared/domain/shortlists';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { MatchLookup } from '../matching/index.js';
import { type Actor, type Origin, RoleLookup } from '../roles/index.js';
import { lookedAtOf } from './entry-scores.js';
import {
  type EntryState,
  findState,
  insertEvent,
  type LastStep,
  lastStep,
  type Step,
} from './entry-store.js';
import { ShortlistReadModel } from './shortlist.read-model.js';

/** Who is considered for a role, and every step with who, why and what was looked at. */
@Injectable()
export class ShortlistsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly roles: RoleLookup,
    private readonly matches: MatchLookup,
    private readonly entries: ShortlistReadModel,
  ) {}

  add(
    actor: Actor,
    roleId: string,
    candidateIds: readonly CandidateId[],
    note: string | null,
    origin: Origin = {},
  ): Promise<{ added: StepTaken[]; already: CandidateId[] }> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.roles.get(db, roleId);
      const at = origin.at ?? this.clock.now();
      const wanted = [...new Set(candidateIds)];
      const explained = await this.matches.explainForRole(db, roleId, wanted);
      if (explained.length < wanted.length) {
        throw problem(
          'unprocessable',
          'Some of these candidates do not exist any more; load the list again.',
        );
      }
      const added: StepTaken[] = [];
      const already: CandidateId[] = [];
      for (const one of explained) {
        const entryId = await this.takeUp(db, actor, roleId, one.candidateId, at);
        if (entryId === undefined) already.push(one.candidateId);
        else {
          const step = { kind: 'added', to: 'proposed', reason: note, lookedAt: lookedAtOf(one) } as const;
          added.push(await this.taken(db, actor, entryId, step, { at }));
        }
      }
      return { added, already };
    });
  }

  move(
    actor: Actor,
    entryId: string,
    version: number,
    stage: ShortlistStage,
    reason: string | null,
    origin: Origin = {},
  ): Promise<StepTaken> {
    return this.tenant.run(actor.organisationId, async (db) => {
      const state = await this.state(db, entryId);
      const at = origin.at ?? this.clock.now();
      refuse(state.stage, stage, reason);
      const touched = await db.execute(
        `UPDATE shortlist_entries SET stage = $4, stage_changed_at = $5, version = version + 1
         WHERE org_id = $1 AND id = $2 AND version = $3`,
        [db.organisationId, entryId, version, stage, at],
      );
      if (touched === 0)
        throw problem('changed-meanwhile', 'Somebody moved this candidate; load the list again.');
      const lookedAt = await this.lookedAt(db, state);
      return this.taken(
        db,
        actor,
        entryId,
        { kind: 'stage', from: state.stage, to: stage, reason, lookedAt },
        { at },
      );
    });
  }

  note(actor: Actor, entryId: string, text: string, origin: Origin = {}): Promise<StepTaken> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.state(db, entryId);
      return this.taken(db, actor, entryId, { kind: 'note', reason: text }, origin);
    });
  }

  /** What the hiring manager of the role says. The caller has made sure that the role is theirs. */
  async answer(
    db: Db,
    actor: Actor,
    entryId: string,
    answer: 'yes' | 'no',
    reason: string | null,
    origin: Origin = {},
  ): Promise<void> {
    const lookedAt = await this.lookedAt(db, await this.state(db, entryId));
    await this.step(db, actor, entryId, { kind: 'answer', answer, reason, lookedAt }, origin);
  }

  remove(actor: Actor, entryId: string): Promise<{ eventId: EntryEventId }> {
    return this.tenant.run(actor.organisationId, async (db) => {
      const state = await this.state(db, entryId);
      await setRemoved(db, entryId, this.clock.now());
      return { eventId: await this.step(db, actor, entryId, { kind: 'removed', from: state.stage }) };
    });
  }

  /** Takes back the last step of an entry, if it is the actor's own; the history keeps both. */
  undo(actor: Actor, entryId: string, eventId: string): Promise<ShortlistEntry> {
    return this.tenant.run(actor.organisationId, async (db) => {
      const state = await findState(db, entryId);
      if (!state) throw problem('not-found', 'There is no such entry on a shortlist.');
      const last = await lastStep(db, entryId);
      if (last?.id !== eventId || last.actor_id !== actor.userId) {
        throw problem('conflict', 'Only your own last step can be taken back.');
      }
      await takeBack(db, entryId, last, this.clock.now());
      const shown = last.kind === 'added' ? await this.entries.getAny(db, entryId) : undefined;
      await this.step(db, actor, entryId, {
        kind: last.kind,
        from: last.to_stage,
        to: last.from_stage,
        undoes: last.id,
      });
      return shown ?? this.entries.get(db, entryId);
    });
  }

  /** The id of the entry when it is new or taken up again; undefined when it is on the list already. */
  private async takeUp(
    db: Db,
    actor: Actor,
    roleId: string,
    candidateId: string,
    at: Date,
  ): Promise<string | undefined> {
    const row = await db.find<{ id: string }>(
      `INSERT INTO shortlist_entries AS n
         (org_id, id, role_id, candidate_id, stage, stage_changed_at, added_by, added_at)
       VALUES ($1, $2, $3, $4, 'proposed', $5, $6, $5)
       ON CONFLICT (org_id, role_id, candidate_id) DO UPDATE SET stage = 'proposed', removed_at = NULL,
         stage_changed_at = EXCLUDED.stage_changed_at, added_by = EXCLUDED.added_by, added_at = EXCLUDED.added_at,
         version = n.version + 1
       WHERE n.removed_at IS NOT NULL RETURNING n.id`,
      [db.organisationId, newId(), roleId, candidateId, at, actor.userId],
    );
    return row?.id;
  }

  private async state(db: Db, entryId: string): Promise<EntryState> {
    const state = await findState(db, entryId);
    if (!state || state.removed_at !== null)
      throw problem('not-found', 'There is no such entry on a shortlist.');
    return state;
  }

  private async lookedAt(db: Db, state: EntryState): Promise<LookedAt | null> {
    const [explained] = await this.matches.explainForRole(db, state.role_id, [state.candidate_id]);
    return explained ? lookedAtOf(explained) : null;
  }

  private async taken(
    db: Db,
    actor: Actor,
    entryId: string,
    step: Step,
    origin: Origin = {},
  ): Promise<StepTaken> {
    const eventId = await this.step(db, actor, entryId, step, origin);
    return { entry: await this.entries.get(db, entryId), eventId };
  }

  /** Notes the step in the entry's history and in the trail; the trail holds no texts. */
  private async step(
    db: Db,
    actor: Actor,
    entryId: string,
    step: Step,
    origin: Origin = {},
  ): Promise<EntryEventId> {
    const eventId = await insertEvent(db, entryId, actor.userId, origin.at ?? this.clock.now(), step);
    const { kind, from = null, to = null, answer = null, undoes = null } = step;
    await this.audit.record(
      db,
      actor.userId === null ? undefined : { userId: actor.userId },
      undoes === null ? `shortlist.${kind}` : 'shortlist.undone',
      { type: 'shortlist-entry', id: entryId },
      { eventId, from, to, answer, undoes },
    );
    return eventId;
  }
}

function refuse(from: ShortlistStage, to: ShortlistStage, reason: string | null): void {
  const refusal = refuseMove(from, to, reason);
  if (refusal === 'same-stage') throw problem('unprocessable', 'The candidate is in this stage already.');
  if (refusal === 'reason-missing') {
    throw problem('unprocessable', 'Say why.', [{ path: 'body.reason', message: 'A reason is needed' }]);
  }
}

async function takeBack(db: Db, entryId: string, last: LastStep, now: Date): Promise<void> {
  if (last.kind === 'added') await setRemoved(db, entryId, now);
  if (last.kind === 'removed') await setRemoved(db, entryId, null);
  if (last.kind === 'stage' && last.from_stage) await stepBack(db, entryId, last.id, last.from_stage);
}

async function setRemoved(db: Db, entryId: string, at: Date | null): Promise<void> {
  await db.execute(
    `UPDATE shortlist_entries SET removed_at = $3, version = version + 1 WHERE org_id = $1 AND id = $2`,
    [db.organisationId, entryId, at],
  );
}

/** The stage before, and since when it had been so: a slip leaves no trace in the times. */
async function stepBack(db: Db, entryId: string, eventId: string, stage: ShortlistStage): Promise<void> {
  await db.execute(
    `UPDATE shortlist_entries n SET stage = $4, version = version + 1, stage_changed_at = coalesce(
       (SELECT max(v.at) FROM shortlist_events v
        WHERE v.org_id = n.org_id AND v.entry_id = n.id AND v.kind IN ('added', 'stage') AND v.id <> $3
          AND v.undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM shortlist_events u WHERE u.org_id = v.org_id AND u.undoes = v.id)),
       n.added_at)
     WHERE n.org_id = $1 AND n.id = $2`,
    [db.organisationId, entryId, eventId, stage],
  );
}
