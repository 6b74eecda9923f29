import {
  type NamedRequirement,
  type RankingRow,
  type RoleRequirement,
  type VerdictCell,
} from '@portolan/shared/contract';

/** The marks of ui/verdict-mark.tsx. */
export type Mark = 'met' | 'partly' | 'unknown' | 'not' | 'to-confirm';

/** A gate shows where it stands; everything else its verdict. */
export function markOf(cell: Pick<VerdictCell, 'verdict' | 'gate'>): Mark {
  if (cell.gate === null) return cell.verdict;
  return cell.gate === 'not-met' ? 'not' : cell.gate;
}

/** Whether asking the candidate could settle or raise this cell. */
export function isOpen(cell: Pick<VerdictCell, 'gate' | 'open'>): boolean {
  return cell.gate === null ? cell.open !== null : cell.gate === 'to-confirm';
}

export type Ranks = ReadonlyMap<string, number>;

export function ranksOf(rows: readonly RankingRow[]): Ranks {
  return new Map(rows.map(({ candidateId, rank }) => [candidateId, rank]));
}

/** How far somebody moved since `before`: positive is up, 'new' was not on the list, null is no change to tell. */
export function movementOf(
  before: Ranks | null,
  row: Pick<RankingRow, 'candidateId' | 'rank'>,
): number | 'new' | null {
  if (before === null) return null;
  const old = before.get(row.candidateId);
  if (old === undefined) return 'new';
  return old === row.rank ? null : old - row.rank;
}

const usualWeight = 5;

/** A level most roles start from: working knowledge, B2, held. */
const usualMinimum = { technical: 2, soft: 2, language: 4, certification: 1 } as const;
export type SkillKind = keyof typeof usualMinimum;

/** The highest step of each scale. */
export const topLevels: Readonly<Record<SkillKind, number>> = {
  technical: 4,
  soft: 4,
  language: 6,
  certification: 1,
};

export function asKind(kind: string | undefined): SkillKind {
  return kind !== undefined && kind in topLevels ? (kind as SkillKind) : 'technical';
}

/** The requirement with a skill added; one that is there twice gets an id of its own. */
export function withSkill(
  all: readonly RoleRequirement[],
  skill: { readonly id: string; readonly kind: SkillKind },
): RoleRequirement[] {
  return [
    ...all,
    {
      id: freeId(all, skill.id),
      subject: { type: 'skill', skillId: skill.id },
      gate: false,
      weight: usualWeight,
      minimum: usualMinimum[skill.kind],
    },
  ];
}

export function withExperience(all: readonly RoleRequirement[], months: number): RoleRequirement[] {
  return [
    ...all,
    {
      id: freeId(all, 'experience'),
      subject: { type: 'experience', occupationCode: null },
      gate: false,
      weight: usualWeight,
      minimum: months,
    },
  ];
}

/** "This or that": a second skill turns a requirement into any of them. */
export function withAlternative(requirement: RoleRequirement, skillId: string): RoleRequirement {
  const { subject } = requirement;
  if (subject.type === 'experience') return requirement;
  const known = subject.type === 'skill' ? [subject.skillId] : subject.skillIds;
  if (known.includes(skillId)) return requirement;
  return { ...requirement, subject: { type: 'anyOf', skillIds: [...known, skillId] } };
}

export function withGate(requirement: RoleRequirement, gate: boolean): RoleRequirement {
  return { ...requirement, gate, weight: gate ? 0 : usualWeight };
}

export function replaced(all: readonly RoleRequirement[], changed: RoleRequirement): RoleRequirement[] {
  return all.map((each) => (each.id === changed.id ? changed : each));
}

export function sameRequirements(a: readonly RoleRequirement[], b: readonly RoleRequirement[]): boolean {
  return JSON.stringify(a.map(essence)) === JSON.stringify(b.map(essence));
}

function essence({ id, subject, gate, weight, minimum }: RoleRequirement) {
  return [id, gate, weight, minimum, subject.type, ...subjectIds({ subject })];
}

export function subjectIds({ subject }: Pick<RoleRequirement, 'subject'>): readonly string[] {
  if (subject.type === 'skill') return [subject.skillId];
  return subject.type === 'anyOf' ? subject.skillIds : [subject.occupationCode ?? ''];
}

function freeId(all: readonly RoleRequirement[], wanted: string): string {
  const taken = new Set(all.map(({ id }) => id));
  const base = wanted.slice(0, 55);
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Tenths as a screen shows them: 784 → 78.4. */
export function hundred(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}

/** Rank as shown: "=3" where others stand there too. */
export function rankText({ rank, shared }: Pick<RankingRow, 'rank' | 'shared'>): string {
  return shared ? `=${rank}` : String(rank);
}

/** The kind of scale a requirement is measured on; null for months. */
export function scaleOf(requirement: Pick<NamedRequirement, 'subject' | 'skills'>): SkillKind | null {
  return requirement.subject.type === 'experience' ? null : asKind(requirement.skills[0]?.kind);
}
