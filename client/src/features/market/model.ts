import {
  type Band,
  type FigureValue,
  type MarketOccupation,
  type Money,
  type Outlook,
  type PayDistribution,
} from '@portolan/shared/contract';
import {
  convert,
  type DistributionPlace,
  type NoDistribution,
  noRates,
  type NotConvertible,
  type BandPlace,
  type PayBasis,
  placeInBand,
  placeInDistribution,
} from '@portolan/shared/domain/compensation';
import { type FanPoint } from '../../charts/fan.js';
import { type LinePoint, type LineSeries } from '../../charts/lines.js';

/** A person's or an offer's amount to be shown beside market and band. */
export interface Expectation {
  readonly id: string;
  readonly label: string;
  readonly money: Money;
}

export interface ComparedAmount extends Expectation {
  /** The amount on the common scale; undefined when it cannot be brought there. */
  readonly onScale: string | undefined;
  readonly inMarket: DistributionPlace | NotConvertible | NoDistribution | undefined;
  readonly inBand: BandPlace | NotConvertible | undefined;
}

export interface PayComparison {
  /** What the common scale counts in; undefined when there is nothing to compare with. */
  readonly basis: PayBasis | undefined;
  /** The band's three amounts on the scale, or why they cannot be there. */
  readonly band:
    | { readonly minimum: string; readonly middle: string; readonly maximum: string }
    | NotConvertible
    | undefined;
  readonly amounts: readonly ComparedAmount[];
}

export const moneyOf = (amount: string, { currency, period, hoursPerYear }: PayBasis): Money => ({
  amount,
  currency,
  period,
  hoursPerYear,
});

/**
 * Brings band and amounts to the market's currency and period, or the band's where there is no market, or the first
 * amount's. No rates are kept: other currencies are "not convertible".
 */
export function comparePay(
  market: PayDistribution | null,
  band: Band | null,
  expectations: readonly Expectation[],
): PayComparison {
  const basis = market ?? band ?? expectations[0]?.money;
  return {
    basis,
    band: band === null || basis === undefined ? undefined : bandOn(band, basis),
    amounts: expectations.map((expectation) => compareAmount(expectation, basis, market, band)),
  };
}

function bandOn(band: Band, basis: PayBasis): PayComparison['band'] {
  const [minimum, middle, maximum] = [band.minimum, band.middle, band.maximum].map((amount) =>
    convert(moneyOf(amount, band), basis, noRates),
  );
  for (const one of [minimum, middle, maximum]) if (one?.ok === false) return one;
  if (!minimum?.ok || !middle?.ok || !maximum?.ok) return undefined;
  return { minimum: minimum.money.amount, middle: middle.money.amount, maximum: maximum.money.amount };
}

function compareAmount(
  expectation: Expectation,
  basis: PayBasis | undefined,
  market: PayDistribution | null,
  band: Band | null,
): ComparedAmount {
  const converted = basis && convert(expectation.money, basis, noRates);
  return {
    ...expectation,
    onScale: converted?.ok ? converted.money.amount : undefined,
    inMarket: market === null ? undefined : placeInDistribution(expectation.money, market, noRates),
    inBand:
      band === null
        ? undefined
        : placeInBand(
            expectation.money,
            { ...band, min: band.minimum, mid: band.middle, max: band.maximum },
            noRates,
          ),
  };
}

/** A published amount as a number to draw, or null. A top code counts at its limit. */
export function drawn(value: FigureValue | null): number | null {
  if (value === null || value.state === 'absent' || value.amount === null) return null;
  return Number(value.amount);
}

export interface Spread {
  readonly low: number;
  readonly lowerHalf: number | null;
  readonly middle: number | null;
  readonly upperHalf: number | null;
  readonly high: number;
  readonly openEnd: boolean;
}

/** Percentiles as something to draw; undefined when fewer than two are known as amounts. */
export function spreadOf({ points }: PayDistribution): Spread | undefined {
  const all = [points[10], points[25], points[50], points[75], points[90]];
  const known = all.map(drawn).filter((one) => one !== null);
  const [low] = known;
  const high = known.at(-1);
  if (low === undefined || high === undefined || known.length < 2) return undefined;
  return {
    low,
    lowerHalf: drawn(points[25]),
    middle: drawn(points[50]),
    upperHalf: drawn(points[75]),
    high,
    openEnd: all.some(({ state }) => state === 'at-or-above'),
  };
}

/** 2024-05 as a year with its fraction, so that surveys lie where they were taken. */
export function momentOf(period: string): number {
  const [year = '', month] = period.split('-');
  return Number(year) + (month === undefined ? 0 : (Number(month) - 1) / 12);
}

/** A year with its fraction as YYYY-MM, or YYYY at the turn of one. */
export function periodOf(moment: number): string {
  const year = Math.floor(moment);
  const month = Math.round((moment - year) * 12) + 1;
  return month === 1 ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** Points of a fan, oldest first. */
export function fanPoints(pay: readonly PayDistribution[]): FanPoint[] {
  const pair = (low: FigureValue, high: FigureValue): readonly [number, number] | null => {
    const [from, to] = [drawn(low), drawn(high)];
    return from === null || to === null ? null : [from, to];
  };
  return pay
    .map(({ at, points }) => ({
      at: momentOf(at),
      outer: pair(points[10], points[90]),
      inner: pair(points[25], points[75]),
      middle: drawn(points[50]),
    }))
    .sort((a, b) => a.at - b.at);
}

/** Each edition's projection as a line of its own from the base year to the target year. */
export function outlookLines(outlooks: readonly Outlook[]): LineSeries[] {
  return outlooks.flatMap(({ edition, occupationCode, from, to }) => {
    const ends = [from, to].flatMap((figure) => {
      const value = figure && drawn(figure.value);
      return figure === null || value === null
        ? []
        : [{ at: momentOf(figure.periodTo), value, isBreak: false }];
    });
    return ends.length < 2
      ? []
      : [{ key: `${edition.key} ${occupationCode}`, name: edition.edition, points: ends }];
  });
}

/** Medians as one line whose breaks are marked; what is not an amount leaves its neighbours apart. */
export function medianLine(medians: MarketOccupation['medians']): LinePoint[] {
  return medians.flatMap(({ figure, breaks }) => {
    const value = drawn(figure.value);
    return value === null ? [] : [{ at: momentOf(figure.periodTo), value, isBreak: breaks.length > 0 }];
  });
}

export function breakText<T>(breaks: readonly T[], name: (one: T) => string): string {
  return breaks.map(name).join(', ');
}
