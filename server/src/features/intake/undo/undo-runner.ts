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
    await takePayBack(db, batchId, ids);
    const hadDocuments = await this.takeSaidBack(db, batchId, ids);
    const removed = new Set(gone.map(({ id }) => id));
    await this.rebuildAll(
      db,
      ids.filter((id) => !removed.has(id)),
      hadDocuments,
    );
    for (const id of ids.filter((one) => !removed.has(one)))
      await this.audit.record(db, actor, 'candidate.batch-undone', { type: 'candidate', id }, { batchId });
    return removed.size;
  }

  /** What the batch said goes; who of these had documents of it. */
  private async takeSaidBack(db: Db, batchId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const parameters = [db.organisationId, batchId, ids];
    for (const table of ['candidate_facts', 'candidate_rows'])
      await db.query(
        `DELETE FROM ${table} WHERE org_id = $1 AND batch_id = $2 AND candidate_id = ANY ($3::uuid[])`,
        parameters,
      );
    const documents = await db.query<{ candidate_id: string }>(
      `DELETE FROM candidate_documents WHERE org_id = $1 AND batch_id = $2 AND candidate_id = ANY ($3::uuid[])
       RETURNING candidate_id`,
      parameters,
    );
    return new Set(documents.map((one) => one.candidate_id));
  }

  /** Most had a row of a table and nothing else: they are made anew together. */
  private async rebuildAll(db: Db, ids: readonly string[], hadDocuments: ReadonlySet<string>): Promise<void> {
    const merged = await db.query<{ id: string }>(
      `SELECT id FROM candidates WHERE org_id = $1 AND id = ANY ($2::uuid[]) AND merged_into IS NOT NULL`,
      [db.organisationId, ids],
    );
    const single = new Set([...hadDocuments, ...merged.map(({ id }) => id)]);
    const together = ids.filter((id) => !single.has(id));
    await this.projection.rebuildMany(db, together);
    for (const id of ids.filter((one) => single.has(one))) await this.rebuild(db, id);
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

/** A row filled in a pay expectation where nobody had noted one; without it the next row would have. */
async function takePayBack(db: Db, batchId: string, ids: readonly string[]): Promise<void> {
  const gone = await db.query<{ id: string }>(
    `DELETE FROM candidate_expectations e USING candidate_rows r
     WHERE e.org_id = $1 AND e.recorded_by IS NULL AND r.org_id = $1 AND r.batch_id = $2
       AND r.candidate_id = ANY ($3::uuid[]) AND r.candidate_id = e.candidate_id AND r.recorded_at = e.recorded_at
     RETURNING e.candidate_id AS id`,
    [db.organisationId, batchId, ids],
  );
  if (gone.length === 0) return;
  await db.query(
    `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at)
     SELECT DISTINCT ON (r.candidate_id) r.org_id, r.candidate_id, (r.profile #>> '{expectation,amount}')::numeric,
       r.profile #>> '{expectation,currency}', r.profile #>> '{expectation,period}',
       i.file_name || ', row ' || r.row_number, r.recorded_at
     FROM candidate_rows r JOIN batch_items i ON i.org_id = r.org_id AND i.id = r.item_id
     WHERE r.org_id = $1 AND r.batch_id <> $2 AND r.candidate_id = ANY ($3::uuid[])
       AND (r.profile #>> '{expectation,amount}')::numeric > 0
     ORDER BY r.candidate_id, r.recorded_at, r.row_number DESC
     ON CONFLICT (org_id, candidate_id) DO NOTHING`,
    [db.organisationId, batchId, gone.map(({ id }) => id)],
  );
}
