import { describe, expect, it } from '@jest/globals';
import { type Band, Band as BandShape, type FigureValue, PayDistribution } from '@portolan/shared/contract';
import { comparePay, fanPoints, momentOf, periodOf, spreadOf } from './model.js';

const value = (amount: string): FigureValue => ({ state: 'value', amount });
const market = (over: object = {}) =>
  PayDistribution.parse({
    edition: {
      key: 'us-bls-oews-national May 2024',
      series: 'us-bls-oews-national',
      title: 'Occupational Employment and Wage Statistics',
      publisher: 'US Bureau of Labor Statistics',
      edition: 'May 2024',
      published: '2024-05',
      url: null,
      readOn: null,
    },
    occupationCode: '15-1252',
    occupationTitle: 'Software developers',
    country: 'US',
    areaTitle: 'United States',
    at: '2024-05',
    currency: 'USD',
    period: 'year',
    hoursPerYear: 2080,
    points: {
      10: value('79850'),
      25: value('103050'),
      50: value('133080'),
      75: value('169000'),
      90: value('211450'),
    },
    mean: value('144570'),
    ...over,
  });
const band = (over: object = {}): Band =>
  BandShape.parse({
    id: '01930000-0000-7000-8000-000000000001',
    employer: { id: '01930000-0000-7000-8000-000000000002', name: 'Northwind' },
    occupationCode: '15-1252',
    occupationTitle: 'Software developers',
    level: 'senior',
    country: 'US',
    area: null,
    minimum: '60.00',
    middle: '70.00',
    maximum: '80.00',
    currency: 'USD',
    period: 'hour',
    hoursPerYear: 2080,
    effectiveFrom: '2026-01-01',
    isSynthetic: false,
    version: 1,
    ...over,
  });
const expectation = (amount: string, currency: string) => ({
  id: 'a',
  label: 'A. Okafor',
  money: { amount, currency, period: 'year' as const, hoursPerYear: null },
});

describe('comparePay', () => {
  it('brings an hourly band to the year of the market by its stated hours', () => {
    expect(comparePay(market(), band(), []).band).toEqual({
      minimum: '124800',
      middle: '145600',
      maximum: '166400',
    });
  });

  it('places an expectation in the band and in the market', () => {
    const [amount] = comparePay(market(), band(), [expectation('133080', 'USD')]).amounts;
    expect(amount).toMatchObject({
      onScale: '133080',
      inMarket: { ok: true, where: 'within', percentile: '50.0' },
      inBand: { ok: true, zone: 'lower-half' },
    });
  });

  it('says what cannot be converted, and draws nothing of it', () => {
    const [amount] = comparePay(market(), band(), [expectation('90000', 'EUR')]).amounts;
    expect(amount).toMatchObject({
      onScale: undefined,
      inMarket: { ok: false, why: 'no-rate' },
      inBand: { ok: false },
    });
    const euros = comparePay(market(), band({ currency: 'EUR' }), []);
    expect(euros.band).toEqual({ ok: false, why: 'no-rate', detail: 'EUR/USD' });
  });

  it('takes the band for its scale where there is no market, and the amount where there is neither', () => {
    expect(comparePay(null, band(), [expectation('124800', 'USD')]).basis).toMatchObject({ period: 'hour' });
    expect(comparePay(null, null, [expectation('5', 'EUR')]).basis).toMatchObject({ currency: 'EUR' });
    expect(comparePay(null, null, []).basis).toBeUndefined();
  });
});

describe('spreadOf', () => {
  it('draws a top code at its limit with an open end, and leaves out what is absent', () => {
    const top: FigureValue = { state: 'at-or-above', amount: '239200' };
    const none: FigureValue = { state: 'absent', why: 'not-available' };
    const points = { 10: none, 25: value('100000'), 50: value('200000'), 75: top, 90: top };
    expect(spreadOf(market({ points }))).toEqual({
      low: 100000,
      lowerHalf: 100000,
      middle: 200000,
      upperHalf: 239200,
      high: 239200,
      openEnd: true,
    });
    expect(
      spreadOf(market({ points: { 10: none, 25: none, 50: value('1'), 75: none, 90: none } })),
    ).toBeUndefined();
  });
});

describe('fanPoints', () => {
  it('goes from the oldest edition to the newest', () => {
    const points = fanPoints([market(), market({ at: '2021-05' })]);
    expect(points.map(({ at, outer, middle }) => [at, outer, middle])).toEqual([
      [momentOf('2021-05'), [79850, 211450], 133080],
      [momentOf('2024-05'), [79850, 211450], 133080],
    ]);
  });

  it.each(['2024-05', '2024', '2017-12', '2020-02'])('keeps the period %s', (period) => {
    expect(periodOf(momentOf(period))).toBe(period);
  });
});
