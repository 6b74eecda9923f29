import { Injectable } from '@nestjs/common';
import { type BatchId, type BatchItemId, type UnreadablePerson } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { CandidateRecorder, type NewFact } from '../candidates/index.js';
import { BatchStore, type Settled, type StoredItem } from './batch-store.js';
import { documentName, mediaTypeOf } from './media-type.js';
import { fileKindOf } from './readers/file-kind.js';
import { nothingRead } from './readers/nothing-read.js';

/** CVs that cannot be read: kept, shown, and made candidates by a person who knows whom they are about. */
@Injectable()
export class UnreadableService {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly recorder: CandidateRecorder,
    private readonly audit: AuditService,
  ) {}

  async file(who: Who, batchId: BatchId, itemId: BatchItemId): Promise<{ name: string; content: Buffer }> {
    const item = await this.tenant.run(who.organisationId, (db) => this.open(db, batchId, itemId));
    const ending = /\.([a-z0-9]{1,8})$/i.exec(item.file_name)?.[1]?.toLowerCase() ?? 'bin';
    return { name: `unread-${item.id.slice(-12)}.${ending}`, content: item.content };
  }

  /** The name is a person's word; the file becomes the document that this candidate came with. */
  name(who: Who, batchId: BatchId, itemId: BatchItemId, person: UnreadablePerson): Promise<void> {
    return this.tenant.run(who.organisationId, async (db) => {
      const item = await this.open(db, batchId, itemId);
      const { candidateId } = await this.recorder.create(
        db,
        who,
        { origin: 'document', batchId },
        factsOf(person, batchId),
      );
      const { documentId, fieldCount, reviewCount } = await this.recorder.recordExtraction(db, who, {
        document: documentOf(item),
        extraction: nothingRead,
        batchId,
        candidateId,
      });
      await this.settle(db, who, item, {
        status: 'created',
        candidateId,
        documentId,
        fieldCount,
        reviewCount,
      });
    });
  }

  setAside(who: Who, batchId: BatchId, itemId: BatchItemId): Promise<void> {
    return this.tenant.run(who.organisationId, async (db) => {
      const item = await this.open(db, batchId, itemId);
      await this.settle(db, who, item, { status: 'discarded' });
    });
  }

  private async settle(db: Db, who: Who, item: StoredItem, settled: Settled): Promise<void> {
    await this.store.settle(db, item.id, settled);
    const detail = { itemId: item.id, status: settled.status, candidateId: settled.candidateId ?? null };
    await this.audit.record(
      db,
      who,
      'batch.unreadable-settled',
      { type: 'batch', id: item.batch_id },
      detail,
    );
  }

  private async open(db: Db, batchId: string, itemId: string): Promise<StoredItem> {
    const item = await this.store.lock(db, batchId, itemId);
    if (item === undefined) throw problem('not-found', 'There is no such file in this intake.');
    if (item.status !== 'unreadable')
      throw problem('conflict', 'This file was settled meanwhile, or could be read. Reload to see how.');
    return item;
  }
}

function factsOf({ name, email }: UnreadablePerson, batchId: string): NewFact[] {
  const said = { source: 'person', confidence: 1, batchId } as const;
  return [
    { field: 'name', value: name, ...said },
    ...(email === undefined ? [] : [{ field: 'email', value: email, ...said } as const]),
  ];
}

function documentOf(item: StoredItem) {
  const kind = fileKindOf(item.file_name, item.content);
  return {
    fileName: documentName(item.file_name),
    mediaType: kind.ok ? mediaTypeOf(kind.value) : 'application/octet-stream',
    content: item.content,
    sha256: item.sha256,
    text: '',
    reading: 'low' as const,
  };
}
