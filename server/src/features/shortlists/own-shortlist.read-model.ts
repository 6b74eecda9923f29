import { Injectable } from '@nestjs/common';
import {
  type ManagerCell,
  type ManagerEntry,
  type ManagerShortlist,
  type MatchExplanation,
  type OwnShortlist,
} from '@portolan/shared/contract';
import {
  endStages,
  maskContacts,
  shortlistStages,
  type ShortlistStage,
} from '@portolan/shared/domain/shortlists';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { MatchLookup } from '../matching/index.js';
import { RoleLookup } from '../roles/index.js';
import { answerOf } from './entry.rows.js';

interface OwnRow {
  readonly role_id: string;
  readonly title: string;
  readonly employer: string;
  readonly openings: number;
  readonly stages: Readonly<Partial<Record<ShortlistStage, number>>> | null;
  readonly waiting: number;
}

interface MaskedRow {
  readonly id: string;
  readonly version: number;
  readonly candidate_id: string;
  readonly stage: ShortlistStage;
  readonly stage_changed_at: string;
  readonly experience_months: number | null;
  readonly answer: 'yes' | 'no' | null;
  readonly answer_reason: string | null;
  readonly answer_by: string | null;
  readonly answer_at: string | null;
}

/** What a hiring manager sees: names, verdicts, levels, years, and quotes with contacts masked, of their own roles. */
@Injectable()
export class OwnShortlistReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly roles: RoleLookup,
    private readonly matches: MatchLookup,
  ) {}

  list(who: Who): Promise<{ shortlists: OwnShortlist[] }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await db.query<OwnRow>(
        `SELECT r.id AS role_id, r.title, e.name AS employer, r.openings,
                (SELECT json_object_agg(s.stage, s.count) FROM (
                   SELECT n.stage, count(*)::integer AS count FROM shortlist_entries n
                   WHERE n.org_id = r.org_id AND n.role_id = r.id AND n.removed_at IS NULL GROUP BY n.stage) s) AS stages,
                (SELECT count(*)::integer FROM shortlist_entries n
                 WHERE n.org_id = r.org_id AND n.role_id = r.id AND n.removed_at IS NULL
                   AND NOT n.stage = ANY ($3::text[])
                   AND NOT EXISTS (SELECT 1 FROM shortlist_events v WHERE v.org_id = n.org_id AND v.entry_id = n.id
                     AND v.kind = 'answer')) AS waiting
         FROM roles r JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id
         WHERE r.org_id = $1 AND r.hiring_manager_id = $2 AND r.status <> 'draft'
         ORDER BY lower(r.title), r.id LIMIT 500`,
        [db.organisationId, who.userId, endStages],
      );
      return { shortlists: rows.map(toOwnShortlist) };
    });
  }

  show(who: Who, roleId: string): Promise<ManagerShortlist> {
    return this.tenant.run(who.organisationId, async (db) => {
      const role = await this.roles.getFor(db, who, roleId);
      const rows = await this.entries(db, roleId, null);
      const explained = await this.explain(db, roleId, rows);
      return {
        role: { id: role.id, title: role.title, employer: role.employer.name, country: role.country },
        requirements:
          explained
            .values()
            .next()
            .value?.parts.map(({ requirement }) => requirement) ?? [],
        entries: rows.map((row) => toMasked(row, explained.get(row.candidate_id))),
      };
    });
  }

  /** One entry of a role that has been found to be the caller's own. */
  async get(db: Db, roleId: string, entryId: string): Promise<ManagerEntry> {
    const [row] = await this.entries(db, roleId, entryId);
    if (!row) throw problem('not-found', 'There is no such candidate on this shortlist.');
    return toMasked(row, (await this.explain(db, roleId, [row])).get(row.candidate_id));
  }

  private async explain(
    db: Db,
    roleId: string,
    rows: readonly MaskedRow[],
  ): Promise<ReadonlyMap<string, MatchExplanation>> {
    const ids = rows.map((row) => row.candidate_id);
    const explained = await this.matches.explainForRole(db, roleId, ids);
    return new Map(explained.map((one) => [one.candidateId, one]));
  }

  private entries(db: Db, roleId: string, entryId: string | null): Promise<MaskedRow[]> {
    return db.query<MaskedRow>(
      `SELECT n.id, n.version, n.candidate_id, n.stage, n.stage_changed_at, c.experience_months, said.answer,
              said.reason AS answer_reason, p.name AS answer_by, said.at AS answer_at
       FROM shortlist_entries n
       JOIN candidates c ON c.org_id = n.org_id AND c.id = n.candidate_id
       LEFT JOIN LATERAL (
         SELECT v.answer, v.reason, v.actor_id, v.at FROM shortlist_events v
         WHERE v.org_id = n.org_id AND v.entry_id = n.id AND v.kind = 'answer' ORDER BY v.at DESC, v.id DESC LIMIT 1
       ) said ON true
       LEFT JOIN people_names() p ON p.id = said.actor_id
       WHERE n.org_id = $1 AND n.role_id = $2 AND n.removed_at IS NULL AND ($3::uuid IS NULL OR n.id = $3)
       ORDER BY c.sort_name, n.id LIMIT 500`,
      [db.organisationId, roleId, entryId],
    );
  }
}

function toOwnShortlist(row: OwnRow): OwnShortlist {
  return {
    roleId: row.role_id as OwnShortlist['roleId'],
    title: row.title,
    employer: row.employer,
    openings: row.openings,
    stages: shortlistStages.map((stage) => ({ stage, count: row.stages?.[stage] ?? 0 })),
    waiting: row.waiting,
  };
}

function toMasked(row: MaskedRow, explained: MatchExplanation | undefined): ManagerEntry {
  return {
    entryId: row.id as ManagerEntry['entryId'],
    version: row.version,
    name: explained?.name ?? null,
    reading: explained?.reading ?? 'good',
    stage: row.stage,
    stageChangedAt: row.stage_changed_at,
    experienceMonths: row.experience_months,
    cells: explained?.parts.map(toMaskedCell) ?? [],
    answer: answerOf(row),
  };
}

type Part = MatchExplanation['parts'][number];

function toMaskedCell(part: Part): ManagerCell {
  const { requirement, verdict, gate, months } = part;
  return { requirementId: requirement.id, verdict, gate, months, ...maskedEvidence(part.decidedBy) };
}

type MaskedEvidence = Pick<ManagerCell, 'skill' | 'kind' | 'level' | 'lastUsed' | 'quote'>;
const noEvidence: MaskedEvidence = { skill: null, kind: null, level: null, lastUsed: null, quote: null };

/** Only words of a document are quoted; what people said about somebody stays with the staff. */
function maskedEvidence(evidence: Part['decidedBy']): MaskedEvidence {
  if (evidence === null) return noEvidence;
  const { skill, trace, quotes } = evidence;
  const quote = quotes.find(({ source, text }) => source === 'document' && text !== null)?.text ?? null;
  return {
    skill: skill.name,
    kind: trace.kind,
    level: trace.level,
    lastUsed: trace.lastUsed,
    quote: quote === null ? null : maskContacts(quote),
  };
}
