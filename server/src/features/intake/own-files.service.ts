import { Injectable } from '@nestjs/common';
import { type BatchId } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { BatchRunner } from './batch-runner.js';
import { BatchStore } from './batch-store.js';
import { digestOf } from './person-intake.js';

export interface OwnFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** Files that come with Portolan itself (the demo): the same intake, but read at once and by nobody in person. */
@Injectable()
export class OwnFilesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly runner: BatchRunner,
  ) {}

  /** Reads on where a start that was cut off has stopped. */
  async finish(organisationId: string): Promise<void> {
    const left = await this.tenant.run(organisationId, (db) =>
      db.query<{ id: string }>(
        `SELECT id FROM batches WHERE org_id = $1 AND created_by IS NULL AND status IN ('queued', 'running')`,
        [organisationId],
      ),
    );
    for (const { id } of left) await this.runner.run({ organisationId, batchId: id, userId: null });
  }

  async take(organisationId: string, files: readonly OwnFile[]): Promise<BatchId> {
    const batchId = await this.tenant.run(organisationId, async (db) => {
      const id = await this.store.create(db, null);
      for (const [position, { fileName, content }] of files.entries()) {
        const sha256 = digestOf(content);
        const byteCount = content.byteLength;
        await this.store.addFile(db, id, { position, fileName, byteCount, sha256, content, fault: null });
      }
      await this.store.received(db, id);
      return id;
    });
    await this.runner.run({ organisationId, batchId, userId: null });
    return batchId;
  }
}
