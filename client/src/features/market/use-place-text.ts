import { type MarketPlace } from '@portolan/shared/contract';
import { type BandPlace, type DistributionPlace } from '@portolan/shared/domain/compensation';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';

interface Why {
  readonly why: Extract<MarketPlace, { ok: false }>['why'];
  readonly detail: string;
}

/** Places in a band and in a market in words, and why there is none. */
export function usePlaceText() {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useMemo(
    () => ({
      inMarket: ({ where, percentile }: Pick<DistributionPlace, 'where' | 'percentile'>): string =>
        t(`place.${where}`, {
          percentile: where === 'within' ? format.count(Math.round(Number(percentile))) : String(percentile),
        }),
      inMarketShort: (place: MarketPlace): string =>
        place.ok
          ? t(`placeShort.${place.where}`, {
              percentile:
                place.where === 'within' ? String(Math.round(Number(place.percentile))) : place.percentile,
            })
          : t(`whyShort.${place.why}`),
      inBand: ({ zone, percentOfMid }: BandPlace): string =>
        t(`zone.${zone}`, { percent: format.percent(Number(percentOfMid)) }),
      whyNot: ({ why, detail }: Why): string =>
        t(`why.${why}`, { detail: why === 'no-figures' ? format.country(detail) : detail }),
    }),
    [format, t],
  );
}
