import { Injectable } from '@nestjs/common';
import { type ColumnChoice, type TableSettings, withChoices } from '@portolan/shared/domain/tables';
import { Clock } from '../../../platform/clock/index.js';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { BatchStore } from '../batch-store.js';
import { FileKeeper } from '../file-keeper.js';
import { type ReadFault } from '../readers/reading.js';
import { KeyIndex, type RowsOfOneId, type SeenBefore } from './key-index.js';
import { patiently } from './patience.js';
import { RowClassifier } from './row-classifier.js';
import { StagingStore } from './staging-store.js';
import { type Decided, type FoundMessage, type RowsMessage } from './table-messages.js';
import { addCounts, sourceSystemOf, type TableState } from './table-state.js';
import { type StoredTable, TableStore } from './table-store.js';
import { readTable, TableStopped } from './table-thread.js';

/** One table of one organisation. */
export interface TableRef {
  readonly organisationId: string;
  readonly batchId: string;
  readonly itemId: string;
}

/** Bytes of a row, and keys: all its values, an e-mail and a phone number. */
const usualRow = 256;
const usualKeys = 3;

const settingsOf = ({ options }: TableState): TableSettings => {
  const { defaultCountry, dateOrder, payCurrency, payPeriod } = options;
  return { defaultCountry, dateOrder, payCurrency, payPeriod };
};

/** The dry run: reads the whole file into the staging table and counts what it would change. */
@Injectable()
export class TableCheck {
  constructor(
    private readonly tenant: Tenant,
    private readonly batches: BatchStore,
    private readonly files: FileKeeper,
    private readonly tables: TableStore,
    private readonly staging: StagingStore,
    private readonly classifier: RowClassifier,
    private readonly clock: Clock,
  ) {}

  async run(ref: TableRef): Promise<void> {
    const table = await this.begin(ref);
    if (table === undefined) return;
    try {
      const index = new KeyIndex((table.byte_count / usualRow) * usualKeys);
      const outcome = await this.read(ref, table, index);
      await this.end(ref, table.check_number, outcome.ok ? index.rowsOfOneId : outcome.fault);
    } catch (error) {
      if (!(error instanceof TableStopped)) throw error;
    }
  }

  private inTenant<T>(ref: TableRef, work: (db: Db) => Promise<T>): Promise<T> {
    return patiently(() => this.tenant.run(ref.organisationId, work));
  }

  private begin(ref: TableRef): Promise<StoredTable | undefined> {
    return this.inTenant(ref, async (db) => {
      const table = await this.tables.lock(db, ref.itemId);
      if (table?.status !== 'checking') return undefined;
      const state: TableState = { ...table.state, found: null, preview: [] };
      const check_number = await this.tables.startCheck(db, table, state);
      await this.staging.clear(db, ref.itemId);
      return { ...table, state, check_number };
    });
  }

  private async read(ref: TableRef, table: StoredTable, index: KeyIndex) {
    let bytesRead = 0;
    let state = table.state;
    return readTable(
      {
        organisationId: ref.organisationId,
        itemId: ref.itemId,
        fileName: table.file_name,
        byteCount: table.byte_count,
        format: state.chosen,
        asOf: this.clock.today(),
      },
      {
        fetch: async (number) => {
          const bytes = await patiently(() => this.files.read(ref.organisationId, ref.itemId, number));
          bytesRead += bytes?.byteLength ?? 0;
          return bytes;
        },
        found: async (message) => {
          state = await this.found(ref, table.check_number, state, message);
          return { columns: state.found?.columns ?? [], settings: settingsOf(state) } satisfies Decided;
        },
        rows: (message) =>
          this.piece(ref, table.check_number, { ...message, ...index.seen(message.keys) }, bytesRead),
      },
    );
  }

  /** The same check as when it began, or nothing more is written. */
  private async still(db: Db, ref: TableRef, checkNumber: number): Promise<StoredTable> {
    const table = await this.tables.lock(db, ref.itemId);
    if (table?.status !== 'checking' || table.check_number !== checkNumber) throw new TableStopped();
    return table;
  }

  /** What the file is and how its columns are read: as proposed, as the last time, as a person said. */
  private found(
    ref: TableRef,
    checkNumber: number,
    state: TableState,
    message: FoundMessage,
  ): Promise<TableState> {
    return this.inTenant(ref, async (db) => {
      await this.still(db, ref, checkNumber);
      const saved = await this.tables.savedChoices(db, message.headerKey);
      const columns = saved === undefined ? message.columns : withSaved(message.columns, saved);
      const { format, system, headerKey } = message;
      const found = {
        format,
        system,
        headerKey,
        isSavedMapping: saved !== undefined,
        columns: withChoices(columns, state.words.map(withoutUndefined), 'person'),
      };
      const next = { ...state, found };
      await this.tables.setState(db, ref.itemId, next);
      const ignored = found.columns.filter(({ target, leftOut }) => target === null && leftOut !== 'empty');
      await this.batches.setIgnoredColumns(
        db,
        ref.itemId,
        ignored.map(({ header }) => header),
      );
      return next;
    });
  }

  /** A piece of rows, committed as a whole; written once, however often it is tried. */
  private async piece(
    ref: TableRef,
    checkNumber: number,
    message: RowsMessage & SeenBefore,
    bytes: number,
  ): Promise<void> {
    await this.inTenant(ref, async (db) => {
      const table = await this.still(db, ref, checkNumber);
      if (table.rows_read >= message.lastRow || table.state.found === null) return;
      const piece = { itemId: ref.itemId, from: table.rows_read, to: message.lastRow };
      await this.staging.add(db, message.copy);
      await this.staging.drop(db, ref.itemId, message.repeated);
      await this.staging.setTwins(db, ref.itemId, message.twins);
      const counted = await this.classifier.settle(db, piece, {
        sourceSystem: sourceSystemOf(table.state.found),
        sameEmail: table.state.options.sameEmail,
      });
      if (message.preview.length > 0) await this.preview(db, ref, table.state, message);
      await this.staging.dropSettled(db, piece);
      const counts = addCounts(addCounts(table.counts, counted), {
        rows: message.rows,
        unchanged: message.repeated.length,
      });
      await this.tables.checkedTo(db, ref.itemId, { row: message.lastRow, bytes, counts });
    });
  }

  private async preview(
    db: Db,
    ref: TableRef,
    state: TableState,
    message: RowsMessage & SeenBefore,
  ): Promise<void> {
    const rows = message.preview.map(({ row }) => row);
    const outcomes = await this.staging.outcomesOf(db, ref.itemId, rows);
    const byRow = new Map(outcomes.map(({ row, outcome }) => [row, outcome]));
    const shown = message.preview.map((one) => ({
      ...one,
      outcome: message.repeated.includes(one.row) ? 'unchanged' : (byRow.get(one.row) ?? null),
    }));
    await this.tables.setState(db, ref.itemId, { ...state, preview: [...state.preview, ...shown] });
  }

  /** With the rows that share a record id, or with the fault that stopped the reading. */
  private end(ref: TableRef, checkNumber: number, how: RowsOfOneId | ReadFault): Promise<void> {
    return this.inTenant(ref, async (db) => {
      const table = await this.still(db, ref, checkNumber);
      if ('code' in how) {
        await this.staging.clear(db, ref.itemId);
        await this.batches.settle(db, ref.itemId, { status: 'fault', fault: how });
      } else {
        await this.dropRestated(db, table, how);
        await this.tables.checked(db, ref.itemId);
      }
      await this.batches.finish(db, ref.batchId);
    });
  }

  private async dropRestated(db: Db, table: StoredTable, ofOneId: RowsOfOneId): Promise<void> {
    const { item_id: itemId, state, counts } = table;
    if (state.found === null || ofOneId.rows.length === 0) return;
    const sourceSystem = sourceSystemOf(state.found);
    const gone = await this.staging.dropRestated(db, itemId, ofOneId, sourceSystem);
    if (gone.length === 0) return;
    const rows = new Set(gone.map((row) => row.row_number));
    const partial = gone.filter((row) => row.is_partial).length;
    await this.tables.setCounts(
      db,
      itemId,
      addCounts(counts, { changed: -rows.size, unchanged: rows.size, partial: -partial }),
    );
    const preview = state.preview.map((one) => (rows.has(one.row) ? { ...one, outcome: 'unchanged' } : one));
    await this.tables.setState(db, itemId, { ...state, preview });
  }
}

const withoutUndefined = ({ column, target, dateOrder, decimal }: TableState['words'][number]) => ({
  column,
  target,
  ...(dateOrder === undefined ? {} : { dateOrder }),
  ...(decimal === undefined ? {} : { decimal }),
});

type Saved = NonNullable<Awaited<ReturnType<TableStore['savedChoices']>>>;

/** Saved choices go by header, once each: of two columns with one header the first keeps the first choice. */
function withSaved(columns: readonly ColumnChoice[], saved: Saved): readonly ColumnChoice[] {
  const left = [...saved];
  const edits = columns.flatMap(({ column, header, target, dateOrder, decimal }) => {
    const at = left.findIndex((choice) => choice.header === header);
    const [choice] = at === -1 ? [] : left.splice(at, 1);
    // Dates and numbers are told by the values of this file, where they tell.
    return choice === undefined || choice.target === target
      ? []
      : [
          {
            column,
            target: choice.target,
            dateOrder: dateOrder ?? choice.dateOrder ?? null,
            decimal: decimal ?? choice.decimal ?? null,
          },
        ];
  });
  return withChoices(columns, edits, 'saved');
}
