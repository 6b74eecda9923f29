import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skillGraph } from '../skills/index.js';
import { type Fact } from './fact.js';
import { projectProfile } from './project-profile.js';
import { foldForSearch, searchedWords, searchWords, skillsCalled } from './search-words.js';

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

function wordsOf(name: string): readonly string[] {
  const fact: Fact = {
    id: 'f1',
    field: 'name',
    value: name,
    source: 'document',
    documentId: 'd1',
    spans: [],
    confidence: 0.9,
    recordedAt: '2026-01-01T00:00:00Z',
    actorId: null,
    supersededBy: null,
  };
  return searchWords(projectProfile([fact], '2026-11-21')).split(' ');
}

describe('the words a candidate is found by', () => {
  it.each([
    ['Zoë Ångström', ['zoe', 'angstrom']],
    ['Jean-Luc', ['jean-luc', 'luc']],
    ["O'Brien", ["o'brien", 'brien']],
    [
      'ada.silva.3@mail.example',
      ['ada.silva.3@mail.example', 'silva.3@mail.example', 'mail.example', 'example'],
    ],
    ['(Ana)', ['(ana)', 'ana)']],
    ['李小龍', ['李小龍', '小龍', '龍']],
    ['김민', ['김민', '민'].map((word) => word.normalize('NFKD'))],
    ['Ana ana ANA', ['ana']],
    ['R2D2', ['r2d2']],
    ['C++ C', ['c++', 'c']],
  ])('of %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it('are as long and as many as an index takes, whatever stands there', () => {
    for (const sign of ['x', '龍', '-x']) {
      const words = wordsOf(sign.repeat(5000));
      expect(words.length).toBeLessThanOrEqual(65);
      expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(64);
    }
  });

  it('are found by what they are called, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
        const kept = new Set(wordsOf(name));
        expect(searchedWords(name).every((word) => kept.has(word))).toBe(true);
      }),
    );
  });
});
