import { reviewBelow } from '../documents/index.js';
import { type Fact } from './fact.js';
import { type Known, type Profile } from './project-profile.js';
import { type SkillKnown } from './skills-known.js';

/** Every value of a profile by its deciding fact. */
function valuesOf(profile: Profile): readonly Known<unknown>[] {
  const single = [profile.name, profile.headline, profile.place].filter((known) => known !== null);
  return [
    ...single,
    ...profile.emails,
    ...profile.phones,
    ...profile.links,
    ...profile.jobs,
    ...profile.education,
    ...profile.languages,
    ...profile.certifications,
  ];
}

/** No name was read, and nobody said that there is none. */
const lacksName = (profile: Profile, facts: readonly Fact[]) =>
  profile.name === null &&
  !facts.some((fact) => fact.field === 'name' && fact.source === 'person' && fact.supersededBy === null);

/**
 * How many values a person should look at: those whose deciding fact was read with a confidence below `reviewBelow`,
 * skills with evidence among them, and a name that is missing.
 */
export function reviewCount(
  facts: readonly Fact[],
  profile: Profile,
  skills: readonly Pick<SkillKnown, 'trace' | 'factIds'>[],
): number {
  const unsure = new Set<string>();
  for (const { id, source, confidence } of facts)
    if (source !== 'person' && confidence < reviewBelow) unsure.add(id);
  const missing = lacksName(profile, facts) ? 1 : 0;
  if (unsure.size === 0) return missing;
  const deciding = [
    ...valuesOf(profile).map((known) => known.factIds[0]),
    ...skills.flatMap((skill) => (skill.trace === null ? [] : skill.factIds.slice(0, 1))),
  ];
  // A language or certificate may decide a skill too: it is looked at once.
  return new Set(deciding.filter((id) => unsure.has(id))).size + missing;
}
