import { type DemoNeed } from './organisation.js';

export const skill = (skillId: string, weight: number, minimum: number): DemoNeed => ({
  subject: { type: 'skill', skillId },
  gate: false,
  weight,
  minimum,
});
export const anyOf = (skillIds: readonly string[], weight: number, minimum: number): DemoNeed => ({
  subject: { type: 'anyOf', skillIds },
  gate: false,
  weight,
  minimum,
});
export const gate = (skillId: string, minimum: number): DemoNeed => ({
  subject: { type: 'skill', skillId },
  gate: true,
  weight: 0,
  minimum,
});
export const months = (minimum: number, weight: number, occupationCode: string | null = null): DemoNeed => ({
  subject: { type: 'experience', occupationCode },
  gate: false,
  weight,
  minimum,
});
