import { Injectable } from '@nestjs/common';
import { type BatchId, type ItemStatus, sameBecause } from '@portolan/shared/contract';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { type SameContact } from '../candidates/index.js';

/** A file on its way in. `content` is null when it was too large to be taken. */
export interface NewItem {
  /** Made when left out. */
  readonly id?: string;
  readonly position: number;
  readonly fileName: string;
  readonly byteCount: number;
  readonly sha256: Buffer | null;
  readonly content: Buffer | null;
  readonly fault: ItemFault | null;
  /** The archive it came out of, and its place there. */
  readonly archive?: { readonly id: string; readonly entry: number };
}

export interface ItemFault {
  readonly code: string;
  readonly detail: string;
}

/** Ids and reasons only: names and contacts stay with the candidates. */
export interface Lookalike {
  readonly candidateId: string;
  readonly because: readonly (typeof sameBecause)[number][];
}

export interface StoredItem {
  readonly id: string;
  readonly batch_id: string;
  readonly parent_id: string | null;
  readonly row_number: number | null;
  readonly file_name: string;
  readonly sha256: Buffer;
  readonly content: Buffer;
  readonly status: ItemStatus;
  readonly proposal: readonly Lookalike[] | null;
}

/** How an item ended. */
export interface Settled {
  readonly status: ItemStatus;
  readonly candidateId?: string | null;
  readonly documentId?: string | null;
  readonly proposal?: readonly Lookalike[] | null;
  readonly fault?: ItemFault | null;
  readonly fieldCount?: number | null;
  readonly reviewCount?: number | null;
  /** What became of the files of an archive. */
  readonly archive?: {
    readonly taken: number;
    readonly leftOut: number;
    readonly leftOutNames: readonly string[];
  };
}

const columns = `id, batch_id, parent_id, row_number, file_name, sha256, content, status, proposal`;
const orNull = <T>(value: T | null | undefined): T | null => value ?? null;
const json = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** The same contact in several ways is one likeness with several reasons. */
export function lookalikesOf(found: readonly SameContact[]): Lookalike[] {
  const reasons = new Map<string, Set<(typeof sameBecause)[number]>>();
  for (const { candidateId, because } of found)
    reasons.set(candidateId, (reasons.get(candidateId) ?? new Set()).add(because));
  return [...reasons].map(([candidateId, because]) => ({ candidateId, because: [...because] }));
}

/** Batches and their items as they are written. */
@Injectable()
export class BatchStore {
  constructor(private readonly clock: Clock) {}

  async create(db: Db, createdBy: string | null): Promise<BatchId> {
    const id = newId() as BatchId;
    await db.query(
      `INSERT INTO batches (org_id, id, status, created_by, created_at, alive_at) VALUES ($1, $2, 'receiving', $3, $4, $4)`,
      [db.organisationId, id, createdBy, this.clock.now()],
    );
    return id;
  }

  /** Its files still arrive; a batch that nobody renews is swept. */
  async renew(db: Db, batchId: string, now: Date): Promise<void> {
    await db.query(
      `UPDATE batches SET alive_at = $3 WHERE org_id = $1 AND id = $2 AND status = 'receiving'`,
      [db.organisationId, batchId, now],
    );
  }

  /** All files are there. */
  async received(db: Db, batchId: string): Promise<void> {
    await db.query(
      `UPDATE batches SET status = 'queued' WHERE org_id = $1 AND id = $2 AND status = 'receiving'`,
      [db.organisationId, batchId],
    );
  }

  async addFile(db: Db, batchId: string, item: NewItem): Promise<void> {
    const status: ItemStatus = item.fault === null ? 'waiting' : 'fault';
    await db.query(
      `INSERT INTO batch_items (org_id, id, batch_id, position, file_name, byte_count, sha256, content, status, fault, settled_at, archive_id, entry_number)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, CASE WHEN $10::jsonb IS NULL THEN NULL ELSE $11::timestamptz END, $12, $13)`,
      [
        db.organisationId,
        item.id ?? newId(),
        batchId,
        item.position,
        item.fileName,
        item.byteCount,
        item.sha256,
        item.content,
        status,
        json(item.fault),
        this.clock.now(),
        orNull(item.archive?.id),
        orNull(item.archive?.entry),
      ],
    );
  }

  /** Sizes of the pieces that a file is kept in, in their order. */
  async pieceSizes(db: Db, itemId: string): Promise<number[]> {
    const rows = await db.query<{ size: number }>(
      `SELECT octet_length(bytes) AS size FROM batch_chunks WHERE org_id = $1 AND item_id = $2 ORDER BY seq`,
      [db.organisationId, itemId],
    );
    return rows.map((row) => row.size);
  }

  /** Places in an archive whose files are there; one that was cut off while it was written is forgotten first. */
  async entriesTaken(db: Db, archiveId: string): Promise<ReadonlySet<number>> {
    await db.query(
      `DELETE FROM batch_items WHERE org_id = $1 AND archive_id = $2 AND sha256 IS NULL AND fault IS NULL`,
      [db.organisationId, archiveId],
    );
    const rows = await db.query<{ entry_number: number }>(
      `SELECT entry_number FROM batch_items WHERE org_id = $1 AND archive_id = $2`,
      [db.organisationId, archiveId],
    );
    return new Set(rows.map((row) => row.entry_number));
  }

  async remove(db: Db, batchId: string): Promise<void> {
    await db.query(`DELETE FROM batches WHERE org_id = $1 AND id = $2`, [db.organisationId, batchId]);
  }

  /** Starts, or starts again after a crash: what was being read waits once more. */
  async start(db: Db, batchId: string): Promise<boolean> {
    const started = await db.execute(
      `UPDATE batches SET status = 'running' WHERE org_id = $1 AND id = $2 AND status IN ('queued', 'running')`,
      [db.organisationId, batchId],
    );
    await db.query(
      `UPDATE batch_items SET status = 'waiting' WHERE org_id = $1 AND batch_id = $2 AND status = 'reading'`,
      [db.organisationId, batchId],
    );
    return started > 0;
  }

  /** What the batch waits for now: work under way, a person who confirms a table, or nothing. */
  async finish(db: Db, batchId: string): Promise<void> {
    await db.query(
      `UPDATE batches b SET status = now.status, finished_at = CASE WHEN now.status = 'done' THEN $3::timestamptz END
       FROM (SELECT CASE
           WHEN bool_or(status IN ('waiting', 'reading', 'checking', 'importing')) THEN 'running'
           WHEN bool_or(status IN ('to-confirm', 'paused')) THEN 'to-confirm' ELSE 'done' END AS status
         FROM batch_items WHERE org_id = $1 AND batch_id = $2 AND parent_id IS NULL) AS now
       WHERE b.org_id = $1 AND b.id = $2 AND b.status IN ('running', 'to-confirm')`,
      [db.organisationId, batchId, this.clock.now()],
    );
  }

  /** The next file to read, tables last: their rows are held against the CVs beside them. A file whose twin in this batch is still being read waits for it. */
  async takeNext(db: Db, batchId: string): Promise<StoredItem | undefined> {
    return db.find<StoredItem>(
      `UPDATE batch_items SET status = 'reading' WHERE org_id = $1 AND id = (
         SELECT i.id FROM batch_items i
         WHERE i.org_id = $1 AND i.batch_id = $2 AND i.status = 'waiting'
           -- Without a digest it is still being written.
           AND i.sha256 IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM batch_items twin WHERE twin.org_id = i.org_id AND twin.batch_id = i.batch_id
             AND twin.sha256 = i.sha256 AND twin.position < i.position AND twin.status IN ('waiting', 'reading'))
         ORDER BY i.file_name ~* '[.]([ct]sv|xlsx)$', i.position LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING ${columns}`,
      [db.organisationId, batchId],
    );
  }

  /** The item, locked until the transaction ends. */
  async lock(db: Db, batchId: string, itemId: string): Promise<StoredItem | undefined> {
    return db.find<StoredItem>(
      `SELECT ${columns} FROM batch_items WHERE org_id = $1 AND batch_id = $2 AND id = $3 FOR UPDATE`,
      [db.organisationId, batchId, itemId],
    );
  }

  /** The content goes with the decision, except where somebody still has to decide: a proposal, an unreadable CV. */
  async settle(db: Db, itemId: string, outcome: Settled): Promise<void> {
    await db.query(
      `UPDATE batch_items SET status = $3, candidate_id = $4, document_id = $5, proposal = $6, fault = $7,
         field_count = $8, review_count = $9, settled_at = $10, archive = $11,
         content = CASE WHEN $3 IN ('proposal', 'unreadable') THEN content ELSE NULL END
       WHERE org_id = $1 AND id = $2`,
      [
        db.organisationId,
        itemId,
        outcome.status,
        orNull(outcome.candidateId),
        orNull(outcome.documentId),
        json(outcome.proposal),
        json(outcome.fault),
        orNull(outcome.fieldCount),
        orNull(outcome.reviewCount),
        this.clock.now(),
        json(outcome.archive),
      ],
    );
  }

  async setIgnoredColumns(db: Db, itemId: string, columnNames: readonly string[]): Promise<void> {
    await db.query(`UPDATE batch_items SET ignored_columns = $3 WHERE org_id = $1 AND id = $2`, [
      db.organisationId,
      itemId,
      columnNames,
    ]);
  }

  /** Marks the batch as taken back; false when it is still running or was taken back before. */
  async markUndone(db: Db, batchId: string): Promise<boolean> {
    const marked = await db.execute(
      `UPDATE batches SET status = 'undone' WHERE org_id = $1 AND id = $2 AND status = 'done'`,
      [db.organisationId, batchId],
    );
    if (marked === 0) return false;
    await db.query(
      `UPDATE batch_items SET content = NULL, status = CASE WHEN status IN ('proposal', 'unreadable') THEN 'discarded' ELSE status END
       WHERE org_id = $1 AND batch_id = $2`,
      [db.organisationId, batchId],
    );
    return true;
  }
}
