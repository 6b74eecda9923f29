import { mentionLevel, type Trace } from '../matching/index.js';
import { topLevel, type SkillKind } from '../skills/index.js';
import type { Fact, SkillAttestation, SkillMentioned } from './fact.js';
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
  readonly attestation: SkillAttestation | null;
  readonly mention: Omit<SkillMentioned, 'how' | 'skillId'> | null;
}

function saidOfSkill(fact: Fact<'skill'>): [string, Said][] {
  if (fact.value === null) return [];
  return fact.value.how === 'attested'
    ? [[fact.value.skillId, { fact, attestation: fact.value, mention: null }]]
    : [[fact.value.skillId, { fact, attestation: null, mention: fact.value }]];
}

const held = (statedLevel: number | null, lastUsed: string | null = null): Said['mention'] => ({
  statedLevel: statedLevel as SkillMentioned['statedLevel'],
  negated: false,
  monthsInJobs: null,
  lastUsed,
});

/** A language with a level and a certificate are statements as well. */
function saidBy(fact: Fact): [string, Said][] {
  if (fact.value === null) return [];
  if (fact.field === 'skill') return saidOfSkill(fact);
  if (fact.field === 'language' && fact.value.skillId !== null) {
    return [[fact.value.skillId, { fact, attestation: null, mention: held(fact.value.level) }]];
  }
  if (fact.field === 'certification' && fact.value.skillId !== null) {
    return [[fact.value.skillId, { fact, attestation: null, mention: held(1) }]];
  }
  return [];
}

interface Deciding {
  readonly kind: Trace['kind'];
  readonly level: number;
  readonly fact: Fact;
}

/** The newest statement; within one document the highest. */
function stated(said: readonly Said[]): Deciding | undefined {
  const levels = said.flatMap(({ fact, mention }) =>
    typeof mention?.statedLevel === 'number' && !mention.negated
      ? [{ fact, level: mention.statedLevel }]
      : [],
  );
  const newest = levels[0];
  if (!newest) return undefined;
  const alike = levels.filter(
    ({ fact }) => fact.source === newest.fact.source && fact.recordedAt === newest.fact.recordedAt,
  );
  const best = alike.reduce((high, each) => (each.level > high.level ? each : high));
  return { kind: 'stated', ...best };
}

const monthsOf = (each: Said | undefined) => each?.mention?.monthsInJobs ?? 0;

function weak(mentions: readonly Said[], kind: SkillKind): Deciding | undefined {
  const longest = [...mentions].sort((a, b) => monthsOf(b) - monthsOf(a))[0];
  if (!longest) return undefined;
  const months = kind === 'technical' ? monthsOf(longest) : 0;
  if (months === 0) return { kind: 'mentioned', level: mentionLevel, fact: longest.fact };
  return {
    kind: 'inferred',
    level: months < longUseMonths ? mentionLevel : mentionLevel + 1,
    fact: longest.fact,
  };
}

function decide(said: readonly Said[], kind: SkillKind): Deciding | undefined {
  const word = said.find((each) => each.attestation !== null);
  if (word?.attestation) return { kind: 'attested', level: word.attestation.level, fact: word.fact };
  if (kind === 'soft') return undefined;
  const mentions = said.filter((each) => each.mention !== null && !each.mention.negated);
  return stated(mentions) ?? weak(mentions, kind);
}

function lastUse(said: readonly Said[]): string | null {
  const months = said.flatMap(({ mention }) => (mention && !mention.negated ? (mention.lastUsed ?? []) : []));
  return months.sort().at(-1) ?? null;
}

function knownOf(skillId: string, kind: SkillKind, said: readonly Said[]): SkillKnown {
  const deciding = decide(said, kind);
  const first = deciding?.fact.id;
  const others = said.map((each) => each.fact.id).filter((id) => id !== first);
  const trace = deciding && {
    kind: deciding.kind,
    level: Math.max(0, Math.min(deciding.level, topLevel(kind))),
    lastUsed: lastUse(said),
  };
  return { skillId, kind, trace: trace ?? null, factIds: first === undefined ? others : [first, ...others] };
}

/**
 * Every skill the facts speak of, by id. The strongest kind of evidence decides: attested, stated in the document's
 * own words, inferred from months of use in dated jobs, mentioned. Soft skills count only when attested, and
 * "no experience with" is a note, never an absence.
 */
export function skillsKnown(facts: readonly Fact[], context: SkillContext): readonly SkillKnown[] {
  const bySkill = new Map<string, Said[]>();
  for (const fact of speaking(facts)) {
    for (const [skillId, said] of saidBy(fact)) {
      const list = bySkill.get(skillId);
      if (list) list.push(said);
      else bySkill.set(skillId, [said]);
    }
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
