import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteAt } from './extraction.mapper.js';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('a quote', () => {
  it('is the line its words stand in', () => {
    const text = 'Skills\nGo, Redis and SQL since 2019\nEducation';
    expect(quoteAt(text, at(text, 'Redis'))).toBe('Go, Redis and SQL since 2019');
    expect(quoteAt(text, at(text, 'Skills'))).toBe('Skills');
    expect(quoteAt(text, at(text, 'Education'))).toBe('Education');
  });

  it('of a long line is cut at words, and says so', () => {
    const words = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    const quote = quoteAt(words, at(words, 'word40'));
    expect(quote).toMatch(/^… word\d+ .*word40 .*word\d+ …$/);
    expect(quote.length).toBeLessThan(270);
  });

  it('always holds its words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        expect(quoteAt(text, { start, end })).toContain(text.slice(start, end).trim());
      }),
    );
  });
});
