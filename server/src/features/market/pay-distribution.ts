import { type FigureValue, type MarketFigure, type PayDistribution } from '@portolan/shared/contract';
import { type PayPercentile } from '@portolan/shared/domain/compensation';

const missing: FigureValue = { state: 'absent', why: 'not-published' };

/**
 * Puts percentile figures together, one distribution for each edition, code and pay period that has any, in the order
 * in which they come. Annual pay stands for an edition that has both.
 */
export function distributionsOf(figures: readonly MarketFigure[]): readonly PayDistribution[] {
  const groups = new Map<string, MarketFigure[]>();
  for (const figure of figures) {
    if (!figure.measure.startsWith('pay-')) continue;
    const key = `${figure.edition.key} ${figure.occupationCode} ${figure.payPeriod ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const all = [...groups.values()].flatMap((group) => distributionOf(group) ?? []);
  return all.filter((one) => one.period === 'year' || !hasYear(all, one));
}

function hasYear(all: readonly PayDistribution[], hourly: PayDistribution): boolean {
  return all.some(
    (other) =>
      other.period === 'year' &&
      other.edition.key === hourly.edition.key &&
      other.occupationCode === hourly.occupationCode,
  );
}

function distributionOf(group: readonly MarketFigure[]): PayDistribution | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { currency, payPeriod } = first;
  if (currency === null || payPeriod === null) return undefined;
  const value = (measure: string): FigureValue | undefined =>
    group.find((one) => one.measure === measure)?.value;
  const point = (percentile: PayPercentile): FigureValue => value(`pay-p${percentile}`) ?? missing;
  const points = { 10: point(10), 25: point(25), 50: point(50), 75: point(75), 90: point(90) };
  // A median alone is a figure, not a distribution; nor is a row of "not available".
  if (Object.values(points).filter(({ state }) => state !== 'absent').length < 2) return undefined;
  return {
    edition: first.edition,
    occupationCode: first.occupationCode,
    occupationTitle: first.occupationTitle,
    country: first.country,
    areaTitle: first.areaTitle,
    at: first.periodTo,
    currency,
    period: payPeriod,
    hoursPerYear: first.hoursPerYear,
    points,
    mean: value('pay-mean') ?? null,
  };
}
