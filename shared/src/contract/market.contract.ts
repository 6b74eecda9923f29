import { z } from 'zod';
import {
  absenceReasons,
  claimTopics,
  findingKinds,
  measures,
  seriesDifferences,
  units,
} from '../domain/market/index.js';
import { administrators } from './access.js';
import { endpoint } from './endpoint.js';
import { Country, Currency, Day, Decimal, FigureId, Instant, OccupationCode, page } from './primitives.js';

/** A published value: an amount; a top code (limit null when not stated); or absent with why. */
export const FigureValue = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), amount: Decimal }),
  z.object({ state: z.literal('at-or-above'), amount: Decimal.nullable() }),
  z.object({ state: z.literal('absent'), why: z.enum(absenceReasons) }),
]);
export type FigureValue = z.infer<typeof FigureValue>;

/** The edition of a data set, as named beside every figure. */
export const Edition = z.object({
  key: z.string(),
  series: z.string(),
  title: z.string(),
  publisher: z.string(),
  edition: z.string(),
  published: z.string(),
  url: z.string().nullable(),
  /** The day a person checked it against the publisher's page; null: not yet verified. */
  readOn: Day.nullable(),
});
export type Edition = z.infer<typeof Edition>;

export const MarketFigure = z.object({
  id: FigureId,
  edition: Edition,
  occupationCode: OccupationCode,
  occupationTitle: z.string(),
  country: Country,
  areaCode: z.string(),
  areaTitle: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  measure: z.enum(measures),
  unit: z.enum(units),
  currency: Currency.nullable(),
  payPeriod: z.enum(['year', 'hour']).nullable(),
  hoursPerYear: z.number().int().nullable(),
  value: FigureValue,
  sourceRow: z.string(),
});
export type MarketFigure = z.infer<typeof MarketFigure>;

/** Pay percentiles of one occupation in one edition. */
export const PayDistribution = z.object({
  edition: Edition,
  occupationCode: OccupationCode,
  occupationTitle: z.string(),
  country: Country,
  areaTitle: z.string(),
  at: z.string(),
  currency: Currency,
  period: z.enum(['year', 'hour']),
  hoursPerYear: z.number().int().nullable(),
  points: z.object({ 10: FigureValue, 25: FigureValue, 50: FigureValue, 75: FigureValue, 90: FigureValue }),
  mean: FigureValue.nullable(),
});
export type PayDistribution = z.infer<typeof PayDistribution>;

export const MarketClaim = z.object({
  key: z.string(),
  topic: z.enum(claimTopics),
  quote: z.string(),
  saidBy: z.string(),
  url: z.string().nullable(),
  namesSource: z.boolean().nullable(),
  occupationCode: OccupationCode,
  country: Country,
  measure: z.enum(measures),
  unit: z.enum(units),
  amount: Decimal,
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  /** What could settle it and was not at hand. */
  notLookedAt: z.string().nullable(),
});
export type MarketClaim = z.infer<typeof MarketClaim>;

export const MarketFinding = z.object({
  claim: MarketClaim,
  kind: z.enum(findingKinds),
  foundIn: MarketFigure.nullable(),
  sameLine: MarketFigure.nullable(),
  quoteInstead: MarketFigure.nullable(),
  /** Rows of the same measure in other editions or for neighbouring occupations, newest first, at most six. */
  seen: z.array(MarketFigure),
});
export type MarketFinding = z.infer<typeof MarketFinding>;

export const MarketConflict = z.object({
  topic: z.enum(claimTopics),
  occupationCode: OccupationCode,
  country: Country,
  findings: z.array(MarketFinding),
});
export type MarketConflict = z.infer<typeof MarketConflict>;

const OccupationName = z.object({ code: OccupationCode, title: z.string() });

/** What the market says about one occupation in one country, newest edition first. */
export const MarketPanel = z.object({
  occupation: OccupationName,
  country: Country,
  employment: MarketFigure.nullable(),
  growth: MarketFigure.nullable(),
  openings: MarketFigure.nullable(),
  pay: PayDistribution.nullable(),
  conflicts: z.array(MarketConflict),
});
export type MarketPanel = z.infer<typeof MarketPanel>;

/** One projection: where it starts, where it says the occupation will be, and what that makes a year. */
export const Outlook = z.object({
  edition: Edition,
  occupationCode: OccupationCode,
  occupationTitle: z.string(),
  from: MarketFigure.nullable(),
  to: MarketFigure.nullable(),
  growth: MarketFigure.nullable(),
  openings: MarketFigure.nullable(),
  /** The figures are those of an earlier code of the occupation. */
  earlierCode: z.boolean(),
});
export type Outlook = z.infer<typeof Outlook>;

export const SeriesPoint = z.object({
  figure: MarketFigure,
  /** Why the line must not be drawn from the point before to this one. */
  breaks: z.array(z.enum(seriesDifferences)),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const MarketOccupation = z.object({
  occupation: OccupationName,
  otherTitles: z.array(z.string()),
  country: Country,
  /** Countries that have any figure of this occupation. */
  countries: z.array(Country),
  employment: MarketFigure.nullable(),
  /** Every edition with pay percentiles, newest first. */
  pay: z.array(PayDistribution),
  medians: z.array(SeriesPoint),
  /** Newest first. */
  outlooks: z.array(Outlook),
  conflicts: z.array(MarketConflict),
});
export type MarketOccupation = z.infer<typeof MarketOccupation>;

export const MarketOccupationRow = z.object({
  code: OccupationCode,
  title: z.string(),
  matched: z.string().nullable(),
  median: MarketFigure.nullable(),
  growth: MarketFigure.nullable(),
  openings: MarketFigure.nullable(),
});
export type MarketOccupationRow = z.infer<typeof MarketOccupationRow>;

export const DatasetRow = Edition.extend({
  country: Country,
  licence: z.string().nullable(),
  origin: z.enum(['seed', 'file']),
  fileName: z.string().nullable(),
  figureCount: z.number().int(),
  importedAt: Instant,
});
export type DatasetRow = z.infer<typeof DatasetRow>;

export const ledgerFilters = z.strictObject({
  occupation: OccupationCode.optional(),
  country: Country.optional(),
  measure: z.enum(measures).optional(),
  /** The key of an edition. */
  edition: z.string().max(200).optional(),
});

export const marketContract = {
  panel: endpoint({
    method: 'GET',
    path: '/market/panel',
    summary: 'Growth, openings and pay of an occupation in its own country, and where claims clash',
    access: 'signed-in',
    query: z.strictObject({ occupation: OccupationCode, country: Country }),
    response: MarketPanel,
  }),
  occupations: endpoint({
    method: 'GET',
    path: '/market/occupations',
    summary: 'Occupations with their newest median pay, growth and openings in a country',
    access: 'signed-in',
    query: z.strictObject({
      search: z.string().trim().max(200).default(''),
      country: Country.default('US'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ occupations: z.array(MarketOccupationRow) }),
  }),
  occupation: endpoint({
    method: 'GET',
    path: '/market/occupations/:code',
    summary: 'One occupation: pay and projections across editions, claims against official rows',
    access: 'signed-in',
    params: z.strictObject({ code: OccupationCode }),
    query: z.strictObject({ country: Country.default('US') }),
    response: MarketOccupation,
  }),
  ledger: endpoint({
    method: 'GET',
    path: '/market/figures',
    summary: 'The ledger: every figure with its provenance',
    access: 'signed-in',
    query: ledgerFilters.extend({
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: page(MarketFigure),
  }),
  datasets: endpoint({
    method: 'GET',
    path: '/market/editions',
    summary: 'The editions of the data sets in the ledger',
    access: 'signed-in',
    response: z.object({ editions: z.array(DatasetRow) }),
  }),
  importEdition: endpoint({
    method: 'POST',
    path: '/market/editions',
    summary:
      'Import a published edition (wage survey .xlsx, projections .csv or .xlsx); all of it or nothing',
    access: administrators,
    upload: true,
    response: z.object({ edition: DatasetRow, lines: z.number().int() }),
    status: 201,
  }),
};
