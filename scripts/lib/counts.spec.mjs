import { describe, expect, it } from '@jest/globals';
import { countsOf, sum } from './test-run.mjs';

const result = (given) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...given,
});

describe('the counts of a test run', () => {
  it.each([
    ['all pass', { numPassedTests: 7 }, 0, { passed: 7, failed: 0, skipped: 0 }],
    ['some fail', { numPassedTests: 7, numFailedTests: 2 }, 1, { passed: 7, failed: 2, skipped: 0 }],
    ['a file cannot run', { numRuntimeErrorTestSuites: 1 }, 1, { passed: 0, failed: 1, skipped: 0 }],
    ['Jest itself fails', { numPassedTests: 7 }, 1, { passed: 7, failed: 1, skipped: 0 }],
    ['some wait', { numPendingTests: 1, numTodoTests: 2 }, 0, { passed: 0, failed: 0, skipped: 3 }],
  ])('%s', (_case, given, code, wanted) => {
    expect(countsOf(result(given), code)).toEqual(wanted);
  });

  it('add up over the suites', () => {
    const counts = [countsOf(result({ numPassedTests: 3 }), 0), countsOf(result({ numFailedTests: 1 }), 1)];
    expect(sum(counts)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});
