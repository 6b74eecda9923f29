import { describe, expect, it } from '@jest/globals';
import { readUrlState, writeUrlState } from '../../lib/use-url-state.js';
import { cleared, DirectoryUrl, facetRows, isDescending, isNarrowed, queryOf, toggled } from './filters.js';

const read = (address: string) => readUrlState(DirectoryUrl, new URLSearchParams(address));

describe('the address of the directory', () => {
  it.each([
    '',
    'q=go&country=DE&country=VN',
    'skill=postgresql&experience=8%2B&sort=name',
    'origin=person&reading=low&sort=experience&direction=ascending',
  ])('survives a round trip: %s', (address) => {
    const state = read(address);
    expect(writeUrlState(DirectoryUrl, new URLSearchParams(), state).toString()).toBe(address);
  });

  it('falls back to the whole list where it is not ours', () => {
    expect(read('sort=salary&country=Germany&reading=maybe')).toEqual(read(''));
  });
});

describe('narrowing', () => {
  it('sends only what narrows', () => {
    expect(queryOf(read(''))).toEqual({});
    expect(queryOf(read('q=+ana+&country=DE&sort=name'))).toEqual({ q: 'ana', country: ['DE'] });
    expect([isNarrowed(read('sort=name')), isNarrowed(read('q=x'))]).toEqual([false, true]);
    expect(isNarrowed({ ...read('q=x&country=DE&reading=low'), ...cleared })).toBe(false);
  });

  it('adds a value and takes it away again', () => {
    expect(toggled(['DE'], 'VN')).toEqual(['DE', 'VN']);
    expect(toggled(['DE', 'VN'], 'DE')).toEqual(['VN']);
  });

  it('knows which way an order runs unless told', () => {
    expect((['updated', 'name', 'experience'] as const).map((sort) => isDescending({ sort }))).toEqual([
      true,
      false,
      true,
    ]);
    expect(isDescending({ sort: 'name', direction: 'descending' })).toBe(true);
  });
});

describe('facetRows', () => {
  const row = (value: string, count: number) => ({ value, label: value, count });

  it('keeps what is chosen in sight', () => {
    const facet = [row('US', 9), row('DE', 5), row('VN', 2)];
    expect(facetRows(facet, ['VN', 'JP'], 3)).toEqual([row('VN', 2), row('JP', 0), row('US', 9)]);
  });
});
