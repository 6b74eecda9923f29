import { describe, expect, it } from '@jest/globals';
import { readUrlState, writeUrlState } from '../../lib/use-url-state.js';
import { listQueryOf, RoleShortlistState, ShortlistFilters } from './filters.js';

const read = (address: string) => readUrlState(ShortlistFilters, new URLSearchParams(address));

describe('the address of shortlists', () => {
  it('reads what the overview links to', () => {
    expect(read('stage=interview&stage=offer&movedSince=2026-11-14')).toMatchObject({
      stage: ['interview', 'offer'],
      movedSince: '2026-11-14',
      sort: 'moved',
    });
    expect(read('stage=hired').stage).toEqual(['hired']);
  });

  it('forgets what it does not know', () => {
    expect(read('stage=nonsense&answer=maybe&sort=score&movedSince=soon')).toEqual(read(''));
  });

  it('writes only what differs', () => {
    const next = writeUrlState(RoleShortlistState, new URLSearchParams(), { view: 'table', search: '' });
    expect(next.toString()).toBe('view=table');
  });

  it('asks list and file for the same', () => {
    const role = '018f0000-0000-7000-8000-000000000001';
    expect(listQueryOf(read('stage=offer&answer=waiting&search=ana&sort=name&entry=x'), role)).toEqual({
      role,
      stage: ['offer'],
      answer: 'waiting',
      search: 'ana',
      sort: 'name',
    });
  });
});
