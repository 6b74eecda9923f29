import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewBelow } from '../documents/index.js';
import type { Fact, FactField, FactValues } from './fact.js';
import { projectProfile } from './project-profile.js';
import { reviewCount } from './review.js';
import { skillsKnown } from './skills-known.js';

const asOf = '2026-11-21';
let count = 0;

function fact<F extends FactField>(field: F, value: FactValues[F] | null, more: Partial<Fact> = {}): Fact {
  count += 1;
  return {
    id: `f${String(count).padStart(5, '0')}`,
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

const counted = (facts: readonly Fact[]) =>
  reviewCount(facts, projectProfile(facts, asOf), skillsKnown(facts, { kindOf: () => 'technical' }));
const unsure = { confidence: 0.4 };
const person = { source: 'person', documentId: null, actorId: 'u1', confidence: 1 } as const;
const name = () => fact('name', 'Ana');
const phone = { e164: null, raw: '089 123456' };
const java = {
  how: 'mentioned',
  skillId: 'java',
  statedLevel: null,
  negated: false,
  monthsInJobs: null,
  lastUsed: null,
} as const;
const english = { code: 'en', name: 'English', level: 4, skillId: 'english' };

describe('what a person should look at', () => {
  it.each<[string, readonly Fact[], number]>([
    ['nothing in a sure reading', [name(), fact('email', 'a@x.example')], 0],
    ['a value below the line', [name(), fact('phone', phone, unsure)], 1],
    ['a value at the line is sure', [name(), fact('phone', phone, { confidence: reviewBelow })], 0],
    [
      'one value with two unsure facts',
      [name(), fact('phone', phone, unsure), fact('phone', phone, unsure)],
      1,
    ],
    [
      'an unsure fact beside a surer one of the same value',
      [name(), fact('phone', phone, unsure), fact('phone', phone)],
      0,
    ],
    ['a skill', [name(), fact('skill', java, unsure)], 1],
    ['a negated skill is no evidence', [name(), fact('skill', { ...java, negated: true }, unsure)], 0],
    ['a language that is a skill too, once', [name(), fact('language', english, unsure)], 1],
    ['a missing name', [fact('email', 'a@x.example')], 1],
    ['a name that a person took away is not missing', [fact('name', null, person)], 0],
    ['what a person said', [name(), fact('phone', phone, { ...person, confidence: 0.1 })], 0],
  ])('%s', (_, facts, expected) => expect(counted(facts)).toBe(expected));

  it('a confirmation settles the value, whatever a newer document reads again', () => {
    const read = fact('phone', phone, { ...unsure, supersededBy: 'confirmed' });
    const confirmed = fact('phone', phone, { ...person, id: 'confirmed' });
    const again = fact('phone', phone, { ...unsure, recordedAt: '2026-09-01T00:00:00Z', documentId: 'd2' });
    expect(counted([name(), read, confirmed, again])).toBe(0);
  });

  it('confirming one of the open values leaves one less', () => {
    const emails = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(emails, fc.nat(), (numbers, pick) => {
        const facts = numbers.map((n) => fact('email', `p${n}@x.example`, unsure));
        const chosen = facts[pick % facts.length] as Fact;
        const confirmed = fact('email', chosen.value as string, { ...person, id: `by-${chosen.id}` });
        const after = facts.map((each) => (each === chosen ? { ...each, supersededBy: confirmed.id } : each));
        expect(counted([name(), ...facts])).toBe(numbers.length);
        expect(counted([name(), ...after, confirmed])).toBe(numbers.length - 1);
      }),
    );
  });
});
