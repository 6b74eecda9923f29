/** What a market figure counts. The three measures of demand are kept apart on purpose (docs/glossary.md). */
export const measures = [
  'employment',
  'employment-projected',
  'employment-change',
  'employment-change-percent',
  'annual-openings',
  'pay-mean',
  'pay-p10',
  'pay-p25',
  'pay-p50',
  'pay-p75',
  'pay-p90',
  'postings-index',
] as const;
export type Measure = (typeof measures)[number];

/** Units as published: projections count in thousands of jobs, the wage survey in jobs. */
export const units = ['jobs', 'thousand-jobs', 'thousand-jobs-a-year', 'percent', 'money', 'index'] as const;
export type Unit = (typeof units)[number];

export const absenceReasons = ['not-available', 'not-published', 'suppressed'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

/** A published value: an exact decimal, a top code (limit null when not stated), or absent with why. */
export type FigureValue =
  | { readonly state: 'value'; readonly amount: string }
  | { readonly state: 'at-or-above'; readonly amount: string | null }
  | { readonly state: 'absent'; readonly why: AbsenceReason };

/** The edition of a data set a figure came from. `key` names data set and edition, e.g. oews-national-2024-05. */
export interface Edition {
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  /** ISO month or year by which editions of one series are ordered; the last day the edition speaks of. */
  readonly published: string;
  readonly url: string | null;
  /** The day a person checked the figure against the publisher's page; null until then. */
  readonly readOn: string | null;
}

/** One market number with everything needed to check it. */
export interface Figure {
  readonly edition: Edition;
  readonly occupationCode: string;
  readonly occupationTitle: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly areaCode: string;
  readonly areaTitle: string;
  /** Year or month (YYYY or YYYY-MM); from = to for a point in time. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** For money only. */
  readonly currency: string | null;
  readonly payPeriod: 'year' | 'hour' | null;
  readonly hoursPerYear: number | null;
  readonly value: FigureValue;
}

/** Codes and titles of the whole country, the area every national table uses. */
export const wholeCountry = 'national';

const perUnit: Partial<Record<Unit, number>> = { 'thousand-jobs': 1000, 'thousand-jobs-a-year': 1000 };

/** How many single things one unit stands for: 1,000 for thousands of jobs, else 1. */
export function unitFactor(unit: Unit): number {
  return perUnit[unit] ?? 1;
}
