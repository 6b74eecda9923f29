import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Money } from '@portolan/shared/contract';
import * as format from './format.js';
import { i18next, startWords } from './i18n.js';

const euros = (amount: string, more: Partial<Money> = {}): Money => ({
  amount,
  currency: 'EUR',
  period: 'year',
  hoursPerYear: null,
  ...more,
});
/** Intl separates with narrow and fixed spaces; a reader sees a space. */
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('format', () => {
  beforeAll(() => startWords('en'));

  it.each([
    [euros('65000', { hoursPerYear: 2080 }), '€65,000 a year (2,080 h)'],
    [euros('65000.00'), '€65,000 a year'],
    [euros('31.5', { currency: 'USD', period: 'hour' }), 'US$31.50 an hour'],
    [euros('4200', { currency: 'CHF', period: 'month' }), 'CHF 4,200 a month'],
    // Beyond what a float can hold.
    [euros('90071992547409.93'), '€90,071,992,547,409.93 a year'],
    [euros('0.123456'), '€0.123456 a year'],
  ])('says money with its period and hours: %j', (money, said) => {
    expect(spaces(format.formatMoney(money, 'en', i18next.t))).toBe(said);
  });

  it.each([
    ['2026-11-21', '21 Nov 2026', '21. Nov. 2026'],
    ['2024-02-29', '29 Feb 2024', '29. Feb. 2024'],
  ])('writes the day %s the same in every time zone', (day, english, german) => {
    expect(format.formatDay(day, 'en')).toBe(english);
    expect(format.formatDay(day, 'de')).toBe(german);
  });

  it.each([
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
  ])('writes the month %s', (month, said) => expect(format.formatMonth(month, 'en')).toBe(said));

  it.each([
    [1204, undefined, '1,204', '1.204'],
    [78, 1, '78.0', '78,0'],
    [16.7, undefined, '16.7', '16,7'],
  ])('writes the count %d', (value, decimals, english, german) => {
    expect(format.formatCount(value, 'en', decimals)).toBe(english);
    expect(format.formatCount(value, 'de', decimals)).toBe(german);
  });

  it('writes percent and large numbers', () => {
    expect(spaces(format.formatPercent(25.7, 'en', true))).toBe('+25.7 %');
    expect(spaces(format.formatPercent(-3, 'en', true))).toBe('-3 %');
    expect(format.formatCompact(136_300, 'en')).toBe('136.3k');
  });

  it.each([
    [30, '30 seconds ago'],
    [60 * 5, '5 minutes ago'],
    [3600 * 7, '7 hours ago'],
    [86_400, 'yesterday'],
    [86_400 * 31, '21 Oct 2026'],
  ])('says how long ago %d seconds are', (seconds, said) => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(format.formatAgo(new Date(now - seconds * 1000).toISOString(), now, 'en')).toBe(said);
  });

  it.each([
    [7, '7 mo'],
    [24, '2 y'],
    [51, '4 y 3 mo'],
  ])('says %d months', (months, said) => expect(format.formatMonths(months, i18next.t)).toBe(said));

  it.each([
    ['2019-08', 'present', 'Aug 2019 – today'],
    ['2019', '2021-02', '2019 – Feb 2021'],
    [null, '2021', '2021'],
    [null, null, ''],
  ])('says from %s until %s', (start, end, said) =>
    expect(format.formatSpan(start, end, 'en', i18next.t)).toBe(said),
  );

  it('names languages, and an unknown code as it was written', () => {
    expect(format.languageName({ code: 'uk', name: 'Ukrainian' }, 'de')).toBe('Ukrainisch');
    expect(format.languageName({ code: 'no such', name: 'Quenya' }, 'de')).toBe('Quenya');
  });

  it('names countries, and an unknown code by itself', () => {
    expect(format.countryName('PT', 'de')).toBe('Portugal');
    expect(format.countryName('nonsense', 'en')).toBe('nonsense');
  });
});
