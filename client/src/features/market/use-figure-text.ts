import { type FigureValue, type MarketFigure } from '@portolan/shared/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';

type Said = Pick<MarketFigure, 'unit' | 'currency' | 'payPeriod'>;

/** As many decimals as were published: 17.0 stays 17.0. */
const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;
const signed = (amount: string, said: string): string => `${Number(amount) > 0 ? '+' : ''}${said}\u202f%`;

/** Figures in words of the reader's language; amounts are written as published, never recomputed. */
export function useFigureText() {
  const { t } = useTranslation('market');
  const format = useFormat();
  return useMemo(() => {
    const plain = (amount: string, { unit, currency, payPeriod }: Said): string => {
      switch (unit) {
        case 'money': {
          const money = format.amount({ amount, currency: currency ?? 'USD' });
          return payPeriod === 'hour' ? t('common:money.hour', { amount: money }) : money;
        }
        case 'percent':
          return signed(amount, format.count(Number(amount), decimalsOf(amount)));
        case 'thousand-jobs':
          return t('unit.thousand', { amount: format.count(Number(amount), decimalsOf(amount)) });
        case 'thousand-jobs-a-year':
          return t('unit.thousandAYear', { amount: format.count(Number(amount), decimalsOf(amount)) });
        case 'jobs':
        case 'index':
          return format.count(Number(amount));
      }
    };
    const value = (given: FigureValue, said: Said): string => {
      if (given.state === 'absent') return t(`absent.${given.why}`);
      if (given.state === 'value') return plain(given.amount, said);
      return given.amount === null ? t('topCode') : t('atLeast', { amount: plain(given.amount, said) });
    };
    const period = ({ periodFrom, periodTo }: Pick<MarketFigure, 'periodFrom' | 'periodTo'>): string =>
      periodFrom === periodTo ? format.month(periodTo) : `${periodFrom}–${periodTo}`;
    return {
      plain,
      value,
      figure: (figure: MarketFigure): string => value(figure.value, figure),
      period,
    };
  }, [format, t]);
}
