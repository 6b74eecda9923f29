import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { BatchStore, type ItemFault } from './batch-store.js';
import { type ArrivingFile } from './upload.js';

const megabyte = 1024 * 1024;

const tooLarge = (mostBytes: number): ItemFault => ({
  code: 'too-large',
  detail: `Larger than the ${mostBytes / megabyte} MB taken for one file of this kind.`,
});

/** Pieces of about a megabyte from pieces of any size. */
async function* megabytes(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(piece);
    size += piece.byteLength;
    if (size < megabyte) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Puts arriving files into the database: small ones whole, large ones in pieces that never stand in memory together. */
@Injectable()
export class FileKeeper {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly clock: Clock,
  ) {}

  /** Reads the file to its end; beyond its limit it is drained, and only the fault is kept. */
  async keep(organisationId: string, batchId: string, file: ArrivingFile): Promise<void> {
    return file.isLarge
      ? this.keepInPieces(organisationId, batchId, file)
      : this.keepWhole(organisationId, batchId, file);
  }

  /** A piece of a file by its number, from 0 on; null after the last one. What was kept whole is one piece. */
  async read(organisationId: string, itemId: string, number: number): Promise<Buffer | null> {
    return this.tenant.run(organisationId, async (db) => {
      const [ofOrganisation, ofItem] = [db.organisationId, itemId].map((id) => escapeLiteral(id));
      const piece = await db.bytes(
        `SELECT bytes FROM batch_chunks WHERE org_id = ${ofOrganisation} AND item_id = ${ofItem} AND seq = ${Math.trunc(number)}`,
      );
      if (piece !== null || number > 0) return piece;
      const whole = await db.find<{ content: Buffer | null }>(
        `SELECT content FROM batch_items WHERE org_id = $1 AND id = $2`,
        [db.organisationId, itemId],
      );
      return whole?.content ?? null;
    });
  }

  /** The pieces go once nobody needs the file any more. */
  async drop(db: Db, itemId: string): Promise<void> {
    await db.query(`DELETE FROM batch_chunks WHERE org_id = $1 AND item_id = $2`, [
      db.organisationId,
      itemId,
    ]);
  }

  private async keepWhole(organisationId: string, batchId: string, file: ArrivingFile): Promise<void> {
    const { position, fileName, mostBytes, archive } = file;
    const held: Buffer[] = [];
    let byteCount = 0;
    for await (const piece of file.bytes) {
      byteCount += piece.byteLength;
      if (byteCount <= mostBytes) held.push(piece);
      else held.length = 0;
    }
    const isTaken = byteCount <= mostBytes;
    const content = isTaken ? Buffer.concat(held) : null;
    const sha256 = content === null ? null : createHash('sha256').update(content).digest();
    const fault = isTaken ? null : tooLarge(mostBytes);
    await this.tenant.run(organisationId, (db) =>
      this.store.addFile(db, batchId, {
        position,
        fileName,
        byteCount,
        sha256,
        content,
        fault,
        ...(archive && { archive }),
      }),
    );
  }

  private async keepInPieces(organisationId: string, batchId: string, file: ArrivingFile): Promise<void> {
    const { position, fileName, mostBytes, archive } = file;
    const id = newId();
    const nothingYet = { byteCount: 0, sha256: null, content: null, fault: null };
    await this.tenant.run(organisationId, (db) =>
      this.store.addFile(db, batchId, { id, position, fileName, ...nothingYet, ...(archive && { archive }) }),
    );
    const hash = createHash('sha256');
    let byteCount = 0;
    let seq = 0;
    for await (const bytes of megabytes(file.bytes)) {
      byteCount += bytes.byteLength;
      if (byteCount > mostBytes) continue;
      hash.update(bytes);
      await this.addChunk(organisationId, batchId, id, seq, bytes);
      seq += 1;
    }
    await this.tenant.run(organisationId, async (db) => {
      await db.query(
        `UPDATE batch_items SET byte_count = least($3::bigint, 2147483647), sha256 = $4 WHERE org_id = $1 AND id = $2`,
        [db.organisationId, id, byteCount, hash.digest()],
      );
      if (byteCount <= mostBytes) return;
      await this.drop(db, id);
      await this.store.settle(db, id, { status: 'fault', fault: tooLarge(mostBytes) });
    });
  }

  private addChunk(organisationId: string, batchId: string, itemId: string, seq: number, bytes: Buffer) {
    return this.tenant.run(organisationId, async (db) => {
      await db.query(`INSERT INTO batch_chunks (org_id, item_id, seq, bytes) VALUES ($1, $2, $3, $4)`, [
        db.organisationId,
        itemId,
        seq,
        bytes,
      ]);
      await this.store.renew(db, batchId, this.clock.now());
    });
  }
}
