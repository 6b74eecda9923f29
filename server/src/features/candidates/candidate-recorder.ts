import { Injectable } from '@nestjs/common';
import { type CandidateId, type DocumentId } from '@portolan/shared/contract';
import { type Extraction, reviewBelow } from '@portolan/shared/domain/documents';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { OccupationLookup } from '../reference/index.js';
import { CandidateProjection } from './candidate-projection.js';
import { factsOfExtraction } from './extraction.mapper.js';
import { FactStore, type NewFact } from './fact-store.js';

/** A file as it came, with the text that the offsets of its facts point into. */
export interface IncomingDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly sha256: Buffer;
  readonly text: string;
  readonly reading: 'good' | 'low';
}

export interface NewCandidateRecord {
  readonly origin: 'document' | 'batch_row' | 'person';
  readonly batchId?: string | null;
  readonly isSynthetic?: boolean;
}

export interface RecordedExtraction {
  readonly candidateId: CandidateId;
  readonly documentId: DocumentId;
  readonly fieldCount: number;
  /** Fields that a person should look at. */
  readonly reviewCount: number;
}

type Actor = { readonly userId: string } | undefined;

/** Puts what was read or entered into facts and keeps the candidate's row in step. For every feature that records. */
@Injectable()
export class CandidateRecorder {
  constructor(
    private readonly facts: FactStore,
    private readonly projection: CandidateProjection,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly occupations: OccupationLookup,
  ) {}

  /** A new candidate with its first facts; `who` undefined is the system itself. */
  async create(
    db: Db,
    who: Actor,
    record: NewCandidateRecord,
    facts: readonly NewFact[],
  ): Promise<{ candidateId: CandidateId; version: number; factIds: string[] }> {
    const candidateId = await this.insert(db, who, record);
    const factIds = await this.facts.record(db, candidateId, facts, who?.userId ?? null);
    return { candidateId, factIds, version: await this.projection.rebuild(db, candidateId) };
  }

  /** More facts of a candidate that is there. */
  async record(
    db: Db,
    who: Actor,
    candidateId: string,
    facts: readonly NewFact[],
  ): Promise<{ factIds: string[]; version: number }> {
    const factIds = await this.facts.record(db, candidateId, facts, who?.userId ?? null);
    await this.audit.record(
      db,
      who,
      'candidate.facts-recorded',
      { type: 'candidate', id: candidateId },
      { count: facts.length, fields: [...new Set(facts.map((fact) => fact.field))] },
    );
    return { factIds, version: await this.projection.rebuild(db, candidateId) };
  }

  /** A document and what was read from it: a new candidate, or more about the one given. */
  async recordExtraction(
    db: Db,
    who: Actor,
    incoming: {
      readonly document: IncomingDocument;
      readonly extraction: Extraction;
      readonly batchId: string | null;
      readonly candidateId?: string;
      readonly isSynthetic?: boolean;
    },
  ): Promise<RecordedExtraction> {
    const { document, extraction, batchId } = incoming;
    const candidateId =
      (incoming.candidateId as CandidateId | undefined) ??
      (await this.insert(db, who, {
        origin: 'document',
        batchId,
        isSynthetic: incoming.isSynthetic ?? false,
      }));
    const documentId = await this.storeDocument(db, candidateId, document, batchId);
    const facts = factsOfExtraction(extraction, document.text, documentId, batchId, (title) =>
      this.occupations.ofTitle(title),
    );
    await this.facts.record(db, candidateId, facts, who?.userId ?? null);
    await this.projection.rebuild(db, candidateId);
    const subject = { type: 'candidate', id: candidateId };
    await this.audit.record(db, who, 'candidate.document-read', subject, { documentId, batchId });
    const reviewCount = facts.filter((fact) => fact.confidence < reviewBelow).length;
    return { candidateId, documentId, fieldCount: facts.length, reviewCount };
  }

  private async insert(db: Db, who: Actor, record: NewCandidateRecord): Promise<CandidateId> {
    const id = newId() as CandidateId;
    const now = this.clock.now();
    await db.query(
      `INSERT INTO candidates (org_id, id, origin, batch_id, is_synthetic, created_at, updated_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $6, 0)`,
      [db.organisationId, id, record.origin, record.batchId ?? null, record.isSynthetic ?? false, now],
    );
    await this.audit.record(
      db,
      who,
      'candidate.created',
      { type: 'candidate', id },
      { origin: record.origin, batchId: record.batchId ?? null },
    );
    return id;
  }

  private async storeDocument(
    db: Db,
    candidateId: string,
    document: IncomingDocument,
    batchId: string | null,
  ): Promise<DocumentId> {
    const id = newId() as DocumentId;
    await db.query(
      `INSERT INTO candidate_documents (org_id, id, candidate_id, file_name, media_type, sha256, byte_count, content, text, batch_id, reading, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        db.organisationId,
        id,
        candidateId,
        document.fileName,
        document.mediaType,
        document.sha256,
        document.content.byteLength,
        document.content,
        document.text,
        batchId,
        document.reading,
        this.clock.now(),
      ],
    );
    return id;
  }
}
