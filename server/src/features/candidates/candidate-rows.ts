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
  async create(db: Db, row: IncomingRow): Promise<CandidateId> {
    const id = newId() as CandidateId;
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
        this.clock.now(),
      ],
    );
    await this.projection.rebuild(db, candidateId);
  }
}
