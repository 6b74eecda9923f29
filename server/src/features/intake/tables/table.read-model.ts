import { Injectable } from '@nestjs/common';
import {
  type BatchItemId,
  type InputOf,
  type rowOutcomes,
  type tableContract,
  type TableColumn,
  type TableFault,
  type TableView,
} from '@portolan/shared/contract';
import { type ColumnChoice, doubtfulBelow, type RowFault } from '@portolan/shared/domain/tables';
import { Clock } from '../../../platform/clock/index.js';
import { type CsvCell, csvOf } from '../../../platform/csv/index.js';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { remedyOf, sentenceOf } from './fault-sentence.js';
import { briefOf } from './table-brief.js';
import { type TableState } from './table-state.js';
import { type StoredTable, TableStore } from './table-store.js';

type Place = InputOf<typeof tableContract.get>['params'];
type FaultsAsked = InputOf<typeof tableContract.faults>;

interface FaultRow {
  readonly row: number;
  readonly cells: readonly string[] | null;
  readonly faults: readonly RowFault[] | null;
}

const rowsInPiece = 1000;
const noFormat = {
  kind: 'csv',
  encoding: null,
  delimiter: null,
  headerRow: 1,
  sheet: null,
  sheets: [],
} as const;

const toFault = ({ column, header, value, reason, fatal }: RowFault): TableFault => ({
  column,
  header,
  value,
  reason,
  fatal,
});

const toColumn = (choice: ColumnChoice): TableColumn => ({
  ...choice,
  doubtful: choice.target !== null && choice.confidence < doubtfulBelow,
  samples: [...choice.samples],
});

function previewOf(state: TableState, isChecked: boolean): TableView['preview'] {
  return state.preview.map(({ row, cells, faults, outcome }) => ({
    row,
    cells: [...cells],
    outcome: (outcome as (typeof rowOutcomes)[number] | null) ?? (isChecked ? 'unchanged' : 'new'),
    faults: faults.map(toFault),
  }));
}

/** A table file for the screen that asks what to do with it. */
@Injectable()
export class TableReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly tables: TableStore,
    private readonly clock: Clock,
  ) {}

  get(who: Who, place: Place): Promise<TableView> {
    return this.tenant.run(who.organisationId, async (db) => {
      const table = await this.table(db, place);
      const { found, options } = table.state;
      return {
        itemId: table.item_id as BatchItemId,
        fileName: table.file_name,
        format: found === null ? { ...noFormat, sheets: [] } : found.format,
        system: found?.system ?? null,
        columns: (found?.columns ?? []).map(toColumn),
        isSavedMapping: found?.isSavedMapping ?? false,
        options,
        ...briefOf(table, table.status, table.byte_count, this.clock.now()),
        preview: previewOf(table.state, table.status !== 'checking'),
      };
    });
  }

  faults(who: Who, { params, query }: FaultsAsked) {
    return this.tenant.run(who.organisationId, async (db) => {
      await this.table(db, params);
      const status = query.of === 'refused' ? 'fault' : 'partial';
      const rows = await this.faultRows(db, params.itemId, status, query.after, query.limit + 1);
      const total = await db.find<{ total: number }>(
        `SELECT count(*)::int AS total FROM batch_items WHERE org_id = $1 AND parent_id = $2 AND status = $3`,
        [db.organisationId, params.itemId, status],
      );
      const items = rows.slice(0, query.limit).map(({ row, cells, faults }) => ({
        row,
        cells: [...(cells ?? [])],
        faults: (faults ?? []).map(toFault),
      }));
      const next = rows.length > query.limit ? (items.at(-1)?.row ?? null) : null;
      return { items, next, total: total?.total ?? 0 };
    });
  }

  /** The refused rows as they came, with two more columns; fails before it begins when there is no such table. */
  async faultsFile(who: Who, place: Place): Promise<{ fileName: string; pieces: AsyncGenerator<string> }> {
    const table = await this.tenant.run(who.organisationId, (db) => this.table(db, place));
    const headers = (table.state.found?.columns ?? []).map(({ header }) => header);
    const rows = this.faultLines(who.organisationId, place.itemId, headers.length);
    return {
      fileName: `${table.file_name.replace(/\.[^.]+$/, '')}-faults.csv`,
      pieces: csvOf({ about: [], columns: [...headers, 'fault', 'what to do'], rows }),
    };
  }

  /** Piece by piece, so that no transaction is open while the file is being sent. */
  private async *faultLines(
    organisationId: string,
    itemId: string,
    width: number,
  ): AsyncGenerator<readonly CsvCell[]> {
    let after = 0;
    for (;;) {
      const rows = await this.tenant.run(organisationId, (db) =>
        this.faultRows(db, itemId, 'fault', after, rowsInPiece),
      );
      for (const { cells, faults } of rows) {
        const whole = Array.from({ length: width }, (_, at) => cells?.[at] ?? '');
        yield [...whole, sentenceOf(faults ?? []), remedyOf(faults ?? [])];
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < rowsInPiece) return;
      after = last.row;
    }
  }

  private faultRows(
    db: Db,
    itemId: string,
    status: 'fault' | 'partial',
    after: number,
    limit: number,
  ): Promise<FaultRow[]> {
    return db.query<FaultRow>(
      `SELECT row_number AS row, fault -> 'cells' AS cells, fault -> 'faults' AS faults FROM batch_items
       WHERE org_id = $1 AND parent_id = $2 AND status = $3 AND row_number > $4 ORDER BY row_number LIMIT $5`,
      [db.organisationId, itemId, status, after, limit],
    );
  }

  private async table(db: Db, { batchId, itemId }: Place): Promise<StoredTable> {
    const table = await this.tables.find(db, itemId);
    if (table?.batch_id !== batchId) throw problem('not-found', 'There is no such table in this intake.');
    return table;
  }
}
