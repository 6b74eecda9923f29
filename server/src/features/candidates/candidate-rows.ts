import { Injectable } from '@nestjs/common';
import { type CandidateId } from '@portolan/shared/contract';
import { type RowValues } from '@portolan/shared/domain/tables';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { CandidateProjection } from './candidate-projection.js';

/** A row of a table that is about to speak of a candidate. */
export interface IncomingRow {
  readonly batchId: string;
  readonly itemId: string;
  /** Of the table. */
  readonly fileName: string;
  readonly rowNumber: number;
  readonly sourceSystem: string | null;
  readonly sourceKey: string | null;
  readonly sha256: Buffer;
  readonly values: RowValues;
}

/** Rows of tables one at a time, when somebody decides about one. Imports write the same in sets. */
@Injectable()
export class CandidateRows {
  constructor(
    private readonly projection: CandidateProjection,
    private readonly clock: Clock,
  ) {}

  /** A new candidate who is what the row says. */
  async create(db: Db, id: CandidateId, row: IncomingRow): Promise<CandidateId> {
    const now = this.clock.now();
    await db.query(
      `INSERT INTO candidates (org_id, id, origin, batch_id, created_at, updated_at, version)
       VALUES ($1, $2, 'batch_row', $3, $4, $4, 0)`,
      [db.organisationId, id, row.batchId, now],
    );
    await this.add(db, id, row);
    return id;
  }

  /** More about somebody who is there. */
  async add(db: Db, candidateId: string, row: IncomingRow): Promise<void> {
    const now = this.clock.now();
    await db.query(
      `INSERT INTO candidate_rows (org_id, id, candidate_id, batch_id, item_id, row_number, source_system, source_key,
         sha256, profile, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        db.organisationId,
        newId(),
        candidateId,
        row.batchId,
        row.itemId,
        row.rowNumber,
        row.sourceSystem,
        row.sourceKey,
        row.sha256,
        JSON.stringify(row.values),
        now,
      ],
    );
    await this.addExpectation(db, candidateId, row, now);
    await this.projection.rebuild(db, candidateId);
  }

  /** What is recorded stands. The time is the row's, by which an undo tells where it came from. */
  private async addExpectation(db: Db, candidateId: string, row: IncomingRow, now: Date): Promise<void> {
    const { expectation } = row.values;
    if (expectation === undefined || Number(expectation.amount) <= 0) return;
    await db.query(
      `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (org_id, candidate_id) DO NOTHING`,
      [
        db.organisationId,
        candidateId,
        expectation.amount,
        expectation.currency,
        expectation.period,
        `${row.fileName}, row ${row.rowNumber}`,
        now,
      ],
    );
  }
}
