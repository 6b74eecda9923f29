import { skillKinds } from '@portolan/shared/domain/skills';
import { z } from 'zod';

export const skillTabs = ['taxonomy', 'unknown', 'decided'] as const;

/** The address of the skills page. */
export const SkillFilters = z.object({
  tab: z.enum(skillTabs).default('taxonomy'),
  q: z.string().max(100).default(''),
  kind: z.enum(['', ...skillKinds]).default(''),
  /** The open skill. */
  skill: z.string().default(''),
});
export type SkillFilters = z.output<typeof SkillFilters>;
