import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OwnSkill, ownSkillId, ownSkillKindOf, withOwnSkills } from './own-skills.js';
import { recogniseOwnWords } from './recognise/recognise.js';
import { skillGraph } from './taxonomy.js';

const multiplatform: OwnSkill = {
  id: ownSkillId('technical', 'Kotlin Multiplatform'),
  name: 'Kotlin Multiplatform',
  kind: 'technical',
  broader: 'kotlin',
  external: { scheme: 'none', because: 'newer than the lists' },
};

describe('ids of added skills', () => {
  it.each([
    ['technical', 'Kotlin Multiplatform', 'own-technical-kotlin-multiplatform'],
    ['soft', 'Coaching  junger Kolleg:innen', 'own-soft-coaching-junger-kolleg-innen'],
    ['technical', 'X++', 'own-technical-x-plus-plus'],
    ['certification', 'Żaglarz', 'own-certification-zaglarz'],
    ['technical', '帆船', 'own-technical-帆船'],
  ] as const)('%s %s → %s', (kind, name, id) => {
    expect(ownSkillId(kind, name)).toBe(id);
    expect(ownSkillKindOf(id)).toBe(kind);
  });

  it('says nothing of other ids', () => {
    expect(ownSkillKindOf('postgresql')).toBeUndefined();
    expect(ownSkillKindOf('own-else-x')).toBeUndefined();
  });
});

describe('the taxonomy with added skills', () => {
  const graph = withOwnSkills(skillGraph, [multiplatform]);

  it('knows the skill, what is above it and below its parents', () => {
    expect(graph.skill(multiplatform.id)?.name).toBe('Kotlin Multiplatform');
    expect(graph.ancestorsOf(multiplatform.id)).toEqual(['kotlin', ...skillGraph.ancestorsOf('kotlin')]);
    for (const above of graph.ancestorsOf(multiplatform.id)) {
      expect(graph.descendantsOf(above).has(multiplatform.id)).toBe(true);
      expect(skillGraph.descendantsOf(above).has(multiplatform.id)).toBe(false);
    }
    expect(graph.relatedTo(multiplatform.id)).toEqual([]);
    expect(graph.all).toHaveLength(skillGraph.all.length + 1);
  });

  it('leaves every other skill as it was', () => {
    for (const { id } of skillGraph.all) {
      expect(graph.skill(id)).toBe(skillGraph.skill(id));
      expect(graph.ancestorsOf(id)).toEqual(skillGraph.ancestorsOf(id));
    }
  });

  it('a skill without a known parent stands by itself', () => {
    const alone = withOwnSkills(skillGraph, [{ ...multiplatform, broader: 'nowhere' }]);
    expect(alone.ancestorsOf(multiplatform.id)).toEqual([]);
  });
});

describe('own words in a text', () => {
  const skill = withOwnSkills(skillGraph, [multiplatform]).skill(multiplatform.id);
  const words = skill === undefined ? [] : [{ word: 'KMP', skill }];
  const read = (text: string) => recogniseOwnWords(text, words);

  it.each([
    ['Built apps with KMP, Compose', ['KMP']],
    ['KMPX and xkmp, https://kmp.example/kmp', []],
    ['(kmp) / Kmp', ['kmp', 'Kmp']],
    ['', []],
  ])('%s', (text, quotes) => {
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });

  it('are negated and levelled like every other skill', () => {
    expect(read('No experience with KMP.')).toMatchObject([{ negated: true, statedLevel: null }]);
    expect(read('Keine Erfahrung mit KMP')).toMatchObject([{ negated: true }]);
    expect(read('KMP (expert), Java')).toMatchObject([{ negated: false, statedLevel: 4 }]);
  });

  it('every place quotes the word, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const text = `${before} kmp ${after}`;
        for (const { start, end } of read(text)) expect(text.slice(start, end).toLowerCase()).toBe('kmp');
      }),
    );
  });
});
