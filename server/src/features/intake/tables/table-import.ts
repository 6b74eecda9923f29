import { Injectable } from '@nestjs/common';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { AuditService } from '../../audit/index.js';
import { CandidateProjection, IdentityQueue } from '../../candidates/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { BatchStore } from '../batch-store.js';
import { RereadingService } from '../rereading/rereading.service.js';
import { FileKeeper } from '../file-keeper.js';
import { type ImportOf, ImportStore, type Lane, type Taken } from './import-store.js';
import { patiently } from './patience.js';
import { RowClassifier } from './row-classifier.js';
import { StagingStore } from './staging-store.js';
import { importedOf } from './table-brief.js';
import { type TableRef } from './table-check.js';
import { addCounts, sourceSystemOf, type StoredCounts, type TableState } from './table-state.js';
import { type StoredTable, TableStore } from './table-store.js';

/**
 * New candidates come in over two connections, because the database works on one row set with one processor; parts are
 * small enough that others wait for a second at most.
 */
const lanes: readonly Lane[] = [0, 1].map((of) => ({ of, lanes: 2, rows: 5000, outcomes: ['new'] }));
/** After them those that change somebody: a row may be about a candidate of an earlier row. */
const last: Lane = { of: 0, lanes: 1, rows: 500, outcomes: ['new', 'changed'] };

const importOf = (table: StoredTable): ImportOf | undefined => {
  const { state, checked_at: checkedAt, imported_at: importedAt } = table;
  if (state.found === null || checkedAt === null || importedAt === null) return undefined;
  return {
    batchId: table.batch_id,
    fileName: table.file_name,
    sourceSystem: sourceSystemOf(state.found),
    checkedAt,
    importedAt,
  };
};

/** Brings checked rows in, piece by piece: what is committed stays, what is not is done again. */
@Injectable()
export class TableImport {
  constructor(
    private readonly tenant: Tenant,
    private readonly batches: BatchStore,
    private readonly files: FileKeeper,
    private readonly tables: TableStore,
    private readonly staging: StagingStore,
    private readonly store: ImportStore,
    private readonly classifier: RowClassifier,
    private readonly projection: CandidateProjection,
    private readonly identity: IdentityQueue,
    private readonly rereading: RereadingService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async run(ref: TableRef, userId: string | null): Promise<void> {
    await Promise.all(lanes.map((lane) => this.through((db) => this.step(db, ref, lane), ref)));
    await this.through((db) => this.lastStep(db, ref, userId), ref);
  }

  /** Step after step, each in a transaction of its own, until one says that there is no more. */
  private async through(step: (db: Db) => Promise<boolean>, ref: TableRef): Promise<void> {
    let isMore = true;
    while (isMore) isMore = await patiently(() => this.tenant.run(ref.organisationId, step));
  }

  /** Whether there is more to do after this step. */
  private async step(db: Db, ref: TableRef, lane: Lane): Promise<boolean> {
    // What is lost comes back with its staged rows; the last step waits for the disk, and with it for all before.
    await db.withoutDisk();
    await this.store.lock(db, ref.itemId, lane.of);
    const table = await this.tables.find(db, ref.itemId);
    const of = table && importOf(table);
    if (table?.status !== 'importing' || table.control !== 'run' || of === undefined) return false;
    const piece = await this.store.next(db, ref.itemId, lane);
    if (piece === undefined) return false;
    await this.bringIn(db, table, of, piece);
    return true;
  }

  private async lastStep(db: Db, ref: TableRef, userId: string | null): Promise<boolean> {
    await this.store.lock(db, ref.itemId, null);
    const table = await this.tables.lock(db, ref.itemId);
    const of = table && importOf(table);
    if (table?.status !== 'importing' || of === undefined) return false;
    if (table.control === 'pause') return this.pause(db, table);
    if (table.control === 'cancel') return this.end(db, table, userId, 'cancelled');
    const piece = await this.store.next(db, ref.itemId, last);
    if (piece === undefined) return this.end(db, table, userId, 'done');
    const followed = await this.store.followCandidates(db, piece);
    await this.bringIn(db, table, of, piece, { new: followed, changed: -followed });
    return true;
  }

  private async bringIn(
    db: Db,
    table: StoredTable,
    of: ImportOf,
    piece: Taken,
    followed: Partial<StoredCounts> = {},
  ): Promise<void> {
    const moved = (await this.store.haveOthersChanged(db, of)) ? await this.lookAgain(db, table, piece) : {};
    const created = await this.store.insertCandidates(db, piece, of);
    await this.store.insertRows(db, piece, of);
    await this.store.insertExpectations(db, piece, of);
    await this.store.linkPartial(db, piece);
    const changes = piece.outcomes.includes('changed') ? await this.store.changed(db, piece) : undefined;
    await this.projection.rebuildMany(db, changes?.candidateIds ?? []);
    await this.store.dropPiece(db, piece);
    // Only now: the lanes wait for each other here alone.
    const { counts } = (await this.tables.lock(db, piece.itemId)) ?? table;
    const brought = { created, updated: changes?.rows ?? 0 };
    await this.tables.setCounts(db, piece.itemId, [followed, moved, brought].reduce(addCounts, counts));
  }

  /** Candidates that came since the check may share a contact with rows that were nobody's then, or have a CV that these name. */
  private async lookAgain(db: Db, table: StoredTable, piece: Taken): Promise<Partial<StoredCounts>> {
    const before = await this.staging.outcomes(db, piece);
    await this.staging.linkToCvs(db, piece);
    await this.classifier.byLikeness(db, piece, table.state.options.sameEmail);
    await this.staging.listForPeople(db, piece, this.clock.now());
    const after = await this.staging.outcomes(db, piece);
    await this.staging.dropSettled(db, piece);
    const more = (outcome: string) => (after.get(outcome)?.count ?? 0) - (before.get(outcome)?.count ?? 0);
    return { new: more('new'), changed: more('changed'), duplicate: more('duplicate') };
  }

  private async pause(db: Db, table: StoredTable): Promise<false> {
    await this.tables.setStatus(db, table.item_id, 'paused');
    await this.batches.finish(db, table.batch_id);
    return false;
  }

  private async end(
    db: Db,
    table: StoredTable,
    userId: string | null,
    status: 'done' | 'cancelled',
  ): Promise<false> {
    await this.staging.clear(db, table.item_id);
    await this.files.drop(db, table.item_id);
    await this.tables.setState(db, table.item_id, withoutPeople(table.state));
    await this.tables.setStatus(db, table.item_id, status);
    await this.batches.finish(db, table.batch_id);
    if (status === 'cancelled' && importedOf(table.counts) === 0)
      await this.tables.discardProposals(db, table.item_id);
    if (importedOf(table.counts) > 0) {
      await this.store.weigh(db);
      await this.identity.batch(db, table.batch_id);
      await this.rereading.afterImport(db, table.batch_id, userId);
    }
    const { created, updated, unchanged, duplicate, faulty } = table.counts;
    const who = userId === null ? undefined : { userId };
    await this.audit.record(
      db,
      who,
      status === 'done' ? 'batch.table-imported' : 'batch.table-cancelled',
      { type: 'batch', id: table.batch_id },
      { itemId: table.item_id, created, updated, unchanged, duplicate, faulty },
    );
    return false;
  }
}

/** First rows and samples are people's data: they go with the file. */
export function withoutPeople(state: TableState): TableState {
  const found = state.found && {
    ...state.found,
    columns: state.found.columns.map((column) => ({ ...column, samples: [] })),
  };
  return { ...state, found, preview: [] };
}
