import { latinCultures } from './data/names-latin.js';
import { scriptCultures } from './data/names-scripts.js';
import { type Chance } from './random.js';

export const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Kana',
  'Hangul',
  'Devanagari',
  'Bengali',
  'Thai',
  'Armenian',
  'Ethiopic',
] as const;
export type Script = (typeof scripts)[number];

export interface NameCulture {
  readonly countries: readonly string[];
  readonly script: Script;
  readonly order: 'given-first' | 'family-first';
  /** Separated by `|`; in another script than Latin with the Latin spelling after `/`. */
  readonly given: string;
  readonly family: string;
}

export interface PersonName {
  readonly display: string;
  /** In Latin letters, given name first. */
  readonly latin: string;
  readonly script: Script;
  /** Letters a-z, digits, dots: the part of an e-mail address before the at sign. */
  readonly mailbox: string;
}

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  å: 'a',
};

/** Plain a-z of a name, words joined by dots. */
export function mailboxOf(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßøłđıå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]+/g, (between) => (/\s/.test(between) ? '.' : ''))
    .replace(/^\.+|\.+$/g, '');
}

const cultures = [...latinCultures, ...scriptCultures];

function spellings(entry: string): { readonly own: string; readonly latin: string } {
  const [own = entry, latin = own] = entry.split('/');
  return { own, latin };
}

function joined(culture: NameCulture, given: string, family: string): string {
  if (culture.order === 'given-first') return `${given} ${family}`;
  const glued = culture.script === 'Han' || culture.script === 'Hangul';
  return glued && culture.countries[0] !== 'JP' ? `${family}${given}` : `${family} ${given}`;
}

/** A name in use in the country; a third of those from other scripts write themselves in Latin letters. */
export function nameFrom(chance: Chance, country: string): PersonName {
  const culture = chance.pick(cultures.filter((one) => one.countries.includes(country)));
  const given = spellings(chance.pick(culture.given.split('|')));
  const family = spellings(chance.pick(culture.family.split('|')));
  const latin = `${given.latin} ${family.latin}`;
  const inLatin = culture.script !== 'Latin' && chance.percent(33);
  return {
    display: inLatin ? latin : joined(culture, given.own, family.own),
    latin,
    script: inLatin ? 'Latin' : culture.script,
    mailbox: mailboxOf(latin),
  };
}
