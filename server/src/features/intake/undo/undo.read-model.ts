import { Injectable } from '@nestjs/common';
import {
  type BatchId,
  type CandidateId,
  type ChangedCandidate,
  mostChangedShown,
  mostTouchedShown,
  type UndoPreview,
  type UndoProgress,
} from '@portolan/shared/contract';
import { projectProfile, skillContext, skillsKnown } from '@portolan/shared/domain/profile';
import { Clock } from '../../../platform/clock/index.js';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { PeopleLookup } from '../../auth/index.js';
import { CandidateLookup, FactStore } from '../../candidates/index.js';
import { fieldTexts } from './field-text.js';
import { factsOfBatch, isOf, touchedSince } from './touched.js';
import { membersSql, type UndoRow, UndoStore } from './undo-store.js';

export const toProgress = (undo: UndoRow, startedBy: string | null): UndoProgress => ({
  total: undo.total,
  removed: undo.removed,
  restored: undo.restored,
  kept: undo.kept,
  startedBy,
  startedAt: undo.started_at,
  finishedAt: undo.finished_at,
});

type Facts = Awaited<ReturnType<FactStore['factsOf']>>;

/** What taking a batch back would do, before anybody does it. */
@Injectable()
export class UndoReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: UndoStore,
    private readonly facts: FactStore,
    private readonly candidates: CandidateLookup,
    private readonly people: PeopleLookup,
    private readonly clock: Clock,
  ) {}

  preview(who: Who, batchId: BatchId): Promise<UndoPreview> {
    return this.tenant.run(who.organisationId, async (db) => {
      const batch = await db.find(`SELECT id FROM batches WHERE org_id = $1 AND id = $2`, [
        db.organisationId,
        batchId,
      ]);
      if (batch === undefined) throw problem('not-found', 'There is no such intake.');
      const undo = await this.store.find(db, batchId);
      if (undo !== undefined) return this.under(db, undo);
      const counts = await this.counts(db, batchId);
      const touched = await touchedSince(db, this.facts, batchId, null);
      const shown = touched.slice(0, mostTouchedShown);
      const names = await this.candidates.names(
        db,
        shown.map(({ id }) => id),
      );
      return {
        ...counts,
        touchedCount: touched.length,
        touched: shown.map(({ id, created, because }) => ({
          candidate: { id: id as CandidateId, name: names.get(id)?.name ?? null },
          created,
          because: [...because],
        })),
        changed: await this.changed(db, batchId, new Set(touched.map(({ id }) => id))),
        progress: null,
      };
    });
  }

  private async under(db: Db, undo: UndoRow): Promise<UndoPreview> {
    const names = await this.people.names(db);
    const startedBy = undo.started_by === null ? null : (names.get(undo.started_by) ?? null);
    const nothing = { createdCount: 0, updatedCount: 0, touchedCount: 0, touched: [], changed: [] };
    return { ...nothing, progress: toProgress(undo, startedBy) };
  }

  private async counts(db: Db, batchId: string): Promise<Pick<UndoPreview, 'createdCount' | 'updatedCount'>> {
    const row = await db.find<{ createdCount: number; updatedCount: number }>(
      `SELECT count(*) FILTER (WHERE m.created)::integer AS "createdCount",
         count(*) FILTER (WHERE NOT m.created)::integer AS "updatedCount" FROM (${membersSql}) m`,
      [db.organisationId, batchId],
    );
    return row ?? { createdCount: 0, updatedCount: 0 };
  }

  /** Some of those that return to what they were, with what changes. */
  private async changed(db: Db, batchId: string, touched: ReadonlySet<string>): Promise<ChangedCandidate[]> {
    const rows = await db.query<{ id: CandidateId; name: string | null }>(
      `SELECT c.id, c.name FROM (${membersSql}) m JOIN candidates c ON c.org_id = $1 AND c.id = m.id
       WHERE NOT m.created AND NOT c.id = ANY ($3::uuid[]) ORDER BY c.sort_name, c.id LIMIT $4`,
      [db.organisationId, batchId, [...touched], mostChangedShown],
    );
    const changed: ChangedCandidate[] = [];
    for (const candidate of rows) {
      const facts = await this.facts.factsOf(db, candidate.id);
      const brought = await factsOfBatch(db, batchId, candidate.id);
      const fields = this.differing(
        facts,
        facts.filter((fact) => !isOf(fact, brought)),
      );
      changed.push({ candidate, fields });
    }
    return changed;
  }

  private differing(now: Facts, then: Facts): ChangedCandidate['fields'] {
    const texts = (facts: Facts) =>
      fieldTexts(projectProfile(facts, this.clock.today()), skillsKnown(facts, skillContext));
    const before = texts(then);
    return [...texts(now)].flatMap(([field, lines]) => {
      const old = before.get(field) ?? [];
      return lines.join('\n') === old.join('\n') ? [] : [{ field, now: [...lines], then: [...old] }];
    });
  }
}
