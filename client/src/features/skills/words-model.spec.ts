import { describe, expect, it } from '@jest/globals';
import { asWritten } from './words-model.js';

describe('a word as it is written', () => {
  it.each([
    ['kmp', ['Java, KMP', 'kmp'], 'KMP'],
    ['kmp', ['nothing of it', 'Java, Kmp'], 'Kmp'],
    ['kmp', [], 'kmp'],
  ])('%s in %j', (word, sentences, written) => {
    expect(asWritten({ word, sentences })).toBe(written);
  });
});
