import { emptyProfile, type StructuredProfile } from '@portolan/shared/domain/documents';
import { fault, type Outcome, read } from './reading.js';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (from: Loose, key: string): Loose => {
  const value = from[key];
  return isObject(value) ? value : {};
};
/** An array, or what should have been one. */
const listAt = (from: Loose, ...keys: string[]): readonly unknown[] => {
  const value = keys.map((key) => from[key]).find((one) => one !== undefined && one !== null);
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
};
const objectsAt = (from: Loose, ...keys: string[]): Loose[] => listAt(from, ...keys).filter(isObject);

function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
const first = (from: Loose, ...keys: string[]): string | null => {
  for (const key of keys) {
    const found = words(from[key]);
    if (found !== null) return found;
  }
  return null;
};
const texts = (from: Loose, ...keys: string[]): string[] =>
  listAt(from, ...keys).flatMap((one) => words(one) ?? []);
const joined = (...parts: (string | null)[]): string | null => {
  const kept = parts.filter((part) => part !== null);
  return kept.length === 0 ? null : kept.join('\n');
};

function jobs(root: Loose): StructuredProfile['jobs'] {
  return objectsAt(root, 'work', 'experience', 'employment').map((job) => ({
    title: first(job, 'position', 'title', 'jobTitle', 'role'),
    company: first(job, 'name', 'company', 'employer', 'organization'),
    place: first(job, 'location'),
    start: first(job, 'startDate', 'start', 'from'),
    end: first(job, 'endDate', 'end', 'to'),
    description: joined(
      first(job, 'summary', 'description'),
      ...texts(job, 'highlights').map((one) => `• ${one}`),
    ),
  }));
}

const education = (root: Loose): StructuredProfile['education'] =>
  objectsAt(root, 'education').map((school) => ({
    institution: first(school, 'institution', 'school', 'name'),
    degree:
      [first(school, 'studyType', 'degree'), first(school, 'area', 'field')].filter(Boolean).join(' ') ||
      null,
    start: first(school, 'startDate', 'start'),
    end: first(school, 'endDate', 'end'),
  }));

function skills(root: Loose): string[] {
  return listAt(root, 'skills').flatMap((skill) => {
    if (typeof skill === 'string') return [skill];
    if (!isObject(skill)) return [];
    const level = first(skill, 'level');
    const keywords = texts(skill, 'keywords');
    const name = first(skill, 'name');
    return [...(name === null ? [] : [level === null ? name : `${name} (${level})`]), ...keywords];
  });
}

const notes = (root: Loose): string[] =>
  objectsAt(root, 'projects').flatMap((project) =>
    [
      first(project, 'name'),
      first(project, 'description', 'summary'),
      ...texts(project, 'highlights'),
      texts(project, 'keywords').join(', '),
    ].filter((one): one is string => one !== null && one !== ''),
  );

function contacts(
  basics: Loose,
): Pick<StructuredProfile, 'emails' | 'phones' | 'links' | 'city' | 'region' | 'country'> {
  const location = objectAt(basics, 'location');
  const profiles = objectsAt(basics, 'profiles').flatMap((profile) => first(profile, 'url') ?? []);
  return {
    emails: texts(basics, 'email', 'emails'),
    phones: texts(basics, 'phone', 'phones', 'mobile'),
    links: [...texts(basics, 'url', 'website'), ...profiles],
    city: first(location, 'city') ?? words(basics['location']),
    region: first(location, 'region'),
    country: first(location, 'countryCode', 'country'),
  };
}

/** A JSON Resume (jsonresume.org), forgiving about single values for lists, older keys and missing parts. */
export function readResumeJson(text: string): Outcome<StructuredProfile> {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('damaged', 'This is not valid JSON. Export the résumé again.');
  }
  if (!isObject(root) || !['basics', 'work', 'education', 'skills'].some((key) => key in root))
    return fault(
      'mismatch',
      'This JSON is no JSON Resume: it has none of basics, work, education or skills.',
    );
  const basics = objectAt(root, 'basics');
  return read({
    ...emptyProfile,
    name:
      first(basics, 'name') ??
      ([first(basics, 'firstName'), first(basics, 'lastName')].filter(Boolean).join(' ') || null),
    headline: first(basics, 'label', 'headline'),
    summary: first(basics, 'summary'),
    ...contacts(basics),
    jobs: jobs(root),
    education: education(root),
    languages: objectsAt(root, 'languages').flatMap((one) => {
      const name = first(one, 'language', 'name');
      return name === null ? [] : [{ name, level: first(one, 'fluency', 'level') }];
    }),
    certifications: objectsAt(root, 'certificates', 'certifications').flatMap((one) => {
      const name = first(one, 'name', 'title');
      return name === null ? [] : [{ name, issued: first(one, 'date') }];
    }),
    skills: skills(root),
    notes: notes(root),
  });
}
