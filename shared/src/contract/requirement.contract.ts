import { z } from 'zod';
import { maxWeight } from '../domain/matching/index.js';
import { OccupationCode } from './primitives.js';

/** The id of a skill or group in the graph, as 'postgresql'. */
export const SkillId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'This is not the id of a skill');

export const RequirementSubject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('skill'), skillId: SkillId }),
  z.strictObject({
    type: z.literal('anyOf'),
    skillIds: z.array(SkillId).min(2, 'Name at least two').max(20),
  }),
  z.strictObject({ type: z.literal('experience'), occupationCode: OccupationCode.nullable() }),
]);
export type RequirementSubject = z.infer<typeof RequirementSubject>;

/** Something a role needs: a gate without weight, or scored by a weight; 0 is a note. There is never a maximum. */
export const RoleRequirement = z
  .strictObject({
    id: z.string().trim().min(1).max(60),
    subject: RequirementSubject,
    gate: z.boolean(),
    weight: z.number().int().min(0).max(maxWeight),
    /** A level on the subject's scale, or months for experience. */
    minimum: z.number().int().min(1, 'At least 1').max(600),
  })
  .refine(({ gate, weight }) => !gate || weight === 0, {
    path: ['weight'],
    message: 'A gate has no weight; add the skill twice if it should do both',
  })
  .refine(({ subject, minimum }) => subject.type === 'experience' || minimum <= 6, {
    path: ['minimum'],
    message: 'Levels end at 4, languages at 6',
  });
export type RoleRequirement = z.infer<typeof RoleRequirement>;

export const RoleRequirements = z
  .array(RoleRequirement)
  .max(60, 'At most 60 requirements')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two requirements have the same id');
