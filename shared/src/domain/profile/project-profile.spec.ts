import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, FactField, FactValues } from './fact.js';
import { projectProfile } from './project-profile.js';

const asOf = '2026-11-21';
let count = 0;

function fact<F extends FactField>(field: F, value: FactValues[F] | null, more: Partial<Fact> = {}): Fact {
  count += 1;
  return {
    id: `f${String(count).padStart(4, '0')}`,
    field,
    value,
    source: 'document',
    documentId: 'd1',
    spans: [],
    confidence: 0.9,
    recordedAt: '2026-01-01T00:00:00Z',
    actorId: null,
    supersededBy: null,
    ...more,
  } as Fact;
}

const job = (title: string, company: string | null, start: string | null, end: string | null) => ({
  title,
  company,
  start,
  end,
  place: null,
  description: null,
  occupationCode: null,
});

const later = { recordedAt: '2026-06-01T00:00:00Z', documentId: 'd2' };
const person = { source: 'person', documentId: null, actorId: 'u1', confidence: 1 } as const;

describe('precedence', () => {
  it('a person beats the newest document', () => {
    const facts = [fact('name', 'Ana Old', later), fact('name', 'Ana Person', person)];
    expect(projectProfile(facts, asOf).name?.value).toBe('Ana Person');
  });

  it('the newest document beats the older and the surer', () => {
    const facts = [
      fact('headline', 'Old', { confidence: 1 }),
      fact('headline', 'New', { ...later, confidence: 0.5 }),
    ];
    expect(projectProfile(facts, asOf).headline?.value).toBe('New');
  });

  it('a superseded fact says nothing', () => {
    const facts = [fact('name', 'Gone', { ...later, supersededBy: 'x' }), fact('name', 'Here')];
    expect(projectProfile(facts, asOf).name?.value).toBe('Here');
  });

  it('a value a person took away is none, and a newer document does not bring it back', () => {
    const removal = fact('email', null, person);
    const facts = [
      fact('email', 'ana@example.org', { supersededBy: removal.id }),
      removal,
      fact('email', 'Ana@Example.org', later),
      fact('email', 'second@example.org', later),
    ];
    expect(projectProfile(facts, asOf).emails.map((each) => each.value)).toEqual(['second@example.org']);
    const nameless = [fact('name', 'Ana'), fact('name', null, person)];
    expect(projectProfile(nameless, asOf).name).toBeNull();
  });
});

describe('fields with several values', () => {
  it('say each thing once, in the strongest words, with all facts behind it', () => {
    const a = fact('email', 'ana@example.org');
    const b = fact('email', 'ANA@example.org', later);
    const emails = projectProfile([a, b], asOf).emails;
    expect(emails).toEqual([{ value: 'ANA@example.org', confidence: 0.9, factIds: [b.id, a.id] }]);
  });

  it('know a link and a phone however they are written', () => {
    const facts = [
      fact('link', { kind: 'github', url: 'https://www.github.com/ana/' }),
      fact('link', { kind: 'github', url: 'http://github.com/ana' }),
      fact('phone', { e164: '+4930123456', raw: '030 123456' }),
      fact('phone', { e164: '+4930123456', raw: '+49 30 123456' }),
    ];
    const profile = projectProfile(facts, asOf);
    expect([profile.links.length, profile.phones.length]).toEqual([1, 1]);
  });

  it('a newer CV goes on with a job of the older one', () => {
    const facts = [
      fact('job', job('Developer', 'Acme GmbH', '2020-01', 'present')),
      fact('job', job('Senior Developer', 'ACME GmbH', '2020-01', '2023-12'), later),
      fact('job', job('Lead', 'Other', '2024-01', 'present'), later),
    ];
    const profile = projectProfile(facts, asOf);
    expect(profile.jobs.map((each) => each.value.title)).toEqual(['Lead', 'Senior Developer']);
    expect([profile.experienceMonths, profile.experienceBasis]).toEqual([48 + 35, 'jobs']);
  });

  it('jobs without a company differ by title', () => {
    const facts = [
      fact('job', job('Nurse', null, '2020', '2021')),
      fact('job', job('Cook', null, '2020', '2021')),
    ];
    expect(projectProfile(facts, asOf).jobs).toHaveLength(2);
  });
});

describe('experience', () => {
  const says = (months: number, occupationCode: string | null = null) => ({
    months,
    occupationCode,
    saidBy: null,
    note: null,
  });
  const dated = fact('job', { ...job('Dev', 'Acme', '2020-01', '2020-12'), occupationCode: '15-1252' });

  it.each<[string, Fact[], number | null, string | null]>([
    ['a person says it', [dated, fact('experienceMonths', says(60), person)], 60, 'person'],
    ['dated jobs before a stated number', [dated, fact('experienceMonths', says(60))], 12, 'jobs'],
    ['a stated number', [fact('experienceMonths', says(60), { source: 'batch_row' })], 60, 'stated'],
    ['unknown', [fact('job', job('Dev', null, null, null))], null, null],
  ])('%s', (_, facts, months, basis) => {
    const profile = projectProfile(facts, asOf);
    expect([profile.experienceMonths, profile.experienceBasis]).toEqual([months, basis]);
  });

  it('in an occupation: what a person attests goes before what the jobs say', () => {
    expect(projectProfile([dated], asOf).experienceMonthsByOccupation).toEqual({ '15-1252': 12 });
    const attested = fact('experienceMonths', says(30, '15-1252'), person);
    const profile = projectProfile([dated, attested], asOf);
    expect(profile.experienceMonthsByOccupation).toEqual({ '15-1252': 30 });
    expect(profile.experienceMonths).toBe(12);
  });
});

const anyFact = fc
  .record({
    field: fc.constantFrom('name' as const, 'email' as const, 'headline' as const),
    value: fc.option(fc.constantFrom('a@x.org', 'b@x.org', 'A@x.org'), { nil: null }),
    source: fc.constantFrom('person' as const, 'document' as const, 'batch_row' as const),
    recordedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    confidence: fc.constantFrom(0.4, 0.9),
    superseded: fc.boolean(),
  })
  .map(({ field, value, superseded, ...more }) =>
    fact(field, value, { ...more, supersededBy: superseded ? 'somebody' : null }),
  );
const facts = fc.array(anyFact, { maxLength: 12 });

describe('properties', () => {
  it('the order of facts does not matter', () => {
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(projectProfile(shuffled, asOf)).toEqual(projectProfile(all, asOf)),
      ),
    );
  });

  it('every value stands on facts that speak, each fact once', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const profile = projectProfile(all, asOf);
        const used = [profile.name, profile.headline, ...profile.emails].flatMap(
          (each) => each?.factIds ?? [],
        );
        const speakingIds = new Set(all.filter((each) => each.supersededBy === null).map((each) => each.id));
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((id) => speakingIds.has(id))).toBe(true);
      }),
    );
  });

  it('a person always has the last word', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const said = fact('name', 'The person', { ...person, recordedAt: '2026-12-01T00:00:00Z' });
        expect(projectProfile([...all, said], asOf).name?.value).toBe('The person');
      }),
    );
  });
});
