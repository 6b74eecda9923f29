import { Injectable } from '@nestjs/common';
import { type CandidateId, type DocumentId } from '@portolan/shared/contract';
import { type Fact, keyOf } from '@portolan/shared/domain/profile';
import { type LinkValue, type PhoneValue } from '@portolan/shared/domain/documents';
import { skillGraph } from '@portolan/shared/domain/skills';
import { type Db } from '../../platform/database/index.js';
import { RowFacts } from './row-facts.js';

export interface CandidateName {
  readonly id: CandidateId;
  readonly name: string | null;
  readonly headline: string | null;
  /** Values that a person should look at. */
  readonly reviewCount: number;
}

/** What a row of a table says of a skill. */
export interface RowSkillQuote {
  readonly candidateId: string;
  readonly skillId: string;
  /** The name of the skill, which is all a cell has. */
  readonly quote: string;
  /** As "people.csv, row 3". */
  readonly origin: string;
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
  constructor(private readonly rows: RowFacts) {}

  /** By the ids asked for; of a record that was merged, the one that stands for it. */
  async names(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, CandidateName>> {
    const rows = await db.query<CandidateName & { readonly asked: string }>(
      `SELECT asked.id AS asked, c.id, c.name, c.headline, c.review_count AS "reviewCount"
       FROM unnest($2::uuid[]) AS asked (id)
       JOIN candidates c ON c.org_id = $1 AND c.id = candidate_root(asked.id)`,
      [db.organisationId, [...new Set(ids)]],
    );
    return new Map(rows.map(({ asked, ...row }) => [asked, row]));
  }

  /** What rows of tables say of the skills of these candidates, the newest first. */
  async rowSkillQuotes(db: Db, candidateIds: readonly string[]): Promise<RowSkillQuote[]> {
    const said = await this.rows.of(db, candidateIds);
    return said
      .flatMap(({ candidateId, fact }): RowSkillQuote[] => {
        const skillId = skillOf(fact);
        if (skillId === null || fact.row === null) return [];
        const quote = skillGraph.skill(skillId)?.name ?? skillId;
        const origin = `${fact.row.fileName}, row ${fact.row.row}`;
        return [{ candidateId, skillId, quote, origin, recordedAt: fact.recordedAt }];
      })
      .reverse();
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
    return db.query<SameContact>(
      `SELECT c.id AS "candidateId", c.name, f.because, min(f.value) AS value
       FROM candidates_with_contacts($2, $3, $4) f
       JOIN candidates c ON c.org_id = $1 AND c.id = f.candidate_id AND c.merged_into IS NULL
       GROUP BY c.id, c.name, f.because ORDER BY f.because, c.id LIMIT 20`,
      [db.organisationId, emails, phones, links],
    );
  }
}

function skillOf(fact: Fact): string | null {
  if (fact.field !== 'skill' && fact.field !== 'language' && fact.field !== 'certification') return null;
  return fact.value?.skillId ?? null;
}
