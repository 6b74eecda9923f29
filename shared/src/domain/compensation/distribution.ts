import { convert, type DatedRates, type NotConvertible } from './convert.js';
import { compareAmounts, Decimal, type Money, type PayBasis } from './money.js';

export const payPercentiles = [10, 25, 50, 75, 90] as const;
export type PayPercentile = (typeof payPercentiles)[number];

/**
 * A published pay percentile: an amount; a top code ("at or above", the limit null when the publisher did not
 * state it); or absent.
 */
export type PayPoint =
  | { readonly state: 'value'; readonly amount: string }
  | { readonly state: 'at-or-above'; readonly amount: string | null }
  | { readonly state: 'absent'; readonly why: string };

/** Published pay percentiles of one occupation, area and edition, in one currency and period. */
export interface PayDistribution extends PayBasis {
  readonly points: Readonly<Record<PayPercentile, PayPoint>>;
}

export type DistributionPlace =
  /** Between two published percentiles; `percentile` is interpolated in a straight line, one decimal. */
  | { readonly ok: true; readonly where: 'within'; readonly percentile: string; readonly amount: string }
  | {
      readonly ok: true;
      readonly where: 'below';
      readonly percentile: PayPercentile;
      readonly amount: string;
    }
  | {
      readonly ok: true;
      readonly where: 'above';
      readonly percentile: PayPercentile;
      readonly amount: string;
    }
  /** At or over the highest published amount where the next percentile is top-coded: no more can be said. */
  | {
      readonly ok: true;
      readonly where: 'in-top-code';
      readonly percentile: PayPercentile;
      readonly amount: string;
    };

export interface NoDistribution {
  readonly ok: false;
  readonly why: 'no-figures';
  readonly detail: string;
}

interface Known {
  readonly percentile: PayPercentile;
  readonly amount: string;
}

/**
 * Where an amount lies among published percentiles. Interpolates linearly between neighbours; says "below p10" or
 * "above p90" outside of them, and stops at the first top-coded percentile.
 */
export function placeInDistribution(
  pay: Money,
  distribution: PayDistribution,
  dated: DatedRates,
): DistributionPlace | NotConvertible | NoDistribution {
  const known = knownPoints(distribution);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    return { ok: false, why: 'no-figures', detail: 'no percentile is published as an amount' };
  }
  const converted = convert(pay, distribution, dated);
  if (!converted.ok) return converted;
  const { amount } = converted.money;
  if (compareAmounts(amount, first.amount) < 0) {
    return { ok: true, where: 'below', percentile: first.percentile, amount };
  }
  if (compareAmounts(amount, last.amount) > 0) return beyond(last, distribution, amount);
  return { ok: true, where: 'within', percentile: interpolate(amount, known), amount };
}

function knownPoints(distribution: PayDistribution): readonly Known[] {
  const known: Known[] = [];
  for (const percentile of payPercentiles) {
    const point = distribution.points[percentile];
    if (point.state === 'value') known.push({ percentile, amount: point.amount });
  }
  return known;
}

function beyond(last: Known, distribution: PayDistribution, amount: string): DistributionPlace {
  const topCoded = payPercentiles.find(
    (percentile) => percentile > last.percentile && distribution.points[percentile].state === 'at-or-above',
  );
  return topCoded === undefined
    ? { ok: true, where: 'above', percentile: last.percentile, amount }
    : { ok: true, where: 'in-top-code', percentile: last.percentile, amount };
}

function interpolate(amount: string, known: readonly Known[]): string {
  const upperIndex = known.findIndex((point) => compareAmounts(amount, point.amount) <= 0);
  const upper = known[upperIndex];
  const lower = known[upperIndex - 1];
  if (upper === undefined) return '0.0';
  if (lower === undefined) return new Decimal(upper.percentile).toFixed(1);
  const width = new Decimal(upper.amount).minus(lower.amount);
  const share = width.isZero() ? new Decimal(1) : new Decimal(amount).minus(lower.amount).div(width);
  return share
    .times(upper.percentile - lower.percentile)
    .plus(lower.percentile)
    .toFixed(1);
}
