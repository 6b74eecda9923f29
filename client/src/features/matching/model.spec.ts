import { describe, expect, it } from '@jest/globals';
import { type RankingRow, type RoleRequirement } from '@portolan/shared/contract';
import {
  isOpen,
  markOf,
  movementOf,
  ranksOf,
  rankText,
  sameRequirements,
  withAlternative,
  withExperience,
  withGate,
  withSkill,
} from './model.js';

const row = (candidateId: string, rank: number) => ({ candidateId, rank }) as RankingRow;

describe('marks', () => {
  it.each([
    [{ verdict: 'met', gate: null }, 'met'],
    [{ verdict: 'unknown', gate: null }, 'unknown'],
    [{ verdict: 'met', gate: 'to-confirm' }, 'to-confirm'],
    [{ verdict: 'partly', gate: 'not-met' }, 'not'],
    [{ verdict: 'met', gate: 'met' }, 'met'],
  ] as const)('%j is %s', (cell, mark) => {
    expect(markOf(cell)).toBe(mark);
  });

  it('are open where an answer could settle them', () => {
    expect(isOpen({ gate: null, open: 'no-trace' })).toBe(true);
    expect(isOpen({ gate: null, open: null })).toBe(false);
    expect(isOpen({ gate: 'to-confirm', open: null })).toBe(true);
    expect(isOpen({ gate: 'not-met', open: null })).toBe(false);
  });
});

describe('movement', () => {
  const before = ranksOf([row('a', 1), row('b', 4)]);
  it.each([
    [row('a', 3), -2],
    [row('b', 1), 3],
    [row('a', 1), null],
    [row('c', 2), 'new'],
  ])('%j', (now, moved) => {
    expect(movementOf(before, now)).toBe(moved);
  });

  it('is told of nobody before anything changed', () => {
    expect(movementOf(null, row('a', 3))).toBeNull();
  });
});

describe('editing requirements', () => {
  const python = { id: 'python', kind: 'technical' } as const;

  it('gives the same skill twice two ids, so that it can be a gate and scored', () => {
    const twice = withSkill(withSkill([], python), python);
    expect(twice.map(({ id }) => id)).toEqual(['python', 'python-2']);
    expect(twice[0]).toMatchObject({ weight: 5, minimum: 2, gate: false });
    expect(withExperience(twice, 36)[2]).toMatchObject({ id: 'experience', minimum: 36 });
  });

  it('takes the weight of a gate away, and gives one back', () => {
    const [scored] = withSkill([], python) as [RoleRequirement];
    expect(withGate(scored, true)).toMatchObject({ gate: true, weight: 0 });
    expect(withGate(withGate(scored, true), false)).toMatchObject({ gate: false, weight: 5 });
  });

  it('turns a skill into any of two, once each', () => {
    const [scored] = withSkill([], python) as [RoleRequirement];
    const either = withAlternative(scored, 'java');
    expect(either.subject).toEqual({ type: 'anyOf', skillIds: ['python', 'java'] });
    expect(withAlternative(either, 'java')).toBe(either);
  });

  it('tells what is changed from what is the same in another order of keys', () => {
    const [scored] = withSkill([], python) as [RoleRequirement];
    const { minimum, ...rest } = scored;
    expect(sameRequirements([scored], [{ minimum, ...rest }])).toBe(true);
    expect(sameRequirements([scored], [{ ...scored, weight: 6 }])).toBe(false);
    expect(sameRequirements([scored], [withAlternative(scored, 'java')])).toBe(false);
  });
});

it('shows shared ranks with an equals sign', () => {
  expect([rankText({ rank: 3, shared: true }), rankText({ rank: 3, shared: false })]).toEqual(['=3', '3']);
});
