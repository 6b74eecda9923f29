import { mentionLevel, type Trace } from '../matching/index.js';
import { topLevel, type SkillKind } from '../skills/index.js';
import type { Fact, SkillAttestation, SkillFactValue, SkillMentioned } from './fact.js';
import { speaking } from './project-profile.js';

/** What the taxonomy says, given as an argument. */
export interface SkillContext {
  /** Undefined for an id the taxonomy does not have (any more). */
  kindOf(skillId: string): SkillKind | undefined;
}

/** One skill of a candidate with what is known of it. */
export interface SkillKnown {
  readonly skillId: string;
  readonly kind: SkillKind;
  /** Null where nothing counts as evidence: self-praise of a soft skill, or "no experience with". */
  readonly trace: Trace | null;
  /** The facts behind it, the deciding one first. */
  readonly factIds: readonly string[];
}

/** Months of use from which an inferred level is 3 rather than 2: a word in a long job is weak proof. */
export const longUseMonths = 36;

interface Said {
  readonly fact: Fact;
  readonly skillId: string;
  readonly attestation: SkillAttestation | null;
  readonly mention: Omit<SkillMentioned, 'how' | 'skillId'> | null;
}

function saidOfSkill(fact: Fact, value: SkillFactValue): Said {
  return value.how === 'attested'
    ? { fact, skillId: value.skillId, attestation: value, mention: null }
    : { fact, skillId: value.skillId, attestation: null, mention: value };
}

const held = (statedLevel: number | null, lastUsed: string | null = null): Said['mention'] => ({
  statedLevel: statedLevel as SkillMentioned['statedLevel'],
  negated: false,
  monthsInJobs: null,
  lastUsed,
});

/** A language with a level and a certificate are statements as well. */
function saidBy(fact: Fact): Said | undefined {
  if (fact.value === null) return undefined;
  if (fact.field === 'skill') return saidOfSkill(fact, fact.value);
  if (fact.field !== 'language' && fact.field !== 'certification') return undefined;
  const { skillId } = fact.value;
  if (skillId === null) return undefined;
  return {
    fact,
    skillId,
    attestation: null,
    mention: held(fact.field === 'language' ? fact.value.level : 1),
  };
}

interface Deciding {
  readonly kind: Trace['kind'];
  readonly level: number;
  readonly fact: Fact;
}

const isOfOneMoment = (a: Fact, b: Fact) => a.source === b.source && a.recordedAt === b.recordedAt;

/** The newest statement; within one document the highest. */
function stated(said: readonly Said[]): Deciding | undefined {
  let best: Deciding | undefined;
  for (const { fact, mention } of said) {
    const level = mention?.statedLevel;
    if (typeof level !== 'number' || mention?.negated === true) continue;
    if (best === undefined || (level > best.level && isOfOneMoment(fact, best.fact)))
      best = { kind: 'stated', level, fact };
  }
  return best;
}

function weak(said: readonly Said[], kind: SkillKind): Deciding | undefined {
  let longest: Fact | undefined;
  let most = -1;
  for (const { fact, mention } of said) {
    if (mention === null || mention.negated) continue;
    const months = mention.monthsInJobs ?? 0;
    if (months > most) [longest, most] = [fact, months];
  }
  if (longest === undefined) return undefined;
  if (kind !== 'technical' || most === 0) return { kind: 'mentioned', level: mentionLevel, fact: longest };
  const level = most < longUseMonths ? mentionLevel : mentionLevel + 1;
  return { kind: 'inferred', level, fact: longest };
}

function decide(said: readonly Said[], kind: SkillKind): Deciding | undefined {
  for (const { fact, attestation } of said)
    if (attestation !== null) return { kind: 'attested', level: attestation.level, fact };
  return kind === 'soft' ? undefined : (stated(said) ?? weak(said, kind));
}

function lastUse(said: readonly Said[]): string | null {
  let last: string | null = null;
  for (const { mention } of said) {
    // A fact of an earlier version may have none.
    const month = mention !== null && !mention.negated ? mention.lastUsed : null;
    if (typeof month === 'string' && (last === null || month > last)) last = month;
  }
  return last;
}

function knownOf(skillId: string, kind: SkillKind, said: readonly Said[]): SkillKnown {
  const deciding = decide(said, kind);
  const factIds = deciding ? [deciding.fact.id] : [];
  for (const { fact } of said) if (fact !== deciding?.fact) factIds.push(fact.id);
  const trace = deciding && {
    kind: deciding.kind,
    level: Math.max(0, Math.min(deciding.level, topLevel(kind))),
    lastUsed: lastUse(said),
  };
  return { skillId, kind, trace: trace ?? null, factIds };
}

/**
 * Every skill the facts speak of, by id. The strongest kind of evidence decides: attested, stated in the document's
 * own words, inferred from months of use in dated jobs, mentioned. Soft skills count only when attested, and
 * "no experience with" is a note, never an absence.
 */
export function skillsKnown(facts: readonly Fact[], context: SkillContext): readonly SkillKnown[] {
  return skillsOf(speaking(facts), context);
}

/** The same of facts that speak, strongest first. */
export function skillsOf(spoken: readonly Fact[], context: SkillContext): readonly SkillKnown[] {
  const bySkill = new Map<string, Said[]>();
  for (const fact of spoken) {
    const said = saidBy(fact);
    if (said === undefined) continue;
    const list = bySkill.get(said.skillId);
    if (list) list.push(said);
    else bySkill.set(said.skillId, [said]);
  }
  return [...bySkill]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([skillId, said]) => {
      const kind = context.kindOf(skillId);
      return kind === undefined ? [] : [knownOf(skillId, kind, said)];
    });
}

/** The traces that merit may see: one per skill with evidence. */
export function tracesOf(facts: readonly Fact[], context: SkillContext): ReadonlyMap<string, Trace> {
  return new Map(
    skillsKnown(facts, context).flatMap(({ skillId, trace }) => (trace ? [[skillId, trace] as const] : [])),
  );
}
