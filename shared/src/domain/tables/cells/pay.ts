import { fold } from '../../documents/index.js';
import { type DecimalMark } from '../columns.js';
import { type PayPeriod, type RowValues } from '../row-values.js';
import { readNumber } from './amounts.js';

export type Expectation = NonNullable<RowValues['expectation']>;
export interface PayCells {
  readonly amount: string;
  readonly currency: string;
  readonly period: string;
}
export interface PaySettings {
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly decimal: DecimalMark | null;
  readonly country: string | null;
}
export type PayFault = 'pay-unreadable' | 'pay-impossible' | 'pay-currency-missing' | 'pay-period-missing';
export type PayReading = { readonly expectation: Expectation } | { readonly fault: PayFault };

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Longest first: "R$" before "$". */
const symbols: readonly (readonly [RegExp, string])[] = [
  [/us ?\$|\busd\b|u\.s\. dollars?/, 'USD'],
  [/ca?\$|\bcad\b|canadian dollars?/, 'CAD'],
  [/au?\$|\baud\b|australian dollars?/, 'AUD'],
  [/nz\$/, 'NZD'],
  [/s\$|sg\$/, 'SGD'],
  [/hk\$/, 'HKD'],
  [/r\$|reais/, 'BRL'],
  [/mx\$|mex\$/, 'MXN'],
  [/€|\beuros?\b/, 'EUR'],
  [/£|\bpounds?\b|sterling/, 'GBP'],
  [/\bchf\b|\bsfr\.?|\bfr\.|franken/, 'CHF'],
  [/¥|円|\byen\b/, 'JPY'],
  [/₹|\brs\.?\b|rupees?|\blpa\b|lakhs?|crores?/, 'INR'],
  [/zł|\bzl\b|zloty\w*/, 'PLN'],
  [/kč|\bkc\b/, 'CZK'],
  [/₽|\brub\b|руб/, 'RUB'],
  [/₴|\buah\b|грн/, 'UAH'],
  [/₺|\btl\b/, 'TRY'],
  [/₪/, 'ILS'],
  [/₩/, 'KRW'],
  [/₦/, 'NGN'],
  [/₱/, 'PHP'],
  [/฿/, 'THB'],
  [/₫/, 'VND'],
  [/\bft\b|forint/, 'HUF'],
  [/\blei\b|\bron\b/, 'RON'],
  [/лв/, 'BGN'],
];
const crowns: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };

function codeIn(text: string): string | undefined {
  const words = text.match(/(?<![a-z])[a-z]{3}(?![a-z])/g) ?? [];
  return words.map((word) => word.toUpperCase()).find((word) => currencies.has(word));
}

/** A dollar is that of the United States, unless the table's own currency is another one. */
const dollar = ({ currency }: PaySettings) => (currency?.endsWith('D') === true ? currency : 'USD');

function currencyIn(text: string, settings: PaySettings): string | null {
  const named = codeIn(text) ?? symbols.find(([pattern]) => pattern.test(text))?.[1];
  if (named !== undefined) return named;
  if (/\$|\bdollars?\b/.test(text)) return dollar(settings);
  const isCrown = /\bkr\.?(?![a-z])|kronor|kroner/.test(text);
  return isCrown ? (crowns[settings.country ?? ''] ?? null) : null;
}

const periods: readonly (readonly [PayPeriod | 'other', RegExp])[] = [
  [
    'hour',
    /(?:\/|\b(?:per|pro|a|an|je|par|por|all'?|na))\s*(?:h\b|hr|hour|stunde|std|heure|hora|ora|uur|godzin)|\bhourly\b|\bstundlich|stundensatz|\bph\b|\bp\.?\/?h\b|\bhour\b|horaire/,
  ],
  [
    'other',
    /(?:\/|\b(?:per|pro|a|je|par|por|al))\s*(?:d\b|day|tag|jour|dia|giorno|dag|week|woche|semaine|w\b|wk)|\bdaily\b|\bweekly\b|tagessatz|\btjm\b/,
  ],
  [
    'month',
    /(?:\/|\b(?:per|pro|a|im|je|par|por|al|na|p\.?))\s*(?:m\b|mo\b|mth|month|monat|mois|mes|mese|maand|miesiac)|\bmonth(?:ly)?\b|\bmonatlich|mensual|mensuel|mensile|miesiecznie|\bp\.?m\b|\bpcm\b|\bmtl\b/,
  ],
  [
    'year',
    /(?:\/|\b(?:per|pro|a|im|je|par|por|all'?|na|p\.?))\s*(?:y\b|yr|year|jahr|an\b|annee|ano|anno|jaar|rok|annum|j\b)|\byear(?:ly)?\b|\bannual|\bannum\b|jahrlich|jahresgehalt|\bp\.?a\b|\blpa\b|\bctc\b|rocznie|anual|annuel|brutto\/jahr|\bral\b/,
  ],
];

const periodIn = (text: string): PayPeriod | 'other' | null =>
  periods.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const amountPattern = /\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*(?:[.,]\d+)?/g;

function factorAfter(rest: string): number {
  if (/^\s*(?:k\b|k(?=[^a-z])|tsd|thousand|tausend|mil\b|tys)/.test(rest)) return 1000;
  if (/^\s*(?:lpa|lakhs?|lac|l\b)/.test(rest)) return 100_000;
  if (/^\s*(?:crores?|cr\b)/.test(rest)) return 10_000_000;
  return /^\s*(?:m\b(?!\s*\/)|mio|mln|million)/.test(rest) ? 1_000_000 : 1;
}

/** The first amount; of a range its lower end, which borrows the "k" of the upper: "60-65k". */
function amountIn(text: string, decimal: DecimalMark | null): number | null {
  const matches = [...text.matchAll(amountPattern)];
  const [first, second] = matches;
  if (first === undefined) return null;
  const value = readNumber(first[0].replace(/[.,'’]+$/, ''), decimal);
  if (value === null) return null;
  const own = factorAfter(text.slice(first.index + first[0].length));
  if (own > 1 || second === undefined) return value * own;
  const between = text.slice(first.index + first[0].length, second.index);
  const range = /^\s*(?:[-–—~]|to|bis|a|à|al|tot|do|and|und|\.\.)\s*[^\d\s]{0,3}\s*$/.test(between);
  const upper = factorAfter(text.slice(second.index + second[0].length));
  return range && value < 1000 ? value * upper : value;
}

/** Currencies of which a year's pay has seven figures and more. */
const small = new Set(
  'IDR VND KRW JPY HUF CLP COP IRR UZS LAK PYG NGN TZS UGX KHR MMK LBP SYP IQD GNF MGA RWF CRC KZT AMD RSD ARS XOF XAF ISK PKR LKR INR PHP RUB THB TWD CZK'.split(
    ' ',
  ),
);
const mostPerYear = 10_000_000;
const mostOfSmall = 10_000_000_000;
const paidPerYear: Readonly<Record<PayPeriod, number>> = { year: 1, month: 12, hour: 2080 };
/** Nobody writes less for a year, and more for a month or an hour is one of another period. */
const leastOfYear = 20_000;

function periodOf(
  cells: PayCells,
  text: string,
  amount: number,
  settings: PaySettings,
): PayPeriod | 'other' | null {
  const said = periodIn(fold(cells.period)) ?? periodIn(text) ?? settings.period;
  if (said !== null) return said;
  return amount >= leastOfYear ? 'year' : null;
}

/** Without a currency only what no currency could make right is impossible. */
function impossible(amount: number, currency: string | null, period: PayPeriod): boolean {
  const most = currency === null || small.has(currency) ? mostOfSmall : mostPerYear;
  return amount <= 0 || amount * paidPerYear[period] > most || (period === 'year' && amount < 100);
}

/** At most two decimals, as money is kept. */
const exact = (amount: number): string => String(Number(amount.toFixed(2)));

const negative = /^\s*[^\d]{0,4}[-−]\s?\d/;

/** What somebody wants to earn: "80.000 €", "70k", "EUR 5.500/month", "$60-65/h" (the lower end), "12 LPA". */
export function readPay(cells: PayCells, settings: PaySettings): PayReading {
  const text = fold(cells.amount.normalize('NFKC'));
  const amount = amountIn(text, settings.decimal);
  if (amount === null) return { fault: 'pay-unreadable' };
  if (negative.test(text) || amount > mostOfSmall) return { fault: 'pay-impossible' };
  const period = periodOf(cells, text, amount, settings);
  if (period === null || period === 'other') return { fault: 'pay-period-missing' };
  const currency = statedCurrency(cells, text, settings);
  if (impossible(amount, currency, period)) return { fault: 'pay-impossible' };
  if (currency === null) return { fault: 'pay-currency-missing' };
  return { expectation: { amount: exact(amount), currency, period } };
}

const statedCurrency = (cells: PayCells, text: string, settings: PaySettings) =>
  currencyIn(fold(cells.currency), settings) ?? currencyIn(text, settings) ?? settings.currency;
