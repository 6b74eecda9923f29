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

/** A part of the file, and which of its rows are taken now. */
export interface Taken extends Piece {
  readonly outcomes: readonly ('new' | 'changed')[];
}

const range = `s.org_id = $1 AND s.item_id = $2 AND s.row_number > $3 AND s.row_number <= $4`;
const here = `${range} AND s.outcome = ANY ($5::text[])`;
const columns = projected.join(', ');
const ofStaging = projected.map((column) => `s.${column}`).join(', ');

/** Which parts of a table one worker takes. */
export interface Lane {
  readonly of: number;
  readonly lanes: number;
  /** Rows of one part. */
  readonly rows: number;
  readonly outcomes: Taken['outcomes'];
}

/** From the staging table into candidates, a piece in a few statements. */
@Injectable()
export class ImportStore {
  /** Whether somebody else brought or changed candidates since the check began: then contacts are looked up once more. */
  async haveOthersChanged(db: Db, { checkedAt, importedAt }: ImportOf): Promise<boolean> {
    const row = await db.find<{ changed: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM candidates WHERE org_id = $1 AND updated_at > $2 AND updated_at < $3)
         OR EXISTS (SELECT 1 FROM candidates WHERE org_id = $1 AND updated_at > $3) AS changed`,
      [db.organisationId, checkedAt, importedAt],
    );
    return row?.changed ?? false;
  }

  /**
   * Rows about a candidate who was merged since go to the one that stands for both; about one who is gone, to a new
   * one: how many.
   */
  async followCandidates(db: Db, piece: Taken): Promise<number> {
    await db.query(
      `UPDATE intake_staging s SET candidate_id = candidate_root(c.id)
       FROM candidates c WHERE ${range} AND s.outcome = 'changed'
         AND c.org_id = s.org_id AND c.id = s.candidate_id AND c.merged_into IS NOT NULL`,
      this.place(db, piece).slice(0, 4),
    );
    return db.execute(
      `UPDATE intake_staging s SET outcome = 'new', candidate_id = s.row_id
       WHERE ${range} AND s.outcome = 'changed'
         AND NOT EXISTS (SELECT 1 FROM candidates c WHERE c.org_id = s.org_id AND c.id = s.candidate_id)
         AND NOT EXISTS (SELECT 1 FROM intake_staging o WHERE o.org_id = s.org_id AND o.item_id = s.item_id
           AND o.row_number > $3 AND o.row_number <= $4 AND o.outcome = 'new' AND o.candidate_id = s.candidate_id)`,
      this.place(db, piece).slice(0, 4),
    );
  }

  /** New candidates with their columns as staged; the number of them. */
  async insertCandidates(db: Db, piece: Taken, of: ImportOf): Promise<number> {
    return db.execute(
      `INSERT INTO candidates (org_id, id, origin, batch_id, created_at, updated_at, ${columns})
       SELECT s.org_id, s.candidate_id, 'batch_row', $6, $7, $7, ${ofStaging}
       FROM intake_staging s WHERE ${here} AND s.outcome = 'new' ORDER BY s.row_number`,
      [...this.place(db, piece), of.batchId, of.importedAt],
    );
  }

  /** One row of provenance for each row that was taken. */
  async insertRows(db: Db, piece: Taken, of: ImportOf): Promise<void> {
    await db.query(
      `INSERT INTO candidate_rows (org_id, id, candidate_id, batch_id, item_id, row_number, source_system, source_key,
         sha256, profile, recorded_at)
       SELECT s.org_id, s.row_id, s.candidate_id, $6, s.item_id, s.row_number,
         CASE WHEN s.own_id IS NOT NULL THEN 'portolan' WHEN s.source_key IS NOT NULL THEN $8 END,
         COALESCE(s.own_id::text, s.source_key), s.sha256, s.profile, $7
       FROM intake_staging s WHERE ${here} ORDER BY s.row_number`,
      [...this.place(db, piece), of.batchId, of.importedAt, of.sourceSystem],
    );
  }

  /** Pay expectations; what a person has recorded stands. */
  async insertExpectations(db: Db, piece: Taken, of: ImportOf): Promise<void> {
    await db.query(
      `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at)
       SELECT DISTINCT ON (s.candidate_id) s.org_id, s.candidate_id, (s.profile #>> '{expectation,amount}')::numeric,
         s.profile #>> '{expectation,currency}', s.profile #>> '{expectation,period}',
         $6 || ', row ' || s.row_number, $7
       FROM intake_staging s WHERE ${here} AND s.profile ? 'expectation'
         AND (s.profile #>> '{expectation,amount}')::numeric > 0
       ORDER BY s.candidate_id, s.row_number DESC
       ON CONFLICT (org_id, candidate_id) DO NOTHING`,
      [...this.place(db, piece), of.fileName, of.importedAt],
    );
  }

  /** Rows that lost a value lead to their candidate. */
  async linkPartial(db: Db, piece: Taken): Promise<void> {
    await db.query(
      `UPDATE batch_items i SET candidate_id = s.candidate_id FROM intake_staging s
       WHERE ${here} AND s.faults IS NOT NULL
         AND i.org_id = s.org_id AND i.parent_id = s.item_id AND i.row_number = s.row_number`,
      this.place(db, piece),
    );
  }

  /** Rows that change a candidate: how many, and whom. */
  async changed(db: Db, piece: Taken): Promise<{ rows: number; candidateIds: string[] }> {
    const row = await db.find<{ rows: number; ids: string[] | null }>(
      `SELECT count(*)::int AS rows, array_agg(DISTINCT s.candidate_id::text) AS ids
       FROM intake_staging s WHERE ${range} AND s.outcome = 'changed'`,
      this.place(db, piece).slice(0, 4),
    );
    return { rows: row?.rows ?? 0, candidateIds: row?.ids ?? [] };
  }

  /** Two processes never do the same part; and no CV is taken in meanwhile that would find nobody. */
  async lock(db: Db, itemId: string, lane: number | null): Promise<void> {
    await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, $2))`, [itemId, lane ?? -1]);
    const how = lane === null ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await db.query(`SELECT ${how}(hashtext('intake'), hashtext($1))`, [db.organisationId]);
  }

  /** The next part with rows to take: parts of equal length from row 0, every other one for each lane. */
  async next(db: Db, itemId: string, lane: Lane): Promise<Taken | undefined> {
    const { of, lanes, rows, outcomes } = lane;
    const row = await db.find<{ part: number }>(
      `SELECT (s.row_number - 1) / $3 AS part FROM intake_staging s
       WHERE s.org_id = $1 AND s.item_id = $2 AND s.outcome = ANY ($4::text[]) AND ((s.row_number - 1) / $3) % $5 = $6
       ORDER BY s.row_number LIMIT 1`,
      [db.organisationId, itemId, rows, outcomes, lanes, of],
    );
    return row && { itemId, outcomes, from: row.part * rows, to: (row.part + 1) * rows };
  }

  /** What the planner knows about the tables is of now. */
  async weigh(db: Db): Promise<void> {
    await db.query(`SELECT candidates_weigh()`);
  }

  async dropPiece(db: Db, piece: Taken): Promise<void> {
    await db.query(`DELETE FROM intake_staging s WHERE ${here}`, this.place(db, piece));
  }

  private place(db: Db, { itemId, from, to, outcomes }: Taken): readonly unknown[] {
    return [db.organisationId, itemId, from, to, outcomes];
  }
}
