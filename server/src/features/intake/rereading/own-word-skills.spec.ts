import { describe, expect, it } from '@jest/globals';
import { type Skill } from '@portolan/shared/domain/skills';
import { skillsOfOwnWords } from './own-word-skills.js';

const skill: Skill = {
  id: 'own-technical-kmp',
  name: 'Kotlin Multiplatform',
  kind: 'technical',
  broader: 'kotlin',
  aliases: [],
  heading: false,
  external: { scheme: 'none', because: 'new' },
};
const words = [{ word: 'kmp', skill }];
const job = (description: string, start: string, end: string) => ({
  title: 'Developer',
  company: 'A',
  start,
  end,
  place: null,
  description,
});
const read = (
  text: string,
  jobs = [job('Apps with KMP', '2020-01', '2022-01'), job('Java', '2015-01', '2019-12')],
) => skillsOfOwnWords(text, jobs, words, '2026-11-21');

describe('skills of own words', () => {
  it('carry their places and the months of the jobs that name them', () => {
    const text = 'Skills: KMP, Java\nApps with KMP';
    const [found, ...others] = read(text);
    expect(others).toEqual([]);
    expect(found?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['KMP', 'KMP']);
    expect(found?.value).toMatchObject({ skillId: skill.id, negated: false, lastUsed: '2022-01' });
    expect(found?.value.monthsInJobs).toBeGreaterThanOrEqual(24);
    expect(found?.value.monthsInJobs).toBeLessThanOrEqual(25);
  });

  it('keep a level and a negation of the text', () => {
    expect(read('KMP (advanced)', [])[0]?.value).toMatchObject({ statedLevel: 3, monthsInJobs: null });
    expect(read('No experience with KMP', [])[0]?.value).toMatchObject({ negated: true });
  });

  it('are none where the word is not', () => {
    expect(read('Kotlin')).toEqual([]);
  });
});
