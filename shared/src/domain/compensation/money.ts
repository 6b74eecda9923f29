import { Decimal as Exact } from 'decimal.js';

export const payPeriods = ['year', 'month', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** An amount of pay. `hoursPerYear` is the paid hours the amount assumes; null when nobody said. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly hoursPerYear: number | null;
}

/** What an amount is brought to before it is compared. */
export interface PayBasis {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly hoursPerYear: number | null;
}

/** Paid hours behind a full-time year in US wage statistics (BLS, OEWS technical notes: 52 weeks of 40 hours). */
export const usFullTimeHours = 2080;

/** Decimals kept after a conversion; the last one is rounded half to even. */
export const keptDecimals = 6;

/** A private decimal context, so that nobody else's settings change our sums. */
export const Decimal = Exact.clone({
  precision: 50,
  rounding: Exact.ROUND_HALF_EVEN,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = Exact;

const plainNumber = /^-?\d{1,15}(\.\d{1,6})?$/;

/** True for a plain exact number such as 65000 or 31.50. */
export function isDecimal(text: string): boolean {
  return plainNumber.test(text);
}

/** Writes a decimal as plain text without exponent or trailing zeros, rounded half to even to `keptDecimals`. */
export function decimalText(value: Decimal): string {
  const rounded = value.toDecimalPlaces(keptDecimals, Decimal.ROUND_HALF_EVEN);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

/** Rounds for display or for comparing in whole cents: half to even, fixed number of decimals. */
export function roundAmount(amount: string, decimals: number): string {
  return new Decimal(amount).toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN).toFixed(decimals);
}

/** -1, 0 or 1, as exact numbers compare. */
export function compareAmounts(a: string, b: string): -1 | 0 | 1 {
  const order = new Decimal(a).comparedTo(new Decimal(b));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
