import { type Edition, type MarketTrend, type OpeningsRow, type Overview } from '@portolan/shared/contract';
import { type BarRow, type BarSeries } from '../../charts/bars.js';
import { type LineSeries } from '../../charts/lines.js';

/** The title of an occupation, or its code where nothing at hand names it. */
export const occupationName = (row: { occupationCode: string; occupationTitle: string | null }): string =>
  row.occupationTitle ?? row.occupationCode;

export interface OpeningsChart {
  readonly rows: readonly BarRow[];
  readonly hasPlan: boolean;
}

/** One bar for each employer and occupation, those with most to do first; at most `most`. */
export function openingsChart(openings: readonly OpeningsRow[], most: number): OpeningsChart {
  const weight = (row: OpeningsRow): number => Math.max(row.planned ?? 0, row.open + row.hired);
  const shown = [...openings].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  const several = new Set(openings.map((row) => row.employer.id)).size > 1;
  return {
    hasPlan: openings.some((row) => row.planned !== null),
    rows: shown.map((row) => ({
      id: `${row.employer.id} ${row.occupationCode}`,
      label: occupationName(row),
      ...(several ? { detail: row.employer.name } : {}),
      values: { planned: row.planned, hired: row.hired, open: row.open },
    })),
  };
}

/** Sums by employer, for the headline of the card. */
export function openingsTotals(openings: readonly OpeningsRow[]): {
  planned: number;
  hired: number;
  open: number;
} {
  return openings.reduce(
    (sum, row) => ({
      planned: sum.planned + (row.planned ?? 0),
      hired: sum.hired + row.hired,
      open: sum.open + row.open,
    }),
    { planned: 0, hired: 0, open: 0 },
  );
}

export interface GrowthChart {
  readonly rows: readonly BarRow[];
  readonly series: readonly BarSeries[];
  readonly sources: readonly Edition[];
}

/** Projected growth in percent, occupations side by side, one column for each edition. */
export function growthChart(trend: readonly MarketTrend[]): GrowthChart {
  const told = trend.filter((one) => one.projections.length > 0);
  const editions = [...new Set(told.flatMap((one) => one.projections.map(spanOf)))].sort();
  return {
    rows: told.map((one) => ({
      id: `${one.country} ${one.occupationCode}`,
      label: occupationName(one),
      values: Object.fromEntries(
        one.projections.map((projection) => [spanOf(projection), Number(projection.growthPercent)]),
      ),
    })),
    series: editions.map((edition) => ({ key: edition, name: edition })),
    sources: distinctSources(told.flatMap((one) => one.projections.map((projection) => projection.source))),
  };
}

export const spanOf = ({ from, to }: { from: string; to: string }): string => `${from}–${to.slice(-2)}`;

/** Employment by year; only occupations with at least two years make a line. */
export function employmentLines(trend: readonly MarketTrend[]): LineSeries[] {
  return trend
    .filter((one) => one.employment.length > 1)
    .map((one) => ({
      key: `${one.country} ${one.occupationCode}`,
      name: occupationName(one),
      points: one.employment.map((point) => ({
        at: momentOf(point.period),
        value: Number(point.jobs),
        isBreak: point.breaks.length > 0,
      })),
    }));
}

/** 2024-05 as a year with its fraction, so that surveys lie where they were taken. */
function momentOf(period: string): number {
  const [year = '', month] = period.split('-');
  return Number(year) + (month === undefined ? 0 : (Number(month) - 1) / 12);
}

export function distinctSources(sources: readonly Edition[]): Edition[] {
  const known = new Map(sources.map((source) => [`${source.title} ${source.edition}`, source]));
  return [...known.values()].sort((a, b) => (a.published < b.published ? -1 : 1));
}

/** Places that the open roles are in and no figure speaks of. */
export function silentPlaces(trend: readonly MarketTrend[]): readonly string[] {
  const silent = trend.filter((one) => one.projections.length === 0 && one.employment.length === 0);
  return [...new Set(silent.map((one) => one.country))].sort();
}

/** Candidates for one opening, or null where either is not known. */
export function perOpening(row: Overview['supply'][number]): number | null {
  return row.supply === null || row.open === 0 ? null : row.supply / row.open;
}
