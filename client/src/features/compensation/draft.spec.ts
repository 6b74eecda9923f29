import { describe, expect, it } from '@jest/globals';
import { type BandDraft, draftOf, readDraft } from './draft.js';

const draft = (over: Partial<BandDraft> = {}): BandDraft => ({
  employerId: '01930000-0000-7000-8000-000000000002',
  occupationCode: '15-1252',
  level: 'senior',
  country: 'DE',
  area: ' ',
  minimum: '65,000',
  middle: '75 000',
  maximum: "85'000.50",
  currency: 'eur',
  period: 'year',
  hoursPerYear: '',
  effectiveFrom: '2026-01-01',
  ...over,
});

describe('readDraft', () => {
  it('takes amounts as people write them', () => {
    const parsed = readDraft(draft());
    expect(parsed.data).toMatchObject({
      minimum: '65000',
      middle: '75000',
      maximum: '85000.50',
      currency: 'EUR',
      area: null,
      hoursPerYear: null,
    });
  });

  it.each([
    [{ employerId: null }, 'employerId'],
    [{ minimum: 'much' }, 'minimum'],
    [{ maximum: '1.234' }, 'maximum'],
    [{ currency: 'euro' }, 'currency'],
    [{ hoursPerYear: '9999' }, 'hoursPerYear'],
    [{ hoursPerYear: 'x' }, 'hoursPerYear'],
    [{ effectiveFrom: '' }, 'effectiveFrom'],
  ])('%j names its field', (over, field) => {
    expect(readDraft(draft(over)).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it('starts blank, from today', () => {
    expect(draftOf(undefined, '2026-11-21')).toMatchObject({
      employerId: null,
      period: 'year',
      effectiveFrom: '2026-11-21',
    });
  });
});
