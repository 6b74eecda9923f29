import { Injectable } from '@nestjs/common';
import { factsOfStoredRow, type RowValues } from '@portolan/shared/domain/tables';
import { type Db } from '../../platform/database/index.js';
import { OccupationLookup } from '../reference/index.js';
import type { StoredFact } from './fact-store.js';

/** Where in a table a value stood: "people.csv, row 3". */
export interface RowOrigin {
  readonly id: string;
  readonly fileName: string;
  readonly row: number;
}

interface CandidateRow {
  readonly id: string;
  readonly candidate_id: string;
  readonly batch_id: string;
  readonly row_number: number;
  readonly file_name: string | null;
  readonly profile: RowValues;
  readonly recorded_at: string;
}

interface RowFact {
  readonly candidateId: string;
  readonly batchId: string;
  readonly fact: StoredFact;
}

/** Facts of candidate_rows: one row of provenance for each row of a table, spelt out when it is read. */
@Injectable()
export class RowFacts {
  constructor(private readonly occupations: OccupationLookup) {}

  async of(db: Db, candidateIds: readonly string[]): Promise<RowFact[]> {
    const rows = await db.query<CandidateRow>(
      `SELECT r.id, r.candidate_id, r.batch_id, r.row_number, i.file_name, r.profile, r.recorded_at
       FROM candidate_rows r LEFT JOIN batch_items i ON i.org_id = r.org_id AND i.id = r.item_id
       WHERE r.org_id = $1 AND r.candidate_id = ANY ($2::uuid[]) ORDER BY r.recorded_at, r.id`,
      [db.organisationId, candidateIds],
    );
    return rows.flatMap((row) => {
      const origin = { id: row.id, fileName: row.file_name ?? '', row: row.row_number };
      const { id, profile, recorded_at: recordedAt } = row;
      return factsOfStoredRow({ id, profile, recordedAt }, (title) => this.occupations.ofTitle(title)).map(
        (fact): RowFact => ({
          candidateId: row.candidate_id,
          batchId: row.batch_id,
          fact: { ...fact, quote: null, saidBy: null, note: null, row: origin },
        }),
      );
    });
  }

  /** Keeps those of these facts that are values of rows, so that something can be said about them. */
  async keep(db: Db, by: string, factIds: readonly string[]): Promise<void> {
    const wanted = new Set(factIds);
    const people = await db.query<{ id: string }>(
      `SELECT candidate_group(f.candidate_id) AS id FROM candidate_facts f WHERE f.org_id = $1 AND f.id = $2`,
      [db.organisationId, by],
    );
    const found = (
      await this.of(
        db,
        people.map((one) => one.id),
      )
    ).filter(({ fact }) => wanted.has(fact.id));
    if (found.length === 0) return;
    const rows = found.map(({ candidateId, batchId, fact }) => ({
      id: fact.id,
      candidate_id: candidateId,
      field: fact.field,
      value: fact.value,
      batch_id: batchId,
      row_id: fact.row?.id,
      row_number: fact.row?.row,
      confidence: fact.confidence,
      recorded_at: fact.recordedAt,
    }));
    await db.query(
      `INSERT INTO candidate_facts (org_id, id, candidate_id, field, value, source, batch_id, row_id, row_number, confidence, recorded_at)
       SELECT $1, f.id, f.candidate_id, f.field, f.value, 'batch_row', f.batch_id, f.row_id, f.row_number, f.confidence, f.recorded_at
       FROM jsonb_to_recordset($2::jsonb) AS f (id uuid, candidate_id uuid, field text, value jsonb, batch_id uuid,
         row_id uuid, row_number integer, confidence real, recorded_at timestamptz)
       ON CONFLICT (org_id, id) DO NOTHING`,
      [db.organisationId, JSON.stringify(rows)],
    );
  }
}
