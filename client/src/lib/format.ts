import { type Money } from '@portolan/shared/contract';
import { type TFunction } from 'i18next';
import { type Language } from './languages.js';

const locales: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

// Building a formatter costs far more than using it.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numbers.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], options);
  numbers.set(key, made);
  return made;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = dates.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  dates.set(key, made);
  return made;
}

const dayParts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** 2026-11-21 → 21 Nov 2026. A calendar day has no time zone. */
export function formatDay(day: string, language: Language): string {
  return dateFormat(language, { ...dayParts, timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** 2026-11 → Nov 2026; 2026 → 2026. */
export function formatMonth(month: string, language: Language): string {
  if (/^\d{4}$/.test(month)) return month;
  const at = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  return dateFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** An instant in the reader's own time zone: 21 Nov 2026, 14:05. */
export function formatInstant(instant: string, language: Language): string {
  return dateFormat(language, { ...dayParts, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** 1204 → 1,204. `decimals` are shown exactly when given, else at most one. */
export function formatCount(value: number, language: Language, decimals?: number): string {
  const options =
    decimals === undefined
      ? { maximumFractionDigits: 1 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(language, options).format(value);
}

/** 136300 → 136.3k */
export function formatCompact(value: number, language: Language): string {
  return numberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
    .format(value)
    .replace('K', 'k');
}

/** 133080 USD → $133.1k, for axes and tight places; the exact amount stands elsewhere. */
export function formatCompactMoney(value: number, currency: string, language: Language): string {
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 1,
  })
    .format(value)
    .replace('K', 'k');
}

/** 25.7 → 25.7 %; `signed` writes the plus. */
export function formatPercent(percent: number, language: Language, signed = false): string {
  const shown = numberFormat(language, {
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(percent);
  return `${shown}\u202f%`;
}

/** The bare amount: €65,000 or US$31.50. Exact: the decimal is never turned into a float. */
export function formatAmount(money: Pick<Money, 'amount' | 'currency'>, language: Language): string {
  const digits = money.amount.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return numberFormat(language, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits === 0 ? 0 : Math.max(2, digits),
    maximumFractionDigits: digits === 0 ? 0 : Math.max(2, digits),
  }).format(money.amount as Intl.StringNumericLiteral);
}

/** €65,000 a year (2,080 h): amount, period and, where known, the hours that it assumes. */
export function formatMoney(money: Money, language: Language, t: TFunction): string {
  const amount = formatAmount(money, language);
  const said = t(`common:money.${money.period}`, { amount });
  if (money.hoursPerYear === null) return said;
  return t('common:money.withHours', { said, hours: formatCount(money.hoursPerYear, language) });
}

const steps = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago an instant was; `now` is given so that the answer can be tested. */
export function formatAgo(instant: string, now: number, language: Language): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  if (seconds > 30 * 86_400) return formatDay(new Date(instant).toISOString(), language);
  const [unit, size] = steps.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(
    -Math.floor(seconds / size),
    unit,
  );
}

/** Months as "4 y 3 mo". */
export function formatMonths(months: number, t: TFunction): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return t('common:duration.months', { months: rest });
  return rest === 0
    ? t('common:duration.years', { years })
    : t('common:duration.yearsMonths', { years, months: rest });
}

/** From when to when, as far as it is known: "Aug 2019 – today". */
export function formatSpan(
  start: string | null,
  end: string | null,
  language: Language,
  t: TFunction,
): string {
  const until = end === 'present' ? t('common:duration.today') : end && formatMonth(end, language);
  return [start && formatMonth(start, language), until].filter(Boolean).join(' – ');
}

const names = new Map<string, Intl.DisplayNames>();

/** The browser's own tables know the names of countries and languages. */
function nameOf(type: 'region' | 'language', code: string, language: Language): string | undefined {
  const key = `${type} ${language}`;
  const known = names.get(key) ?? new Intl.DisplayNames([locales[language]], { type });
  names.set(key, known);
  try {
    return known.of(code);
  } catch {
    return undefined;
  }
}

export const countryName = (code: string, language: Language): string =>
  nameOf('region', code, language) ?? code;

/** A language by its code, or as it was written. */
export const languageName = (
  { code, name }: { readonly code: string; readonly name: string },
  language: Language,
): string => nameOf('language', code, language) ?? name;
