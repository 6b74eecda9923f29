import { describe, expect, it } from '@jest/globals';
import { compileRole } from './compile.js';
import { explainCandidate, type Part } from './explain.js';
import type { Requirement } from './requirement.js';
import { candidate, requirement, sampleGraph, trace } from './sample-graph.fixture.js';
import type { Trace } from './trace.js';

function explain(
  requirements: readonly Requirement[],
  traces: Record<string, Trace>,
  months: number | null = null,
) {
  return explainCandidate(compileRole(requirements, sampleGraph), candidate(traces, months));
}

function part(wanted: Requirement, traces: Record<string, Trace>, months: number | null = null): Part {
  const found = explain([wanted], traces, months).parts[0];
  if (!found) throw new Error('no part');
  return found;
}

const { stated, attested, mentioned, inferred } = {
  stated: (level: number) => trace('stated', level),
  attested: (level: number) => trace('attested', level),
  mentioned: () => trace('mentioned', 1),
  inferred: (level: number) => trace('inferred', level),
};
const absent = attested(0);
type Case = readonly [
  string,
  Requirement,
  Record<string, Trace>,
  Partial<Pick<Part, 'value' | 'potential' | 'verdict' | 'open' | 'conflict'>>,
];

describe('coverage of a skill', () => {
  it.each<Case>([
    [
      'own level at the minimum',
      requirement('postgresql'),
      { postgresql: stated(2) },
      { value: 10_000, verdict: 'met' },
    ],
    ['more is not worth more', requirement('postgresql'), { postgresql: stated(4) }, { value: 10_000 }],
    [
      'below it, floored',
      requirement('java', { minimum: 3 }),
      { java: stated(1) },
      { value: 3333, potential: 3333, open: null },
    ],
    [
      'a mention counts as 2',
      requirement('java', { minimum: 4 }),
      { java: mentioned() },
      { value: 5000, potential: 10_000, open: 'mentioned' },
    ],
    [
      'an inferred level leaves the question open',
      requirement('java', { minimum: 4 }),
      { java: inferred(3) },
      { value: 7500, potential: 10_000, open: 'inferred' },
    ],
    [
      'no trace is unknown, not no',
      requirement('java'),
      {},
      { value: 0, potential: 10_000, verdict: 'unknown', open: 'no-trace' },
    ],
    [
      'attested absence is no',
      requirement('java'),
      { java: absent },
      { value: 0, potential: 0, verdict: 'not', open: null },
    ],
    [
      'a group is met by its best single descendant',
      requirement('databases', { minimum: 4 }),
      { postgresql: stated(3), mysql: stated(2), mongodb: stated(1) },
      { value: 7500 },
    ],
    [
      'breadth in a group adds nothing',
      requirement('databases', { minimum: 4 }),
      { mysql: stated(2), mongodb: stated(2) },
      { value: 5000 },
    ],
    [
      'a broader skill says nothing of a narrower one',
      requirement('postgresql'),
      { databases: stated(4), relational: stated(4) },
      { value: 0, verdict: 'unknown' },
    ],
    [
      'a related skill counts its transfer',
      requirement('postgresql'),
      { mysql: stated(4) },
      { value: 5000, potential: 10_000, verdict: 'partly', open: 'related-only' },
    ],
    [
      'the related level counts before the transfer',
      requirement('postgresql', { minimum: 4 }),
      { mysql: stated(3) },
      { value: 3750 },
    ],
    [
      'the best related skill counts, not the sum',
      requirement('postgresql'),
      { mysql: stated(2), mongodb: stated(2) },
      { value: 5000 },
    ],
    ['relations point one way', requirement('mysql'), { postgresql: stated(4) }, { value: 0 }],
    ['relations are never chained', requirement('relational'), { mongodb: stated(4) }, { value: 0 }],
    [
      'a related level beats a lower own one, which still answers',
      requirement('java', { minimum: 4 }),
      { java: stated(1), kotlin: stated(4) },
      { value: 6000, potential: 6000, open: null },
    ],
    [
      'absence makes related skills worth nothing',
      requirement('postgresql'),
      { postgresql: absent, mysql: stated(4) },
      { value: 0, potential: 0, verdict: 'not' },
    ],
    [
      'absence of a group is beaten by a narrower trace',
      requirement('databases'),
      { databases: absent, mysql: stated(2) },
      { value: 10_000, verdict: 'met', conflict: true },
    ],
    [
      'absence of one descendant says nothing of the group',
      requirement('databases'),
      { mysql: absent },
      { value: 0, verdict: 'unknown', potential: 10_000, conflict: false },
    ],
    [
      'self-praise is a note',
      requirement('communication'),
      { communication: stated(4) },
      { value: 0, verdict: 'unknown', potential: 10_000 },
    ],
    [
      'a soft skill counts when attested',
      requirement('communication', { minimum: 3 }),
      { communication: attested(3) },
      { value: 10_000, verdict: 'met' },
    ],
    [
      'languages have six levels',
      requirement('german', { minimum: 5 }),
      { german: stated(4) },
      { value: 8000 },
    ],
    [
      'a language mention is A2',
      requirement('german', { minimum: 5 }),
      { german: mentioned() },
      { value: 4000, potential: 10_000 },
    ],
    [
      'a certification is held or not',
      requirement('aws-developer', { minimum: 1 }),
      { 'aws-developer': mentioned() },
      { value: 10_000, verdict: 'met' },
    ],
    [
      'a related certificate counts its whole transfer: it has no degrees',
      requirement('containers', { minimum: 4 }),
      { 'aws-developer': stated(1) },
      { value: 2000, potential: 10_000, open: 'related-only' },
    ],
    [
      'a minimum above the scale is its top',
      requirement('aws-developer', { minimum: 3 }),
      { 'aws-developer': stated(1) },
      { value: 10_000 },
    ],
    [
      'a skill the graph does not know stands alone',
      requirement('cobol'),
      { cobol: stated(2) },
      { value: 10_000 },
    ],
  ])('%s', (_name, wanted, traces, expected) => {
    expect(part(wanted, traces)).toMatchObject(expected);
  });
});

describe('any of several', () => {
  const either = requirement({ type: 'anyOf', skillIds: ['java', 'postgresql'] }, { minimum: 4 });
  it.each<Case>([
    ['the best alternative counts', either, { java: stated(1), postgresql: stated(3) }, { value: 7500 }],
    [
      'relations of each alternative count',
      either,
      { kotlin: stated(4) },
      { value: 6000, open: 'related-only' },
    ],
    [
      'one "no" leaves the others open',
      either,
      { java: absent },
      { value: 0, verdict: 'unknown', potential: 10_000 },
    ],
    [
      'one "no" silences only its own relations',
      either,
      { java: absent, kotlin: stated(4), mysql: stated(4) },
      { value: 5000 },
    ],
    [
      '"no" to all is no',
      either,
      { java: absent, postgresql: absent, kotlin: stated(4) },
      { value: 0, verdict: 'not', potential: 0 },
    ],
    [
      'none named is unknown',
      requirement({ type: 'anyOf', skillIds: [] }),
      { java: stated(4) },
      { value: 0, verdict: 'unknown' },
    ],
  ])('%s', (_name, wanted, traces, expected) => {
    expect(part(wanted, traces)).toMatchObject(expected);
  });
});

describe('experience', () => {
  const years = (over: Partial<Requirement> = {}) =>
    requirement({ type: 'experience', occupationCode: null }, { minimum: 36, ...over });

  it.each([
    ['no dated job is unknown', null, { value: 0, verdict: 'unknown', potential: 10_000, open: 'no-trace' }],
    ['part of it, floored', 25, { value: 6944, verdict: 'partly', potential: 10_000, open: 'months' }],
    ['enough', 36, { value: 10_000, verdict: 'met', open: null }],
    ['there is never a maximum', 400, { value: 10_000, verdict: 'met', open: null }],
  ])('%s', (_name, months, expected) => {
    expect(part(years(), {}, months)).toMatchObject(expected);
  });

  it('in one occupation counts only its own months', () => {
    const wanted = requirement({ type: 'experience', occupationCode: '15-1252' }, { minimum: 24 });
    const person = { ...candidate({}, 100), experienceMonthsByOccupation: { '15-1252': 12 } };
    const parts = (code: string) =>
      explainCandidate(
        compileRole([{ ...wanted, subject: { type: 'experience', occupationCode: code } }], sampleGraph),
        person,
      ).parts[0];
    expect(parts('15-1252')).toMatchObject({ value: 5000, months: 12 });
    expect(parts('11-2021')).toMatchObject({ value: 0, verdict: 'unknown', months: null });
  });

  it('said by a person answers the question', () => {
    const said = (months: number, over: Partial<Requirement> = {}) =>
      explainCandidate(compileRole([years(over)], sampleGraph), {
        ...candidate({}, months),
        experienceAttested: true,
      }).parts[0];
    expect(said(18)).toMatchObject({ value: 5000, potential: 5000, open: null, verdict: 'partly' });
    expect(said(0)).toMatchObject({ value: 0, potential: 0, open: null, verdict: 'not' });
    expect(said(18, { gate: true, weight: 0 })?.gate).toBe('not-met');
    expect(said(36, { gate: true, weight: 0 })?.gate).toBe('met');
  });

  it('as a gate is met by dated jobs and never failed by them', () => {
    expect(part(years({ gate: true, weight: 0 }), {}, 36).gate).toBe('met');
    expect(part(years({ gate: true, weight: 0 }), {}, 12).gate).toBe('to-confirm');
    expect(part(years({ gate: true, weight: 0 }), {}, null).gate).toBe('to-confirm');
  });
});

describe('gates', () => {
  const gate = requirement('postgresql', { gate: true, weight: 0, minimum: 3 });
  it.each([
    ['stated at the minimum', { postgresql: stated(3) }, 'met'],
    ['attested above it', { postgresql: attested(4) }, 'met'],
    ['stated below it', { postgresql: stated(2) }, 'not-met'],
    ['attested below it', { postgresql: attested(1) }, 'not-met'],
    ['attested absent', { postgresql: absent }, 'not-met'],
    ['inferred, however high', { postgresql: inferred(3) }, 'to-confirm'],
    ['mentioned', { postgresql: mentioned() }, 'to-confirm'],
    ['only related', { mysql: stated(4) }, 'to-confirm'],
    ['unknown', {}, 'to-confirm'],
  ])('%s', (_name, traces, expected) => {
    const explained = explain([gate, requirement('java')], traces);
    expect(explained.gate).toBe(expected);
    expect(explained.parts[0]?.gate).toBe(expected);
    expect(explained.parts[0]?.shownEvidenced).toBe(0);
  });

  it('carry no weight, whatever was written', () => {
    const explained = explain([{ ...gate, weight: 9 }, requirement('java', { weight: 1 })], {
      java: stated(2),
    });
    expect(explained.evidenced?.tenths).toBe(1000);
  });
});

describe('evidenced, potential and questions', () => {
  const role = [
    requirement('databases', { weight: 6 }),
    requirement('java', { weight: 4, minimum: 4 }),
    requirement('docker', { weight: 10 }),
    requirement('kubernetes', { gate: true, weight: 0 }),
  ];
  const traces = { mysql: stated(2), java: mentioned() };

  it('sums and shows the parts', () => {
    const { evidenced, potential, parts } = explain(role, traces);
    expect(evidenced).toEqual({ sum: 80_000, weight: 20, tenths: 400 });
    expect(potential).toEqual({ sum: 200_000, weight: 20, tenths: 1000 });
    expect(parts.map(({ shownEvidenced }) => shownEvidenced)).toEqual([300, 100, 0, 0]);
    expect(parts.map(({ shownPotential }) => shownPotential)).toEqual([300, 200, 500, 0]);
  });

  it('asks about gates first, then by worth', () => {
    expect(explain(role, traces).questions).toEqual([
      { requirementId: 'kubernetes', reason: 'no-trace', gate: true, worth: 0, gainTenths: 0 },
      { requirementId: 'docker', reason: 'no-trace', gate: false, worth: 100_000, gainTenths: 500 },
      { requirementId: 'java', reason: 'mentioned', gate: false, worth: 20_000, gainTenths: 100 },
    ]);
  });

  it('says so when nothing is scored', () => {
    const explained = explain([requirement('java', { weight: 0 })], { java: stated(4) });
    expect(explained.evidenced).toBeNull();
    expect(explained.potential).toBeNull();
    expect(explained.parts[0]).toMatchObject({ value: 10_000, shownEvidenced: null });
    expect(explained.questions).toEqual([]);
  });

  it('names the trace that decided, the link and what else was found', () => {
    const related = part(requirement('java', { minimum: 4 }), { java: stated(1), kotlin: stated(4) });
    expect(related.decidedBy).toMatchObject({
      skillId: 'kotlin',
      relation: 'related',
      transferPercent: 60,
      link: { author: 'sample', reason: 'kotlin is close to java' },
    });
    expect(related.alsoFound).toMatchObject([
      { skillId: 'java', relation: 'own', transferPercent: 100, link: null },
    ]);

    const conflict = part(requirement('databases'), { databases: absent, mysql: stated(2) });
    expect(conflict.decidedBy).toMatchObject({ skillId: 'mysql', relation: 'descendant' });
    expect(conflict.alsoFound).toMatchObject([{ skillId: 'databases', trace: absent }]);

    expect(part(requirement('java'), { java: absent, kotlin: stated(4) }).decidedBy).toMatchObject({
      skillId: 'java',
      trace: absent,
    });
    expect(part(requirement('java'), {}).decidedBy).toBeNull();
    expect(part(requirement('java'), { java: stated(2), kotlin: stated(4) }).alsoFound).toEqual([]);
  });

  it('names the stronger of two equal proofs, then the own one', () => {
    expect(
      part(requirement('databases'), { mysql: stated(2), postgresql: attested(2) }).decidedBy?.skillId,
    ).toBe('postgresql');
    expect(
      part(requirement('relational'), { relational: stated(2), mysql: stated(2) }).decidedBy?.skillId,
    ).toBe('relational');
  });
});
