import { Injectable } from '@nestjs/common';
import { type EvidenceQuote } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { CandidateLookup } from '../candidates/index.js';

interface QuoteRow {
  readonly candidate_id: string;
  readonly skill_id: string;
  readonly quote: string | null;
  readonly document_id: string | null;
  readonly file_name: string | null;
  readonly span_start: number | null;
  readonly span_end: number | null;
  readonly source: EvidenceQuote['source'];
  readonly said_by: string | null;
  readonly note: string | null;
  readonly recorded_at: string;
}

const perSkill = 3;

/** The words that skills of candidates rest on: what people said first, then the newest documents. */
@Injectable()
export class EvidenceQuotes {
  constructor(private readonly candidates: CandidateLookup) {}

  /** By candidate, then by skill; at most three each. */
  async find(
    db: Db,
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly EvidenceQuote[]>>> {
    const rows = await db.query<QuoteRow>(
      `SELECT f.candidate_id, f.value ->> 'skillId' AS skill_id, f.quote, f.document_id, d.file_name, f.span_start,
              f.span_end, f.source, f.said_by, f.note, f.recorded_at
       FROM candidate_facts f
       LEFT JOIN candidate_documents d ON d.org_id = f.org_id AND d.id = f.document_id
       WHERE f.org_id = $1 AND f.candidate_id = ANY ($2::uuid[]) AND f.field IN ('skill', 'language', 'certification')
         AND f.superseded_by IS NULL AND f.value ->> 'skillId' IS NOT NULL
       ORDER BY f.candidate_id, (f.source = 'person') DESC, f.recorded_at DESC, f.confidence DESC, f.id`,
      [db.organisationId, candidateIds],
    );
    const found = new Map<string, Map<string, EvidenceQuote[]>>();
    for (const row of rows) {
      const ofCandidate = found.get(row.candidate_id) ?? new Map<string, EvidenceQuote[]>();
      const ofSkill = ofCandidate.get(row.skill_id) ?? [];
      if (ofSkill.length < perSkill) ofSkill.push(toQuote(row));
      ofCandidate.set(row.skill_id, ofSkill);
      found.set(row.candidate_id, ofCandidate);
    }
    for (const { candidateId, skillId, quote, origin, recordedAt } of await this.candidates.rowSkillQuotes(
      db,
      candidateIds,
    )) {
      const ofCandidate = found.get(candidateId) ?? new Map<string, EvidenceQuote[]>();
      const ofSkill = ofCandidate.get(skillId) ?? [];
      if (ofSkill.length < perSkill) ofSkill.push({ ...fromRow, text: quote, fileName: origin, recordedAt });
      ofCandidate.set(skillId, ofSkill);
      found.set(candidateId, ofCandidate);
    }
    return found;
  }
}

const fromRow = {
  documentId: null,
  start: null,
  end: null,
  source: 'batch_row',
  saidBy: null,
  note: null,
} as const;

function toQuote(row: QuoteRow): EvidenceQuote {
  return {
    text: row.quote,
    documentId: row.document_id as EvidenceQuote['documentId'],
    fileName: row.file_name,
    start: row.span_start,
    end: row.span_end,
    source: row.source,
    saidBy: row.said_by,
    note: row.note,
    recordedAt: row.recorded_at,
  };
}
