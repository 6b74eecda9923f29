import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fact, type FactSource, projectProfile, tracesOf } from '../profile/index.js';
import { type MergeChoices, planMerge, planUnmerge } from './merge.js';

const asOf = '2026-06-01';
const context = { kindOf: () => 'technical' as const };
const picture = (facts: readonly Fact[]) => ({
  profile: projectProfile(facts, asOf),
  traces: [...tracesOf(facts, context)],
});

const values: readonly Pick<Fact, 'field' | 'value'>[] = [
  { field: 'name', value: 'Ana Kovač' },
  { field: 'name', value: 'Ana Horvat' },
  { field: 'headline', value: 'Developer' },
  { field: 'headline', value: 'Architect' },
  { field: 'email', value: 'ana@example.org' },
  { field: 'email', value: 'a.kovac@example.org' },
  { field: 'place', value: { city: 'Zagreb', region: null, country: 'HR' } },
  { field: 'skill', value: { how: 'attested', skillId: 'sql', level: 3, saidBy: 'referee', note: null } },
  { field: 'skill', value: { how: 'attested', skillId: 'sql', level: 0, saidBy: 'candidate', note: null } },
  { field: 'experienceMonths', value: { months: 60, occupationCode: null, saidBy: 'candidate', note: null } },
];

let count = 0;
const fact = (value: Pick<Fact, 'field' | 'value'>, source: FactSource, second: number): Fact =>
  ({
    ...value,
    id: `fact-${(count += 1)}`,
    source,
    documentId: null,
    spans: [],
    confidence: 1,
    recordedAt: new Date(1_700_000_000_000 + second * 1000).toISOString(),
    actorId: null,
    supersededBy: null,
  }) as Fact;

const someFact = fc
  .tuple(
    fc.constantFrom(...values),
    fc.constantFrom<FactSource>('person', 'document', 'batch_row'),
    fc.nat(50),
  )
  .map(([value, source, second]) => fact(value, source, second));
/** Some facts, of which a person's may stand for an earlier one of the same field. */
const someFacts = fc.array(someFact, { maxLength: 8 }).map((facts) =>
  facts.map((one, i) => {
    const by = facts.slice(i + 1).find((later) => later.source === 'person' && later.field === one.field);
    return by === undefined || i % 2 === 0 ? one : { ...one, supersededBy: by.id };
  }),
);

const decisionsOf = (facts: readonly Fact[], choices: MergeChoices) => {
  const plan = planMerge(facts, choices);
  if (!plan.ok) throw new Error(`${plan.because} ${plan.factId}`);
  return plan.decisions;
};

/** What the store does with a plan. */
function applied(facts: readonly Fact[], choices: MergeChoices, second: number) {
  const decided: Fact[] = [];
  let after = facts;
  for (const { field, value, supersedes } of decisionsOf(facts, choices)) {
    const recorded = fact({ field, value }, 'person', second);
    decided.push(recorded);
    after = after.map((one) => (supersedes.includes(one.id) ? { ...one, supersededBy: recorded.id } : one));
  }
  return { facts: [...after, ...decided], decided: decided.map(({ id }) => id) };
}

function undone(facts: readonly Fact[], mine: ReadonlySet<string>, decided: readonly string[]) {
  const plan = planUnmerge(facts, mine, decided);
  return facts
    .filter((one) => !plan.remove.includes(one.id))
    .map((one) =>
      plan.reopen.includes(one.id) || plan.remove.includes(one.supersededBy ?? '')
        ? { ...one, supersededBy: null }
        : one,
    );
}

const open = (facts: readonly Fact[]) =>
  facts.filter((one) => one.supersededBy === null && one.value !== null);
const idsOf = (facts: readonly Fact[]) => new Set(facts.map(({ id }) => id));
const choicesAmong = (facts: readonly Fact[], picks: readonly number[]): MergeChoices => {
  const ids = open(facts).map(({ id }) => id);
  const at = (pick: number) => (ids.length === 0 ? [] : [ids[pick % ids.length] ?? '']);
  const [one = 0, other = 0] = picks;
  const choose = at(one);
  return { choose, leaveOut: at(other).filter((id) => !choose.includes(id)) };
};
const picks = fc.tuple(fc.nat(), fc.nat());

describe('a merge', () => {
  it('keeps every fact, and the chosen value stands', () => {
    fc.assert(
      fc.property(someFacts, someFacts, fc.nat(), (kept, merged, pick) => {
        const all = [...kept, ...merged];
        const names = open(all).filter(({ field }) => field === 'name');
        const wanted = names[pick % Math.max(1, names.length)];
        if (wanted === undefined) return;
        const after = applied(all, { choose: [wanted.id], leaveOut: [] }, 100);
        expect([...idsOf(all)].every((id) => idsOf(after.facts).has(id))).toBe(true);
        expect(picture(after.facts).profile.name?.value).toBe(wanted.value);
      }),
    );
  });

  it('leaves out what was left out', () => {
    const mail = fact({ field: 'email', value: 'old@example.org' }, 'document', 1);
    const other = fact({ field: 'email', value: 'ana@example.org' }, 'document', 2);
    const after = applied([mail, other], { choose: [], leaveOut: [mail.id] }, 100);
    expect(picture(after.facts).profile.emails.map(({ value }) => value)).toEqual(['ana@example.org']);
  });

  it('takes facts that are there and speak, and no others', () => {
    const name = fact({ field: 'name', value: 'Ana' }, 'document', 1);
    const silent = { ...name, id: 'silent', supersededBy: name.id };
    const none = { ...name, id: 'none', value: null } as Fact;
    const plan = (choose: string[]) => planMerge([name, silent, none], { choose, leaveOut: [] });
    expect(plan(['silent'])).toMatchObject({ ok: false, because: 'unknown-fact' });
    expect(plan(['elsewhere'])).toMatchObject({ ok: false, because: 'unknown-fact' });
    expect(plan(['none'])).toMatchObject({ ok: false, because: 'no-value' });
  });

  it('that is taken back leaves both as they were', () => {
    fc.assert(
      fc.property(someFacts, someFacts, picks, (kept, merged, pick) => {
        const all = [...kept, ...merged];
        const after = applied(all, choicesAmong(all, pick), 100);
        const back = undone(after.facts, idsOf(merged), after.decided);
        expect(back).toEqual(all);
      }),
    );
  });

  it('that is taken back out of order leaves the others as they were', () => {
    fc.assert(
      fc.property(someFacts, someFacts, someFacts, picks, picks, (kept, first, second, one, other) => {
        const once = applied([...kept, ...first], choicesAmong([...kept, ...first], one), 100);
        const both = [...once.facts, ...second];
        const twice = applied(both, choicesAmong(both, other), 200);
        const back = undone(twice.facts, idsOf(first), once.decided).filter(({ id }) => idsOf(first).has(id));
        expect(picture(back)).toEqual(picture(first));
      }),
    );
  });

  it('keeps what was said since with the record that was kept', () => {
    const [kept, merged] = [
      fact({ field: 'headline', value: 'Developer' }, 'document', 1),
      fact({ field: 'headline', value: 'Architect' }, 'document', 2),
    ];
    const edit = fact({ field: 'headline', value: 'Lead' }, 'person', 300);
    const now = [kept, { ...merged, supersededBy: edit.id }, edit];
    const back = undone(now, new Set([merged.id]), []);
    const mine = back.filter(({ id }) => id === merged.id);
    const theirs = back.filter(({ id }) => id !== merged.id);
    expect(picture(mine).profile.headline?.value).toBe('Architect');
    expect(picture(theirs).profile.headline?.value).toBe('Lead');
  });
});
