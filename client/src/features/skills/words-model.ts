import { type UnknownWord } from '@portolan/shared/contract';

/** A word as a document writes it; words are kept in lower case. */
export function asWritten({ word, sentences }: Pick<UnknownWord, 'word' | 'sentences'>): string {
  for (const sentence of sentences) {
    const at = sentence.toLowerCase().indexOf(word);
    if (at !== -1) return sentence.slice(at, at + word.length);
  }
  return word;
}
