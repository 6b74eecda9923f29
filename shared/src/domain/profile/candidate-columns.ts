import { countryName } from '../geo/index.js';
import { packTrace } from '../matching/index.js';
import { ownSkillKindOf, ownSkillWords, skillGraph } from '../skills/index.js';
import type { Fact } from './fact.js';
import { keyOf } from './keys.js';
import { projectProfile, type Profile } from './project-profile.js';
import { reviewCount } from './review.js';
import { skillsKnown } from './skills-known.js';

/** What the taxonomy says of a skill, for the rules of evidence. */
export const skillContext = {
  kindOf: (skillId: string) => skillGraph.skill(skillId)?.kind ?? ownSkillKindOf(skillId),
};

// eslint-disable-next-line no-control-regex -- what ASCII is: nothing there to decompose
const isAscii = /^[\x00-\x7f]*$/;

/** Lower case without accents: what is searched, and what a search is folded to. */
export function foldForSearch(text: string): string {
  const plain = isAscii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Sorts after every letter, so that people without a name come last. */
const afterAllNames = '\uffff';

function searchText(profile: Profile, skillIds: readonly string[]): string {
  const place = profile.place?.value;
  const words = [
    profile.name?.value,
    profile.headline?.value,
    place?.city,
    place?.region,
    place?.country ? countryName(place.country) : null,
    ...profile.emails.map((email) => email.value),
    ...profile.jobs.flatMap(({ value }) => [value.title, value.company]),
    ...skillIds.map((id) => skillGraph.skill(id)?.name ?? ownSkillWords(id)),
    ...profile.certifications.map(({ value }) => value.name),
  ];
  return foldForSearch(words.filter((word) => typeof word === 'string').join(' '));
}

/** Contacts as they are compared: folded addresses, E.164 numbers, links without scheme and www. */
function contactKeys(profile: Profile) {
  const keys = <T>(field: Fact['field'], known: readonly { value: T }[]) =>
    known.flatMap(({ value }) => keyOf({ field, value } as Pick<Fact, 'field' | 'value'>) ?? []);
  return {
    emails: keys('email', profile.emails),
    phones: keys('phone', profile.phones),
    links: keys('link', profile.links),
  };
}

const valuesOf = <T>(known: readonly { value: T }[]) => known.map(({ value }) => value);

function headColumns(profile: Profile) {
  const name = profile.name?.value ?? null;
  const nowhere = { city: null, region: null, country: null };
  const { city, region, country } = profile.place?.value ?? nowhere;
  return {
    name,
    sort_name: foldForSearch(name ?? '') || afterAllNames,
    headline: profile.headline?.value ?? null,
    city,
    area: region,
    country,
  };
}

/** The columns of a candidate's row, from the facts alone, up to `asOf` ('YYYY-MM-DD'). */
export function columnsOf(facts: readonly Fact[], asOf: string) {
  const profile = projectProfile(facts, asOf);
  const known = skillsKnown(facts, skillContext);
  const skills = known.flatMap(({ skillId, trace }) =>
    trace ? [{ skillId, packed: packTrace(trace), held: trace.level > 0 }] : [],
  );
  const held = skills.filter((skill) => skill.held).map((skill) => skill.skillId);
  return {
    ...headColumns(profile),
    ...contactKeys(profile),
    // Descriptions stay with the facts: no list needs them.
    jobs: JSON.stringify(valuesOf(profile.jobs).map((job) => ({ ...job, description: undefined }))),
    education: JSON.stringify(valuesOf(profile.education)),
    languages: JSON.stringify(valuesOf(profile.languages)),
    certifications: JSON.stringify(valuesOf(profile.certifications)),
    skill_ids: skills.map((skill) => skill.skillId),
    skill_traces: skills.map((skill) => skill.packed),
    has_absence: held.length < skills.length,
    experience_months: profile.experienceMonths,
    experience_attested: profile.experienceBasis === 'person',
    experience_by_occupation: JSON.stringify(profile.experienceMonthsByOccupation),
    search_text: searchText(profile, held),
    review_count: reviewCount(facts, profile, known),
  };
}

export type CandidateRowColumns = ReturnType<typeof columnsOf>;
