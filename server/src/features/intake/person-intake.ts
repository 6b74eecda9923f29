import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { reviewBelow } from '@portolan/shared/domain/documents';
import { Clock } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import {
  CandidateLookup,
  CandidateProjection,
  CandidateRecorder,
  type RecordedExtraction,
} from '../candidates/index.js';
import { SkillBook } from '../skills/index.js';
import { lookalikesOf, type Settled } from './batch-store.js';
import { documentName, mediaTypeOf } from './media-type.js';
import { type FileKind } from './readers/file-kind.js';
import { OwnWordRecorder } from './rereading/own-word-recorder.js';
import { type ReadPerson } from './readers/read-file.js';

/** A person as read, with the bytes that are kept as their document. */
export interface Incoming {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly sha256: Buffer;
  readonly content: Buffer;
  readonly person: ReadPerson;
}

/** What somebody decided about a proposal; undefined the first time. */
export type Choice = { readonly as: 'new' } | { readonly as: 'same'; readonly candidateId: string };

/** Below this a reading is marked "read by a person first". */
const lowQuality = 0.5;

export const digestOf = (content: Buffer | string): Buffer => createHash('sha256').update(content).digest();

/** Decides what a reading becomes: a candidate, nothing new, or a proposal. Nothing is ever merged by itself. */
@Injectable()
export class PersonIntake {
  constructor(
    private readonly recorder: CandidateRecorder,
    private readonly lookup: CandidateLookup,
    private readonly clock: Clock,
    private readonly book: SkillBook,
    private readonly ownWords: OwnWordRecorder,
    private readonly projection: CandidateProjection,
  ) {}

  async take(
    db: Db,
    userId: string | null,
    batchId: string,
    incoming: Incoming,
    choice?: Choice,
  ): Promise<Settled> {
    // One intake at a time in an organisation: two equal files must not both find nobody.
    await db.query(`SELECT pg_advisory_xact_lock(hashtext('intake'), hashtext($1))`, [db.organisationId]);
    const known = await this.lookup.documentByDigest(db, incoming.sha256);
    if (known !== undefined)
      return { status: 'unchanged', candidateId: known.candidateId, documentId: known.documentId };
    if (choice === undefined) {
      const proposal = await this.lookalikes(db, incoming.person);
      if (proposal.length > 0) return { status: 'proposal', proposal, ...countsOf(incoming.person) };
    }
    return this.record(db, userId, batchId, incoming, choice);
  }

  private async lookalikes(db: Db, { extraction }: ReadPerson) {
    const found = await this.lookup.sameContact(db, {
      emails: extraction.emails.map((field) => field.value),
      phones: extraction.phones.map((field) => field.value),
      links: extraction.links.filter(({ value }) => value.kind !== 'other').map((field) => field.value),
    });
    return lookalikesOf(found);
  }

  private async record(
    db: Db,
    userId: string | null,
    batchId: string,
    incoming: Incoming,
    choice: Choice | undefined,
  ): Promise<Settled> {
    const { person } = incoming;
    const recorded = await this.recorder.recordExtraction(db, userId === null ? undefined : { userId }, {
      document: {
        fileName:
          person.row === null ? documentName(incoming.fileName) : `${incoming.fileName}, row ${person.row}`,
        mediaType: mediaTypeOf(incoming.kind),
        content: incoming.content,
        sha256: incoming.sha256,
        text: person.text,
        reading: person.extraction.quality < lowQuality ? 'low' : 'good',
      },
      extraction: person.extraction,
      batchId,
      ...(choice?.as === 'same' ? { candidateId: choice.candidateId } : {}),
    });
    await this.readOwnWords(db, person, recorded, batchId);
    await this.collectUnknownWords(db, person, recorded.documentId);
    return {
      status: choice?.as === 'same' ? 'updated' : 'created',
      candidateId: recorded.candidateId,
      documentId: recorded.documentId,
      fieldCount: recorded.fieldCount,
      reviewCount: recorded.reviewCount,
    };
  }

  /** What the organisation's own words say, beside the taxonomy's. */
  private async readOwnWords(
    db: Db,
    { text, extraction }: ReadPerson,
    { candidateId, documentId }: RecordedExtraction,
    batchId: string,
  ): Promise<void> {
    const words = await this.book.words(db);
    if (words.length === 0) return;
    const jobs = extraction.jobs.map(({ value }) => value);
    const from = {
      candidateId,
      source: 'document',
      documentId,
      rowNumber: null,
      batchId,
      text,
      jobs,
    } as const;
    if ((await this.ownWords.record(db, from, words)) > 0) await this.projection.rebuild(db, candidateId);
  }

  /** Skill words that the taxonomy lacks wait in a list, with the place where they stand. */
  private async collectUnknownWords(db: Db, { extraction }: ReadPerson, documentId: string): Promise<void> {
    const words = new Map(
      extraction.unknownSkillWords.map((found) => [found.word.toLowerCase().slice(0, 80), found.start]),
    );
    if (words.size === 0) return;
    await db.query(
      `INSERT INTO unknown_skill_words (org_id, word, document_id, word_start, seen_at)
       SELECT $1, word, $4, word_start, $5 FROM unnest($2::text[], $3::integer[]) AS seen (word, word_start)
       ON CONFLICT (org_id, word, document_id) DO NOTHING`,
      [db.organisationId, [...words.keys()], [...words.values()], documentId, this.clock.now()],
    );
  }
}

function countsOf({ extraction }: ReadPerson): Pick<Settled, 'fieldCount' | 'reviewCount'> {
  const single = [extraction.name, extraction.headline, extraction.place].filter((field) => field !== null);
  const lists = [
    extraction.emails,
    extraction.phones,
    extraction.links,
    extraction.jobs,
    extraction.education,
    extraction.languages,
    extraction.certifications,
    extraction.skills,
  ].flat();
  const all = [...single, ...lists];
  return {
    fieldCount: all.length,
    reviewCount: all.filter((field) => field.confidence < reviewBelow).length,
  };
}
