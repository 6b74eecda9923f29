import { type Money } from '@portolan/shared/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from './format.js';
import { isLanguage, type Language } from './languages.js';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

/** The formatters of lib/format.ts bound to the language in use. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      day: (day: string) => format.formatDay(day, language),
      month: (month: string) => format.formatMonth(month, language),
      instant: (instant: string) => format.formatInstant(instant, language),
      ago: (instant: string) => format.formatAgo(instant, Date.now(), language),
      count: (value: number, decimals?: number) => format.formatCount(value, language, decimals),
      compact: (value: number) => format.formatCompact(value, language),
      compactMoney: (value: number, currency: string) => format.formatCompactMoney(value, currency, language),
      percent: (percent: number, signed?: boolean) => format.formatPercent(percent, language, signed),
      amount: (money: Pick<Money, 'amount' | 'currency'>) => format.formatAmount(money, language),
      money: (money: Money) => format.formatMoney(money, language, t),
      months: (months: number) => format.formatMonths(months, t),
      span: (start: string | null, end: string | null) => format.formatSpan(start, end, language, t),
      country: (code: string) => format.countryName(code, language),
      languageName: (spoken: { readonly code: string; readonly name: string }) =>
        format.languageName(spoken, language),
    }),
    [language, t],
  );
}
