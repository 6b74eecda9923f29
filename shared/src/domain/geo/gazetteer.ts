import { countryCodes, countrySpellings } from './countries.js';
import { cityRows } from './data/cities.js';
import { canadianProvinces, usStates } from './data/regions.js';
import { fold } from './fold.js';

export interface PlaceEntry {
  readonly kind: 'city' | 'region' | 'country';
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  /** Written in capitals only: US, UK, SF. */
  readonly capitalsOnly: boolean;
}

export interface Gazetteer {
  readonly byKey: ReadonlyMap<string, readonly PlaceEntry[]>;
  /** The most words a key has. */
  readonly longest: number;
  /** Keys in scripts written without spaces, longest first, as one pattern. */
  readonly unspaced: RegExp;
}

export const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
export const wordPattern = /[\p{L}\p{M}\p{N}\u200d]+/gu;

/** Words of a name, lower case and without accents, joined by one space. */
export function keyOf(name: string): string {
  return (fold(name).text.match(wordPattern) ?? []).join(' ');
}

const isShortCapitals = (name: string) => {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length <= 4 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
};

type Named = [spelling: string, entry: Omit<PlaceEntry, 'capitalsOnly'>];

function cities(): Named[] {
  return cityRows.flatMap((row) => {
    const [name = '', country = '', region = '', others = ''] = row.split('|');
    const entry = { kind: 'city' as const, name, country, region: region === '' ? null : region };
    return [name, ...others.split(',')].map((spelling): Named => [spelling, entry]);
  });
}

function countries(): Named[] {
  return countryCodes.flatMap((country) => {
    const entry = { kind: 'country' as const, name: country, country, region: null };
    return countrySpellings(country).map((spelling): Named => [spelling, entry]);
  });
}

function regions(country: string, names: Readonly<Record<string, string>>): Named[] {
  return Object.entries(names).map(([region, name]) => [name, { kind: 'region', name, country, region }]);
}

let built: Gazetteer | undefined;

/** Cities, regions and countries by their folded spelling; built at the first use. */
export function gazetteer(): Gazetteer {
  if (built) return built;
  const byKey = new Map<string, PlaceEntry[]>();
  let longest = 1;
  const all = [...cities(), ...countries(), ...regions('US', usStates), ...regions('CA', canadianProvinces)];
  for (const [spelling, entry] of all) {
    const key = keyOf(spelling);
    if (key === '') continue;
    const there = byKey.get(key) ?? [];
    if (there.some((other) => other.kind === entry.kind && other.country === entry.country)) continue;
    byKey.set(key, [...there, { ...entry, capitalsOnly: isShortCapitals(spelling) }]);
    longest = Math.max(longest, key.split(' ').length);
  }
  const unspaced = [...byKey.keys()]
    .filter((key) => unspacedScript.test(key))
    .sort((a, b) => b.length - a.length);
  built = { byKey, longest, unspaced: new RegExp(unspaced.join('|'), 'gu') };
  return built;
}
