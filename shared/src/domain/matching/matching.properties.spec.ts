import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { topLevel } from '../skills/index.js';
import { compileRole } from './compile.js';
import { explainCandidate, scoreCandidate } from './explain.js';
import type { MatchCandidate, Requirement, Subject } from './requirement.js';
import { sampleGraph, sampleSkillIds } from './sample-graph.fixture.js';
import { Standings } from './standings.js';
import { Tally } from './tally.js';
import { traceKinds, type Trace } from './trace.js';

const skillId = fc.constantFrom(...sampleSkillIds);
const lastUsed = fc.constantFrom(null, '2019-05', '2026-01');
const kindOf = (id: string) => sampleGraph.skill(id)?.kind ?? 'technical';

const traceOf = (id: string): fc.Arbitrary<Trace> =>
  fc
    .record({
      kind: fc.constantFrom(...traceKinds),
      level: fc.integer({ min: 0, max: topLevel(kindOf(id)) }),
      lastUsed,
    })
    .map((trace) => ({
      ...trace,
      // Only a person can say "no"; the reader infers 2 or 3.
      level:
        trace.kind === 'attested'
          ? trace.level
          : trace.kind === 'inferred'
            ? Math.min(topLevel(kindOf(id)), 2 + (trace.level % 2))
            : Math.max(1, trace.level),
    }));

const traces = fc
  .uniqueArray(skillId, { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map((id) => traceOf(id).map((trace) => [id, trace] as const))))
  .map((entries) => new Map(entries));

const months = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null });

const candidates: fc.Arbitrary<MatchCandidate> = fc.record({
  id: fc.uuid(),
  traces,
  experienceMonths: months,
  experienceAttested: fc.boolean(),
  experienceMonthsByOccupation: fc.constant({}),
});

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  { weight: 4, arbitrary: skillId.map((id) => ({ type: 'skill' as const, skillId: id })) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(skillId, { minLength: 1, maxLength: 3 })
      .map((skillIds) => ({ type: 'anyOf' as const, skillIds })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'experience' as const, occupationCode: null }) },
);

const requirements: fc.Arbitrary<readonly Requirement[]> = fc
  .array(
    fc.record({
      subject: subjects,
      gate: fc.boolean(),
      weight: fc.integer({ min: 0, max: 10 }),
      minimum: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map((each, index) => ({ ...each, id: `r${index}`, weight: each.gate ? 0 : each.weight })),
  );

const explain = (role: readonly Requirement[], candidate: MatchCandidate) =>
  explainCandidate(compileRole(role, sampleGraph), candidate);
const sums = (role: readonly Requirement[], candidate: MatchCandidate) =>
  scoreCandidate(new Tally(compileRole(role, sampleGraph)), candidate);
const values = (role: readonly Requirement[], candidate: MatchCandidate) =>
  explain(role, candidate).parts.map(({ value }) => value);
const withTrace = (candidate: MatchCandidate, id: string, trace: Trace): MatchCandidate => ({
  ...candidate,
  traces: new Map([...candidate.traces, [id, trace]]),
});

const isSaid = ({ experienceAttested, experienceMonths }: MatchCandidate) =>
  experienceAttested && experienceMonths !== null;

function expectNoLower(role: readonly Requirement[], before: MatchCandidate, after: MatchCandidate) {
  const [old, now] = [sums(role, before), sums(role, after)];
  expect(now.evidencedSum).toBeGreaterThanOrEqual(old.evidencedSum);
  expect(now.potentialSum).toBeGreaterThanOrEqual(old.potentialSum);
}

/** Coverage as product.md words it, written out once more without tables: the oracle for the compiled scorer. */
function coverageByTheBook(requirement: Requirement, candidate: MatchCandidate): number {
  const { subject } = requirement;
  if (subject.type === 'experience') {
    return Math.floor(10_000 * Math.min(1, (candidate.experienceMonths ?? 0) / requirement.minimum));
  }
  const ids = subject.type === 'skill' ? [subject.skillId] : subject.skillIds;
  return Math.max(0, ...ids.map((id) => skillByTheBook(id, requirement.minimum, candidate)));
}

function skillByTheBook(id: string, minimum: number, candidate: MatchCandidate): number {
  const least = Math.min(minimum, topLevel(kindOf(id)));
  const level = (of: string): number | 'absent' | null => {
    const trace = candidate.traces.get(of);
    if (!trace || (kindOf(of) === 'soft' && trace.kind !== 'attested')) return null;
    if (trace.level === 0) return 'absent';
    return Math.min(topLevel(kindOf(of)), trace.kind === 'mentioned' ? 2 : trace.level);
  };
  const share = (of: string, percent: number): number => {
    const found = level(of);
    const needed = kindOf(of) === 'certification' ? 1 : least;
    // One rounding, as integers: min(level, needed) × percent × 100 ÷ needed; a certificate is held or not.
    return typeof found === 'number'
      ? Number((BigInt(Math.min(found, needed)) * BigInt(percent) * 100n) / BigInt(needed))
      : 0;
  };
  const direct = [id, ...sampleGraph.descendantsOf(id)].map((each) => share(each, 100));
  if (level(id) === 'absent') return Math.max(...direct);
  const related = sampleGraph.relatedTo(id).map((link) => share(link.from, link.transferPercent));
  return Math.max(...direct, ...related);
}

describe('what the score promises', () => {
  it('every value is the one the rule gives', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        expect(values(role, candidate)).toEqual(role.map((each) => coverageByTheBook(each, candidate)));
      }),
      { numRuns: 500 },
    );
  });

  it('the ranking and the explanation tell the same sums, and shown parts sum to the shown numbers', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        const totals = sums(role, candidate);
        const { evidenced, potential, parts, gate } = explain(role, candidate);
        const total = (pick: (part: (typeof parts)[number]) => number | null) =>
          parts.reduce((sum, part) => sum + (pick(part) ?? 0), 0);
        expect(total(({ requirement, value }) => requirement.weight * value)).toBe(totals.evidencedSum);
        expect(total((part) => part.requirement.weight * part.potential)).toBe(totals.potentialSum);
        expect(gate).toBe(totals.gate);
        expect(total(({ shownEvidenced }) => shownEvidenced)).toBe(evidenced?.tenths ?? 0);
        expect(total(({ shownPotential }) => shownPotential)).toBe(potential?.tenths ?? 0);
      }),
    );
  });

  it('potential is never below evidenced, and questions account for the difference exactly', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        const totals = sums(role, candidate);
        expect(totals.potentialSum).toBeGreaterThanOrEqual(totals.evidencedSum);
        const worth = explain(role, candidate).questions.reduce((sum, question) => sum + question.worth, 0);
        expect(worth).toBe(totals.potentialSum - totals.evidencedSum);
      }),
    );
  });

  it('adding a mention lowers neither number', () => {
    fc.assert(
      fc.property(requirements, candidates, skillId, (role, candidate, id) => {
        fc.pre(!candidate.traces.has(id));
        expectNoLower(
          role,
          candidate,
          withTrace(candidate, id, { kind: 'mentioned', level: 1, lastUsed: null }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a dated job lowers neither number: it turns mentions into inferred levels and adds months', () => {
    fc.assert(
      fc.property(
        requirements,
        candidates,
        skillId,
        fc.constantFrom(2, 3),
        fc.integer({ min: 1, max: 200 }),
        (role, candidate, id, level, more) => {
          const kind = candidate.traces.get(id)?.kind;
          fc.pre(kindOf(id) === 'technical' && (kind === undefined || kind === 'mentioned'));
          const worked = {
            ...withTrace(candidate, id, { kind: 'inferred', level, lastUsed: '2025-01' }),
            // What a person said goes before what documents date.
            ...(isSaid(candidate)
              ? {}
              : {
                  experienceMonths: (candidate.experienceMonths ?? 0) + more,
                  experienceAttested: false,
                }),
          };
          expectNoLower(role, candidate, worked);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('adding a related skill at any level lowers neither number of the requirement it relates to', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...traceKinds),
        (person, level, kind) => {
          const role = ['postgresql', 'java', 'german'].map((id) => requirementOn(id));
          for (const from of ['mysql', 'mongodb', 'kotlin', 'dutch']) {
            fc.pre(!person.traces.has(from));
            expectNoLower(role, person, withTrace(person, from, { kind, level, lastUsed: null }));
          }
        },
      ),
    );
  });

  it('raising a stated or attested level lowers no value', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        for (const [id, trace] of candidate.traces) {
          if (trace.kind !== 'stated' && trace.kind !== 'attested') continue;
          const raised = withTrace(candidate, id, {
            ...trace,
            level: Math.min(topLevel(kindOf(id)), trace.level + 1),
          });
          const before = values(role, candidate);
          values(role, raised).forEach((value, index) =>
            expect(value).toBeGreaterThanOrEqual(before[index] ?? 0),
          );
        }
      }),
    );
  });

  it('lowering a minimum lowers no value', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        const before = values(role, candidate);
        const lowered = role.map((each) => ({ ...each, minimum: Math.max(1, each.minimum - 1) }));
        values(lowered, candidate).forEach((value, index) =>
          expect(value).toBeGreaterThanOrEqual(before[index] ?? 0),
        );
      }),
    );
  });

  it('neither the order of candidates, of their traces nor of the requirements moves anybody', () => {
    fc.assert(
      fc.property(
        requirements,
        fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 12 }),
        (role, people) => {
          const ranked = (wanted: readonly Requirement[], given: readonly MatchCandidate[]) => {
            const tally = new Tally(compileRole(wanted, sampleGraph));
            const standings = new Standings();
            for (const person of given) standings.add(person.id, scoreCandidate(tally, person));
            return standings.all('evidenced');
          };
          const turned = people
            .map((person) => ({ ...person, traces: new Map([...person.traces].reverse()) }))
            .reverse();
          expect(ranked([...role].reverse(), turned)).toEqual(ranked(role, people));
          const explained = people.map((person) => explain(role, person));
          expect(turned.reverse().map((person) => explain(role, person))).toEqual(explained);
        },
      ),
    );
  });
});

describe('blindness', () => {
  it('has no field for anything personal', () => {
    type Fields = keyof MatchCandidate;
    const known: Record<Fields, true> = {
      id: true,
      traces: true,
      experienceMonths: true,
      experienceAttested: true,
      experienceMonthsByOccupation: true,
    };
    expect(Object.keys(known)).toHaveLength(5);
  });

  it('sees nothing of what is smuggled in', () => {
    const personal = fc.record({
      name: fc.string(),
      nationality: fc.constantFrom('DE', 'NG', 'BR'),
      visaStatus: fc.constantFrom('H-1B', 'none'),
      age: fc.integer({ min: 16, max: 90 }),
      gender: fc.string(),
      expectedPay: fc.integer(),
      address: fc.string(),
    });
    fc.assert(
      fc.property(requirements, candidates, personal, (role, candidate, smuggled) => {
        expect(explain(role, { ...candidate, ...smuggled })).toEqual(explain(role, candidate));
      }),
    );
  });

  it('does not score when a skill was last used', () => {
    fc.assert(
      fc.property(requirements, candidates, (role, candidate) => {
        const forgotten = [...candidate.traces].map(
          ([id, trace]) => [id, { ...trace, lastUsed: null }] as const,
        );
        expect(sums(role, { ...candidate, traces: new Map(forgotten) })).toEqual(sums(role, candidate));
      }),
    );
  });
});

function requirementOn(id: string): Requirement {
  return { id, subject: { type: 'skill', skillId: id }, gate: false, weight: 5, minimum: 3 };
}
