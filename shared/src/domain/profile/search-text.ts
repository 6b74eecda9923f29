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

/** What words find a candidate by, beside their skills: those are found by id (`skillsCalled`). */
export function searchText(profile: Profile): string {
  const place = profile.place?.value;
  const words = [
    profile.name?.value,
    profile.headline?.value,
    place?.city,
    place?.region,
    place?.country ? countryName(place.country) : null,
    ...profile.emails.map((email) => email.value),
    ...profile.jobs.flatMap(({ value }) => [value.title, value.company]),
    ...profile.certifications.map(({ value }) => value.name),
  ];
  return foldForSearch(words.filter((word) => typeof word === 'string').join(' '));
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
