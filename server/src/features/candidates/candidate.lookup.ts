import { Injectable } from '@nestjs/common';
import { type CandidateId, type DocumentId } from '@portolan/shared/contract';
import { keyOf } from '@portolan/shared/domain/profile';
import { type LinkValue, type PhoneValue } from '@portolan/shared/domain/documents';
import { type Db } from '../../platform/database/index.js';

export interface CandidateName {
  readonly id: CandidateId;
  readonly name: string | null;
  readonly headline: string | null;
}

/** Words a skill of a candidate rests on. */
export interface SkillQuote {
  readonly candidateId: CandidateId;
  readonly skillId: string;
  readonly factId: string;
  readonly source: 'person' | 'document' | 'batch_row';
  readonly documentId: DocumentId | null;
  readonly fileName: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly saidBy: string | null;
  readonly note: string | null;
  readonly level: number | null;
  readonly recordedAt: string;
}

export interface SameContact {
  readonly candidateId: CandidateId;
  readonly name: string | null;
  readonly because: 'email' | 'phone' | 'link';
  readonly value: string;
}

/** Small answers about candidates for other features. */
@Injectable()
export class CandidateLookup {
  /** By the ids asked for; of a record that was merged, the one that stands for it. */
  async names(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CandidateName>> {
    const rows = await db.query<CandidateName & { readonly asked: string }>(
      `SELECT asked.id AS asked, c.id, c.name, c.headline FROM unnest($2::uuid[]) AS asked (id)
       JOIN candidates c ON c.org_id = $1 AND c.id = candidate_root(asked.id)`,
      [db.organisationId, [...new Set(ids)]],
    );
    return new Map(rows.map(({ asked, ...row }) => [asked, row]));
  }

  /** Quotes and attestations behind skills, the newest first. */
  async skillQuotes(
    db: Db,
    candidateIds: readonly string[],
    skillIds: readonly string[],
  ): Promise<SkillQuote[]> {
    return db.query<SkillQuote>(
      `SELECT g.root AS "candidateId", f.value ->> 'skillId' AS "skillId", f.id AS "factId", f.source,
         f.document_id AS "documentId", d.file_name AS "fileName", f.span_start AS start, f.span_end AS "end", f.quote,
         f.said_by AS "saidBy", f.note, COALESCE((f.value ->> 'level')::int, (f.value ->> 'statedLevel')::int) AS level,
         f.recorded_at AS "recordedAt"
       FROM (SELECT k.id AS root, candidate_group(k.id) AS member FROM unnest($2::uuid[]) AS k (id)) g
       JOIN candidate_facts f ON f.org_id = $1 AND f.candidate_id = g.member
       LEFT JOIN candidate_documents d ON d.org_id = f.org_id AND d.id = f.document_id
       WHERE f.field IN ('skill', 'language', 'certification')
         AND f.value ->> 'skillId' = ANY($3::text[]) AND f.superseded_by IS NULL
       ORDER BY g.root, f.recorded_at DESC, f.id`,
      [db.organisationId, candidateIds, skillIds],
    );
  }

  /** The same file, by its digest. */
  async documentByDigest(
    db: Db,
    sha256: Buffer,
  ): Promise<{ documentId: DocumentId; candidateId: CandidateId } | undefined> {
    return db.find(
      `SELECT id AS "documentId", candidate_root(candidate_id) AS "candidateId" FROM candidate_documents WHERE org_id = $1 AND sha256 = $2`,
      [db.organisationId, sha256],
    );
  }

  /** Who has an equal e-mail, phone or link: grounds for a proposal, never for a merge. */
  async sameContact(
    db: Db,
    contacts: {
      readonly emails: readonly string[];
      readonly phones: readonly PhoneValue[];
      readonly links: readonly LinkValue[];
    },
  ): Promise<SameContact[]> {
    const emails = contacts.emails.flatMap((value) => keyOf({ field: 'email', value }) ?? []);
    const phones = contacts.phones.flatMap((value) => keyOf({ field: 'phone', value }) ?? []);
    const links = contacts.links.flatMap((value) => keyOf({ field: 'link', value }) ?? []);
    const match = (because: SameContact['because'], column: string, place: string) =>
      `SELECT c.id AS "candidateId", c.name, '${because}' AS because,
         (SELECT min(v) FROM unnest(c.${column}) AS v WHERE v = ANY(${place}::text[])) AS value
       FROM candidates c WHERE c.org_id = $1 AND c.merged_into IS NULL AND c.${column} && ${place}::text[]`;
    return db.query<SameContact>(
      `SELECT * FROM (${match('email', 'emails', '$2')} UNION ALL ${match('phone', 'phones', '$3')}
         UNION ALL ${match('link', 'links', '$4')}) AS same ORDER BY because, "candidateId" LIMIT 20`,
      [db.organisationId, emails, phones, links],
    );
  }
}
