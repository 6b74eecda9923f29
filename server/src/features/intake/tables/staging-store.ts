import { Injectable } from '@nestjs/common';
import { type Db } from '../../../platform/database/index.js';
import { type RowsOfOneId, type SeenBefore } from './key-index.js';
import { type ContactMatch, type TwinMatch } from './row-likeness.js';
import { copySql } from './staged-row.js';
import {
  byCvFile,
  byOwnId,
  bySourceKey,
  byValues,
  contactsFound,
  here,
  restated,
  twinsFound,
} from './staging-sql.js';

/** The part of one file that a step is about: rows after `from` up to `to`. */
export interface Piece {
  readonly itemId: string;
  readonly from: number;
  readonly to: number;
}

export interface OwnRow {
  readonly row_number: number;
  readonly candidate_id: string;
  readonly profile: unknown;
}

/** Rows of a table between file and candidates. The table knows no row-level security: every statement names its place. */
@Injectable()
export class StagingStore {
  async clear(db: Db, itemId: string): Promise<void> {
    await db.query(`DELETE FROM intake_staging WHERE org_id = $1 AND item_id = $2`, [
      db.organisationId,
      itemId,
    ]);
  }

  add(db: Db, rows: Uint8Array): Promise<void> {
    return db.copyIn(copySql, rows);
  }

  /** Rows that repeat an earlier one of the file. */
  async drop(db: Db, itemId: string, rows: readonly number[]): Promise<void> {
    if (rows.length === 0) return;
    await db.query(
      `DELETE FROM intake_staging WHERE org_id = $1 AND item_id = $2 AND row_number = ANY ($3::int[])`,
      [db.organisationId, itemId, rows],
    );
  }

  /** What rows share with earlier ones of the file. */
  async setTwins(db: Db, itemId: string, twins: SeenBefore['twins']): Promise<void> {
    if (twins.size === 0) return;
    await db.query(
      `UPDATE intake_staging s SET twins = shared.twins
       FROM unnest($3::int[], $4::jsonb[]) AS shared (row_number, twins)
       WHERE s.org_id = $1 AND s.item_id = $2 AND s.row_number = shared.row_number`,
      [db.organisationId, itemId, [...twins.keys()], [...twins.values()].map((one) => JSON.stringify(one))],
    );
  }

  /** What identity and equal values say, which needs no likeness. */
  async classifyById(db: Db, piece: Piece, sourceSystem: string): Promise<void> {
    const place = this.place(db, piece);
    await db.query(byOwnId, place);
    await db.query(bySourceKey, [...place, sourceSystem]);
    await db.query(byValues, place);
    await this.linkToCvs(db, piece);
  }

  /** Rows to the CVs that they name; also those that were read since. */
  async linkToCvs(db: Db, piece: Piece): Promise<void> {
    await db.query(byCvFile, this.place(db, piece));
  }

  contactMatches(db: Db, piece: Piece): Promise<ContactMatch[]> {
    return db.query<ContactMatch>(contactsFound, this.place(db, piece));
  }

  twinMatches(db: Db, piece: Piece): Promise<TwinMatch[]> {
    return db.query<TwinMatch>(twinsFound, this.place(db, piece));
  }

  /** Rows with our own id whose values have to be compared with what is known. */
  ownRows(db: Db, piece: Piece): Promise<OwnRow[]> {
    return db.query<OwnRow>(
      `SELECT s.row_number, s.candidate_id, s.profile FROM intake_staging s
       WHERE ${here} AND s.outcome = 'changed' AND s.own_id IS NOT NULL ORDER BY s.row_number`,
      this.place(db, piece),
    );
  }

  /** Takes away the rows that say nothing new beside others with their record id; which they were. */
  dropRestated(
    db: Db,
    itemId: string,
    { rows, firsts }: RowsOfOneId,
    sourceSystem: string,
  ): Promise<{ row_number: number; is_partial: boolean }[]> {
    return db.query(restated, [db.organisationId, itemId, rows, firsts, sourceSystem]);
  }

  async setUnchanged(db: Db, itemId: string, rows: readonly number[]): Promise<void> {
    await db.query(
      `UPDATE intake_staging SET outcome = 'unchanged' WHERE org_id = $1 AND item_id = $2 AND row_number = ANY ($3::int[])`,
      [db.organisationId, itemId, rows],
    );
  }

  /** The rows that speak of a candidate who is known already. */
  async setSame(db: Db, itemId: string, rows: ReadonlyMap<number, string>): Promise<void> {
    if (rows.size === 0) return;
    await db.query(
      `UPDATE intake_staging s SET outcome = 'changed', candidate_id = same.candidate_id
       FROM unnest($3::int[], $4::uuid[]) AS same (row_number, candidate_id)
       WHERE s.org_id = $1 AND s.item_id = $2 AND s.row_number = same.row_number`,
      [db.organisationId, itemId, [...rows.keys()], [...rows.values()]],
    );
  }

  /** Rows that look like somebody: each becomes an item that waits for a decision. */
  async setDuplicate(db: Db, itemId: string, rows: ReadonlyMap<number, unknown>): Promise<void> {
    if (rows.size === 0) return;
    await db.query(
      `UPDATE intake_staging s SET outcome = 'duplicate', twins = alike.lookalikes
       FROM unnest($3::int[], $4::jsonb[]) AS alike (row_number, lookalikes)
       WHERE s.org_id = $1 AND s.item_id = $2 AND s.row_number = alike.row_number`,
      [db.organisationId, itemId, [...rows.keys()], [...rows.values()].map((one) => JSON.stringify(one))],
    );
  }

  /** How the rows of a piece come out; `partial` counts those taken without a value. */
  async outcomes(db: Db, piece: Piece): Promise<ReadonlyMap<string, { count: number; partial: number }>> {
    const rows = await db.query<{ outcome: string; count: number; partial: number }>(
      `SELECT s.outcome, count(*)::int AS count, count(s.faults)::int AS partial
       FROM intake_staging s WHERE ${here} GROUP BY s.outcome`,
      this.place(db, piece),
    );
    return new Map(rows.map(({ outcome, count, partial }) => [outcome, { count, partial }]));
  }

  outcomesOf(db: Db, itemId: string, rows: readonly number[]): Promise<{ row: number; outcome: string }[]> {
    return db.query(
      `SELECT row_number AS row, outcome FROM intake_staging
       WHERE org_id = $1 AND item_id = $2 AND row_number = ANY ($3::int[])`,
      [db.organisationId, itemId, rows],
    );
  }

  /** Rows that a person should see become items: faults, proposals, and rows that lose a value. */
  async listForPeople(db: Db, piece: Piece, now: Date): Promise<void> {
    await db.query(
      `INSERT INTO batch_items (org_id, id, batch_id, parent_id, position, row_number, file_name, byte_count, sha256,
         content, status, candidate_id, proposal, fault, settled_at)
       SELECT s.org_id, s.row_id, i.batch_id, i.id, i.position, s.row_number, i.file_name, 0, s.sha256,
         CASE WHEN s.outcome = 'duplicate' THEN convert_to(s.profile::text, 'UTF8') END,
         CASE s.outcome WHEN 'faulty' THEN 'fault' WHEN 'duplicate' THEN 'proposal' ELSE 'partial' END,
         NULL, CASE WHEN s.outcome = 'duplicate' THEN s.twins END,
         CASE WHEN s.faults IS NOT NULL THEN jsonb_build_object('code', 'row', 'faults', s.faults, 'cells', s.cells) END,
         CASE WHEN s.outcome <> 'duplicate' THEN $5::timestamptz END
       FROM intake_staging s JOIN batch_items i ON i.org_id = s.org_id AND i.id = s.item_id
       WHERE ${here} AND (s.outcome IN ('faulty', 'duplicate') OR (s.faults IS NOT NULL AND s.outcome IN ('new', 'changed')))
       ON CONFLICT (org_id, parent_id, row_number) DO UPDATE SET status = EXCLUDED.status,
         proposal = EXCLUDED.proposal, content = EXCLUDED.content, settled_at = EXCLUDED.settled_at`,
      [...this.place(db, piece), now],
    );
  }

  /** Only what will be imported stays. */
  async dropSettled(db: Db, piece: Piece): Promise<void> {
    await db.query(
      `DELETE FROM intake_staging s WHERE ${here} AND s.outcome NOT IN ('new', 'changed')`,
      this.place(db, piece),
    );
  }

  private place(db: Db, { itemId, from, to }: Piece): readonly unknown[] {
    return [db.organisationId, itemId, from, to];
  }
}
