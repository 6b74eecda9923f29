import { Injectable } from '@nestjs/common';
import { type BatchId, type InputOf, type UndoProgress, type undoContract } from '@portolan/shared/contract';
import { Tenant } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { AuditService } from '../../audit/index.js';
import { BatchStore } from '../batch-store.js';
import { undoJob } from './undo-runner.js';
import { toProgress } from './undo.read-model.js';
import { UndoStore } from './undo-store.js';

/** Begins to take a batch back. */
@Injectable()
export class UndoService {
  constructor(
    private readonly tenant: Tenant,
    private readonly batches: BatchStore,
    private readonly store: UndoStore,
    private readonly jobs: Jobs,
    private readonly audit: AuditService,
  ) {}

  start(
    who: Who,
    batchId: BatchId,
    { touched, exceptions }: InputOf<typeof undoContract.start>['body'],
  ): Promise<UndoProgress> {
    return this.tenant.run(who.organisationId, async (db) => {
      const batch = await db.find(`SELECT id FROM batches WHERE org_id = $1 AND id = $2`, [
        db.organisationId,
        batchId,
      ]);
      if (batch === undefined) throw problem('not-found', 'There is no such intake.');
      if (!(await this.batches.markUndone(db, batchId)))
        throw problem('conflict', 'This intake is still being read, or was taken back before.');
      await this.store.begin(db, batchId, touched, exceptions, who.userId);
      const detail = { touched, exceptions: exceptions.length };
      await this.audit.record(db, who, 'batch.undo-begun', { type: 'batch', id: batchId }, detail);
      await this.jobs.enqueue(db, undoJob, { batchId }, `undo:${batchId}`);
      const undo = await this.store.find(db, batchId);
      if (undo === undefined) throw problem('internal');
      return toProgress(undo, who.name);
    });
  }
}
