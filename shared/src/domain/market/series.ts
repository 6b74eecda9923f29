import { type Edition, type Figure, type Measure } from './figure.js';

export const seriesDifferences = [
  'measure',
  'occupation',
  'country',
  'area',
  'unit',
  'currency',
  'pay-period',
  'data-set',
] as const;
export type SeriesDifference = (typeof seriesDifferences)[number];

/** Employment counted at the base year and projected to the last one are one line of one table. */
const lineOf = (measure: Measure): string => (measure === 'employment-projected' ? 'employment' : measure);

/** In what two figures differ so that they must not share an axis without saying so; empty when comparable. */
export function differences(a: Figure, b: Figure): readonly SeriesDifference[] {
  const same: Record<SeriesDifference, boolean> = {
    measure: lineOf(a.measure) === lineOf(b.measure),
    occupation: a.occupationCode === b.occupationCode,
    country: a.country === b.country,
    area: a.areaCode === b.areaCode,
    unit: a.unit === b.unit,
    currency: a.currency === b.currency,
    'pay-period': a.payPeriod === b.payPeriod,
    'data-set': a.edition.series === b.edition.series,
  };
  return seriesDifferences.filter((name) => !same[name]);
}

export interface SeriesPoint<Row extends Figure = Figure> {
  readonly figure: Row;
  /** Why the line must not be drawn from the point before to this one; empty where it may. */
  readonly breaks: readonly SeriesDifference[];
}

/**
 * Figures of several editions in order of time, with a break marked where a neighbour is not the same kind of
 * figure (a code that was split, another survey, another unit).
 */
export function series<Row extends Figure>(figures: readonly Row[]): readonly SeriesPoint<Row>[] {
  const ordered = [...figures].sort(
    (a, b) => order(a.periodTo, b.periodTo) || order(a.occupationCode, b.occupationCode),
  );
  return ordered.map((figure, index) => {
    const before = ordered[index - 1];
    return { figure, breaks: before === undefined ? [] : differences(before, figure) };
  });
}

/** The edition that speaks of the latest time; ties go to the greater key, so that the answer never depends on order. */
export function newestEdition(editions: readonly Edition[]): Edition | undefined {
  return [...editions].sort((a, b) => order(b.published, a.published) || order(b.key, a.key))[0];
}

/** The newest edition that has figures of this occupation for the whole of this country; never another country's. */
export function newestFor<Row extends Figure>(
  figures: readonly Row[],
  wanted: { readonly occupationCode: string; readonly country: string; readonly measure: Measure },
): Row | undefined {
  const fitting = figures.filter(
    (figure) =>
      figure.occupationCode === wanted.occupationCode &&
      figure.country === wanted.country &&
      figure.measure === wanted.measure,
  );
  const edition = newestEdition(fitting.map((figure) => figure.edition));
  return fitting.find((figure) => figure.edition.key === edition?.key);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
