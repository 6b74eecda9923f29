import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkBand,
  compareAmounts,
  Decimal,
  type Money,
  noRates,
  type PayDistribution,
  placeInBand,
  placeInDistribution,
} from './index.js';

const basis = { currency: 'USD', period: 'year', hoursPerYear: 2080 } as const;
const usd = (amount: string): Money => ({ ...basis, amount });
const value = (amount: string) => ({ state: 'value', amount }) as const;
/** OEWS May 2024, 15-1252, US. */
const softwareDevelopers: PayDistribution = {
  ...basis,
  points: {
    10: value('79850'),
    25: value('103050'),
    50: value('133080'),
    75: value('169000'),
    90: value('211450'),
  },
};
const band = { ...basis, min: '120000', mid: '145000', max: '170000' };

describe('placeInBand', () => {
  it.each([
    ['110000', 'below', '-20.0', '75.9'],
    ['120000', 'lower-half', '0.0', '82.8'],
    ['145000', 'upper-half', '50.0', '100.0'],
    ['170000', 'upper-half', '100.0', '117.2'],
    ['171000', 'above', '102.0', '117.9'],
  ])('%s is %s', (amount, zone, percentOfRange, percentOfMid) => {
    expect(placeInBand(usd(amount), band, noRates)).toMatchObject({
      ok: true,
      zone,
      percentOfRange,
      percentOfMid,
    });
  });

  it('has no place in per cent in a band of one amount', () => {
    const point = { ...basis, min: '100', mid: '100', max: '100' };
    expect(placeInBand(usd('100'), point, noRates)).toMatchObject({
      zone: 'upper-half',
      percentOfRange: null,
    });
  });

  it('says why euros cannot be placed without a rate', () => {
    expect(placeInBand({ ...usd('90000'), currency: 'EUR' }, band, noRates)).toMatchObject({
      ok: false,
      why: 'no-rate',
    });
  });

  it.each([
    [{ min: '1', mid: '2', max: '3' }, []],
    [{ min: '3', mid: '2', max: '1' }, ['min-above-mid', 'mid-above-max']],
    [{ min: '0', mid: '2', max: '3' }, ['not-positive']],
  ])('checks a band %o', (numbers, faults) => {
    expect(checkBand(numbers)).toEqual(faults);
  });
});

describe('placeInDistribution', () => {
  it.each([
    ['79849', { where: 'below', percentile: 10 }],
    ['79850', { where: 'within', percentile: '10.0' }],
    ['133080', { where: 'within', percentile: '50.0' }],
    ['118065', { where: 'within', percentile: '37.5' }],
    ['211450', { where: 'within', percentile: '90.0' }],
    ['211451', { where: 'above', percentile: 90 }],
  ])('%s', (amount, place) => {
    expect(placeInDistribution(usd(amount), softwareDevelopers, noRates)).toMatchObject(place);
  });

  it('stops at a top code and at nothing published', () => {
    const top = { state: 'at-or-above', amount: '239200' } as const;
    const absent = { state: 'absent', why: 'not-available' } as const;
    const surgeons = {
      ...basis,
      points: { 10: value('90000'), 25: value('200000'), 50: top, 75: top, 90: top },
    };
    expect(placeInDistribution(usd('300000'), surgeons, noRates)).toMatchObject({
      where: 'in-top-code',
      percentile: 25,
    });
    const nothing = { ...basis, points: { 10: absent, 25: absent, 50: absent, 75: absent, 90: absent } };
    expect(placeInDistribution(usd('300000'), nothing, noRates)).toMatchObject({
      ok: false,
      why: 'no-figures',
    });
  });

  it('never falls when the amount rises', () => {
    const rank = (amount: string): Decimal => {
      const place = placeInDistribution(usd(amount), softwareDevelopers, noRates);
      if (!place.ok) throw new Error(place.why);
      if (place.where === 'below') return new Decimal(0);
      return place.where === 'within' ? new Decimal(place.percentile) : new Decimal(100);
    };
    const amount = fc.integer({ min: 1, max: 400_000 }).map(String);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = compareAmounts(a, b) <= 0 ? [a, b] : [b, a];
        expect(rank(low).lte(rank(high))).toBe(true);
      }),
    );
  });
});
