import { Injectable } from '@nestjs/common';
import {
  type EvidenceQuote,
  type InputOf,
  type matchingContract,
  type MatchExplanation,
  type ShownEvidence,
} from '@portolan/shared/contract';
import {
  type CompiledRole,
  compileRole,
  type Evidence,
  explainCandidate,
  type Explanation,
  type MatchCandidate,
} from '@portolan/shared/domain/matching';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { SkillBook } from '../skills/index.js';
import { CandidateFeed } from './candidate-feed.js';
import { EvidenceQuotes } from './evidence-quotes.js';
import { RankingReadModel } from './ranking.read-model.js';
import { nameRequirement, nameSkill } from './requirement-names.js';

/** What an explanation is told in: names of skills, and the candidate's quotes by skill. */
interface Words {
  readonly graph: SkillGraph;
  readonly quotes: ReadonlyMap<string, readonly EvidenceQuote[]>;
}
type Preview = InputOf<typeof matchingContract.explain>['body']['requirements'];

interface PersonRow {
  readonly id: string;
  readonly name: string | null;
  readonly headline: string | null;
  readonly reading: 'good' | 'low';
}

/** "Why this score?": parts that sum, the words they rest on, and what to ask. */
@Injectable()
export class ExplanationReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly ranking: RankingReadModel,
    private readonly feed: CandidateFeed,
    private readonly quotes: EvidenceQuotes,
    private readonly book: SkillBook,
  ) {}

  explain(who: Who, roleId: string, candidateId: string, requirements: Preview): Promise<MatchExplanation> {
    return this.tenant.run(who.organisationId, async (db) => {
      const [explained] = await this.explainMany(db, roleId, [candidateId], requirements);
      if (!explained) throw problem('not-found', 'There is no such candidate in your organisation.');
      return explained;
    });
  }

  /** Those of the candidates that exist, in the order asked for. */
  async explainMany(
    db: Db,
    roleId: string,
    candidateIds: readonly string[],
    requirements: Preview = undefined,
  ): Promise<MatchExplanation[]> {
    const inForce = await this.ranking.requirementsOf(db, roleId, { requirements });
    const graph = await this.book.graph(db);
    const role = compileRole(inForce.requirements, graph);
    const candidates = await this.feed.find(db, candidateIds);
    const people = await this.people(db, candidateIds);
    const quotes = await this.quotes.find(db, candidateIds);
    return candidateIds.flatMap((id) => {
      const candidate = candidates.get(id);
      const person = people.get(id);
      if (!candidate || !person) return [];
      const words = { graph, quotes: quotes.get(id) ?? new Map() };
      return [toExplanation(role, candidate, person, inForce.version, words)];
    });
  }

  private async people(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, PersonRow>> {
    const rows = await db.query<PersonRow>(
      `SELECT c.id, c.name, c.headline, c.reading FROM candidates c WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[])`,
      [db.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function toExplanation(
  role: CompiledRole,
  candidate: MatchCandidate,
  person: PersonRow,
  version: number | null,
  words: Words,
): MatchExplanation {
  const explained = explainCandidate(role, candidate);
  return {
    candidateId: candidate.id as MatchExplanation['candidateId'],
    name: person.name,
    headline: person.headline,
    reading: person.reading,
    requirementsVersion: version,
    evidencedTenths: explained.evidenced?.tenths ?? null,
    potentialTenths: explained.potential?.tenths ?? null,
    gate: explained.gate,
    parts: explained.parts.map((part) => toPart(part, words)),
    questions: [...explained.questions],
  };
}

function toPart(part: Explanation['parts'][number], words: Words): MatchExplanation['parts'][number] {
  return {
    requirement: nameRequirement(words.graph, part.requirement),
    value: part.value,
    potential: part.potential,
    verdict: part.verdict,
    gate: part.gate,
    open: part.open,
    conflict: part.conflict,
    months: part.months,
    decidedBy: part.decidedBy && toEvidence(part.decidedBy, words),
    alsoFound: part.alsoFound.map((evidence) => toEvidence(evidence, words)),
    shownEvidenced: part.shownEvidenced,
    shownPotential: part.shownPotential,
  };
}

function toEvidence(evidence: Evidence, { graph, quotes }: Words): ShownEvidence {
  return {
    skill: nameSkill(graph, evidence.skillId),
    trace: evidence.trace,
    relation: evidence.relation,
    transferPercent: evidence.transferPercent,
    link: evidence.link,
    quotes: [...(quotes.get(evidence.skillId) ?? [])],
  };
}
