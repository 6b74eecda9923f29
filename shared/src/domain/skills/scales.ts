import { type SkillKind } from './skill.js';

export interface ScaleStep {
  readonly level: number;
  readonly name: string;
}

const proficiency: readonly ScaleStep[] = [
  { level: 1, name: 'basic' },
  { level: 2, name: 'working' },
  { level: 3, name: 'advanced' },
  { level: 4, name: 'expert' },
];

/** Level names by kind of skill. Languages are the six levels of the Common European Framework. */
export const scales: Readonly<Record<SkillKind, readonly ScaleStep[]>> = {
  technical: proficiency,
  soft: proficiency,
  language: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((name, index) => ({ level: index + 1, name })),
  certification: [{ level: 1, name: 'held' }],
};

/** The highest level of a kind: 4, 6 or 1. */
export function topLevel(kind: SkillKind): number {
  return scales[kind].length;
}

/** The name of a level, or "absent" for 0. Throws for a level the scale does not have. */
export function levelName(kind: SkillKind, level: number): string {
  if (level === 0) return 'absent';
  const step = scales[kind][level - 1];
  if (!step) throw new Error(`No level ${level} on the scale of ${kind} skills`);
  return step.name;
}
