import { countryName } from '../geo/index.js';
import { type Skill, type SkillGraph } from '../skills/index.js';
import { type Profile } from './project-profile.js';

// eslint-disable-next-line no-control-regex -- what ASCII is: nothing there to decompose
const isAscii = /^[\x00-\x7f]*$/;

/** Lower case without accents: what is searched, and what a search is folded to. */
export function foldForSearch(text: string): string {
  const plain = isAscii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Longer words are cut where they are kept and where they are searched: no index takes any length. */
const longestWord = 64;
/** Where words begin within a longer one; more are not kept. */
const mostBeginnings = 64;
/** Of one candidate. Somebody with more words than that is found by the first of them. */
const mostWords = 1000;

const nowhere = { city: null, region: null, country: null };

/** One part only: nothing begins within it. */
const isPlain = /^[a-z0-9]*$/;
/**
 * After a sign, as in an e-mail address or a double name; anywhere in scripts that put no spaces between words (of a
 * syllable of Hangul, which folding takes apart, its first letter).
 */
const beginning =
  /(?<![\p{L}\p{N}])\p{L}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u1100-\u115f\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;

/** The words that a person searches for, folded. */
export function searchedWords(text: string): readonly string[] {
  return foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

function addWords(words: Set<string>, text: string): void {
  for (const word of foldForSearch(text).split(' ')) {
    if (word === '') continue;
    words.add(word.slice(0, longestWord));
    if (isPlain.test(word)) continue;
    let left = mostBeginnings;
    for (const { index } of word.matchAll(beginning)) {
      if (left-- === 0) break;
      words.add(word.slice(index, index + longestWord));
    }
  }
}

function searched({ name, headline, place, emails, jobs, certifications }: Profile) {
  const { city, region, country } = place?.value ?? nowhere;
  return [
    name?.value,
    headline?.value,
    city,
    region,
    country && countryName(country),
    ...emails.map(({ value }) => value),
    ...jobs.flatMap(({ value }) => [value.title, value.company]),
    ...certifications.map(({ value }) => value.name),
  ];
}

/**
 * The words that find a candidate by how they begin, with a space between them: those of the profile, and what is left
 * of them from each beginning within. Skills are not among them: those are found by id (`skillsCalled`).
 */
export function searchWords(profile: Profile): string {
  const words = new Set<string>();
  for (const text of searched(profile)) if (text) addWords(words, text);
  const all = [...words];
  return (all.length > mostWords ? all.slice(0, mostWords) : all).join(' ');
}

interface Called {
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
}

const called = new WeakMap<Skill, Called>();

function foldedOf(skill: Skill): Called {
  const known = called.get(skill);
  if (known !== undefined) return known;
  const folded = {
    name: foldForSearch(skill.name),
    aliases: new Set(skill.aliases.map((alias) => foldForSearch(alias))),
  };
  called.set(skill, folded);
  return folded;
}

/** Skills with this folded word in their name, or as another name of theirs. */
export function skillsCalled(graph: SkillGraph, word: string): readonly string[] {
  return graph.all.flatMap((skill) => {
    const { name, aliases } = foldedOf(skill);
    return name.includes(word) || aliases.has(word) ? [skill.id] : [];
  });
}
