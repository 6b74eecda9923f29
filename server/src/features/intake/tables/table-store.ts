import { Injectable } from '@nestjs/common';
import { type ColumnChoice } from '@portolan/shared/domain/tables';
import { Clock } from '../../../platform/clock/index.js';
import { type Db } from '../../../platform/database/index.js';
import { type ColumnWord, firstState, noCounts, type StoredCounts, type TableState } from './table-state.js';

export type TableStatus =
  'waiting' | 'reading' | 'checking' | 'to-confirm' | 'importing' | 'paused' | 'cancelled' | 'done' | 'fault';

/** A table file with how it is read and how far it is. */
export interface StoredTable {
  readonly item_id: string;
  readonly batch_id: string;
  readonly file_name: string;
  readonly byte_count: number;
  readonly status: TableStatus;
  readonly state: TableState;
  readonly counts: StoredCounts;
  readonly rows_read: number;
  readonly bytes_read: number;
  readonly check_number: number;
  readonly control: 'run' | 'pause' | 'cancel';
  readonly checked_at: string | null;
  readonly imported_at: string | null;
  readonly phase_started_at: string | null;
}

const selectSql = `SELECT t.item_id, i.batch_id, i.file_name, i.byte_count, i.status, t.state, t.counts, t.rows_read,
    t.bytes_read, t.check_number, t.control, t.checked_at, t.imported_at, t.phase_started_at
  FROM batch_tables t JOIN batch_items i ON i.org_id = t.org_id AND i.id = t.item_id`;

/** A saved choice goes by the header: columns may stand in another order next time. */
interface SavedChoice extends Omit<ColumnWord, 'column'> {
  readonly header: string;
}

/** Table files as they are written. */
@Injectable()
export class TableStore {
  constructor(private readonly clock: Clock) {}

  find(db: Db, itemId: string): Promise<StoredTable | undefined> {
    return db.find<StoredTable>(`${selectSql} WHERE t.org_id = $1 AND t.item_id = $2`, [
      db.organisationId,
      itemId,
    ]);
  }

  /** The same, locked until the transaction ends. */
  lock(db: Db, itemId: string): Promise<StoredTable | undefined> {
    return db.find<StoredTable>(`${selectSql} WHERE t.org_id = $1 AND t.item_id = $2 FOR UPDATE`, [
      db.organisationId,
      itemId,
    ]);
  }

  /** A file that turns out to be a table waits for its check. */
  async open(db: Db, itemId: string): Promise<void> {
    await db.query(
      `INSERT INTO batch_tables (org_id, item_id, state, counts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (org_id, item_id) DO NOTHING`,
      [db.organisationId, itemId, JSON.stringify(firstState), JSON.stringify(noCounts)],
    );
    await this.setStatus(db, itemId, 'checking');
  }

  async setStatus(db: Db, itemId: string, status: TableStatus): Promise<void> {
    const settled = status === 'done' || status === 'cancelled';
    await db.query(
      `UPDATE batch_items SET status = $3, settled_at = CASE WHEN $4 THEN $5::timestamptz END
       WHERE org_id = $1 AND id = $2`,
      [db.organisationId, itemId, status, settled, this.clock.now()],
    );
  }

  /** Every check starts from nothing; what an older check still writes carries another number. */
  async startCheck(db: Db, table: StoredTable, state: TableState): Promise<number> {
    await db.query(`DELETE FROM batch_items WHERE org_id = $1 AND parent_id = $2`, [
      db.organisationId,
      table.item_id,
    ]);
    const row = await db.find<{ check_number: number }>(
      `UPDATE batch_tables SET state = $3, counts = $4, rows_read = 0, bytes_read = 0,
         check_number = check_number + 1, control = 'run', checked_at = NULL, phase_started_at = $5
       WHERE org_id = $1 AND item_id = $2 RETURNING check_number`,
      [db.organisationId, table.item_id, JSON.stringify(state), JSON.stringify(noCounts), this.clock.now()],
    );
    return row?.check_number ?? 0;
  }

  async setState(db: Db, itemId: string, state: TableState): Promise<void> {
    await db.query(`UPDATE batch_tables SET state = $3 WHERE org_id = $1 AND item_id = $2`, [
      db.organisationId,
      itemId,
      JSON.stringify(state),
    ]);
  }

  async checkedTo(
    db: Db,
    itemId: string,
    at: { readonly row: number; readonly bytes: number; readonly counts: StoredCounts },
  ): Promise<void> {
    await db.query(
      `UPDATE batch_tables SET rows_read = $3, bytes_read = $4, counts = $5 WHERE org_id = $1 AND item_id = $2`,
      [db.organisationId, itemId, at.row, at.bytes, JSON.stringify(at.counts)],
    );
  }

  /** The time kept is that of the beginning: who came after it was not there for every row. */
  async checked(db: Db, itemId: string): Promise<void> {
    await db.query(
      `UPDATE batch_tables SET checked_at = phase_started_at, phase_started_at = NULL WHERE org_id = $1 AND item_id = $2`,
      [db.organisationId, itemId],
    );
    await this.setStatus(db, itemId, 'to-confirm');
  }

  /** Imported rows carry one instant: that of the first start, however often it was stopped. */
  async startImport(db: Db, table: StoredTable): Promise<void> {
    const { created, updated } = table.counts;
    await db.query(
      `UPDATE batch_tables SET control = 'run', imported_at = COALESCE(imported_at, $3), phase_started_at = $3, counts = $4
       WHERE org_id = $1 AND item_id = $2`,
      [
        db.organisationId,
        table.item_id,
        this.clock.now(),
        JSON.stringify({ ...table.counts, before: created + updated }),
      ],
    );
    await this.setStatus(db, table.item_id, 'importing');
  }

  async setCounts(db: Db, itemId: string, counts: StoredCounts): Promise<void> {
    await db.query(`UPDATE batch_tables SET counts = $3 WHERE org_id = $1 AND item_id = $2`, [
      db.organisationId,
      itemId,
      JSON.stringify(counts),
    ]);
  }

  async setControl(db: Db, itemId: string, control: StoredTable['control']): Promise<void> {
    await db.query(`UPDATE batch_tables SET control = $3 WHERE org_id = $1 AND item_id = $2`, [
      db.organisationId,
      itemId,
      control,
    ]);
  }

  /** Of a table that was given up before anything of it came in, nobody is asked about. */
  async discardProposals(db: Db, itemId: string): Promise<void> {
    await db.query(
      `UPDATE batch_items SET status = 'discarded', content = NULL, proposal = NULL, settled_at = $3
       WHERE org_id = $1 AND parent_id = $2 AND status = 'proposal'`,
      [db.organisationId, itemId, this.clock.now()],
    );
  }

  /** How the columns of a table with these headers were read the last time. */
  async savedChoices(db: Db, headerKey: string): Promise<readonly SavedChoice[] | undefined> {
    const row = await db.find<{ choices: SavedChoice[] }>(
      `SELECT choices FROM table_mappings WHERE org_id = $1 AND header_key = $2`,
      [db.organisationId, headerKey],
    );
    return row?.choices;
  }

  async saveChoices(
    db: Db,
    userId: string,
    headerKey: string,
    columns: readonly ColumnChoice[],
  ): Promise<void> {
    const choices = columns.map(({ header, target, dateOrder, decimal }): SavedChoice => ({
      header,
      target,
      dateOrder,
      decimal,
    }));
    await db.query(
      `INSERT INTO table_mappings (org_id, header_key, choices, used_by, used_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, header_key) DO UPDATE SET choices = $3, used_by = $4, used_at = $5`,
      [db.organisationId, headerKey, JSON.stringify(choices), userId, this.clock.now()],
    );
  }
}
