import { Injectable } from '@nestjs/common';
import {
  type BatchId,
  type BatchItem,
  type BatchItemId,
  type BatchSummary,
  type BatchView,
  type CandidateId,
  type InputOf,
  type intakeContract,
  type OutcomeCounts,
} from '@portolan/shared/contract';
import { type RowFault } from '@portolan/shared/domain/tables';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup } from '../auth/index.js';
import { CandidateLookup, type CandidateName } from '../candidates/index.js';
import { type Lookalike } from './batch-store.js';
import { sentenceOf } from './tables/fault-sentence.js';
import { briefOf, rowsByOutcome, type TableStand } from './tables/table-brief.js';

interface BatchRow extends Omit<BatchSummary, 'counts' | 'createdBy'> {
  readonly createdById: string | null;
  readonly counts: Partial<Record<string, number>> | null;
  /** Rows of tables, which are counted and not listed. */
  readonly tableCounts: Record<'created' | 'updated' | 'unchanged' | 'left', number | null>;
}

interface ItemRow extends Omit<BatchItem, 'candidate' | 'lookalikes' | 'rows' | 'table' | 'fault'> {
  readonly candidateId: CandidateId | null;
  readonly proposal: readonly Lookalike[] | null;
  readonly fault: StoredFault | null;
  readonly rowCounts: Partial<Record<string, number>> | null;
  readonly stand: TableStand | null;
}

/** Of a row of a table: what is wrong in which column. */
interface StoredFault {
  readonly code: string;
  readonly detail?: string;
  readonly faults?: readonly RowFault[];
}

/** Files count once, by their rows where they have any. */
const summarySql = `SELECT b.id, b.status, b.created_at AS "createdAt", b.finished_at AS "finishedAt",
    b.created_by AS "createdById",
    (SELECT count(*)::int FROM batch_items f WHERE f.org_id = b.org_id AND f.batch_id = b.id AND f.parent_id IS NULL) AS "fileCount",
    (SELECT jsonb_object_agg(status, n) FROM (SELECT i.status, count(*)::int AS n FROM batch_items i
       WHERE i.org_id = b.org_id AND i.batch_id = b.id AND i.status <> 'done' GROUP BY i.status) s) AS counts,
    (SELECT jsonb_build_object('created', sum((t.counts ->> 'created')::int), 'updated', sum((t.counts ->> 'updated')::int),
         'unchanged', sum((t.counts ->> 'unchanged')::int),
         'left', sum(CASE WHEN i.status IN ('done', 'cancelled', 'fault') THEN 0 ELSE (t.counts ->> 'new')::int
           + (t.counts ->> 'changed')::int - (t.counts ->> 'created')::int - (t.counts ->> 'updated')::int END))
       FROM batch_items i JOIN batch_tables t ON t.org_id = i.org_id AND t.item_id = i.id
       WHERE i.org_id = b.org_id AND i.batch_id = b.id) AS "tableCounts"
  FROM batches b`;

const itemSql = `SELECT i.id, i.parent_id AS "parentId", i.row_number AS row, i.file_name AS "fileName",
    i.byte_count AS "byteCount", i.status, i.candidate_id AS "candidateId", i.field_count AS "fieldCount",
    i.review_count AS "reviewCount", i.proposal, i.fault, i.ignored_columns AS "ignoredColumns", i.archive,
    (SELECT jsonb_object_agg(status, n) FROM (SELECT r.status, count(*)::int AS n FROM batch_items r
       WHERE r.org_id = i.org_id AND r.parent_id = i.id GROUP BY r.status) s) AS "rowCounts",
    CASE WHEN t.item_id IS NOT NULL THEN jsonb_build_object('counts', t.counts, 'rows_read', t.rows_read, 'bytes_read', t.bytes_read, 'control', t.control, 'phase_started_at', t.phase_started_at)
    END AS stand
  FROM batch_items i LEFT JOIN batch_tables t ON t.org_id = i.org_id AND t.item_id = i.id`;

const countsOf = (found: Partial<Record<string, number>> | null): OutcomeCounts => {
  const of = (status: string) => found?.[status] ?? 0;
  return {
    waiting: of('waiting') + of('reading'),
    created: of('created'),
    updated: of('updated'),
    unchanged: of('unchanged'),
    proposal: of('proposal'),
    discarded: of('discarded'),
    fault: of('fault'),
    unreadable: of('unreadable'),
  };
};

function summary(row: BatchRow, people: ReadonlyMap<string, string>): BatchSummary {
  const listed = countsOf(row.counts);
  const { created, updated, unchanged, left } = row.tableCounts;
  return {
    ...row,
    createdBy: people.get(row.createdById ?? '') ?? null,
    counts: {
      ...listed,
      waiting: listed.waiting + (left ?? 0),
      created: listed.created + (created ?? 0),
      updated: listed.updated + (updated ?? 0),
      unchanged: listed.unchanged + (unchanged ?? 0),
    },
  };
}

/** What the intake screens show. */
@Injectable()
export class BatchReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly candidates: CandidateLookup,
    private readonly people: PeopleLookup,
    private readonly clock: Clock,
  ) {}

  /** Ids are made in order of time, so the last one is the cursor. */
  async page(who: Who, query: InputOf<typeof intakeContract.list>['query']) {
    return this.tenant.run(who.organisationId, async (db) => {
      const cursor = /^[0-9a-f-]{36}$/.test(query.cursor ?? '') ? query.cursor : null;
      const rows = await db.query<BatchRow>(
        `${summarySql} WHERE b.org_id = $1 AND ($2::uuid IS NULL OR b.id < $2) ORDER BY b.id DESC LIMIT $3`,
        [db.organisationId, cursor, query.limit + 1],
      );
      const total = await db.find<{ total: number }>(
        `SELECT count(*)::int AS total FROM batches WHERE org_id = $1`,
        [db.organisationId],
      );
      const people = await this.people.names(db);
      const items = rows.slice(0, query.limit).map((row) => summary(row, people));
      return {
        items,
        next: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null,
        total: total?.total ?? 0,
      };
    });
  }

  async get(who: Who, batchId: BatchId): Promise<BatchView> {
    return this.tenant.run(who.organisationId, async (db) => {
      const row = await db.find<BatchRow>(`${summarySql} WHERE b.org_id = $1 AND b.id = $2`, [
        db.organisationId,
        batchId,
      ]);
      if (row === undefined) throw problem('not-found', 'There is no such intake.');
      return { ...summary(row, await this.people.names(db)), items: await this.files(db, batchId) };
    });
  }

  async item(who: Who, itemId: BatchItemId): Promise<BatchItem> {
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await db.query<ItemRow>(`${itemSql} WHERE i.org_id = $1 AND i.id = $2`, [
        db.organisationId,
        itemId,
      ]);
      const [item] = await this.toItems(db, rows);
      if (item === undefined) throw problem('not-found');
      return item;
    });
  }

  async rows(who: Who, { params, query }: InputOf<typeof intakeContract.rows>) {
    return this.tenant.run(who.organisationId, async (db) => {
      const file = await db.find(
        `SELECT 1 FROM batch_items WHERE org_id = $1 AND batch_id = $2 AND id = $3`,
        [db.organisationId, params.batchId, params.itemId],
      );
      if (file === undefined) throw problem('not-found', 'There is no such file in this intake.');
      const where = `i.org_id = $1 AND i.batch_id = $2 AND i.parent_id = $3 AND ($4::text IS NULL OR i.status = $4)`;
      const found = [db.organisationId, params.batchId, params.itemId, query.status ?? null];
      const rows = await db.query<ItemRow>(
        `${itemSql} WHERE ${where} AND i.row_number > $5 ORDER BY i.row_number LIMIT $6`,
        [...found, query.after, query.limit + 1],
      );
      const total = await db.find<{ total: number }>(
        `SELECT count(*)::int AS total FROM batch_items i WHERE ${where}`,
        found,
      );
      const items = await this.toItems(db, rows.slice(0, query.limit));
      return {
        items,
        next: rows.length > query.limit ? (items.at(-1)?.row ?? null) : null,
        total: total?.total ?? 0,
      };
    });
  }

  private async files(db: Db, batchId: string): Promise<BatchItem[]> {
    const rows = await db.query<ItemRow>(
      `${itemSql} WHERE i.org_id = $1 AND i.batch_id = $2 AND i.parent_id IS NULL ORDER BY i.position`,
      [db.organisationId, batchId],
    );
    return this.toItems(db, rows);
  }

  private async toItems(db: Db, rows: readonly ItemRow[]): Promise<BatchItem[]> {
    const ids = rows.flatMap((row) =>
      [row.candidateId ?? [], ...(row.proposal ?? []).map((one) => one.candidateId)].flat(),
    );
    const names = ids.length === 0 ? new Map<string, CandidateName>() : await this.candidates.names(db, ids);
    return rows.map((row) => toItem(row, names, this.clock.now()));
  }
}

const toFault = (fault: StoredFault | null): BatchItem['fault'] =>
  fault && { code: fault.code, detail: fault.detail ?? sentenceOf(fault.faults) };

/** As it is now: what somebody has reviewed since counts no more. */
const reviewCountOf = ({ reviewCount }: ItemRow, candidate: CandidateName | undefined) =>
  reviewCount === null ? null : (candidate?.reviewCount ?? reviewCount);

/** Candidates that were erased since are left out. */
function lookalikesOf(row: ItemRow, names: ReadonlyMap<string, CandidateName>): BatchItem['lookalikes'] {
  return (row.proposal ?? []).flatMap((one) => {
    const found = names.get(one.candidateId);
    return found === undefined
      ? []
      : [{ candidateId: found.id, name: found.name, because: [...one.because] }];
  });
}

function toItem(row: ItemRow, names: ReadonlyMap<string, CandidateName>, now: Date): BatchItem {
  const candidate = names.get(row.candidateId ?? '');
  const listed = row.rowCounts === null && row.stand === null ? null : countsOf(row.rowCounts);
  return {
    ...row,
    fault: toFault(row.fault),
    candidate: candidate === undefined ? null : { id: candidate.id, name: candidate.name },
    reviewCount: reviewCountOf(row, candidate),
    lookalikes: lookalikesOf(row, names),
    rows: listed && row.stand ? rowsByOutcome(listed, row.stand.counts, row.status) : listed,
    table: row.stand && briefOf(row.stand, row.status, row.byteCount, now),
  };
}
