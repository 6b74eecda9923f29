import { Injectable } from '@nestjs/common';
import { type Db } from '../../../platform/database/index.js';
import { projected } from './staged-row.js';
import { type Piece } from './staging-store.js';

/** Whose rows these are and since when. */
export interface ImportOf {
  readonly batchId: string;
  readonly fileName: string;
  readonly sourceSystem: string;
  readonly checkedAt: string;
  readonly importedAt: string;
}

const here = `s.org_id = $1 AND s.item_id = $2 AND s.row_number > $3 AND s.row_number <= $4`;
const columns = projected.join(', ');
const ofStaging = projected.map((column) => `s.${column}`).join(', ');

/** From the staging table into candidates, a piece in a few statements. */
@Injectable()
export class ImportStore {
  /** Whether somebody else brought or changed candidates since the check: then contacts are looked up once more. */
  async haveOthersChanged(db: Db, { checkedAt, importedAt }: ImportOf): Promise<boolean> {
    const row = await db.find<{ changed: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM candidates WHERE org_id = $1 AND updated_at > $2 AND updated_at < $3)
         OR EXISTS (SELECT 1 FROM candidates WHERE org_id = $1 AND updated_at > $3) AS changed`,
      [db.organisationId, checkedAt, importedAt],
    );
    return row?.changed ?? false;
  }

  /** Rows about a candidate who was merged since go to the one that stands for both; about one who is gone, to a new one. */
  async followCandidates(db: Db, piece: Piece): Promise<void> {
    await db.query(
      `UPDATE intake_staging s SET candidate_id = candidate_root(c.id)
       FROM candidates c WHERE ${here} AND s.outcome = 'changed'
         AND c.org_id = s.org_id AND c.id = s.candidate_id AND c.merged_into IS NOT NULL`,
      this.place(db, piece),
    );
    await db.query(
      `UPDATE intake_staging s SET outcome = 'new', candidate_id = s.row_id
       WHERE ${here} AND s.outcome = 'changed'
         AND NOT EXISTS (SELECT 1 FROM candidates c WHERE c.org_id = s.org_id AND c.id = s.candidate_id)
         AND NOT EXISTS (SELECT 1 FROM intake_staging o WHERE o.org_id = s.org_id AND o.item_id = s.item_id
           AND o.row_number > $3 AND o.row_number <= $4 AND o.outcome = 'new' AND o.candidate_id = s.candidate_id)`,
      this.place(db, piece),
    );
  }

  /** New candidates with their columns as staged; the number of them. */
  async insertCandidates(db: Db, piece: Piece, of: ImportOf): Promise<number> {
    return db.execute(
      `INSERT INTO candidates (org_id, id, origin, batch_id, created_at, updated_at, ${columns})
       SELECT s.org_id, s.candidate_id, 'batch_row', $5, $6, $6, ${ofStaging}
       FROM intake_staging s WHERE ${here} AND s.outcome = 'new' ORDER BY s.row_number`,
      [...this.place(db, piece), of.batchId, of.importedAt],
    );
  }

  /** One row of provenance for each row that was taken. */
  async insertRows(db: Db, piece: Piece, of: ImportOf): Promise<void> {
    await db.query(
      `INSERT INTO candidate_rows (org_id, id, candidate_id, batch_id, item_id, row_number, source_system, source_key,
         sha256, profile, recorded_at)
       SELECT s.org_id, s.row_id, s.candidate_id, $5, s.item_id, s.row_number,
         CASE WHEN s.own_id IS NOT NULL THEN 'portolan' WHEN s.source_key IS NOT NULL THEN $7 END,
         COALESCE(s.own_id::text, s.source_key), s.sha256, s.profile, $6
       FROM intake_staging s WHERE ${here} AND s.outcome IN ('new', 'changed') ORDER BY s.row_number`,
      [...this.place(db, piece), of.batchId, of.importedAt, of.sourceSystem],
    );
  }

  /** Pay expectations; what a person has recorded stands. */
  async insertExpectations(db: Db, piece: Piece, of: ImportOf): Promise<void> {
    await db.query(
      `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at)
       SELECT DISTINCT ON (s.candidate_id) s.org_id, s.candidate_id, (s.profile #>> '{expectation,amount}')::numeric,
         s.profile #>> '{expectation,currency}', s.profile #>> '{expectation,period}',
         $5 || ', row ' || s.row_number, $6
       FROM intake_staging s WHERE ${here} AND s.outcome IN ('new', 'changed') AND s.profile ? 'expectation'
         AND (s.profile #>> '{expectation,amount}')::numeric > 0
       ORDER BY s.candidate_id, s.row_number DESC
       ON CONFLICT (org_id, candidate_id) DO NOTHING`,
      [...this.place(db, piece), of.fileName, of.importedAt],
    );
  }

  /** Rows that lost a value lead to their candidate. */
  async linkPartial(db: Db, piece: Piece): Promise<void> {
    await db.query(
      `UPDATE batch_items i SET candidate_id = s.candidate_id FROM intake_staging s
       WHERE ${here} AND s.faults IS NOT NULL AND s.outcome IN ('new', 'changed')
         AND i.org_id = s.org_id AND i.parent_id = s.item_id AND i.row_number = s.row_number`,
      this.place(db, piece),
    );
  }

  /** Rows that change a candidate: how many, and whom. */
  async changed(db: Db, piece: Piece): Promise<{ rows: number; candidateIds: string[] }> {
    const row = await db.find<{ rows: number; ids: string[] | null }>(
      `SELECT count(*)::int AS rows, array_agg(DISTINCT s.candidate_id::text) AS ids
       FROM intake_staging s WHERE ${here} AND s.outcome = 'changed'`,
      this.place(db, piece),
    );
    return { rows: row?.rows ?? 0, candidateIds: row?.ids ?? [] };
  }

  async dropPiece(db: Db, piece: Piece): Promise<void> {
    await db.query(`DELETE FROM intake_staging s WHERE ${here}`, this.place(db, piece));
  }

  private place(db: Db, { itemId, from, to }: Piece): readonly unknown[] {
    return [db.organisationId, itemId, from, to];
  }
}
