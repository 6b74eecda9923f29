import { z } from 'zod';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { EmployerId, OccupationCode } from './primitives.js';

/** Openings that an employer plans in a year for one occupation. */
export const PlanLine = z.strictObject({
  occupationCode: OccupationCode,
  plannedOpenings: z.number().int().min(0, 'Not less than none').max(10_000, 'At most 10,000'),
});
export type PlanLine = z.infer<typeof PlanLine>;

export const HiringPlan = z.object({
  employer: z.object({ id: EmployerId, name: z.string() }),
  year: z.number().int(),
  lines: z.array(PlanLine),
  /** The employer's version; sent along when the plan is changed. */
  version: z.number().int(),
});
export type HiringPlan = z.infer<typeof HiringPlan>;

const params = z.strictObject({
  employerId: EmployerId,
  year: z.coerce.number().int().min(2000).max(2100),
});

export const hiringPlansContract = {
  show: endpoint({
    method: 'GET',
    path: '/employers/:employerId/plans/:year',
    summary: 'How many openings an employer plans in a year, by occupation',
    access: staff,
    params,
    response: HiringPlan,
  }),
  set: endpoint({
    method: 'PUT',
    path: '/employers/:employerId/plans/:year',
    summary: 'Set the plan of a year as a whole; needs If-Match with the employer’s version',
    access: staff,
    params,
    body: z.strictObject({
      lines: z
        .array(PlanLine)
        .max(200, 'At most 200 occupations')
        .refine(
          (lines) => new Set(lines.map(({ occupationCode }) => occupationCode)).size === lines.length,
          'Name each occupation once',
        ),
    }),
    response: HiringPlan,
  }),
};
