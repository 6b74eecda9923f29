import { Injectable } from '@nestjs/common';
import {
  type CandidateFields,
  type CandidateId,
  type CandidateView,
  type DocumentId,
  type DocumentSeen,
  type FactSeen,
  type HistoryEntry,
  type SkillSeen,
} from '@portolan/shared/contract';
import { ladderLevel } from '@portolan/shared/domain/experience';
import {
  type Known,
  type Profile,
  projectProfile,
  skillContext,
  skillsKnown,
} from '@portolan/shared/domain/profile';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { type AuditEvent, AuditService } from '../audit/index.js';
import { PeopleLookup } from '../auth/index.js';
import { SkillBook } from '../skills/index.js';
import { FactStore, type StoredFact } from './fact-store.js';

interface CandidateHead {
  id: CandidateId;
  version: number;
  created_at: string;
  updated_at: string;
  origin: CandidateView['origin'];
  reading: CandidateView['reading'];
  is_synthetic: boolean;
}

type Seen = (factIds: readonly string[]) => FactSeen[];

const candidate = (id: CandidateId) => ({ type: 'candidate', id });

/** One candidate as the page shows them: fields with facts, documents, lane. */
@Injectable()
export class CandidatePage {
  constructor(
    private readonly tenant: Tenant,
    private readonly facts: FactStore,
    private readonly people: PeopleLookup,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly book: SkillBook,
  ) {}

  /** Of a record that was merged into another one, the one that stands for both. */
  get(who: Who, asked: CandidateId): Promise<CandidateView> {
    return this.tenant.run(who.organisationId, async (db) => {
      const head = await this.head(db, asked);
      const { id } = head;
      const facts = await this.facts.factsOf(db, id);
      const names = await this.people.names(db);
      const seen = seenBy(facts, names);
      const profile = projectProfile(facts, this.clock.today());
      return {
        id,
        version: head.version,
        createdAt: head.created_at,
        updatedAt: head.updated_at,
        origin: head.origin,
        reading: head.reading,
        isSynthetic: head.is_synthetic,
        fields: fieldsOf(profile, seen),
        experience: {
          months: profile.experienceMonths,
          basis: profile.experienceBasis,
          level: ladderLevel(profile.experienceMonths),
          byOccupation: Object.entries(profile.experienceMonthsByOccupation).map(
            ([occupationCode, months]) => ({
              occupationCode,
              months,
            }),
          ),
        },
        skills: skillsOf(facts, seen, await this.book.graph(db)),
        documents: await this.documents(db, id, names),
        ...(await this.lane(db, id, names)),
      };
    });
  }

  documentText(who: Who, candidateId: CandidateId, documentId: DocumentId): Promise<{ text: string }> {
    return this.tenant.run(who.organisationId, (db) =>
      this.document<{ text: string }>(db, candidateId, documentId, 'text'),
    );
  }

  /** The file as it came; fetching it is noted in the trail. */
  documentFile(who: Who, candidateId: CandidateId, documentId: DocumentId) {
    return this.tenant.run(who.organisationId, async (db) => {
      const file = await this.document<{ content: Buffer; media_type: string }>(
        db,
        candidateId,
        documentId,
        'content, media_type',
      );
      await this.audit.record(db, who, 'candidate.file-fetched', candidate(candidateId), { documentId });
      return file;
    });
  }

  history(who: Who, asked: CandidateId): Promise<{ events: HistoryEntry[] }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const { id } = await this.head(db, asked);
      const names = await this.people.names(db);
      const events = [...(await this.audit.historyOf(db, candidate(id))), ...(await this.rowsOf(db, id))];
      return {
        events: events
          .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
          .map(({ at, action, actorId, detail }) => ({
            at,
            action,
            by: actorId === null ? null : (names.get(actorId) ?? null),
            detail,
          })),
      };
    });
  }

  /** An import is one event of its intake, not one of each candidate: here the rows themselves tell it. */
  private async rowsOf(db: Db, id: CandidateId): Promise<AuditEvent[]> {
    const rows = await db.query<{ at: string; actor_id: string | null; detail: Record<string, unknown> }>(
      `SELECT r.recorded_at AS at, b.created_by AS actor_id, jsonb_build_object('batchId', r.batch_id,
         'itemId', r.item_id, 'fileName', i.file_name, 'row', r.row_number) AS detail
       FROM candidate_rows r
       LEFT JOIN batches b ON b.org_id = r.org_id AND b.id = r.batch_id
       LEFT JOIN batch_items i ON i.org_id = r.org_id AND i.id = r.item_id
       WHERE r.org_id = $1 AND r.candidate_id IN (SELECT candidate_group($2)) ORDER BY r.recorded_at DESC LIMIT 200`,
      [db.organisationId, id],
    );
    return rows.map(({ at, actor_id: actorId, detail }) => ({
      at,
      actorId,
      action: 'candidate.row-imported',
      detail,
    }));
  }

  private async head(db: Db, id: CandidateId): Promise<CandidateHead> {
    const row = await db.find<CandidateHead>(
      `SELECT id, version, created_at, updated_at, origin, reading, is_synthetic FROM candidates
       WHERE org_id = $1 AND id = candidate_root($2)`,
      [db.organisationId, id],
    );
    if (row === undefined) throw problem('not-found', 'There is no such candidate.');
    return row;
  }

  private async document<Row extends object>(
    db: Db,
    candidateId: CandidateId,
    documentId: DocumentId,
    columns: string,
  ): Promise<Row> {
    const row = await db.find<Row>(
      `SELECT ${columns} FROM candidate_documents
       WHERE org_id = $1 AND candidate_id IN (SELECT candidate_group($2)) AND id = $3`,
      [db.organisationId, candidateId, documentId],
    );
    if (row === undefined) throw problem('not-found', 'There is no such document.');
    return row;
  }

  private async documents(
    db: Db,
    id: CandidateId,
    names: ReadonlyMap<string, string>,
  ): Promise<DocumentSeen[]> {
    const rows = await db.query<DocumentSeen>(
      `SELECT id, file_name AS "fileName", media_type AS "mediaType", byte_count AS "byteCount", reading,
         received_at AS "receivedAt", checked_at AS "checkedAt", checked_by AS "checkedBy"
       FROM candidate_documents WHERE org_id = $1 AND candidate_id IN (SELECT candidate_group($2))
       ORDER BY received_at DESC, id DESC`,
      [db.organisationId, id],
    );
    return rows.map((row) => ({
      ...row,
      checkedBy: row.checkedBy === null ? null : (names.get(row.checkedBy) ?? null),
    }));
  }

  private async lane(
    db: Db,
    id: CandidateId,
    names: ReadonlyMap<string, string>,
  ): Promise<Pick<CandidateView, 'authorisations' | 'expectation'>> {
    const named = <T extends { recordedBy: string | null }>(row: T): T => ({
      ...row,
      recordedBy: row.recordedBy && (names.get(row.recordedBy) ?? null),
    });
    const authorisations = await db.query<CandidateView['authorisations'][number]>(
      `SELECT country, authorised, needs_sponsorship AS "needsSponsorship", said_by AS "saidBy",
         recorded_at AS "recordedAt", recorded_by AS "recordedBy"
       FROM candidate_authorisations WHERE org_id = $1 AND candidate_id = $2 ORDER BY country`,
      [db.organisationId, id],
    );
    const expectation = await db.find<NonNullable<CandidateView['expectation']>>(
      `SELECT json_build_object('amount', trim_scale(amount)::text, 'currency', currency, 'period', period,
         'hoursPerYear', hours_per_year) AS money, said_by AS "saidBy", recorded_at AS "recordedAt", recorded_by AS "recordedBy"
       FROM candidate_expectations WHERE org_id = $1 AND candidate_id = $2`,
      [db.organisationId, id],
    );
    return {
      authorisations: authorisations.map(named),
      expectation: expectation ? named(expectation) : null,
    };
  }
}

function seenBy(facts: readonly StoredFact[], names: ReadonlyMap<string, string>): Seen {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const toSeen = (fact: StoredFact): FactSeen => ({
    id: fact.id as FactSeen['id'],
    source: fact.source,
    documentId: fact.documentId as FactSeen['documentId'],
    row: fact.row,
    spans: fact.spans.map(({ start, end }) => ({ start, end })),
    quote: fact.quote,
    confidence: fact.confidence,
    recordedAt: fact.recordedAt,
    recordedBy: fact.actorId === null ? null : (names.get(fact.actorId) ?? null),
    saidBy: fact.saidBy,
    note: fact.note,
  });
  return (factIds) => factIds.flatMap((id) => byId.get(id) ?? []).map(toSeen);
}

function fieldsOf(profile: Profile, seen: Seen): CandidateFields {
  const known = <T>({ value, confidence, factIds }: Known<T>) => ({
    value,
    confidence,
    facts: seen(factIds),
  });
  return {
    name: profile.name && known(profile.name),
    headline: profile.headline && known(profile.headline),
    place: profile.place && known(profile.place),
    emails: profile.emails.map(known),
    phones: profile.phones.map(known),
    links: profile.links.map(known),
    jobs: profile.jobs.map(known),
    education: profile.education.map(known),
    languages: profile.languages.map(known),
    certifications: profile.certifications.map(known),
  };
}

function skillsOf(facts: readonly StoredFact[], seen: Seen, graph: SkillGraph): SkillSeen[] {
  return skillsKnown(facts, skillContext).map(({ skillId, kind, trace, factIds }) => {
    const top = graph.ancestorsOf(skillId).at(-1) ?? skillId;
    const negated = facts.some(
      (fact) =>
        fact.field === 'skill' &&
        fact.value?.how === 'mentioned' &&
        fact.value.skillId === skillId &&
        fact.value.negated &&
        fact.supersededBy === null,
    );
    return {
      skillId,
      name: graph.skill(skillId)?.name ?? skillId,
      kind,
      group: graph.skill(top)?.name ?? top,
      trace,
      negated,
      facts: seen(factIds),
    };
  });
}
