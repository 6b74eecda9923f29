import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreOf, shownParts } from './score.js';

describe('shown numbers', () => {
  it.each([
    ['nothing is scored', 0, 0, null],
    ['everything is met', 150_000, 15, 1000],
    ['two thirds round to the tenth', 20_000, 3, 667],
    ['half a tenth rounds up', 10_005, 1, 1001],
    ['under half a tenth rounds down', 1_004, 1, 100],
  ])('%s', (_name, sum, weight, tenths) => {
    expect(scoreOf(sum, weight)?.tenths ?? null).toBe(tenths);
  });

  it('shares the last tenths out by largest remainder', () => {
    const score = scoreOf(10_000, 3);
    expect(score && shownParts([3_334, 3_333, 3_333], score)).toEqual([111, 111, 111]);
    const uneven = scoreOf(20_000, 3);
    expect(uneven && shownParts([10_000, 10_000, 0], uneven)).toEqual([334, 333, 0]);
  });

  it('parts always sum to the number above them, and none is off by a tenth or more', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10_000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, (drawn) => {
        const weight = drawn.reduce((total, [each]) => total + each, 0);
        fc.pre(weight > 0);
        const sums = drawn.map(([each, value]) => each * value);
        const score = scoreOf(
          sums.reduce((total, each) => total + each, 0),
          weight,
        );
        if (!score) throw new Error('unreachable: the weight is positive');
        const shown = shownParts(sums, score);
        expect(shown.reduce((total, each) => total + each, 0)).toBe(score.tenths);
        shown.forEach((each, index) =>
          expect(Math.abs(each - (sums[index] ?? 0) / (weight * 10))).toBeLessThan(1 + 1e-9),
        );
      }),
    );
  });
});
