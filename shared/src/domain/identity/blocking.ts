import { mailBox, phoneNumber, profileLink } from './contact-keys.js';
import { foldOrganisation, nameTokens, skeleton } from './fold-name.js';
import type { PersonSigns } from './signs.js';

export const keyKinds = ['content', 'email', 'phone', 'link', 'name', 'job', 'school'] as const;
export type KeyKind = (typeof keyKinds)[number];

export interface BlockingKey {
  readonly kind: KeyKind;
  readonly key: string;
}

const mostCompanies = 3;
const mostSchools = 2;
const mostPairs = 3;

/** Two first letters that every spelling of a name shares, in any order: Ana Kovač and Kovacs, A. are a-k. */
function initialPairs(bones: readonly string[]): string[] {
  const initials = [...new Set(bones.map((bone) => bone[0] ?? ''))].filter((letter) => letter !== '').sort();
  const pairs = initials.flatMap((a, i) => initials.slice(i + 1).map((b) => `${a}${b}`));
  // Both words begin alike: Anna Andersson.
  return (pairs.length > 0 ? pairs : initials.map((letter) => `${letter}${letter}`)).slice(0, mostPairs);
}

const from = (kind: KeyKind, keys: readonly (string | null)[]): BlockingKey[] =>
  [...new Set(keys)].flatMap((key) => (key === null || key === '' ? [] : [{ kind, key: `${kind}:${key}` }]));

const year = (date: string | null) => (date === null || date === 'present' ? '' : date.slice(0, 4));

function nameKeys(signs: PersonSigns): BlockingKey[] {
  const tokens = nameTokens(signs.name);
  const bones = tokens.map(skeleton).filter((bone) => bone !== '');
  if (bones.length === 0) return [];
  const whole = bones.join('').length >= 4 && !tokens.some((token) => token.length === 1);
  const pairs = initialPairs(bones);
  const places = (names: readonly string[]) =>
    names.flatMap((name) => pairs.map((pair) => `${pair}|${name}`));
  const companies = signs.jobs
    .map((job) => [foldOrganisation(job.company), year(job.start)] as const)
    .filter(([company]) => company !== '')
    .slice(0, mostCompanies)
    .map((parts) => parts.join('|'));
  const schools = signs.education
    .map((one) => foldOrganisation(one.institution))
    .filter((name) => name !== '');
  return [
    ...from(
      'name',
      whole || tokens.some((token) => /\p{Script=Han}/u.test(token)) ? [[...bones].sort().join(' ')] : [],
    ),
    ...from('job', places(companies)),
    ...from('school', places([...new Set(schools)].slice(0, mostSchools))),
  ];
}

/**
 * What two records of one person are likely to share. Only records with an equal key are ever compared, so that a million
 * of them need no million times million comparisons.
 */
export function blockingKeys(signs: PersonSigns): readonly BlockingKey[] {
  return [
    ...from('content', signs.contents),
    ...from('email', signs.emails.map(mailBox)),
    ...from('phone', signs.phones.map(phoneNumber)),
    ...from('link', signs.links.map(profileLink)),
    ...nameKeys(signs),
  ];
}
