import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convert, Decimal, type Money, noRates, roundAmount } from './index.js';

const usdYear = { currency: 'USD', period: 'year', hoursPerYear: 2080 } as const;
const pay = (amount: string, over: Partial<Money> = {}): Money => ({ ...usdYear, amount, ...over });
const ecb = (quote: string, rate: string, on: string) => ({ base: 'EUR', quote, rate, on, source: 'ECB' });

describe('convert', () => {
  it.each([
    ['hour to year', pay('63.98', { period: 'hour' }), usdYear, '133078.4'],
    ['year to hour', pay('133080'), { ...usdYear, period: 'hour' as const }, '63.980769'],
    [
      'month to year',
      pay('5942', { period: 'month', hoursPerYear: null }),
      { ...usdYear, hoursPerYear: null },
      '71304',
    ],
    ['hours from the target', pay('50', { period: 'hour', hoursPerYear: null }), usdYear, '104000'],
    ['hour to month', pay('60', { period: 'hour' }), { ...usdYear, period: 'month' as const }, '10400'],
  ])('%s', (_name, money, to, amount) => {
    expect(convert(money, to, noRates)).toMatchObject({ ok: true, money: { amount } });
  });

  it('does not turn an hour into a year when nobody stated the hours', () => {
    const answer = convert(
      pay('50', { period: 'hour', hoursPerYear: null }),
      { ...usdYear, hoursPerYear: null },
      noRates,
    );
    expect(answer).toEqual({ ok: false, why: 'hours-unknown', detail: 'hour to year' });
  });

  it('says so when two years assume other hours, and scales nothing', () => {
    expect(convert(pay('54700', { hoursPerYear: 1950 }), usdYear, noRates)).toMatchObject({
      ok: true,
      hoursDiffer: true,
      money: { amount: '54700', hoursPerYear: 1950 },
    });
  });

  it.each([
    ['no rate at all', []],
    ['only a later rate', [ecb('USD', '1.1', '2026-11-22')]],
    ['only a rate of long ago', [ecb('USD', '1.1', '2026-01-02')]],
    ['a rate of zero', [ecb('USD', '0', '2026-11-20')]],
  ])('is not convertible with %s', (_name, rates) => {
    expect(convert(pay('100', { currency: 'EUR' }), usdYear, { rates, asOf: '2026-11-21' })).toEqual({
      ok: false,
      why: 'no-rate',
      detail: 'EUR/USD',
    });
  });

  it('takes the newest rate on or before the day, inverts, and crosses over the common base', () => {
    const rates = [
      ecb('USD', '1.2', '2026-11-19'),
      ecb('USD', '1.25', '2026-11-20'),
      ecb('GBP', '0.8', '2026-11-20'),
    ];
    const dated = { rates, asOf: '2026-11-21' };
    expect(convert(pay('80', { currency: 'EUR' }), usdYear, dated)).toMatchObject({
      money: { amount: '100' },
    });
    const crossed = convert(pay('80', { currency: 'GBP' }), usdYear, dated);
    expect(crossed).toMatchObject({ money: { amount: '125' }, rates: [{ quote: 'GBP' }, { quote: 'USD' }] });
  });

  const cents = fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => new Decimal(n).div(100).toFixed(2));
  const period = fc.constantFrom('year', 'month', 'hour');
  const hours = fc.integer({ min: 1, max: 4000 });

  it('period there and back gives the same cents', () => {
    fc.assert(
      fc.property(cents, period, period, hours, (amount, from, to, hoursPerYear) => {
        const start = pay(amount, { period: from, hoursPerYear });
        const there = convert(start, { ...usdYear, period: to, hoursPerYear }, noRates);
        if (!there.ok) throw new Error(there.why);
        const back = convert(there.money, { ...usdYear, period: from, hoursPerYear }, noRates);
        if (!back.ok) throw new Error(back.why);
        // The kept sixth decimal, half a unit off, grows by at most 4,000 hours: under half a cent.
        expect(roundAmount(back.money.amount, 2)).toBe(amount);
      }),
    );
  });

  it('currency there and back stays within the stated rounding', () => {
    const rate = fc.integer({ min: 1, max: 99_999_999 }).map((n) => new Decimal(n).div(10_000).toFixed(4));
    fc.assert(
      fc.property(cents, rate, (amount, value) => {
        const dated = { rates: [ecb('USD', value, '2026-11-20')], asOf: '2026-11-21' };
        const there = convert(pay(amount, { currency: 'EUR' }), usdYear, dated);
        if (!there.ok) throw new Error(there.why);
        const back = convert(there.money, { ...usdYear, currency: 'EUR' }, dated);
        if (!back.ok) throw new Error(back.why);
        const off = new Decimal(back.money.amount).minus(amount).abs();
        expect(off.lte(new Decimal('0.0000005').div(value).plus('0.0000005'))).toBe(true);
      }),
    );
  });
});
