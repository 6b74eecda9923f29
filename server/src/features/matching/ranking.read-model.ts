import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  type matchingContract,
  type Ranking,
  type RankingRow,
} from '@portolan/shared/contract';
import {
  type CompiledRole,
  compileRole,
  explainCandidate,
  type Explanation,
  scoreOf,
  type Standing,
  type Standings,
} from '@portolan/shared/domain/matching';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { type RequirementsInForce, refuseUnknownSkills, RoleLookup } from '../roles/index.js';
import { SkillBook } from '../skills/index.js';
import { CandidateFeed } from './candidate-feed.js';
import { nameRequirement } from './requirement-names.js';

type RankBody = InputOf<typeof matchingContract.rank>['body'];
export type RankFilter = Pick<RankBody, 'requirements' | 'sort' | 'gate'>;

/** What the screen shows of a person beside the score. */
interface ShownCandidate {
  readonly id: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly reading: 'good' | 'low';
  readonly experience_months: number | null;
}

export interface RankedRole {
  readonly role: CompiledRole;
  readonly inForce: RequirementsInForce;
  readonly standings: Standings;
  readonly graph: SkillGraph;
}

const questionsShown = 3;

/** The ranking of a role: the screen and the export read it here. */
@Injectable()
export class RankingReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly roles: RoleLookup,
    private readonly feed: CandidateFeed,
    private readonly book: SkillBook,
  ) {}

  rank(who: Who, roleId: string, body: RankBody): Promise<Ranking> {
    const started = this.clock.now();
    return this.tenant.run(who.organisationId, async (db) => {
      const ranked = await this.standings(db, roleId, body);
      const { role, inForce, standings, graph } = ranked;
      const page = standings.page(body.sort, body.offset, body.limit, body.gate);
      const counts = standings.counts();
      const rankedAt = this.clock.now();
      return {
        roleId: roleId as Ranking['roleId'],
        requirementsVersion: inForce.version,
        requirements: role.requirements.map(({ requirement }) => nameRequirement(graph, requirement)),
        totalWeight: role.totalWeight,
        counts: { total: counts.total, notMet: counts.notMet, toConfirm: counts.toConfirm },
        matching: standings.size(body.gate),
        offset: body.offset,
        rows: await this.rows(db, role, page),
        rankedAt: rankedAt.toISOString(),
        tookMs: rankedAt.getTime() - started.getTime(),
      };
    });
  }

  /** Everybody's place for a role, by its saved requirements or by those given. */
  async standings(db: Db, roleId: string, filter: Pick<RankFilter, 'requirements'>): Promise<RankedRole> {
    const inForce = await this.requirementsOf(db, roleId, filter);
    const graph = await this.book.graph(db);
    const role = compileRole(inForce.requirements, graph);
    return { role, inForce, graph, standings: await this.feed.score(db, role) };
  }

  async requirementsOf(
    db: Db,
    roleId: string,
    { requirements }: Pick<RankFilter, 'requirements'>,
  ): Promise<RequirementsInForce> {
    const saved = await this.roles.requirementsInForce(db, roleId);
    if (!requirements) return saved;
    refuseUnknownSkills(requirements, await this.book.graph(db));
    return { version: null, requirements };
  }

  /** Rows of the ranking for some of its places, in their order. */
  async rows(db: Db, role: CompiledRole, places: readonly Standing[]): Promise<RankingRow[]> {
    const ids = places.map(({ id }) => id);
    const candidates = await this.feed.find(db, ids);
    const shown = await this.shown(db, ids);
    return places.flatMap((place) => {
      const candidate = candidates.get(place.id);
      const person = shown.get(place.id);
      return candidate && person ? [toRow(role, place, person, explainCandidate(role, candidate))] : [];
    });
  }

  private async shown(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ShownCandidate>> {
    const rows = await db.query<ShownCandidate>(
      `SELECT c.id, c.name, c.headline, c.reading, c.experience_months
       FROM candidates c WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[])`,
      [db.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function toRow(
  role: CompiledRole,
  place: Standing,
  person: ShownCandidate,
  explained: Explanation,
): RankingRow {
  const { evidencedSum, potentialSum, gate } = place.totals;
  return {
    candidateId: place.id as RankingRow['candidateId'],
    name: person.name,
    headline: person.headline,
    reading: person.reading,
    experienceMonths: person.experience_months,
    rank: place.rank,
    shared: place.shared,
    evidencedTenths: scoreOf(evidencedSum, role.totalWeight)?.tenths ?? null,
    potentialTenths: scoreOf(potentialSum, role.totalWeight)?.tenths ?? null,
    evidencedSum,
    potentialSum,
    gate,
    cells: explained.parts.map((part) => ({
      requirementId: part.requirement.id,
      verdict: part.verdict,
      gate: part.gate,
      open: part.open,
      value: part.value,
      conflict: part.conflict,
    })),
    questions: explained.questions.slice(0, questionsShown),
    questionCount: explained.questions.length,
  };
}
