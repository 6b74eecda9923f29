import { fold } from '../documents/index.js';

/** Cyrillic and Greek letters that look like Latin ones; keyboards and web pages mix them in. */
const look = new Map(
  [...'АВЕКМНОРСТУХІЅЈаеорсухіѕјԁһкмтΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map(
    (letter, index) => [letter, 'ABEKMHOPCTYXISJaeopcyxisjdhkmtABEZHIKMNOPTYXo'.charAt(index)] as const,
  ),
);
const foreign = /[\u0370-\u03ff\u0400-\u052f]/;
const latin = /[A-Za-z]/;

const inLatin = (word: string): string => {
  let text = '';
  for (const letter of word) {
    const plain = foreign.test(letter) ? look.get(letter) : letter;
    if (plain === undefined) return word;
    text += plain;
  }
  return text;
};

/** Words that mix Latin letters with look-alikes of other scripts, in Latin letters; other words as they are. */
export function withoutLookAlikes(text: string): string {
  if (!foreign.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    latin.test(word) && foreign.test(word) ? inLatin(word) : word,
  );
}

const lettersAndDigits = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Letters and digits of a header, lower case, without accents: what two spellings of one header share. */
export function headerKey(header: string): string {
  return lettersAndDigits(withoutLookAlikes(header));
}

/** The same, where a whole header may be written in look-alikes. */
export function lookAlikeKey(header: string): string {
  return lettersAndDigits(header.replace(/[\p{L}\p{M}]+/gu, inLatin));
}
