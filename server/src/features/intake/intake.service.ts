import { Injectable } from '@nestjs/common';
import { type BatchId, type BatchItemId, type ProposalDecision } from '@portolan/shared/contract';
import { type FastifyRequest } from 'fastify';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { AuditService } from '../audit/index.js';
import { BatchRunner, intakeJob } from './batch-runner.js';
import { BatchStore, type Settled, type StoredItem } from './batch-store.js';
import { FileKeeper } from './file-keeper.js';
import { OpenUploads } from './open-uploads.js';
import { type Choice, type Incoming, PersonIntake } from './person-intake.js';
import { TableProposals } from './tables/table-proposals.js';
import { filesOf } from './upload.js';

/** Commands of the intake: take files in, settle proposals, take a batch back. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly files: FileKeeper,
    private readonly uploads: OpenUploads,
    private readonly runner: BatchRunner,
    private readonly people: PersonIntake,
    private readonly rows: TableProposals,
    private readonly jobs: Jobs,
    private readonly audit: AuditService,
  ) {}

  /** Each file is stored in a transaction of its own while the upload goes on; the job starts when all are there. */
  async create(who: Who, request: FastifyRequest): Promise<{ id: BatchId }> {
    const id = await this.tenant.run(who.organisationId, (db) => this.store.create(db, who.userId));
    try {
      const count = await this.uploads.during(who.organisationId, id, async () => {
        let files = 0;
        for await (const file of filesOf(request)) {
          await this.files.keep(who.organisationId, id, file);
          files += 1;
        }
        return files;
      });
      if (count === 0) throw problem('invalid', 'No file arrived. Choose at least one.');
      await this.tenant.run(who.organisationId, async (db) => {
        await this.store.received(db, id);
        await this.audit.record(db, who, 'batch.received', { type: 'batch', id }, { files: count });
        await this.jobs.enqueue(db, intakeJob, { batchId: id, userId: who.userId }, id);
      });
    } catch (error) {
      // A broken upload leaves nothing behind.
      await this.tenant.run(who.organisationId, (db) => this.store.remove(db, id));
      throw error;
    }
    return { id };
  }

  async decide(who: Who, batchId: BatchId, itemId: BatchItemId, decision: ProposalDecision): Promise<void> {
    const item = await this.tenant.run(who.organisationId, (db) => this.openProposal(db, batchId, itemId));
    if (decision.choice === 'discard') return this.discard(who, batchId, itemId);
    const choice = choiceOf(decision, item);
    if (item.parent_id !== null) return this.decideRow(who, batchId, itemId, choice, decision.choice);
    const incoming = await this.reread(item);
    await this.tenant.run(who.organisationId, async (db) => {
      await this.openProposal(db, batchId, itemId);
      const settled = await this.people.take(db, who.userId, batchId, incoming, choice);
      await this.settle(db, who, item, settled, decision.choice);
    });
  }

  /** A row of a table holds what it says; nothing is read again. */
  private decideRow(
    who: Who,
    batchId: BatchId,
    itemId: BatchItemId,
    choice: Choice,
    named: string,
  ): Promise<void> {
    return this.tenant.run(who.organisationId, async (db) => {
      const item = await this.openProposal(db, batchId, itemId);
      await this.settle(db, who, item, await this.rows.take(db, item, choice), named);
    });
  }

  private discard(who: Who, batchId: BatchId, itemId: BatchItemId): Promise<void> {
    return this.tenant.run(who.organisationId, async (db) => {
      const item = await this.openProposal(db, batchId, itemId);
      await this.settle(db, who, item, { status: 'discarded' }, 'discard');
    });
  }

  private async settle(db: Db, who: Who, item: StoredItem, settled: Settled, choice: string): Promise<void> {
    await this.store.settle(db, item.id, settled);
    const detail = { itemId: item.id, choice, candidateId: settled.candidateId ?? null };
    await this.audit.record(db, who, 'batch.proposal-settled', { type: 'batch', id: item.batch_id }, detail);
  }

  private async openProposal(db: Db, batchId: string, itemId: string): Promise<StoredItem> {
    const item = await this.store.lock(db, batchId, itemId);
    if (item === undefined) throw problem('not-found', 'There is no such file or row in this intake.');
    if (item.status !== 'proposal')
      throw problem('conflict', 'This was settled meanwhile. Reload to see how.');
    return item;
  }

  /** The file that the proposal was about, read again. */
  private async reread(item: StoredItem): Promise<Incoming> {
    const outcome = await this.runner.read(item.file_name, item.content);
    const person = outcome.ok ? outcome.value.people[0] : undefined;
    if (!outcome.ok || person === undefined)
      throw problem('unprocessable', 'The file cannot be read any more.');
    return {
      fileName: item.file_name,
      kind: outcome.value.kind,
      person,
      content: item.content,
      sha256: item.sha256,
    };
  }
}

function choiceOf(decision: ProposalDecision, item: StoredItem): Choice {
  if (decision.choice !== 'same-person') return { as: 'new' };
  const offered = item.proposal ?? [];
  if (!offered.some((one) => one.candidateId === decision.candidateId))
    throw problem('unprocessable', 'This file was not found to look like that candidate.', [
      { path: 'body.candidateId', message: 'Not one of the candidates it looks like' },
    ]);
  return { as: 'same', candidateId: decision.candidateId };
}
