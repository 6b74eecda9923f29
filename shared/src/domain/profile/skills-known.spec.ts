import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Trace } from '../matching/index.js';
import type { Fact, SkillFactValue, SkillMentioned } from './fact.js';
import { skillsKnown, tracesOf, type SkillContext } from './skills-known.js';

const context: SkillContext = {
  kindOf: (id) =>
    (
      ({
        python: 'technical',
        go: 'technical',
        teamwork: 'soft',
        german: 'language',
        'aws-dev': 'certification',
      }) as const
    )[id as 'python'],
};
let count = 0;

function skillFact(value: SkillFactValue | null, more: Partial<Fact> = {}): Fact {
  count += 1;
  return {
    id: `s${String(count).padStart(5, '0')}`,
    field: 'skill',
    value,
    source: value?.how === 'attested' ? 'person' : 'document',
    documentId: 'd1',
    spans: [],
    confidence: 0.9,
    recordedAt: '2026-01-01T00:00:00Z',
    actorId: null,
    supersededBy: null,
    ...more,
  } as Fact;
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;
const mention = (
  skillId: string,
  more: { statedLevel?: Level; negated?: boolean; months?: number; lastUsed?: string } = {},
  fact: Partial<Fact> = {},
) =>
  skillFact(
    {
      how: 'mentioned',
      skillId,
      statedLevel: more.statedLevel ?? null,
      negated: more.negated ?? false,
      monthsInJobs: more.months ?? null,
      lastUsed: more.lastUsed ?? null,
    },
    fact,
  );
const attest = (skillId: string, level: number, recordedAt = '2026-02-01T00:00:00Z') =>
  skillFact({ how: 'attested', skillId, level, saidBy: 'the candidate', note: null }, { recordedAt });

const trace = (facts: readonly Fact[], id = 'python') => tracesOf(facts, context).get(id);
const newer = { recordedAt: '2026-03-01T00:00:00Z' };

describe('the strongest kind decides', () => {
  it.each<[string, Fact[], Trace | undefined]>([
    ['a mention counts as 2', [mention('python')], { kind: 'mentioned', level: 2, lastUsed: null }],
    ['35 months of use', [mention('python', { months: 35 })], { kind: 'inferred', level: 2, lastUsed: null }],
    ['36 months of use', [mention('python', { months: 36 })], { kind: 'inferred', level: 3, lastUsed: null }],
    [
      'stated',
      [mention('python', { months: 90 }), mention('python', { statedLevel: 1 })],
      { kind: 'stated', level: 1, lastUsed: null },
    ],
    [
      'attested',
      [mention('python', { statedLevel: 4 }), attest('python', 3)],
      { kind: 'attested', level: 3, lastUsed: null },
    ],
    [
      'attested absence',
      [mention('python', { months: 90 }), attest('python', 0)],
      { kind: 'attested', level: 0, lastUsed: null },
    ],
    [
      'the newest attestation',
      [attest('python', 0), attest('python', 4, '2026-04-01T00:00:00Z')],
      { kind: 'attested', level: 4, lastUsed: null },
    ],
    [
      'the newest statement',
      [mention('python', { statedLevel: 4 }), mention('python', { statedLevel: 2 }, newer)],
      { kind: 'stated', level: 2, lastUsed: null },
    ],
    [
      'the highest within one document',
      [mention('python', { statedLevel: 2 }), mention('python', { statedLevel: 4 })],
      { kind: 'stated', level: 4, lastUsed: null },
    ],
    [
      'the last use of any mention',
      [mention('python', { lastUsed: '2020-01' }), mention('python', { lastUsed: '2024-05' })],
      { kind: 'mentioned', level: 2, lastUsed: '2024-05' },
    ],
    [
      'a negated mention is no evidence',
      [mention('python', { negated: true, lastUsed: '2024-05' })],
      undefined,
    ],
    [
      'a negated mention takes nothing away',
      [mention('python', { negated: true }), mention('python')],
      { kind: 'mentioned', level: 2, lastUsed: null },
    ],
    [
      'a level above the scale is its top',
      [attest('python', 6)],
      { kind: 'attested', level: 4, lastUsed: null },
    ],
    ['superseded facts are silent', [{ ...attest('python', 4), supersededBy: 'x' }], undefined],
    ['a skill that left the taxonomy', [mention('cobolt')], undefined],
  ])('%s', (_, facts, expected) => {
    expect(trace(facts) ?? trace(facts, 'cobolt')).toEqual(expected);
  });

  it('self-praise of a soft skill is a note, an attestation counts', () => {
    expect(trace([mention('teamwork', { statedLevel: 4 })], 'teamwork')).toBeUndefined();
    expect(skillsKnown([mention('teamwork')], context)).toMatchObject([{ skillId: 'teamwork', trace: null }]);
    expect(trace([mention('teamwork'), attest('teamwork', 3)], 'teamwork')?.level).toBe(3);
  });

  it('languages and certificates are evidence of their skills', () => {
    const language = (level: number | null) =>
      ({
        ...mention('x'),
        field: 'language',
        value: { code: 'de', name: 'German', level, skillId: 'german' },
      }) as Fact;
    expect(trace([language(5)], 'german')).toEqual({ kind: 'stated', level: 5, lastUsed: null });
    expect(trace([language(null)], 'german')).toEqual({ kind: 'mentioned', level: 2, lastUsed: null });
    const certificate = {
      ...mention('x'),
      field: 'certification',
      value: { name: 'AWS Developer', skillId: 'aws-dev', issued: null },
    } as Fact;
    expect(trace([certificate], 'aws-dev')).toEqual({ kind: 'stated', level: 1, lastUsed: null });
    expect(trace([mention('aws-dev')], 'aws-dev')).toEqual({ kind: 'mentioned', level: 1, lastUsed: null });
  });

  it('a fact that was kept without its last use has none', () => {
    const { lastUsed: _, ...kept } = mention('python').value as SkillMentioned;
    const facts = [skillFact(kept as SkillFactValue)];
    expect(tracesOf(facts, context).get('python')).toEqual({ kind: 'mentioned', level: 2, lastUsed: null });
  });

  it('names the deciding fact first', () => {
    const [said, weak] = [mention('python', { statedLevel: 3 }), mention('python', { months: 40 })];
    expect(skillsKnown([weak, said], context)[0]?.factIds).toEqual([said.id, weak.id]);
  });
});

const recordedAt = fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
const level = fc.constantFrom<Level | undefined>(undefined, 1, 2, 3, 4);
const anyMention = fc
  .record({
    skill: fc.constantFrom('python', 'go'),
    level,
    negated: fc.boolean(),
    months: fc.integer({ min: 0, max: 90 }),
    recordedAt,
  })
  .map((m) =>
    mention(
      m.skill,
      { ...(m.level && { statedLevel: m.level }), negated: m.negated, months: m.months },
      { recordedAt: m.recordedAt },
    ),
  );
const anyAttestation = fc
  .record({ skill: fc.constantFrom('python', 'go'), level: fc.integer({ min: 0, max: 4 }), recordedAt })
  .map((a) => attest(a.skill, a.level, a.recordedAt));
const facts = fc.array(fc.oneof(anyMention, anyAttestation), { maxLength: 10 });

describe('properties', () => {
  it('the order of facts does not matter', () => {
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(skillsKnown(shuffled, context)).toEqual(skillsKnown(all, context)),
      ),
    );
  });

  it('one more bare mention or use in a job lowers no level', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 90 }), recordedAt, (all, months, at) => {
        const before = trace(all);
        const after = trace([...all, mention('python', { months }, { recordedAt: at })]);
        expect(after).toBeDefined();
        if (before) expect(after?.level).toBeGreaterThanOrEqual(before.level);
      }),
    );
  });

  it('an inferred level is never below a mention', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (months) => {
        expect(trace([mention('python', { months })])?.level).toBeGreaterThanOrEqual(
          trace([mention('python')])?.level ?? 9,
        );
      }),
    );
  });
});
