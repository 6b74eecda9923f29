import { describe, expect, it } from '@jest/globals';
import { skillGraph } from '../skills/index.js';
import { foldForSearch, skillsCalled } from './search-text.js';

describe('a word of a search', () => {
  it.each([
    ['Zoë  ÅNGSTRÖM ', 'zoe angstrom'],
    ['ﬁnance', 'finance'],
    ['李小龍', '李小龍'],
  ])('%s is folded', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it.each([
    ['kubernetes', 'kubernetes'],
    ['k8s', 'kubernetes'],
    ['kubern', 'kubernetes'],
    ['golang', 'go'],
  ])('%s finds %s', (word, skillId) => {
    expect(skillsCalled(skillGraph, word)).toContain(skillId);
  });

  it('finds nothing by a part of another name', () => {
    expect(skillsCalled(skillGraph, 'golan')).toEqual([]);
  });
});
