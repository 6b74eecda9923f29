import { describe, expect, it } from '@jest/globals';
import { Money } from '@portolan/shared/contract';
import { moneyOf, payDraftOf } from './pay-draft.js';

const money: Money = { amount: '65000.50', currency: 'EUR', period: 'year', hoursPerYear: 2080 };

describe('the form of a pay expectation', () => {
  it('gives exact money back as it was', () => {
    expect(moneyOf(payDraftOf(money))).toEqual(money);
    expect(moneyOf(payDraftOf({ ...money, hoursPerYear: null }))?.hoursPerYear).toBeNull();
  });

  it.each([
    ['', 'EUR'],
    ['0', 'EUR'],
    ['0.00', 'EUR'],
    ['-5', 'EUR'],
    ['65,000', 'EUR'],
    ['1e5', 'EUR'],
    ['65000', 'eu'],
  ])('waits for an amount and a currency: %s %s', (amount, currency) => {
    expect(moneyOf({ ...payDraftOf(undefined), amount, currency })).toBeUndefined();
  });

  it('is what the server takes', () => {
    expect(
      Money.safeParse(moneyOf({ ...payDraftOf(undefined), amount: '31.5', period: 'hour' })).success,
    ).toBe(true);
  });
});
