import { describe, expect, it } from '@jest/globals';
import type { SkillKind } from '../skills/index.js';
import { suggestRequirements, type PostingMention } from './posting.js';

const kinds: Record<string, SkillKind> = { german: 'language', cka: 'certification' };

function suggest(text: string, words: readonly (readonly [string, string, Partial<PostingMention>?])[]) {
  const mentions = words.map(([skillId, word, over]) => {
    const start = text.indexOf(word);
    return { skillId, start, end: start + word.length, statedLevel: null, negated: false, ...over };
  });
  return suggestRequirements(text, mentions, (id) => kinds[id] ?? 'technical');
}

const posting = `Back-end developer
Requirements:
- 5-8 years of experience in software
- Strong Python
- Docker would be a plus
- German
- CKA
Nice to have
- Redis
- 9 years of experience would be great
What we offer
- Python courses, 30 days off`;

describe('a posting', () => {
  const found = suggest(posting, [
    ['python', 'Python', { statedLevel: 3 }],
    ['docker', 'Docker'],
    ['german', 'German'],
    ['cka', 'CKA'],
    ['redis', 'Redis'],
  ]);
  const of = (id: string) => found.find(({ requirement }) => requirement.id === id);

  it('suggests levels, weights and what is only a plus', () => {
    expect(of('python')).toMatchObject({
      optional: false,
      requirement: { weight: 5, minimum: 3, gate: false },
    });
    expect(of('docker')).toMatchObject({ optional: true, requirement: { weight: 2, minimum: 2 } });
    expect(of('german')).toMatchObject({ optional: false, requirement: { minimum: 4 } });
    expect(of('cka')).toMatchObject({ optional: false, requirement: { minimum: 1 } });
    expect(of('redis')).toMatchObject({ optional: true });
  });

  it('keeps the words it read', () => {
    const [span] = of('python')?.spans ?? [];
    expect(posting.slice(span?.start, span?.end)).toBe('Python');
    const [years] = of('experience')?.spans ?? [];
    expect(posting.slice(years?.start, years?.end)).toBe('9 years');
  });

  it.each([
    ['5+ years of experience', 60],
    ['at least 3 years experience', 36],
    ['2 to 4 years of professional experience', 24],
    ['Mindestens 3 Jahre Berufserfahrung', 36],
    ['We look back on 20 years', null],
    ['experience with 401k plans', null],
  ])('%s', (text, months) => {
    const [first] = suggestRequirements(text, [], () => 'technical');
    expect(first?.requirement.minimum ?? null).toBe(months);
  });

  it('a plus in one sentence is no plus in the next', () => {
    const text = 'Node.js is a plus. You speak German; English is nice to have.';
    const found = suggest(text, [
      ['node-js', 'Node.js'],
      ['german', 'German'],
    ]);
    expect(found.map(({ optional }) => optional)).toEqual([true, false]);
  });

  it('a skill that is a need anywhere is a need, and a negated one is nothing', () => {
    const text = 'Go is a plus.\nYou write Go daily.';
    const twice = [0, 24].map((start) => ({
      skillId: 'go',
      start,
      end: start + 2,
      statedLevel: null,
      negated: false,
    }));
    expect(suggestRequirements(text, twice, () => 'technical')).toMatchObject([{ optional: false }]);
    expect(suggest('No PHP here', [['php', 'PHP', { negated: true }]])).toEqual([]);
  });
});
