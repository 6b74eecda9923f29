import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { type JobInput, Jobs } from '../../../platform/jobs/index.js';
import { AuditService } from '../../audit/index.js';
import { CandidateProjection, FactStore, lockRecords } from '../../candidates/index.js';
import { MergesService } from '../../identity/index.js';
import { touchedSince } from './touched.js';
import { type Member, type UndoRow, UndoStore } from './undo-store.js';

export const undoJob = 'intake.undo';

/** Candidates in one transaction. */
const step = 500;

interface Undoing {
  readonly batchId: string;
  readonly actor: { readonly userId: string } | undefined;
}

/** Takes a batch back in the background, in committed steps: a stopped job goes on where it was. */
@Injectable()
export class UndoRunner implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly store: UndoStore,
    private readonly facts: FactStore,
    private readonly projection: CandidateProjection,
    private readonly merges: MergesService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(undoJob, (input) => this.run(input));
  }

  private async run({ organisationId, payload }: JobInput): Promise<void> {
    const { batchId } = payload as { batchId: string };
    await this.tenant.run(organisationId, async (db) => {
      const undo = await this.store.find(db, batchId);
      if (undo?.total === null) await this.store.count(db, batchId);
    });
    let left = true;
    while (left) left = await this.tenant.run(organisationId, (db) => this.step(db, batchId));
  }

  /** Whether there is more to do. */
  private async step(db: Db, batchId: string): Promise<boolean> {
    await lockRecords(db);
    const undo = await this.store.find(db, batchId);
    if (undo === undefined) return false;
    const actor = undo.started_by === null ? undefined : { userId: undo.started_by };
    const members = await this.store.next(db, batchId, step);
    if (members.length === 0) {
      await this.finish(db, { batchId, actor }, undo);
      return false;
    }
    const kept = await this.keptOf(db, batchId, undo, members);
    const going = members.filter(({ id }) => !kept.has(id));
    const removed = await this.takeAway(db, { batchId, actor }, going);
    await this.store.settle(
      db,
      batchId,
      members.map(({ id }) => id),
      { removed, restored: going.length - removed, kept: kept.size },
    );
    return true;
  }

  /** Looked up in the step itself: what people do meanwhile counts. */
  private async keptOf(
    db: Db,
    batchId: string,
    undo: UndoRow,
    members: readonly Member[],
  ): Promise<ReadonlySet<string>> {
    const ids = members.map(({ id }) => id);
    await db.query(
      `SELECT id FROM candidates WHERE org_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE`,
      [db.organisationId, ids],
    );
    const exceptions = new Set(undo.exceptions);
    const touched = await touchedSince(db, this.facts, batchId, ids);
    return new Set(
      touched.map(({ id }) => id).filter((id) => (undo.touched === 'keep') !== exceptions.has(id)),
    );
  }

  /** How many were removed; the others are as they were before the batch. */
  private async takeAway(db: Db, undoing: Undoing, going: readonly Member[]): Promise<number> {
    const [ids, { batchId, actor }] = [going.map(({ id }) => id), undoing];
    // A record that was merged comes back before what the batch said goes.
    if (actor !== undefined) await this.merges.separate(db, actor, ids);
    const parameters = [db.organisationId, batchId, ids];
    const gone = await db.query<{ id: string }>(
      `DELETE FROM candidates c WHERE c.org_id = $1 AND c.batch_id = $2 AND c.id = ANY ($3::uuid[])
         AND NOT EXISTS (SELECT 1 FROM candidates m WHERE m.org_id = c.org_id AND m.merged_into = c.id)
         AND NOT EXISTS (SELECT 1 FROM candidate_facts f WHERE f.org_id = c.org_id AND f.candidate_id = c.id AND f.batch_id <> $2)
         AND NOT EXISTS (SELECT 1 FROM candidate_rows r WHERE r.org_id = c.org_id AND r.candidate_id = c.id AND r.batch_id <> $2)
         AND NOT EXISTS (SELECT 1 FROM candidate_documents d WHERE d.org_id = c.org_id AND d.candidate_id = c.id
                         AND d.batch_id IS DISTINCT FROM $2)
       RETURNING c.id`,
      parameters,
    );
    // A row of a table fills in a pay expectation where nobody had noted one.
    await db.query(
      `DELETE FROM candidate_expectations e USING candidate_rows r
       WHERE e.org_id = $1 AND e.recorded_by IS NULL AND r.org_id = $1 AND r.batch_id = $2
         AND r.candidate_id = ANY ($3::uuid[]) AND r.candidate_id = e.candidate_id AND r.recorded_at = e.recorded_at`,
      parameters,
    );
    for (const table of ['candidate_facts', 'candidate_rows', 'candidate_documents'])
      await db.query(
        `DELETE FROM ${table} WHERE org_id = $1 AND batch_id = $2 AND candidate_id = ANY ($3::uuid[])`,
        parameters,
      );
    const removed = new Set(gone.map(({ id }) => id));
    for (const id of ids.filter((one) => !removed.has(one))) {
      await this.rebuild(db, id);
      await this.audit.record(db, actor, 'candidate.batch-undone', { type: 'candidate', id }, { batchId });
    }
    return removed.size;
  }

  /** The row, and those of the records it stands in. */
  private async rebuild(db: Db, candidateId: string): Promise<void> {
    let id: string | null = candidateId;
    while (id !== null) {
      await this.projection.rebuild(db, id);
      const row: { merged_into: string | null } | undefined = await db.find(
        `SELECT merged_into FROM candidates WHERE org_id = $1 AND id = $2`,
        [db.organisationId, id],
      );
      id = row?.merged_into ?? null;
    }
  }

  private async finish(db: Db, { batchId, actor }: Undoing, undo: UndoRow): Promise<void> {
    if (!(await this.store.finish(db, batchId))) return;
    const { removed, restored, kept } = undo;
    await this.audit.record(
      db,
      actor,
      'batch.undone',
      { type: 'batch', id: batchId },
      { removed, restored, kept },
    );
  }
}
