import { type BandAgainstMarket } from '@portolan/shared/contract';
import { type RangeRow, valuesOf } from '../../charts/range-plot.js';
import { type Scale, scaleOf } from '../../charts/scale.js';
import { comparePay, spreadOf } from '../market/index.js';

export interface BandRows {
  readonly rows: readonly RangeRow[];
  readonly currency: string;
  /** Rows with the same key count in the same thing and may share a scale. */
  readonly scaleKey: string;
}

const basisOf = ({ currency, period }: { readonly currency: string; readonly period: string }) => ({
  currency,
  scaleKey: `${currency} ${period}`,
});

/** A band and its market as rows of one plot; the market is left out where the two cannot be brought together. */
export function bandRows(
  band: BandAgainstMarket,
  names: { readonly market: string; readonly band: string },
): BandRows {
  const { market } = band;
  const together = comparePay(market, band, []).band;
  const comparable = together !== undefined && !('ok' in together);
  const spread = market === null ? undefined : spreadOf(market);
  const amounts = comparable ? together : band;
  const bandRow: RangeRow = {
    kind: 'band',
    id: 'band',
    name: names.band,
    said: '',
    low: Number(amounts.minimum),
    middle: Number(amounts.middle),
    high: Number(amounts.maximum),
  };
  if (market === null || spread === undefined || !comparable) return { rows: [bandRow], ...basisOf(band) };
  return {
    rows: [{ kind: 'spread', id: 'market', name: names.market, said: '', ...spread }, bandRow],
    ...basisOf(market),
  };
}

/** One scale for all bands drawn in a currency and period, so that they can be compared down the table. */
export function sharedScales(bands: readonly BandAgainstMarket[]): ReadonlyMap<string, Scale> {
  const values = new Map<string, number[]>();
  for (const band of bands) {
    const { rows, scaleKey } = bandRows(band, { market: '', band: '' });
    values.set(scaleKey, [...(values.get(scaleKey) ?? []), ...rows.flatMap(valuesOf)]);
  }
  const scales = new Map<string, Scale>();
  for (const [key, all] of values) {
    const scale = scaleOf(all);
    if (scale) scales.set(key, scale);
  }
  return scales;
}
