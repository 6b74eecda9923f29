import { Decimal, decimalText, type Money, type PayBasis, type PayPeriod } from './money.js';

/** One published exchange rate: `rate` units of `quote` buy one unit of `base` on the day `on` (YYYY-MM-DD). */
export interface ExchangeRate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly on: string;
  readonly source: string;
}

/** Rates are an argument, never looked up. A rate older than `maxAgeDays` before `asOf` is not used. */
export interface DatedRates {
  readonly rates: readonly ExchangeRate[];
  readonly asOf: string;
  readonly maxAgeDays?: number;
}

export const noRates: DatedRates = { rates: [], asOf: '1970-01-01' };

export const notConvertibleReasons = ['no-rate', 'hours-unknown', 'not-a-number'] as const;
export type NotConvertibleReason = (typeof notConvertibleReasons)[number];

/** Why an amount cannot be brought to another basis. An expected answer, not an error. */
export interface NotConvertible {
  readonly ok: false;
  readonly why: NotConvertibleReason;
  /** What was missing: a currency pair such as EUR/USD, or the two periods. */
  readonly detail: string;
}

export interface Converted {
  readonly ok: true;
  readonly money: Money;
  /** The rates used, none when the currency stayed. */
  readonly rates: readonly ExchangeRate[];
  /** Both sides are a year's or month's pay but assume other hours; amounts are not scaled by that. */
  readonly hoursDiffer: boolean;
}

export type Conversion = Converted | NotConvertible;

const defaultMaxAgeDays = 31;
const perYear: Record<'year' | 'month', number> = { year: 1, month: 12 };

/**
 * Brings pay to another currency and period. Years and months convert by 12. Hours need a stated hours basis
 * (`hoursPerYear` of the amount, else of the target); without it the answer is "not convertible". Currencies
 * need a dated rate, direct, inverted or over one common base; without it likewise: never a rate of 1.
 * The result is rounded half to even to six decimals.
 */
export function convert(money: Money, to: PayBasis, dated: DatedRates): Conversion {
  if (!isNumber(money.amount)) return { ok: false, why: 'not-a-number', detail: money.amount };
  const hours = money.hoursPerYear ?? to.hoursPerYear;
  const inPeriod = changePeriod(new Decimal(money.amount), money.period, to.period, hours);
  if (inPeriod === undefined) {
    return { ok: false, why: 'hours-unknown', detail: `${money.period} to ${to.period}` };
  }
  const rates = findRates(money.currency, to.currency, dated);
  if (rates === undefined) return { ok: false, why: 'no-rate', detail: `${money.currency}/${to.currency}` };
  const amount = rates.reduce((sum, step) => step.apply(sum), inPeriod);
  return {
    ok: true,
    money: { ...to, amount: decimalText(amount), hoursPerYear: hours },
    rates: rates.map((step) => step.rate),
    hoursDiffer: differ(money.hoursPerYear, to.hoursPerYear),
  };
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

function changePeriod(
  amount: Decimal,
  from: PayPeriod,
  to: PayPeriod,
  hours: number | null,
): Decimal | undefined {
  if (from === to) return amount;
  if (from === 'hour' || to === 'hour') {
    if (hours === null || hours <= 0) return undefined;
    if (from === 'hour') return amount.times(hours).div(perYear[to === 'hour' ? 'year' : to]);
    return amount.times(perYear[from]).div(hours);
  }
  return amount.times(perYear[from]).div(perYear[to]);
}

interface Step {
  readonly rate: ExchangeRate;
  readonly apply: (amount: Decimal) => Decimal;
}

function findRates(from: string, to: string, dated: DatedRates): readonly Step[] | undefined {
  if (from === to) return [];
  const direct = step(from, to, dated);
  if (direct) return [direct];
  for (const base of commonBases(dated)) {
    const first = step(from, base, dated);
    const second = step(base, to, dated);
    if (first && second) return [first, second];
  }
  return undefined;
}

function commonBases(dated: DatedRates): readonly string[] {
  return [...new Set(dated.rates.map((rate) => rate.base))].sort();
}

function step(from: string, to: string, dated: DatedRates): Step | undefined {
  const forward = newest(from, to, dated);
  if (forward) return { rate: forward, apply: (amount) => amount.times(forward.rate) };
  const backward = newest(to, from, dated);
  if (backward) return { rate: backward, apply: (amount) => amount.div(backward.rate) };
  return undefined;
}

function newest(base: string, quote: string, dated: DatedRates): ExchangeRate | undefined {
  let found: ExchangeRate | undefined;
  for (const rate of dated.rates) {
    if (rate.base !== base || rate.quote !== quote || !isUsable(rate, dated)) continue;
    if (found === undefined || rate.on > found.on) found = rate;
  }
  return found;
}

function isUsable(rate: ExchangeRate, dated: DatedRates): boolean {
  if (!isNumber(rate.rate) || new Decimal(rate.rate).lte(0) || rate.on > dated.asOf) return false;
  return daysBetween(rate.on, dated.asOf) <= (dated.maxAgeDays ?? defaultMaxAgeDays);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
