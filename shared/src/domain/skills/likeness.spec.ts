import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likenessOf } from './likeness.js';
import { skillGraph } from './taxonomy.js';

const like = likenessOf(skillGraph);

describe('skills that are spelled like a word', () => {
  it.each([
    ['Postgre SQL', 'postgresql'],
    ['kubernets', 'kubernetes'],
    ['Typescripts', 'typescript'],
    ['Micro service', 'microservices'],
  ])('%s may be %s', (word, skillId) => {
    expect(like(word, 5).map((one) => one.skillId)).toContain(skillId);
  });

  it('finds nothing for a word like no other', () => {
    expect(like('qzxv', 5)).toEqual([]);
  });

  it('a skill is wholly like its own name, the list is ordered and short', () => {
    fc.assert(
      fc.property(fc.constantFrom(...skillGraph.all.filter(({ heading }) => !heading)), ({ id, name }) => {
        const found = like(name, 4);
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found[0]?.likenessPercent).toBe(100);
        if (found.filter((one) => one.likenessPercent === 100).length === 1)
          expect(found[0]?.skillId).toBe(id);
        const figures = found.map((one) => one.likenessPercent);
        expect(figures).toEqual([...figures].sort((a, b) => b - a));
      }),
    );
  });
});
