import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { readUrlState, writeUrlState } from './use-url-state.js';

const Filters = z.object({
  q: z.string().default(''),
  sort: z.enum(['name', 'recent']).default('recent'),
  years: z.number().int().min(0).max(60).default(0),
  open: z.boolean().default(false),
  country: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  stages: z.array(z.enum(['new', 'done'])).default(['new']),
});

const read = (text: string) => readUrlState(Filters, new URLSearchParams(text));

describe('url state', () => {
  it.each([
    ['', { q: '', sort: 'recent', years: 0, open: false, country: [], stages: ['new'] }],
    ['q=42&sort=name&years=5&open=true', { q: '42', sort: 'name', years: 5, open: true }],
    ['country=PT&country=NG', { country: ['PT', 'NG'] }],
    ['country=PT', { country: ['PT'] }],
    ['stages=', { stages: [] }],
  ])('reads %s', (text, state) => expect(read(text)).toMatchObject(state));

  it.each(['sort=salary', 'years=-1', 'years=many', 'open=perhaps', 'country=portugal'])(
    'falls back to the default for %s alone',
    (text) => expect(read(`q=kept&${text}`)).toEqual({ ...read(''), q: 'kept' }),
  );

  it('writes only what differs from the default and leaves other keys', () => {
    const search = new URLSearchParams('tab=pay&q=old&sort=name');
    expect(writeUrlState(Filters, search, { q: '', country: ['PT'], sort: 'name' }).toString()).toBe(
      'tab=pay&country=PT&sort=name',
    );
  });

  it('reads back what it wrote', () => {
    const state = fc.record({
      q: fc.string(),
      sort: fc.constantFrom('name' as const, 'recent' as const),
      years: fc.integer({ min: 0, max: 60 }),
      open: fc.boolean(),
      country: fc.array(fc.constantFrom('PT', 'NG', 'DE')),
      stages: fc.array(fc.constantFrom('new' as const, 'done' as const)),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        const written = writeUrlState(Filters, new URLSearchParams(), wanted).toString();
        expect(read(written)).toEqual(wanted);
      }),
    );
  });
});
