import { isCompany, isDegree, isTitle } from './classify.js';
import { dottedTitles, nameParticles, nameTitles, notNameWords, postNominals } from './data/name-words.js';
import { fold } from './keep-text.js';

const particles = new Set(nameParticles);
const titles = new Set(nameTitles);
const dotted = new Set(dottedTitles);
const behind = new Set(postNominals);
const never = new Set(notNameWords);

const plain = (word: string) => fold(word).replace(/[.,]/g, '');
const proper =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|\p{Lo}[\p{Lo}\p{Lm}\p{M}·・]*|["“„(‘']\p{L}[\p{L}\p{M}.-]*["”“)’'])$/u;
const uncased = /^[\p{Lo}\p{Lm}\p{M}·・]+$/u;
/** "d’Aubigny", "al-Hassan", "ʻOkina": a small particle grown onto a name. */
const prefixed = /^(?:[dl]['’]|al-|el-|bin-|ap-|o['’])\p{Lu}[\p{L}\p{M}'’-]*$/u;

const isWord = (word: string) =>
  proper.test(word) || prefixed.test(word) || particles.has(fold(word).replace(/’/g, "'"));

export const isUncased = (text: string): boolean => uncased.test(text.replace(/\s+/g, ''));

/** How many words of a name fit its form: 0 when the text cannot be one. */
function wordsFit(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 1) return uncased.test(first) ? first.length >= 2 && first.length <= 30 : false;
  if (words.length > 7 || !words.every(isWord)) return false;
  return words.filter((one) => proper.test(one) || prefixed.test(one)).length >= 2;
}

const isForeign = (words: readonly string[]) =>
  words.some((word) => never.has(fold(word).replace(/[.,:]/g, '')));

/** Whether a piece of a line can be a person's name by its form alone; `single` lets one word be one. */
export function looksLikeName(text: string, single = false): boolean {
  return hasNameForm(text, single) && !meansElse(withoutTitles(text).replace(/^Dr\.?\s+/i, ''));
}

/** The form alone: "Rafael Evangelista" has it although an evangelist is a title. */
export function hasNameForm(text: string, single = false): boolean {
  if (text.length > 60 || /[\d@/\\:;!?=+_#*&|<>%]/.test(text)) return false;
  const words = withoutTitles(text).replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  const bare = words.join(' ').replace(/^Dr\.?\s+/i, '');
  const lone = single && /^\p{Lu}[\p{L}\p{M}'’-]{2,24}$/u.test(bare);
  return (lone || wordsFit(words)) && !isForeign(words);
}

const meansElse = (text: string) => isTitle(text) || isDegree(text) || isCompany(text);

const isTitled = (word: string) => titles.has(plain(word)) || (word.endsWith('.') && dotted.has(plain(word)));

/** "mgr inż. Jan Kowalski", "Dipl.-Ing. (FH) Eva Maier, MBA, PMP" → the name alone. "Dr." stays. */
export function withoutTitles(text: string): string {
  const [head = '', ...tail] = text.trim().split(/\s*,\s*/);
  const kept = tail.filter((part) => !part.split(/\s+/).every((word) => behind.has(plain(word))));
  const words = head
    .replace(/^(Dr)\.?-Ing\.?\s/i, '')
    .replace(/\s*\((?:FH|BA|TH|Univ)\.?\)/g, '')
    .split(/\s+/);
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isTitled(words[from] ?? '')) from += 1;
  while (to - from > 2 && behind.has(plain(words[to - 1] ?? '')) && isPostNominal(words[to - 1] ?? ''))
    to -= 1;
  return [words.slice(from, to).join(' '), ...kept].join(', ');
}

/** "MBA", "PhD", "M.Sc.", "Jr.": in capitals or with points, never a plain word such as "Ma". */
const isPostNominal = (word: string) =>
  /\p{Lu}.*\p{Lu}/u.test(word) || word.endsWith('.') || word.includes('/');

export const isPostNominals = (text: string): boolean =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .every((word) => behind.has(plain(word)));

/** Particles that some countries write with a capital even inside a name. */
const capitalParticles: Readonly<Record<string, RegExp>> = {
  IT: /^(?:da|de|del|della|dello|dei|degli|di|lo|la|dalla)$/,
  FR: /^(?:la|le|les)$/,
  BE: /^(?:de|van|der|den|vanden|du|la|le)$/,
};

const isSmall = (particle: string, country: string | null): boolean =>
  particles.has(particle) && capitalParticles[country ?? '']?.test(particle) !== true;

const front = /[eiöüé]/;
const back = /[aıouâ]/;

/** Turkish writes i and ı: in capitals typed without the point, the vowels around an I tell which (vowel harmony). */
function turkishLower(text: string): string {
  if (text.includes('İ')) return text.toLocaleLowerCase('tr');
  const lower = text.replace(/I/g, '\u0000').toLocaleLowerCase('tr');
  const vowelOf = (part: string, last: boolean) => {
    const vowels = [...part].filter((letter) => front.test(letter) || back.test(letter));
    return last ? vowels.at(-1) : vowels[0];
  };
  return [...lower].reduce((done, letter, at) => {
    if (letter !== '\u0000') return done + letter;
    const near = vowelOf(done, true) ?? vowelOf(lower.slice(at + 1), false) ?? 'ı';
    return done + (front.test(near) ? 'i' : 'ı');
  }, '');
}

const upperOf = (letter: string, country: string | null) =>
  country === 'TR' ? letter.toLocaleUpperCase('tr') : letter.toUpperCase();

/** One word in capitals with its usual small letters: McDonald, O'Brien, Anna-Lena, d’Aubigny in France. */
export function recaseWord(text: string, index: number, country: string | null = null, last = false): string {
  const lower = country === 'TR' ? turkishLower(text) : text.toLowerCase();
  if (index > 0 && !last && isSmall(fold(lower), country)) return lower;
  // Korean given names go on small behind their hyphen: Eun-ji.
  const starts = country === 'KR' ? /(^|['’.])(\p{L})/gu : /(^|[-'’.])(\p{L})/gu;
  return lower
    .replace(starts, (_m, before: string, letter: string) => before + upperOf(letter, country))
    .replace(/^Mc(\p{L})(?=\p{L}{3})/u, (_m, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/^D(?=['’]\p{Lu})/u, (letter) => (country === 'FR' && index > 0 ? 'd' : letter));
}

const isInitial = (word: string) => /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$|^["“„(‘']\p{Lu}{2}["”“)’']$/u.test(word);

function isShouted(part: string): boolean {
  return (
    part === part.toUpperCase() && /\p{Lu}{2}/u.test(part) && (part.length > 2 || particles.has(fold(part)))
  );
}

/** "NÍ" of "NÍ BHRIAIN": two letters that can be spoken, and more in capitals behind them; "JP" are initials. */
const beginsShouted = (part: string, next: string): boolean =>
  /^\p{Lu}{2}$/u.test(part) && /[aeiouy]/.test(fold(part)) && isShouted(next);

/** A family name in capitals in front of its comma: "VAN ’T HOF, Sanne", "LÊ, Thu Hà". */
function recasedFamily(family: string, country: string | null): string {
  if (/\p{Ll}/u.test(family) || !/\p{Lu}{2}/u.test(family.replace(/[^\p{L}]/gu, ''))) return family;
  const words = family.split(/\s+/);
  return words.map((word, at) => recaseWord(word, at + 1, country, at === words.length - 1)).join(' ');
}

/** "LEE, Siu Ming" → "Siu Ming Lee"; a comma before what is no name is left to the caller. */
function inOrder(text: string, country: string | null): string {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma === null) return text;
  const [, family = '', given = ''] = comma;
  return `${given} ${/\p{Ll}/u.test(given) ? recasedFamily(family, country) : family}`;
}

/** Print in capitals leaves letters that a font has no capital of: "NGọC". */
const withoutCapital = /[\u1EA0-\u1EF9]/gu;

/**
 * A name as people write it: "MARIA DE LA CRUZ" → "Maria de la Cruz"; "LEE, Siu Ming" → "Siu Ming Lee"; titles off. The
 * country decides on particles where its custom differs.
 */
export function tidyName(written: string, country: string | null = null): string {
  const ordered = inOrder(withoutTitles(written), country);
  const small = !/\p{Lu}/u.test(ordered);
  const bare = ordered.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\.?\s/i, '');
  const allCaps = !/\p{Ll}/u.test(bare.replace(withoutCapital, ''));
  const parts = ordered.split(/\s+/);
  return parts
    .map((part, index) => {
      const shouted = isShouted(part) || beginsShouted(part, parts[index + 1] ?? '');
      const recased = small || ((allCaps || shouted) && /\p{Lu}/u.test(part) && !isInitial(part));
      const last = index === parts.length - 1;
      return recased && part !== 'Dr.' ? recaseWord(part, index, country, last) : part;
    })
    .join(' ');
}
