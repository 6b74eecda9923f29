import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaleOf } from './scale.js';

describe('scaleOf', () => {
  it.each([
    [
      [79_850, 211_450],
      [50_000, 100_000, 150_000, 200_000, 250_000],
    ],
    [
      [120, 170],
      [120, 140, 160, 180],
    ],
    [[5], [4, 6]],
    [[0], [0, 0.25]],
  ])('%j', (values, ticks) => {
    expect(scaleOf(values)?.ticks).toEqual(ticks);
  });

  it('has nothing to show for nothing', () => {
    expect(scaleOf([])).toBeUndefined();
  });

  it('holds every value between its ends, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const scale = scaleOf(values);
        if (!scale) throw new Error('no scale');
        for (const value of values) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(scale.at(value)).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
