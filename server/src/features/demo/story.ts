import { backendGroups, skillGraph } from '@portolan/shared/domain/skills';
import { demoOrganisation, type DemoRole } from './organisation.js';
import { type Chance, chanceFrom } from './random.js';
import { type SyntheticPerson } from './synthetic-person.js';

export type DemoStage =
  'proposed' | 'screening' | 'interview' | 'offer' | 'hired' | 'not-selected' | 'declined' | 'withdrawn';

export interface DemoEvent {
  readonly kind: 'added' | 'stage' | 'note' | 'answer';
  readonly from: DemoStage | null;
  readonly to: DemoStage | null;
  readonly answer: 'yes' | 'no' | null;
  readonly reason: string | null;
  readonly actor: 'manager' | 'recruiter';
  /** Hours before the moment the demo is loaded. */
  readonly hoursAgo: number;
}

export interface DemoEntry {
  readonly roleKey: string;
  readonly personKey: string;
  readonly stage: DemoStage;
  readonly events: readonly DemoEvent[];
}

const path: readonly DemoStage[] = ['proposed', 'screening', 'interview', 'offer', 'hired'];

/** How far the entries of an open role have come, first to last; roles take turns, so that no two look alike. */
const openPatterns: readonly (readonly DemoStage[])[] = [
  [
    'offer',
    'interview',
    'interview',
    'screening',
    'screening',
    'not-selected',
    'proposed',
    'proposed',
    'proposed',
  ],
  ['interview', 'screening', 'not-selected', 'proposed', 'declined', 'proposed'],
  ['offer', 'declined', 'interview', 'screening', 'not-selected', 'withdrawn', 'screening'],
  ['screening', 'screening', 'proposed', 'proposed', 'proposed'],
];

/** After so many days a role with several openings has hired for the first of them. */
const firstHireDays = 50;

function progressOf(role: DemoRole, index: number): readonly DemoStage[] {
  switch (role.status) {
    case 'draft':
      return [];
    case 'on-hold':
      return ['interview', 'screening', 'proposed', 'withdrawn'];
    case 'filled':
      return ['hired', 'not-selected', 'not-selected', 'declined'];
    case 'open': {
      const pattern = openPatterns[index % openPatterns.length] ?? [];
      return role.openings > 1 && role.openedDaysAgo > firstHireDays ? ['hired', ...pattern] : pattern;
    }
  }
}

const reasons: Partial<Record<DemoStage, readonly string[]>> = {
  screening: ['Call agreed', 'Answers to the open questions look good'],
  interview: ['Technical interview planned', 'Meets the team on site'],
  offer: ['Team and manager agree'],
  hired: ['Accepted the offer'],
  'not-selected': [
    'Does not meet the minimum in the first requirement',
    'Another candidate has more experience in this area',
  ],
  declined: ['Took an offer closer to home', 'Pay below expectation'],
  withdrawn: ['Not looking any more'],
};

const managerWords = {
  yes: ['Would like to meet this person', 'Strong evidence in the parts we lack'],
  no: ['Too far from what the team works with'],
} as const;

function stepsTo(stage: DemoStage): DemoStage[] {
  const index = path.indexOf(stage);
  if (index >= 0) return path.slice(1, index + 1);
  return stage === 'not-selected' ? ['screening', stage] : ['screening', 'interview', stage];
}

/** Steps at falling distances from now: the first is the oldest, one in three entries moved within the last week. */
function moments(chance: Chance, count: number, openHours: number): number[] {
  const newest = chance.percent(38) ? chance.between(3, 160) : chance.between(172, 420);
  const out = [Math.min(newest, openHours - count)];
  while (out.length < count) {
    const last = out[0] ?? newest;
    out.unshift(Math.min(openHours - (count - out.length - 1), last + chance.between(40, 190)));
  }
  return out;
}

function eventsOf(chance: Chance, role: DemoRole, stage: DemoStage): DemoEvent[] {
  const steps = stepsTo(stage);
  const at = moments(chance, steps.length + 1, Math.max(24, role.openedDaysAgo * 24 - 6));
  const blank = { from: null, to: null, answer: null, reason: null, actor: 'recruiter' as const };
  const events: DemoEvent[] = [{ ...blank, kind: 'added', to: 'proposed', hoursAgo: at[0] ?? 24 }];
  let from: DemoStage = 'proposed';
  steps.forEach((to, index) => {
    const hoursAgo = at[index + 1] ?? 12;
    const said = reasons[to];
    events.push({ ...blank, kind: 'stage', from, to, reason: said ? chance.pick(said) : null, hoursAgo });
    from = to;
    if (to === 'screening' && role.managed && chance.percent(70)) {
      const answer = stage === 'not-selected' ? 'no' : 'yes';
      const reason = chance.pick(managerWords[answer]);
      events.push({
        ...blank,
        kind: 'answer',
        answer,
        reason,
        actor: 'manager',
        hoursAgo: Math.max(2, hoursAgo - 2),
      });
    }
  });
  if (chance.percent(20)) {
    const hoursAgo = Math.max(1, (at.at(-1) ?? 12) - 1);
    events.push({ ...blank, kind: 'note', reason: 'Prefers a start after the new year', hoursAgo });
  }
  return events.sort((a, b) => b.hoursAgo - a.hoursAgo);
}

/** The skills or groups of skills that a role asks for, one list for each need. */
function askedOf(role: DemoRole): readonly (readonly string[])[] {
  if (role.needs === 'template') return backendGroups.map((group) => [group]);
  return role.needs.flatMap(({ subject }) => {
    if (subject.type === 'experience') return [];
    return [subject.type === 'skill' ? [subject.skillId] : subject.skillIds];
  });
}

/** Those of the family the role looks for, who cover most of what it asks at about its level first. */
function suitable(role: DemoRole, people: readonly SyntheticPerson[], rung: number): SyntheticPerson[] {
  const asked = askedOf(role);
  const fit = (person: SyntheticPerson): number => {
    const known = new Set(
      person.skills.flatMap(({ skillId }) => [skillId, ...skillGraph.ancestorsOf(skillId)]),
    );
    const covered = asked.filter((skillIds) => skillIds.some((id) => known.has(id))).length;
    return covered - Math.abs(person.rung - rung);
  };
  return people
    .filter((person) => person.personaId === role.personaId && Math.abs(person.rung - rung) <= 1)
    .map((person) => ({ person, fit: fit(person) }))
    .sort((a, b) => b.fit - a.fit || (a.person.key < b.person.key ? -1 : 1))
    .map(({ person }) => person);
}

const rungs = { junior: 0, developer: 1, senior: 2, staff: 3 } as const;

/** The shortlists as they stand when the demo is loaded: who is where, and every step that led there. */
export function demoShortlists(people: readonly SyntheticPerson[], seed = 1862): DemoEntry[] {
  const taken = new Set<string>();
  return demoOrganisation.roles.flatMap((role, index) => {
    const chance = chanceFrom(seed + 104_729 * (index + 1));
    const free = suitable(role, people, rungs[role.level]).filter((person) => !taken.has(person.key));
    return progressOf(role, index).flatMap((stage, at) => {
      const person = free[at];
      if (person === undefined) return [];
      taken.add(person.key);
      return [{ roleKey: role.key, personKey: person.key, stage, events: eventsOf(chance, role, stage) }];
    });
  });
}
