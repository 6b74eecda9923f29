import { describe, expect, it } from '@jest/globals';
import { skillGraph } from '@portolan/shared/domain/skills';
import { searchSkills } from './skill-search.js';

const ids = (typed: string) => searchSkills(skillGraph, typed, 8).map(({ skill }) => skill.id);

describe('looking for a skill', () => {
  it.each([
    ['PostgreSQL', 'postgresql'],
    ['postgres', 'postgresql'],
    ['k8s', 'kubernetes'],
    ['golang', 'go'],
    ['german', 'lang-de'],
  ])('%s finds %s first', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('offers the groups before anything is typed, and nothing for nonsense', () => {
    expect(ids('').length).toBe(8);
    expect(ids('zzqxy')).toEqual([]);
  });

  it('says where a skill stands', () => {
    expect(searchSkills(skillGraph, 'postgresql', 1)[0]?.path).toMatch(/^Databases/);
  });
});
