import { dateRanges, emptyProfile, type StructuredProfile } from '@portolan/shared/domain/documents';
import {
  called,
  first,
  isObject,
  listAt,
  type Loose,
  objectAt,
  objectsAt,
  textsAt,
  wordListAt,
  words,
} from './loose-json.js';
import { fault, type Outcome, read } from './reading.js';

const lines = (...parts: (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join('\n') || null;

/** "Leeds, GB", from a text or from an object with city, region and country. */
function placeText(value: unknown): string | null {
  if (!isObject(value)) return words(value);
  const parts = [
    first(value, 'city', 'address'),
    first(value, 'region', 'state'),
    first(value, 'countryCode', 'country'),
  ];
  return parts.filter((part) => part !== null).join(', ') || null;
}

interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** Two dates under their keys, or both written into one, such as "2017.6—2019.8". */
function periodOf(from: Loose): Period {
  const start = first(from, 'startDate', 'start', 'from', 'start_date', 'dateStart', 'begin');
  const end = first(from, 'endDate', 'end', 'to', 'until', 'end_date', 'dateEnd', 'finish');
  const together =
    end === null ? (start ?? first(from, 'date', 'dates', 'period', 'duration', 'years')) : null;
  const [range] = together === null ? [] : dateRanges(together);
  if (range !== undefined) return { start: range.from, end: range.to };
  if (from['current'] === true || from['isCurrent'] === true) return { start, end: 'present' };
  return { start, end };
}

const jobs = (root: Loose): StructuredProfile['jobs'] =>
  objectsAt(
    root,
    'work',
    'experience',
    'employment',
    'workExperience',
    'work_experience',
    'jobs',
    'positions',
  ).map((job) => ({
    title: first(job, 'position', 'title', 'jobTitle', 'role', 'job_title'),
    company: called(job, 'name', 'company', 'employer', 'organization', 'organisation', 'companyName'),
    place: placeText(job['location'] ?? job['place'] ?? job['city']),
    ...periodOf(job),
    description: lines(
      ...textsAt(job, 'summary'),
      ...textsAt(job, 'description'),
      ...textsAt(job, 'highlights', 'achievements', 'responsibilities').map((one) => `• ${one}`),
      wordListAt(job, 'keywords', 'technologies').join(', ') || null,
    ),
  }));

const education = (root: Loose): StructuredProfile['education'] =>
  objectsAt(root, 'education', 'schools', 'studies').map((school) => ({
    institution: called(school, 'institution', 'school', 'university', 'college', 'name'),
    degree:
      [
        first(school, 'studyType', 'degree', 'qualification'),
        first(school, 'area', 'field', 'major', 'fieldOfStudy'),
      ]
        .filter((part) => part !== null)
        .join(' ') || null,
    ...periodOf(school),
  }));

function skillOf(skill: unknown): string[] {
  if (!isObject(skill)) return [words(skill) ?? []].flat();
  const name = first(skill, 'name', 'skill', 'title', 'category');
  const level = first(skill, 'level', 'proficiency', 'rating');
  const said = name === null ? [] : [level === null ? name : `${name} (${level})`];
  return [...said, ...wordListAt(skill, 'keywords', 'skills', 'items', 'list')];
}

/** A list of skills, one text of them, or groups: `{"backend": ["Java", "Kotlin"]}`. */
function skills(root: Loose): string[] {
  const value = root['skills'] ?? root['technologies'];
  if (typeof value === 'string') return wordListAt(root, 'skills', 'technologies');
  if (isObject(value) && first(value, 'name', 'skill') === null)
    return Object.keys(value).flatMap((group) => wordListAt(value, group));
  return listAt(root, 'skills', 'technologies').flatMap(skillOf);
}

/** What was done besides jobs: searched for skills, never counted as experience. */
const notes = (root: Loose): string[] =>
  objectsAt(root, 'projects')
    .concat(objectsAt(root, 'volunteer'), objectsAt(root, 'publications'))
    .flatMap((one) => [
      ...[first(one, 'name', 'title', 'position')].filter((name) => name !== null),
      ...textsAt(one, 'description'),
      ...textsAt(one, 'summary'),
      ...textsAt(one, 'highlights'),
      ...[wordListAt(one, 'keywords', 'technologies').join(', ')].filter((words) => words !== ''),
    ]);

const networks: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  linkedin: 'https://www.linkedin.com/in/',
  xing: 'https://www.xing.com/profile/',
  orcid: 'https://orcid.org/',
};

/** The address of a profile, or one made of the network and the name there. */
function profileLink(profile: unknown): string[] {
  if (!isObject(profile)) return [words(profile) ?? []].flat();
  const url = first(profile, 'url', 'link', 'website', 'href');
  if (url !== null) return [url];
  const base = networks[(first(profile, 'network', 'name') ?? '').toLowerCase()];
  const username = first(profile, 'username', 'user', 'handle');
  return base === undefined || username === null
    ? []
    : [base + encodeURIComponent(username.replace(/^@/, ''))];
}

type Contacts = Pick<StructuredProfile, 'emails' | 'phones' | 'links' | 'city' | 'region' | 'country'>;

function contacts(basics: Loose): Contacts {
  const location = objectAt(basics, 'location', 'address');
  return {
    emails: textsAt(basics, 'email').concat(textsAt(basics, 'emails', 'mail')),
    phones: textsAt(basics, 'phone').concat(textsAt(basics, 'phones', 'mobile', 'telephone', 'tel')),
    links: [
      ...[...textsAt(basics, 'url'), ...textsAt(basics, 'website'), ...textsAt(basics, 'homepage')],
      ...listAt(basics, 'profiles', 'social', 'links').flatMap(profileLink),
      ...['github', 'linkedin'].flatMap((network) =>
        profileLink(
          /[./]/.test(first(basics, network) ?? '')
            ? first(basics, network)
            : { network, username: basics[network] },
        ),
      ),
    ],
    city:
      first(location, 'city', 'town') ??
      words(basics['location']) ??
      words(basics['address']) ??
      first(basics, 'city'),
    region: first(location, 'region', 'state'),
    country:
      first(location, 'countryCode', 'country', 'countryName') ?? first(basics, 'country', 'countryCode'),
  };
}

function nameOf(basics: Loose): string | null {
  const parts = isObject(basics['name']) ? basics['name'] : basics;
  const given = first(parts, 'firstName', 'first', 'givenName', 'first_name');
  const family = first(parts, 'lastName', 'last', 'familyName', 'surname', 'last_name');
  return (
    words(basics['name']) ??
    first(basics, 'fullName', 'full_name') ??
    lines(given, family)?.replace('\n', ' ') ??
    null
  );
}

function languages(root: Loose): StructuredProfile['languages'] {
  const value = root['languages'];
  if (isObject(value) && first(value, 'language', 'name') === null)
    return Object.entries(value).map(([name, level]) => ({ name, level: words(level) }));
  return listAt(root, 'languages').flatMap((one) => {
    if (!isObject(one)) return [words(one) ?? []].flat().map((name) => ({ name, level: null }));
    const name = first(one, 'language', 'name', 'lang');
    return name === null ? [] : [{ name, level: first(one, 'fluency', 'level', 'proficiency') }];
  });
}

const certifications = (root: Loose): StructuredProfile['certifications'] =>
  listAt(root, 'certificates', 'certifications').flatMap((one) => {
    const name = isObject(one) ? first(one, 'name', 'title') : words(one);
    return name === null
      ? []
      : [{ name, issued: isObject(one) ? first(one, 'date', 'issued', 'year') : null }];
  });

const parts = ['basics', 'work', 'education', 'skills', 'experience', 'workExperience', 'employment'];

/** Some exports wrap the résumé in a list or under a key. */
function rootOf(value: unknown): Loose | null {
  const inner = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  if (!isObject(inner)) return null;
  const root = ['resume', 'cv', 'data'].map((key) => inner[key]).find(isObject) ?? inner;
  return parts.some((key) => key in root) ? root : null;
}

/** A JSON Resume (jsonresume.org), forgiving about single values for lists, other keys and missing parts. */
export function readResumeJson(text: string): Outcome<StructuredProfile> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('damaged', 'This is not valid JSON. Export the résumé again.');
  }
  const root = rootOf(value);
  if (root === null)
    return fault(
      'mismatch',
      'This JSON is no JSON Resume: it has none of basics, work, education or skills.',
    );
  const basics = isObject(root['basics']) ? root['basics'] : root;
  return read({
    ...emptyProfile,
    name: nameOf(basics),
    headline: first(basics, 'label', 'headline', 'jobTitle', 'title'),
    summary: lines(...textsAt(basics, 'summary', 'about', 'profile')),
    ...contacts(basics),
    jobs: jobs(root),
    education: education(root),
    languages: languages(root),
    certifications: certifications(root),
    skills: skills(root),
    notes: notes(root),
  });
}
