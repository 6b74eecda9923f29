import { describe, expect, it } from '@jest/globals';
import { nextStatuses, refuseStatus, roleStatuses } from './life-cycle.js';

describe('the life of a role', () => {
  it.each([
    ['draft', 'open', null, null],
    ['draft', 'closed', null, 'reason-missing'],
    ['draft', 'closed', 'Budget withdrawn', null],
    ['draft', 'filled', 'Hired', 'not-a-step'],
    ['open', 'on-hold', '  ', 'reason-missing'],
    ['open', 'filled', 'Both openings hired', null],
    ['open', 'draft', 'Again', 'not-a-step'],
    ['open', 'open', 'Again', 'not-a-step'],
    ['on-hold', 'open', 'Budget is back', null],
    ['filled', 'open', null, 'reason-missing'],
    ['closed', 'open', 'Reopened', null],
  ] as const)('%s to %s because %p: %p', (from, to, reason, refusal) => {
    expect(refuseStatus(from, to, reason)).toBe(refusal);
  });

  it('has no dead end', () => {
    for (const status of roleStatuses) expect(nextStatuses(status).length).toBeGreaterThan(0);
  });
});
