import { countryName } from '@portolan/shared/domain/geo';
import { type FactField, type Profile, type SkillKnown } from '@portolan/shared/domain/profile';
import { skillGraph } from '@portolan/shared/domain/skills';

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(', ');
const values = <T>(known: readonly { readonly value: T }[], text: (value: T) => string) =>
  known.map(({ value }) => text(value));
const one = <T>(known: { readonly value: T } | null, text: (value: T) => string) =>
  known === null ? [] : [text(known.value)];
const span = (start: string | null, end: string | null) =>
  (start ?? end) ? `${start ?? '?'} – ${end ?? '?'}` : null;

/** A profile as lines of text by field, to show what changes. */
export function fieldTexts(
  profile: Profile,
  skills: readonly SkillKnown[],
): ReadonlyMap<FactField, readonly string[]> {
  return new Map<FactField, readonly string[]>([
    ['name', one(profile.name, (name) => name)],
    ['headline', one(profile.headline, (headline) => headline)],
    [
      'place',
      one(profile.place, ({ city, region, country }) =>
        joined([city, region, country && countryName(country)]),
      ),
    ],
    ['email', values(profile.emails, (email) => email)],
    ['phone', values(profile.phones, ({ e164, raw }) => e164 ?? raw)],
    ['link', values(profile.links, ({ url }) => url)],
    [
      'job',
      values(profile.jobs, ({ title, company, start, end }) => joined([title, company, span(start, end)])),
    ],
    [
      'education',
      values(profile.education, ({ degree, institution, end }) => joined([degree, institution, end])),
    ],
    [
      'language',
      values(profile.languages, ({ name, level }) => joined([name, level === null ? null : String(level)])),
    ],
    ['certification', values(profile.certifications, ({ name, issued }) => joined([name, issued]))],
    [
      'skill',
      skills.flatMap(({ skillId, trace }) =>
        trace === null ? [] : [`${skillGraph.skill(skillId)?.name ?? skillId} ${trace.level}`],
      ),
    ],
    ['experienceMonths', profile.experienceMonths === null ? [] : [String(profile.experienceMonths)]],
  ]);
}
