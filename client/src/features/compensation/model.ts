import { type BandAgainstMarket } from '@portolan/shared/contract';
import { type RangeRow } from '../../charts/range-plot.js';
import { comparePay, spreadOf } from '../market/index.js';

/** A band and its market as rows of one plot; the market is left out where the two cannot be brought together. */
export function bandRows(
  band: BandAgainstMarket,
  names: { readonly market: string; readonly band: string },
): { readonly rows: readonly RangeRow[]; readonly currency: string } {
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
  if (market === null || spread === undefined || !comparable)
    return { rows: [bandRow], currency: band.currency };
  return {
    rows: [{ kind: 'spread', id: 'market', name: names.market, said: '', ...spread }, bandRow],
    currency: market.currency,
  };
}
