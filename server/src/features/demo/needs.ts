import { type RoleRequirement } from '@portolan/shared/contract';
import { backendDeveloperTemplate } from '@portolan/shared/domain/matching';
import { type DemoNeed, type DemoRole } from './organisation.js';

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

/** What the team said of the fifteen groups of the template: weight and least level. */
const talkedOver: Readonly<Record<string, readonly [number, number]>> = {
  'server-side-languages': [9, 3],
  databases: [8, 3],
  'api-development': [7, 3],
  security: [6, 3],
  'problem-solving': [6, 3],
  cloud: [5, 2],
  containers: [5, 2],
  communication: [5, 3],
  microservices: [4, 2],
  'ci-cd': [4, 2],
  performance: [4, 3],
  caching: [3, 2],
  'web-servers': [2, 2],
  'version-control': [2, 2],
  'continuous-learning': [1, 2],
};

export interface NeedsVersion {
  readonly requirements: readonly RoleRequirement[];
  readonly note: string | null;
}

/** The versions of a role's requirements, oldest first; the template is saved as it comes and then talked over. */
export function needsVersions(role: DemoRole): readonly NeedsVersion[] {
  if (role.needs !== 'template') {
    const requirements = role.needs.map((need, i) => ({ id: `r${i + 1}`, ...need }) as RoleRequirement);
    return [{ requirements, note: null }];
  }
  const template = [...backendDeveloperTemplate] as RoleRequirement[];
  const weighted = template.map((one) => {
    const [weight, minimum] = (one.subject.type === 'skill' && talkedOver[one.subject.skillId]) || [
      one.weight,
      one.minimum,
    ];
    return { ...one, weight, minimum };
  });
  return [
    { requirements: template, note: 'The ready-made rubric' },
    { requirements: weighted, note: 'Weights and levels as agreed with the team' },
  ];
}
