import {
  type Band,
  type BandAgainstMarket,
  type MarketPlace,
  type PayDistribution,
} from '@portolan/shared/contract';
import { noRates, placeInDistribution } from '@portolan/shared/domain/compensation';

/** A band with the place of its three amounts among the market's percentiles. No rates are kept yet: none are made up. */
export function againstMarket(band: Band, market: PayDistribution | undefined): BandAgainstMarket {
  const place = (amount: string): MarketPlace => placeOf(amount, band, market);
  return {
    ...band,
    market: market ?? null,
    places: { minimum: place(band.minimum), middle: place(band.middle), maximum: place(band.maximum) },
  };
}

function placeOf(amount: string, band: Band, market: PayDistribution | undefined): MarketPlace {
  if (market === undefined) return { ok: false, why: 'no-figures', detail: band.country };
  const { currency, period, hoursPerYear } = band;
  const place = placeInDistribution({ amount, currency, period, hoursPerYear }, market, noRates);
  if (!place.ok) return place;
  return { ok: true, where: place.where, percentile: String(place.percentile) };
}
