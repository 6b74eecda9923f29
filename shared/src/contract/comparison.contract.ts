import { z } from 'zod';
import { answers } from './candidate-lane.contract.js';
import { MatchExplanation, NamedRequirement } from './matching.contract.js';
import { BandId, Country, Day, Instant, Money, OccupationCode, RoleId } from './primitives.js';
import { EntryId, Stage } from './shortlist-entry.contract.js';

/** The answers about work in the role's country, and what pay somebody expects: beside merit, never in it. */
const LaneAnswers = z.object({
  authorised: z.enum(answers),
  needsSponsorship: z.enum(answers),
  saidBy: z.string(),
  recordedAt: Instant,
});

export const ComparedCandidate = z.object({
  explanation: MatchExplanation,
  experienceMonths: z.number().int().nullable(),
  jobs: z.array(
    z.object({
      title: z.string(),
      company: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
    }),
  ),
  expectation: z.object({ money: Money, saidBy: z.string(), recordedAt: Instant }).nullable(),
  authorisation: LaneAnswers.nullable(),
  entry: z.object({ id: EntryId, version: z.number().int(), stage: Stage }).nullable(),
});
export type ComparedCandidate = z.infer<typeof ComparedCandidate>;

export const Comparison = z.object({
  role: z.object({
    id: RoleId,
    title: z.string(),
    employer: z.string(),
    country: Country,
    level: z.string(),
    occupationCode: OccupationCode,
    bandId: BandId.nullable(),
    sponsorship: z.enum(['yes', 'no', 'case-by-case']),
    requirementsVersion: z.number().int().nullable(),
  }),
  requirements: z.array(NamedRequirement),
  /** In the order asked for; who does not exist is left out. */
  candidates: z.array(ComparedCandidate),
  asOf: Day,
});
export type Comparison = z.infer<typeof Comparison>;
