import type { Bearing, CompiledRole } from './compile.js';
import { subjectSkills, weightOf } from './compile.js';
import { type Relation } from './coverage.js';
import type { MatchCandidate, Requirement } from './requirement.js';
import { scoreOf, shownParts, type Score } from './score.js';
import { Tally, type GateState, type OpenReason, type Outcome, type Totals, type Verdict } from './tally.js';
import { packTrace, type Trace } from './trace.js';

/** A trace of the candidate that bears on a requirement, and how. */
export interface Evidence {
  readonly skillId: string;
  readonly trace: Trace;
  readonly relation: Relation;
  /** 100 but for related skills, where an author says how much carries over and why. */
  readonly transferPercent: number;
  readonly link: { readonly author: string; readonly reason: string } | null;
}

/** One requirement's share of the score. */
export interface Part {
  readonly requirement: Requirement;
  /** 0-10,000. */
  readonly value: number;
  readonly potential: number;
  readonly verdict: Verdict;
  readonly gate: GateState | null;
  readonly open: OpenReason | null;
  readonly conflict: boolean;
  /** Months of dated work, where the requirement asks for experience. */
  readonly months: number | null;
  /** What the value rests on; null where nothing is known, or for experience. */
  readonly decidedBy: Evidence | null;
  /** What else was found: the own level where a related skill counts more, the "no" where a narrower skill beats it. */
  readonly alsoFound: readonly Evidence[];
  /** Tenths of the shown evidenced number; all parts sum to it. Null where nothing is scored. */
  readonly shownEvidenced: number | null;
  readonly shownPotential: number | null;
}

/** Something to ask the candidate, because the answer could raise the evidenced number or settle a gate. */
export interface Question {
  readonly requirementId: string;
  readonly reason: OpenReason | 'gate';
  readonly gate: boolean;
  /** weight × what is unknown (0-100,000). */
  readonly worth: number;
  /** What a "yes" adds to the shown number, in tenths, rounded down. */
  readonly gainTenths: number;
}

export interface Explanation {
  readonly candidateId: string;
  readonly evidenced: Score | null;
  readonly potential: Score | null;
  readonly gate: GateState;
  readonly parts: readonly Part[];
  /** Gates to confirm first, then by worth. */
  readonly questions: readonly Question[];
}

/** Totals of one candidate: what the ranking is ordered by. */
export function scoreCandidate(tally: Tally, candidate: MatchCandidate): Totals {
  read(tally, candidate);
  return tally.totals();
}

/** Why this score: every requirement's share, what it rests on, and what to ask. */
export function explainCandidate(role: CompiledRole, candidate: MatchCandidate): Explanation {
  const tally = new Tally(role);
  const totals = scoreCandidate(tally, candidate);
  const evidenced = scoreOf(totals.evidencedSum, role.totalWeight);
  const potential = scoreOf(totals.potentialSum, role.totalWeight);
  const outcomes = role.requirements.map((_, index) => tally.outcome(index));
  const weighted = (pick: (outcome: Outcome) => number) =>
    role.requirements.map(({ requirement }, index) => {
      const outcome = outcomes[index];
      return outcome ? weightOf(requirement) * pick(outcome) : 0;
    });
  const shownEvidenced =
    evidenced &&
    shownParts(
      weighted(({ value }) => value),
      evidenced,
    );
  const shownPotential =
    potential &&
    shownParts(
      weighted((outcome) => outcome.potential),
      potential,
    );
  const parts = role.requirements.map(({ requirement }, index) => ({
    ...partOf(requirement, tally.outcome(index), candidate),
    shownEvidenced: shownEvidenced?.[index] ?? null,
    shownPotential: shownPotential?.[index] ?? null,
  }));
  return {
    candidateId: candidate.id,
    evidenced,
    potential,
    gate: totals.gate,
    parts,
    questions: questionsOf(parts, role.totalWeight),
  };
}

/** The questions of scored parts, by worth; gates to confirm come first because they are worth no points. */
export function questionsOf(
  parts: readonly Pick<Part, 'requirement' | 'value' | 'potential' | 'open' | 'gate'>[],
  totalWeight: number,
): readonly Question[] {
  const questions: Question[] = [];
  for (const part of parts) {
    const gate = part.gate === 'to-confirm';
    const worth = weightOf(part.requirement) * (part.potential - part.value);
    if (!gate && worth === 0) continue;
    const gainTenths = totalWeight === 0 ? 0 : Math.floor(worth / (totalWeight * 10));
    questions.push({
      requirementId: part.requirement.id,
      reason: part.open ?? 'gate',
      gate,
      worth,
      gainTenths,
    });
  }
  return questions.sort((a, b) => Number(b.gate) - Number(a.gate) || b.worth - a.worth);
}

function read(tally: Tally, candidate: MatchCandidate): void {
  tally.begin();
  for (const [skillId, trace] of candidate.traces) tally.see(skillId, packTrace(trace));
  tally.seeMonths(
    candidate.experienceMonths,
    candidate.experienceAttested,
    candidate.experienceMonthsByOccupation,
  );
}

function partOf(requirement: Requirement, outcome: Outcome, candidate: MatchCandidate) {
  const direct = evidenceOf(outcome.direct, candidate);
  const related = evidenceOf(outcome.related, candidate);
  const absences = absencesOf(requirement, outcome, candidate);
  const found = byWeightOfProof(outcome, direct, related);
  const [decidedBy = absences[0] ?? null, ...others] = found;
  return {
    requirement,
    value: outcome.value,
    potential: outcome.potential,
    verdict: outcome.verdict,
    gate: outcome.gate,
    open: outcome.open,
    conflict: outcome.conflict,
    months: outcome.months,
    decidedBy,
    alsoFound: [...others, ...absences.filter((each) => each !== decidedBy)],
  };
}

/** What counts first; a related skill that counts no more than the subject's own is left out. */
function byWeightOfProof(outcome: Outcome, direct: Evidence | null, related: Evidence | null): Evidence[] {
  const relatedCounts = outcome.relatedValue > outcome.directValue;
  return (relatedCounts ? [related, direct] : [direct]).filter((each) => each !== null);
}

function evidenceOf(bearing: Bearing | null, candidate: MatchCandidate): Evidence | null {
  const trace = bearing && candidate.traces.get(bearing.skillId);
  if (!bearing || !trace) return null;
  const { skillId, relation, link } = bearing;
  return {
    skillId,
    trace,
    relation,
    transferPercent: link?.transferPercent ?? 100,
    link: link && { author: link.author, reason: link.reason },
  };
}

/** The subject's own "no", shown where it decides or where a narrower skill contradicts it. */
function absencesOf(requirement: Requirement, outcome: Outcome, candidate: MatchCandidate): Evidence[] {
  if (!outcome.absent && !outcome.conflict) return [];
  return subjectSkills(requirement).flatMap((skillId) => {
    const trace = candidate.traces.get(skillId);
    if (trace?.kind !== 'attested' || trace.level !== 0) return [];
    return [{ skillId, trace, relation: 'own' as const, transferPercent: 100, link: null }];
  });
}
