import { describe, expect, it } from '@jest/globals';
import { FactId, type FactSeen, type SkillSeen } from '@portolan/shared/contract';
import fc from 'fast-check';
import { axisOf, groupSkills, segmentsOf, shortQuote, whereFound } from './model.js';

describe('segmentsOf', () => {
  it('cuts where marks begin and end, the narrowest first', () => {
    const marks = [
      { key: 'jobs.0', start: 0, end: 11 },
      { key: 'skill.go', start: 6, end: 8 },
    ];
    expect(segmentsOf('coded Go at X.', marks)).toEqual([
      { start: 0, text: 'coded ', keys: ['jobs.0'] },
      { start: 6, text: 'Go', keys: ['skill.go', 'jobs.0'] },
      { start: 8, text: ' at', keys: ['jobs.0'] },
      { start: 11, text: ' X.', keys: [] },
    ]);
  });

  it('keeps the whole text whatever the marks are', () => {
    const mark = fc.record({
      key: fc.constantFrom('a', 'b'),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: part } of segments)
          expect(text.slice(start, start + part.length)).toBe(part);
      }),
    );
  });
});

const fact = (changes: Partial<FactSeen>): FactSeen => ({
  id: FactId.parse('01930000-0000-7000-8000-000000000009'),
  source: 'document',
  documentId: null,
  row: null,
  spans: [],
  quote: null,
  confidence: 1,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: null,
  saidBy: null,
  note: null,
  ...changes,
});

describe('whereFound', () => {
  it('is the first fact with a place in a document', () => {
    const documentId = '01930000-0000-7000-8000-000000000001' as NonNullable<FactSeen['documentId']>;
    const found = fact({
      documentId,
      spans: [
        { start: 7, end: 9 },
        { start: 20, end: 22 },
      ],
    });
    expect(whereFound([fact({ source: 'person' }), found])).toEqual({ documentId, start: 7 });
    expect(whereFound([fact({ source: 'person' })])).toBeUndefined();
  });
});

describe('groupSkills', () => {
  const skill = (name: string, group: string, trace: SkillSeen['trace']): SkillSeen => ({
    skillId: name.toLowerCase(),
    name,
    kind: 'technical',
    group,
    trace,
    negated: false,
    facts: [],
  });

  it('puts the best known first and notes apart', () => {
    const { groups, notes } = groupSkills([
      skill('Redis', 'Caching', { kind: 'mentioned', level: 2, lastUsed: null }),
      skill('MySQL', 'Databases', { kind: 'mentioned', level: 2, lastUsed: null }),
      skill('Oracle', 'Databases', { kind: 'inferred', level: 2, lastUsed: null }),
      skill('PostgreSQL', 'Databases', { kind: 'stated', level: 3, lastUsed: null }),
      skill('Teamwork', 'Communication', null),
    ]);
    expect(groups.map((group) => [group.name, group.skills.map((each) => each.name)])).toEqual([
      ['Databases', ['PostgreSQL', 'Oracle', 'MySQL']],
      ['Caching', ['Redis']],
    ]);
    expect(notes.map((note) => note.name)).toEqual(['Teamwork']);
  });
});

describe('axisOf', () => {
  const job = (start: string | null, end: string | null) => ({
    title: 'x',
    company: null,
    start,
    end,
    place: null,
    description: null,
    occupationCode: null,
  });

  it('lays dated jobs on whole years', () => {
    const axis = axisOf(
      [job('2020-01', '2021-12'), job(null, null), job('2022-01', '2023-12')],
      '2026-11-21',
    );
    expect(axis?.bars).toEqual([
      { index: 0, left: 0, width: 50 },
      { index: 2, left: 50, width: 50 },
    ]);
    expect(axis?.ticks.map((tick) => tick.year)).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  it('keeps every bar on the axis, with at most nine ticks', () => {
    const axis = axisOf([job('1981', '1999'), job('2026-11', 'present')], '2026-11-21');
    expect(axis?.ticks.length).toBeLessThanOrEqual(9);
    for (const bar of axis?.bars ?? []) {
      expect(bar.left).toBeGreaterThanOrEqual(0);
      expect(bar.left + bar.width).toBeLessThanOrEqual(100.01);
    }
    expect(axisOf([job(null, 'present')], '2026-11-21')).toBeUndefined();
  });
});

describe('shortQuote', () => {
  it.each([
    ['Go since 2019', 'Go', 'Go since 2019'],
    ['Phoenix framework, Erlang, REST, Redis, WebSockets', 'WebSockets', '…REST, Redis, WebSockets'],
    [
      'Phoenix framework, Erlang, REST, Redis, WebSockets',
      'Kafka',
      'Phoenix framework, Erlang, REST, Redis, WebSockets',
    ],
  ])('%s about %s', (quote, words, short) => expect(shortQuote(quote, words)).toBe(short));
});
