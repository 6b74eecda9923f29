import { Injectable } from '@nestjs/common';
import {
  type CandidateId,
  type ComparedCandidate,
  type Comparison,
  type Role,
} from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { MatchLookup } from '../matching/index.js';
import { RoleLookup } from '../roles/index.js';

type Beside = Omit<ComparedCandidate, 'explanation'>;

interface BesideRow {
  readonly id: string;
  readonly experience_months: number | null;
  readonly jobs: readonly Partial<ComparedCandidate['jobs'][number]>[];
  readonly expectation: ComparedCandidate['expectation'];
  readonly authorisation: ComparedCandidate['authorisation'];
  readonly entry: ComparedCandidate['entry'];
}

/** Two to six candidates side by side for one role: merit, and beside it, apart, pay and the answers about work. */
@Injectable()
export class ComparisonReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly roles: RoleLookup,
    private readonly matches: MatchLookup,
  ) {}

  compare(who: Who, roleId: string, candidateIds: readonly CandidateId[]): Promise<Comparison> {
    return this.tenant.run(who.organisationId, async (db) => {
      const role = await this.roles.get(db, roleId);
      const explained = await this.matches.explainForRole(db, roleId, [...new Set(candidateIds)]);
      if (explained.length === 0) throw problem('not-found', 'None of these candidates exist any more.');
      const beside = await this.beside(db, role, candidateIds);
      return {
        role: shownRole(role),
        requirements: explained[0]?.parts.map(({ requirement }) => requirement) ?? [],
        candidates: explained.map((explanation) => ({
          explanation,
          ...(beside.get(explanation.candidateId) ?? nothing),
        })),
        asOf: this.clock.today(),
      };
    });
  }

  private async beside(
    db: Db,
    role: Role,
    candidateIds: readonly string[],
  ): Promise<ReadonlyMap<string, Beside>> {
    const rows = await db.query<BesideRow>(
      `SELECT c.id, c.experience_months, c.jobs,
              (SELECT json_build_object('money', json_build_object('amount', x.amount::text, 'currency', x.currency,
                        'period', x.period, 'hoursPerYear', x.hours_per_year), 'saidBy', x.said_by,
                        'recordedAt', to_char(x.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
               FROM candidate_expectations x WHERE x.org_id = c.org_id AND x.candidate_id = c.id) AS expectation,
              (SELECT json_build_object('authorised', a.authorised, 'needsSponsorship', a.needs_sponsorship,
                        'saidBy', a.said_by,
                        'recordedAt', to_char(a.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
               FROM candidate_authorisations a
               WHERE a.org_id = c.org_id AND a.candidate_id = c.id AND a.country = $4) AS authorisation,
              (SELECT json_build_object('id', n.id, 'version', n.version, 'stage', n.stage) FROM shortlist_entries n
               WHERE n.org_id = c.org_id AND n.candidate_id = c.id AND n.role_id = $3 AND n.removed_at IS NULL) AS entry
       FROM candidates c WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[])`,
      [db.organisationId, candidateIds, role.id, role.country],
    );
    return new Map(rows.map((row) => [row.id, toBeside(row)]));
  }
}

const nothing: Beside = {
  experienceMonths: null,
  jobs: [],
  expectation: null,
  authorisation: null,
  entry: null,
};

function toBeside(row: BesideRow): Beside {
  return {
    experienceMonths: row.experience_months,
    jobs: row.jobs.map(({ title, company, start, end }) => ({
      title: title ?? '',
      company: company ?? null,
      start: start ?? null,
      end: end ?? null,
    })),
    expectation: row.expectation,
    authorisation: row.authorisation,
    entry: row.entry,
  };
}

function shownRole(role: Role): Comparison['role'] {
  return {
    id: role.id,
    title: role.title,
    employer: role.employer.name,
    country: role.country,
    level: role.level,
    occupationCode: role.occupationCode,
    bandId: role.bandId,
    sponsorship: role.sponsorship,
    requirementsVersion: role.requirementsVersion,
  };
}
