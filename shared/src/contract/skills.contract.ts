import { z } from 'zod';
import { skillKinds } from '../domain/skills/index.js';
import { endpoint } from './endpoint.js';
import { SkillId } from './requirement.contract.js';

/** One skill of the taxonomy as pickers show it. */
export const TaxonomySkill = z.object({
  id: SkillId,
  name: z.string(),
  kind: z.enum(skillKinds),
  broader: SkillId.nullable(),
  /** Other spellings, for searching while typing. */
  aliases: z.array(z.string()),
  /** A heading orders the taxonomy and is no skill by itself. */
  heading: z.boolean(),
});
export type TaxonomySkill = z.infer<typeof TaxonomySkill>;

export const ScaleStep = z.object({ level: z.number().int(), name: z.string() });

export const RelatedSkill = z.object({
  id: SkillId,
  name: z.string(),
  /** What knowing this skill counts towards the one shown. */
  transferPercent: z.number().int(),
  author: z.string(),
  reason: z.string(),
});

export const SkillDetail = TaxonomySkill.extend({
  /** From the parent to the root. */
  path: z.array(z.object({ id: SkillId, name: z.string() })),
  narrower: z.array(z.object({ id: SkillId, name: z.string() })),
  related: z.array(RelatedSkill),
  external: z.object({ scheme: z.enum(['onet', 'esco', 'none']), text: z.string() }),
});
export type SkillDetail = z.infer<typeof SkillDetail>;

export const skillsContract = {
  list: endpoint({
    method: 'GET',
    path: '/skills',
    summary: 'The taxonomy of skills, whole or those that a word finds, the best first',
    access: 'signed-in',
    query: z.strictObject({
      search: z.string().trim().max(100).default(''),
      kind: z.enum(skillKinds).optional(),
      /** Only skills that the organisation added. */
      own: z.literal('only').optional(),
      limit: z.coerce.number().int().min(1).max(5000).default(5000),
    }),
    response: z.object({
      skills: z.array(TaxonomySkill),
      /** Before the limit. */
      total: z.number().int(),
      /** Level names by kind. */
      scales: z.record(z.enum(skillKinds), z.array(ScaleStep)),
      /** The fifteen groups of the back-end rubric, in its order. */
      backendGroups: z.array(SkillId),
    }),
  }),
  show: endpoint({
    method: 'GET',
    path: '/skills/:skillId',
    summary: 'One skill with its family and what is related',
    access: 'signed-in',
    params: z.strictObject({ skillId: SkillId }),
    response: SkillDetail,
  }),
};
