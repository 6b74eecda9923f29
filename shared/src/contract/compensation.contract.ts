import { z } from 'zod';
import { notConvertibleReasons } from '../domain/compensation/index.js';
import { ladderLevels } from '../domain/experience/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { PayDistribution } from './market.contract.js';
import {
  BandId,
  Country,
  Currency,
  Day,
  EmployerId,
  Line,
  OccupationCode,
  payPeriods,
} from './primitives.js';

/** An amount of a band: at most two decimals, as it is stored. */
export const BandAmount = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,2})?$/, 'Use a plain number such as 65000 or 31.50, at most two decimals');

export const Band = z.object({
  id: BandId,
  employer: z.object({ id: EmployerId, name: z.string() }),
  occupationCode: OccupationCode,
  /** Null where the list of occupations does not name the code. */
  occupationTitle: z.string().nullable(),
  level: z.enum(ladderLevels),
  country: Country,
  area: z.string().nullable(),
  minimum: BandAmount,
  middle: BandAmount,
  maximum: BandAmount,
  currency: Currency,
  period: z.enum(payPeriods),
  hoursPerYear: z.number().int().nullable(),
  effectiveFrom: Day,
  isSynthetic: z.boolean(),
  version: z.number().int(),
});
export type Band = z.infer<typeof Band>;

export const BandInput = z.strictObject({
  employerId: EmployerId,
  occupationCode: OccupationCode,
  level: z.enum(ladderLevels),
  country: Country,
  area: Line.nullable().default(null),
  minimum: BandAmount,
  middle: BandAmount,
  maximum: BandAmount,
  currency: Currency,
  period: z.enum(payPeriods),
  /** Paid hours a year the amounts assume; null when nobody said, and then hours and years do not convert. */
  hoursPerYear: z.number().int().min(1).max(4000).nullable().default(null),
  effectiveFrom: Day,
});
export type BandInput = z.infer<typeof BandInput>;

export const marketPlaces = ['within', 'below', 'above', 'in-top-code'] as const;

/** Where an amount lies among the market's percentiles, or why that cannot be said. */
export const MarketPlace = z.union([
  z.object({ ok: z.literal(true), where: z.enum(marketPlaces), percentile: z.string() }),
  z.object({
    ok: z.literal(false),
    why: z.enum([...notConvertibleReasons, 'no-figures']),
    detail: z.string(),
  }),
]);
export type MarketPlace = z.infer<typeof MarketPlace>;

export const BandAgainstMarket = Band.extend({
  /** The newest pay percentiles of the band's own occupation and country; null: no figures. */
  market: PayDistribution.nullable(),
  places: z.object({ minimum: MarketPlace, middle: MarketPlace, maximum: MarketPlace }),
});
export type BandAgainstMarket = z.infer<typeof BandAgainstMarket>;

const one = z.strictObject({ bandId: BandId });

export const compensationContract = {
  list: endpoint({
    method: 'GET',
    path: '/bands',
    summary: 'Pay bands against the market; a hiring manager sees those of the roles they own',
    access: 'signed-in',
    query: z.strictObject({
      employer: EmployerId.optional(),
      occupation: OccupationCode.optional(),
      country: Country.optional(),
    }),
    response: z.object({ bands: z.array(BandAgainstMarket) }),
  }),
  show: endpoint({
    method: 'GET',
    path: '/bands/:bandId',
    summary: 'One pay band against the market; a hiring manager only one of a role they own',
    access: 'signed-in',
    params: one,
    response: BandAgainstMarket,
  }),
  create: endpoint({
    method: 'POST',
    path: '/bands',
    summary: 'Add a pay band',
    access: staff,
    body: BandInput,
    response: BandAgainstMarket,
    status: 201,
  }),
  update: endpoint({
    method: 'PUT',
    path: '/bands/:bandId',
    summary: 'Change a pay band; needs If-Match',
    access: staff,
    params: one,
    body: BandInput,
    response: BandAgainstMarket,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/bands/:bandId',
    summary: 'Remove a pay band that no role uses',
    access: staff,
    params: one,
    response: z.undefined(),
    status: 204,
  }),
};
