import { type Money } from '@portolan/shared/contract';

export interface PayDraft {
  readonly amount: string;
  readonly currency: string;
  readonly period: Money['period'];
  readonly hours: number | string;
}

/** 40 hours in 52 weeks: what pay statistics assume. */
const usualHours = 2080;

export function payDraftOf(money: Money | undefined): PayDraft {
  if (!money) return { amount: '', currency: 'EUR', period: 'year', hours: usualHours };
  return {
    amount: money.amount,
    currency: money.currency,
    period: money.period,
    hours: money.hoursPerYear ?? '',
  };
}

/** A plain decimal above zero; the text is sent as it is, so nothing is rounded. */
export function isAmount(text: string): boolean {
  return /^\d{1,15}(\.\d{1,6})?$/.test(text.trim()) && /[1-9]/.test(text);
}

/** The money that was typed, or undefined while it is not complete. */
export function moneyOf({ amount, currency, period, hours }: PayDraft): Money | undefined {
  if (!isAmount(amount) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { amount: amount.trim(), currency, period, hoursPerYear: typeof hours === 'number' ? hours : null };
}
