import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  type TableAction,
  type tableContract,
  type TableCorrection,
} from '@portolan/shared/contract';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { AuditService } from '../../audit/index.js';
import { BatchStore } from '../batch-store.js';
import { FileKeeper } from '../file-keeper.js';
import { StagingStore } from './staging-store.js';
import { importedOf } from './table-brief.js';
import { withoutPeople } from './table-import.js';
import { TableRunner } from './table-runner.js';
import { type ColumnWord, type TableState } from './table-state.js';
import { type StoredTable, type TableStatus, TableStore } from './table-store.js';

type Place = InputOf<typeof tableContract.get>['params'];

const notNow = () =>
  problem('conflict', 'The table is not in a state for this any more. Reload to see how it is.');

/** Another format is another header: what was said about columns no longer holds. */
function corrected(state: TableState, { columns, options, ...format }: TableCorrection): TableState {
  const isOtherFormat = Object.keys(format).length > 0;
  const words = new Map<number, ColumnWord>(
    isOtherFormat ? [] : state.words.map((word) => [word.column, word]),
  );
  for (const word of columns ?? []) words.set(word.column, { ...words.get(word.column), ...word });
  return {
    ...state,
    chosen: { ...state.chosen, ...format },
    words: [...words.values()],
    options: { ...state.options, ...options } as TableState['options'],
  };
}

/** Commands about a table between upload and import. */
@Injectable()
export class TableService {
  constructor(
    private readonly tenant: Tenant,
    private readonly batches: BatchStore,
    private readonly files: FileKeeper,
    private readonly tables: TableStore,
    private readonly staging: StagingStore,
    private readonly runner: TableRunner,
    private readonly audit: AuditService,
  ) {}

  /** Reads the table otherwise; the check starts over. */
  async correct(who: Who, place: Place, correction: TableCorrection): Promise<void> {
    await this.tenant.run(who.organisationId, async (db) => {
      const table = await this.lock(db, place, ['checking', 'to-confirm']);
      await this.tables.startCheck(db, table, corrected(table.state, correction));
      await this.tables.setStatus(db, place.itemId, 'checking');
      await this.goOn(db, who, place);
    });
  }

  async act(who: Who, place: Place, action: TableAction): Promise<void> {
    await this.tenant.run(who.organisationId, (db) => this.actions[action](db, who, place));
  }

  private readonly actions: Readonly<Record<TableAction, (db: Db, who: Who, place: Place) => Promise<void>>> =
    {
      import: async (db, who, place) => {
        const table = await this.lock(db, place, ['to-confirm']);
        if (table.state.found === null) throw notNow();
        const { headerKey, columns } = table.state.found;
        await this.tables.saveChoices(db, who.userId, headerKey, columns);
        await this.tables.startImport(db, table);
        await this.note(db, who, place, 'batch.table-confirmed', table);
        await this.goOn(db, who, place);
      },
      pause: async (db, _who, place) => {
        await this.lock(db, place, ['importing']);
        await this.tables.setControl(db, place.itemId, 'pause');
      },
      resume: async (db, who, place) => {
        const table = await this.lock(db, place, ['paused', 'importing']);
        await this.tables.startImport(db, table);
        await this.goOn(db, who, place);
      },
      cancel: async (db, who, place) => {
        const table = await this.lock(db, place, ['checking', 'to-confirm', 'paused', 'importing']);
        if (table.status === 'importing') return this.tables.setControl(db, place.itemId, 'cancel');
        await this.staging.clear(db, place.itemId);
        await this.files.drop(db, place.itemId);
        await this.tables.setState(db, place.itemId, withoutPeople(table.state));
        await this.tables.setStatus(db, place.itemId, 'cancelled');
        if (importedOf(table.counts) === 0) await this.tables.discardProposals(db, place.itemId);
        await this.note(db, who, place, 'batch.table-cancelled', table);
        await this.batches.finish(db, place.batchId);
      },
    };

  private async goOn(db: Db, who: Who, place: Place): Promise<void> {
    await this.batches.finish(db, place.batchId);
    await this.runner.enqueue(db, { ...place, userId: who.userId });
  }

  private async lock(
    db: Db,
    { batchId, itemId }: Place,
    among: readonly TableStatus[],
  ): Promise<StoredTable> {
    const table = await this.tables.lock(db, itemId);
    if (table?.batch_id !== batchId) throw problem('not-found', 'There is no such table in this intake.');
    if (!among.includes(table.status)) throw notNow();
    return table;
  }

  private note(db: Db, who: Who, place: Place, action: string, { counts }: StoredTable): Promise<void> {
    const { created, updated, changed, unchanged, duplicate, faulty } = counts;
    return this.audit.record(
      db,
      who,
      action,
      { type: 'batch', id: place.batchId },
      { itemId: place.itemId, new: counts.new, changed, unchanged, duplicate, faulty, created, updated },
    );
  }
}
