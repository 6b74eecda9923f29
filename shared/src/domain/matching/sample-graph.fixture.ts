import type { RelatedLink, Skill, SkillGraph } from '../skills/index.js';
import type { MatchCandidate, Requirement, Subject } from './requirement.js';
import type { Trace, TraceKind } from './trace.js';

/** A graph small enough to reason about by hand. */
const skills: readonly Skill[] = [
  skill('databases', null),
  skill('relational', 'databases'),
  skill('postgresql', 'relational'),
  skill('mysql', 'relational'),
  skill('mongodb', 'databases'),
  skill('containers', null),
  skill('docker', 'containers'),
  skill('kubernetes', 'containers'),
  skill('java', null),
  skill('kotlin', null),
  skill('communication', null, 'soft'),
  skill('german', null, 'language'),
  skill('dutch', null, 'language'),
  skill('aws-developer', null, 'certification'),
];

const links: readonly RelatedLink[] = [
  link('mysql', 'postgresql', 50),
  link('mongodb', 'postgresql', 25),
  link('kotlin', 'java', 60),
  link('java', 'kotlin', 40),
  link('dutch', 'german', 30),
  link('aws-developer', 'containers', 20),
  // Never used: a descendant's own trace says more.
  link('postgresql', 'databases', 10),
];

export const sampleGraph: SkillGraph = {
  skill: (id) => skills.find((each) => each.id === id),
  descendantsOf: (id) =>
    new Set(skills.filter((each) => ancestors(each.id).includes(id)).map(({ id }) => id)),
  ancestorsOf: ancestors,
  relatedTo: (id) => links.filter((each) => each.to === id),
  all: skills,
};

export const sampleSkillIds = skills.map(({ id }) => id);

export function trace(kind: TraceKind, level: number): Trace {
  return { kind, level, lastUsed: null };
}

export function candidate(
  traces: Readonly<Record<string, Trace>>,
  months: number | null = null,
): MatchCandidate {
  return {
    id: 'c',
    traces: new Map(Object.entries(traces)),
    experienceMonths: months,
    experienceAttested: false,
    experienceMonthsByOccupation: {},
  };
}

export function requirement(subject: string | Subject, over: Partial<Requirement> = {}): Requirement {
  return {
    id: typeof subject === 'string' ? subject : subject.type,
    subject: typeof subject === 'string' ? { type: 'skill', skillId: subject } : subject,
    gate: false,
    weight: 5,
    minimum: 2,
    ...over,
  };
}

function skill(id: string, broader: string | null, kind: Skill['kind'] = 'technical'): Skill {
  return {
    id,
    name: id,
    kind,
    broader,
    aliases: [],
    heading: false,
    external: { scheme: 'none', because: 'sample' },
  };
}

function link(from: string, to: string, transferPercent: number): RelatedLink {
  return { from, to, transferPercent, author: 'sample', reason: `${from} is close to ${to}` };
}

function ancestors(id: string): string[] {
  const broader = skills.find((each) => each.id === id)?.broader ?? null;
  return broader === null ? [] : [broader, ...ancestors(broader)];
}
