import {
  type Comparison,
  type ComparedCandidate,
  EmployerId,
  EntryEventId,
  EntryId,
  type ExplainedPart,
  CandidateId,
  type ManagerShortlist,
  type NamedRequirement,
  RoleId,
  type ShortlistEntry,
} from '@portolan/shared/contract';

const uuid = (end: number) => `01930000-0000-7000-8000-${String(end).padStart(12, '0')}`;

export const roleId = RoleId.parse(uuid(1));
export const eventId = EntryEventId.parse(uuid(90));

export function entryOf(number: number, changes: Partial<ShortlistEntry> = {}): ShortlistEntry {
  return {
    id: EntryId.parse(uuid(100 + number)),
    version: 1,
    role: {
      id: roleId,
      title: 'Back-end developer',
      employer: { id: EmployerId.parse(uuid(2)), name: 'Northwind' },
    },
    candidate: {
      id: CandidateId.parse(uuid(200 + number)),
      name: `Person ${number}`,
      headline: null,
      reading: 'good',
      isSynthetic: true,
    },
    stage: 'proposed',
    stageChangedAt: '2026-11-20T12:00:00Z',
    stageReason: null,
    evidencedTenths: 500,
    potentialTenths: 900,
    gate: 'met',
    questionCount: 1,
    answer: null,
    noteCount: 0,
    addedAt: '2026-11-19T12:00:00Z',
    addedBy: 'Ines Duarte',
    ...changes,
  };
}

const postgres: NamedRequirement = {
  id: 'pg',
  subject: { type: 'skill', skillId: 'postgresql' },
  gate: false,
  weight: 5,
  minimum: 2,
  label: 'PostgreSQL',
  skills: [{ id: 'postgresql', name: 'PostgreSQL', kind: 'technical' }],
};
const git: NamedRequirement = {
  ...postgres,
  id: 'git',
  subject: { type: 'skill', skillId: 'git' },
  label: 'Git',
  skills: [{ id: 'git', name: 'Git', kind: 'technical' }],
};

function partOf(requirement: NamedRequirement, level: number | null): ExplainedPart {
  return {
    requirement,
    value: level === null ? 0 : 10_000,
    potential: 10_000,
    verdict: level === null ? 'unknown' : 'met',
    gate: null,
    open: level === null ? 'no-trace' : null,
    conflict: false,
    months: null,
    decidedBy:
      level === null
        ? null
        : {
            skill: { id: 'x', name: requirement.label, kind: 'technical' },
            trace: { kind: 'stated', level, lastUsed: null },
            relation: 'own',
            transferPercent: 100,
            link: null,
            quotes: [],
          },
    alsoFound: [],
    shownEvidenced: level === null ? 0 : 500,
    shownPotential: 500,
  };
}

export function comparedOf(number: number, levels: readonly (number | null)[]): ComparedCandidate {
  const { candidate } = entryOf(number);
  const parts = [postgres, git].map((requirement, index) => partOf(requirement, levels[index] ?? null));
  return {
    explanation: {
      candidateId: candidate.id,
      name: candidate.name,
      headline: null,
      reading: 'good',
      requirementsVersion: 3,
      evidencedTenths: 500,
      potentialTenths: 1000,
      gate: 'met',
      parts,
      questions: parts.flatMap(({ requirement, open }) =>
        open === null
          ? []
          : [{ requirementId: requirement.id, reason: open, gate: false, worth: 50_000, gainTenths: 500 }],
      ),
    },
    experienceMonths: 36,
    jobs: [{ title: 'Developer', company: 'Acme', start: '2020-01', end: '2022-12' }],
    expectation: null,
    authorisation: null,
    entry: null,
  };
}

export const comparison: Comparison = {
  role: {
    id: roleId,
    title: 'Back-end developer',
    employer: 'Northwind',
    country: 'US',
    level: 'senior',
    occupationCode: '15-1252',
    bandId: null,
    sponsorship: 'case-by-case',
    requirementsVersion: 3,
  },
  requirements: [postgres, git],
  candidates: [comparedOf(1, [3, 2]), comparedOf(2, [null, 2])],
  asOf: '2026-11-21',
};

export const managerShortlist: ManagerShortlist = {
  role: { id: roleId, title: 'Back-end developer', employer: 'Northwind', country: 'US' },
  requirements: [postgres],
  entries: [
    {
      entryId: entryOf(1).id,
      version: 1,
      name: 'Person 1',
      reading: 'good',
      stage: 'proposed',
      stageChangedAt: '2026-11-20T12:00:00Z',
      experienceMonths: 36,
      cells: [
        {
          requirementId: 'pg',
          verdict: 'met',
          gate: null,
          skill: 'PostgreSQL',
          kind: 'stated',
          level: 3,
          lastUsed: null,
          months: null,
          quote: 'PostgreSQL, ask [e-mail]',
        },
      ],
      answer: null,
    },
  ],
};
