import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packTrace, traceKinds, unpackTrace } from './trace.js';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2240 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('packed traces', () => {
  it('come back as they went in, and fit an int32', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...traceKinds),
        fc.integer({ min: 0, max: 6 }),
        fc.option(months, { nil: null }),
        (kind, level, lastUsed) => {
          const packed = packTrace({ kind, level, lastUsed });
          expect(packed).toBe(packed | 0);
          expect(packed).toBeGreaterThanOrEqual(0);
          expect(unpackTrace(packed)).toEqual({ kind, level, lastUsed });
        },
      ),
    );
  });

  it.each([['1850-01'], ['2300-01'], ['2024-13'], ['last year']])('keep no month of %s', (lastUsed) => {
    expect(unpackTrace(packTrace({ kind: 'stated', level: 3, lastUsed })).lastUsed).toBeNull();
  });
});
