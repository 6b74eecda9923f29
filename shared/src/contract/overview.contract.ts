import { z } from 'zod';
import { shortlistStages } from '../domain/shortlists/index.js';
import { endpoint } from './endpoint.js';
import { Edition } from './market.contract.js';
import { Country, Day, Decimal, EmployerId, Instant, OccupationCode, RoleId } from './primitives.js';

/** A role that has been open for longer is shown as ageing. */
export const ageingDays = 60;
/** What counts as a change of late. */
export const recentDays = 7;

const occupation = { occupationCode: OccupationCode, occupationTitle: z.string().nullable() };

export const OpeningsRow = z.object({
  employer: z.object({ id: EmployerId, name: z.string() }),
  ...occupation,
  /** For the year of the plan; null where none is set, and for one's own roles, as a plan covers the whole employer. */
  planned: z.number().int().nullable(),
  /** Openings of open roles that nobody was hired for yet. */
  open: z.number().int(),
  /** Hired since the year began. */
  hired: z.number().int(),
});
export type OpeningsRow = z.infer<typeof OpeningsRow>;

export const PipelineRow = z.object({
  stage: z.enum(shortlistStages),
  count: z.number().int(),
  /** Those of them who came into it within the last seven days. */
  enteredRecently: z.number().int(),
});
export type PipelineRow = z.infer<typeof PipelineRow>;

export const AgeingRole = z.object({
  id: RoleId,
  title: z.string(),
  employerName: z.string(),
  country: Country,
  openedAt: Instant,
  daysOpen: z.number().int(),
  openings: z.number().int(),
  inPlay: z.number().int(),
});
export type AgeingRole = z.infer<typeof AgeingRole>;

export const SupplyRow = z.object({
  ...occupation,
  open: z.number().int(),
  /** Candidates with dated work in the occupation; null = fewer than five, which a hiring manager is not told. */
  supply: z.number().int().nullable(),
});
export type SupplyRow = z.infer<typeof SupplyRow>;

export const GrowthProjection = z.object({
  from: z.string(),
  to: z.string(),
  growthPercent: Decimal,
  source: Edition,
});

export const EmploymentPoint = z.object({
  period: z.string(),
  jobs: Decimal,
  /** In what the point differs from the one before, so that no line joins them; empty where one may. */
  breaks: z.array(z.string()),
  source: Edition,
});

export const MarketTrend = z.object({
  ...occupation,
  country: Country,
  /** Oldest edition first; empty = no figures for this country. */
  projections: z.array(GrowthProjection),
  employment: z.array(EmploymentPoint),
});
export type MarketTrend = z.infer<typeof MarketTrend>;

export const Overview = z.object({
  asOf: Instant,
  /** A hiring manager's numbers are those of the roles they own. */
  scope: z.enum(['organisation', 'own-roles']),
  planYear: z.number().int(),
  /** Of late is this day (UTC) or after it. */
  recentSince: Day,
  /** Ageing was opened before this day (UTC). */
  ageingBefore: Day,
  numbers: z.object({
    openRoles: z.number().int(),
    stillOpen: z.number().int(),
    inPlay: z.number().int(),
    movedRecently: z.number().int(),
    ageingRoles: z.number().int(),
  }),
  openings: z.array(OpeningsRow),
  pipeline: z.array(PipelineRow),
  ageing: z.array(AgeingRole),
  supply: z.array(SupplyRow),
  trend: z.array(MarketTrend),
});
export type Overview = z.infer<typeof Overview>;

export const overviewContract = {
  show: endpoint({
    method: 'GET',
    path: '/overview',
    summary:
      'Openings, pipeline, ageing roles, market trend and supply; a hiring manager sees their own roles',
    access: 'signed-in',
    response: Overview,
  }),
};
