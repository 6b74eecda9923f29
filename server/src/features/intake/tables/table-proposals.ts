import { Injectable } from '@nestjs/common';
import { type CandidateId, type InputOf, type tableContract } from '@portolan/shared/contract';
import { type RowValues } from '@portolan/shared/domain/tables';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { AuditService } from '../../audit/index.js';
import { CandidateRows, type IncomingRow } from '../../candidates/index.js';
import { BatchStore, type Settled, type StoredItem } from '../batch-store.js';
import { type Choice } from '../person-intake.js';
import { sourceSystemOf } from './table-state.js';
import { type StoredTable, TableStore } from './table-store.js';

type Place = InputOf<typeof tableContract.get>['params'];

/** Rows that are settled by one request; the screen asks again while some are left. */
const mostAtOnce = 500;
const inOneStep = 50;

/** Rows that look like somebody, once their table is imported. */
@Injectable()
export class TableProposals {
  constructor(
    private readonly tenant: Tenant,
    private readonly batches: BatchStore,
    private readonly tables: TableStore,
    private readonly rows: CandidateRows,
    private readonly audit: AuditService,
  ) {}

  /** What the row becomes by a person's decision. */
  async take(db: Db, item: StoredItem, choice: Choice): Promise<Settled> {
    const table = await this.tables.lock(db, item.parent_id ?? '');
    if (table === undefined) throw problem('not-found', 'There is no such table in this intake.');
    if (table.status !== 'done' && table.status !== 'cancelled')
      throw problem(
        'conflict',
        'Import the table first; rows that look like somebody are decided after that.',
      );
    const row = incomingOf(table, item);
    if (choice.as === 'new')
      // Later rows that wait with this one offer the candidate by that id.
      return { status: 'created', candidateId: await this.rows.create(db, item.id as CandidateId, row) };
    await this.rows.add(db, choice.candidateId, row);
    return { status: 'updated', candidateId: choice.candidateId };
  }

  /** "Same e-mail = same person" for what an import left open. */
  async acceptSameEmail(who: Who, place: Place): Promise<{ settled: number; left: number }> {
    let settled = 0;
    let step = inOneStep;
    while (step === inOneStep && settled < mostAtOnce) {
      step = await this.tenant.run(who.organisationId, (db) => this.acceptSome(db, place));
      settled += step;
    }
    return this.tenant.run(who.organisationId, async (db) => {
      const open = await this.sameEmail(db, place.itemId, 1_000_000);
      if (settled > 0)
        await this.audit.record(
          db,
          who,
          'batch.same-email-accepted',
          { type: 'batch', id: place.batchId },
          { itemId: place.itemId, settled },
        );
      return { settled, left: open.length };
    });
  }

  private async acceptSome(db: Db, { batchId, itemId }: Place): Promise<number> {
    const open = await this.sameEmail(db, itemId, inOneStep);
    for (const { id, candidate_id: candidateId } of open) {
      const item = await this.batches.lock(db, batchId, id);
      if (item?.status !== 'proposal') continue;
      await this.batches.settle(db, id, await this.take(db, item, { as: 'same', candidateId }));
    }
    return open.length;
  }

  /** Open rows whose e-mail is that of exactly one candidate. */
  private sameEmail(db: Db, itemId: string, limit: number): Promise<{ id: string; candidate_id: string }[]> {
    return db.query(
      `SELECT i.id, min(c.id::text) AS candidate_id
       FROM batch_items i CROSS JOIN LATERAL jsonb_array_elements(i.proposal) AS p (one)
       JOIN candidates c ON c.org_id = i.org_id AND c.id = (p.one ->> 'candidateId')::uuid AND c.merged_into IS NULL
       WHERE i.org_id = $1 AND i.parent_id = $2 AND i.status = 'proposal' AND p.one -> 'because' ? 'email'
       GROUP BY i.id, i.row_number HAVING count(*) = 1 ORDER BY i.row_number LIMIT $3`,
      [db.organisationId, itemId, limit],
    );
  }
}

function incomingOf(table: StoredTable, item: StoredItem): IncomingRow {
  const values = JSON.parse(item.content.toString('utf8')) as RowValues;
  const system = table.state.found === null ? null : sourceSystemOf(table.state.found);
  const sourceKey = values.id ?? values.sourceKey ?? null;
  return {
    batchId: item.batch_id,
    itemId: table.item_id,
    fileName: item.file_name,
    rowNumber: item.row_number ?? 0,
    sourceSystem: values.id !== undefined ? 'portolan' : sourceKey === null ? null : system,
    sourceKey,
    sha256: item.sha256,
    values,
  };
}
