import { hangul, letters } from './data/letters.js';
import { legalForms, particles, titles } from './data/name-words.js';

const syllablesFrom = 0xac00;
const syllableCount = hangul.first.length * hangul.middle.length * hangul.last.length;

function syllable(letter: string): string | undefined {
  const index = (letter.codePointAt(0) ?? 0) - syllablesFrom;
  if (index < 0 || index >= syllableCount) return undefined;
  const perFirst = hangul.middle.length * hangul.last.length;
  const first = hangul.first[Math.floor(index / perFirst)] ?? '';
  const middle = hangul.middle[Math.floor((index % perFirst) / hangul.last.length)] ?? '';
  return first + middle + (hangul.last[index % hangul.last.length] ?? '');
}

const decomposed = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Lower-case Latin without accents, whatever script it was written in; Han characters and kana stay as they are. */
export function transliterate(text: string): string {
  let out = '';
  for (const letter of text.normalize('NFKC').toLowerCase())
    out += letters.get(letter) ?? syllable(letter) ?? withoutMarks(letter);
  return decomposed(out);
}

/** й and ѓ are letters of their own; é is an e with a mark. */
function withoutMarks(letter: string): string {
  const bare = decomposed(letter);
  return letters.get(bare) ?? bare;
}

const words = (text: string) =>
  transliterate(text)
    .replace(/['’`´ʹʻʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words of a person's name that tell people apart: no titles, no particles unless nothing else is there. */
export function nameTokens(name: string | null): readonly string[] {
  // Kovač, Ana is Ana Kovač: the order is not compared.
  const all = words(name ?? '').filter((word) => !titles.has(word));
  const telling = all.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : all;
}

/** A company or a school as it is compared: no legal form, no order of words that changes with the language. */
export function foldOrganisation(name: string | null): string {
  const all = words((name ?? '').replace(/\([^)]*\)/g, ' ').replace(/\./g, ''));
  const telling = all.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : all).join(' ');
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(mac|mc)(?=\p{L}{3})/u, 'mk'],
  [/sch|shch|sh|ch|tch|cz|sz|š/g, 's'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/kh|gh|ck|q/g, 'k'],
  [/zh|ts|tz|dz/g, 'z'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[jy]/g, 'i'],
];

/**
 * The consonants of a word as most spellings and scripts agree on them: Mohammed, Muhamed and محمد are all "mmd".
 * A leading vowel is "a".
 */
export function skeleton(word: string): string {
  let text = word;
  for (const [from, to] of spellings) text = text.replace(from, to);
  text = text.replace(/(\p{L})\1+/gu, '$1');
  const leading = /^[aeiou]/.test(text) ? 'a' : '';
  return leading + text.replace(/[aeiou]/g, '').replace(/(?<!^)h/g, '');
}
