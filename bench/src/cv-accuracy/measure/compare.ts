import { type Extraction } from '@portolan/shared/domain/documents';
import { skillGraph } from '@portolan/shared/domain/skills';
import { type Truth } from '../generate/types.js';

export interface Hits {
  readonly hit: number;
  readonly got: number;
  readonly want: number;
  /** For people: what was not found, and what was found that is not there. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** One CV held against its truth. */
export interface Compared {
  readonly truth: Pick<Truth, 'file' | 'layout' | 'language' | 'script'>;
  readonly fault: string | null;
  readonly empty: boolean;
  readonly name: boolean;
  readonly email: boolean;
  readonly phone: boolean;
  readonly place: boolean;
  readonly jobs: Hits;
  readonly education: Hits;
  readonly skills: Hits;
  readonly languages: Hits;
  readonly yearsError: number;
  readonly quality: number;
  readonly notes: readonly string[];
}

const folded = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:|·]+|[\s.,;:|·]+$/g, '');

/** "BSc in Computer Science" and "BSc Computer Science" say the same. */
const degreeWords = (text: string | null) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !['', 'in', 'of', 'en', 'de', 'em', 'im', 'w'].includes(word))
    .sort()
    .join(' ');

function hits(got: readonly string[], want: readonly string[]): Hits {
  const left = [...want];
  const wrong: string[] = [];
  for (const one of got) {
    const index = left.indexOf(one);
    if (index === -1) wrong.push(one);
    else left.splice(index, 1);
  }
  return { hit: want.length - left.length, got: got.length, want: want.length, missed: left, wrong };
}

const jobKey = (title: string, company: string | null, start: string | null) =>
  `${folded(title)} | ${folded(company)} | ${start ?? ''}`;
const schoolKey = (institution: string | null, degree: string | null, end: string | null) =>
  `${folded(institution)} | ${degreeWords(degree)} | ${(end ?? '').slice(0, 4)}`;

function skillsOf(found: Extraction, truth: Truth): string[] {
  const counted = (id: string) => !['soft', 'language', undefined].includes(skillGraph.skill(id)?.kind);
  const positive = found.skills.filter(({ value }) => !value.negated).map(({ value }) => value.skillId);
  const certified = found.certifications.flatMap(({ value }) => value.skillId ?? []);
  const all = new Set([...positive, ...certified].filter(counted));
  return [...all].filter((id) => truth.skills.includes(id) || !truth.skillsMaybe.includes(id));
}

const same = (got: readonly (string | null)[], want: readonly string[]) =>
  got.length === want.length && want.every((one) => got.includes(one));

const nameIsRight = (found: string | undefined, truth: Truth) =>
  [truth.name, ...truth.nameAlso].some((name) => straight(name) === straight(found ?? ''));
const straight = (text: string) => text.normalize('NFC').replace(/[’‘]/g, "'");

function placeIsRight(found: Extraction, { place }: Truth): boolean {
  const city = folded(found.place?.value.city);
  return (
    found.place?.value.country === place.country &&
    [folded(place.city), folded(place.cityAlso)].includes(city)
  );
}

interface Heads {
  readonly name: boolean;
  readonly email: boolean;
  readonly phone: boolean;
  readonly place: boolean;
}

function headsOf(found: Extraction, truth: Truth): Heads {
  const emails = found.emails.map(({ value }) => value.toLowerCase());
  return {
    name: nameIsRight(found.name?.value, truth),
    email: same(emails, truth.emails),
    phone: same(
      found.phones.map(({ value }) => value.e164),
      truth.phones,
    ),
    place: placeIsRight(found, truth),
  };
}

function notesOf(found: Extraction, truth: Truth, heads: Heads): string[] {
  const phones = found.phones.map(({ value }) => value.e164 ?? value.raw);
  const said: readonly (readonly [boolean, string, string, string])[] = [
    [heads.name, 'name', truth.name, found.name?.value ?? '-'],
    [heads.email, 'email', truth.emails.join(' '), found.emails.map(({ value }) => value).join(' ')],
    [heads.phone, 'phone', truth.phones.join(' '), phones.join(' ')],
    [heads.place, 'place', JSON.stringify(truth.place), JSON.stringify(found.place?.value ?? null)],
  ];
  return said
    .filter(([right]) => !right)
    .map(([, what, want, got]) => `${what}: expected ${want}, read ${got}`);
}

const none: Hits = { hit: 0, got: 0, want: 0, missed: [], wrong: [] };

/** A truth that names a skill nobody can find would count against the reader for ever. */
function refuseUnknown({ file, skills, skillsMaybe }: Truth): void {
  const unknown = [...skills, ...skillsMaybe].filter((id) => id !== '' && skillGraph.skill(id) === undefined);
  if (unknown.length > 0) throw new Error(`${file}: the taxonomy has no ${unknown.join(', ')}`);
}

/** Holds what was read against what stands on the page. */
export function compare(truth: Truth, found: Extraction | null, fault: string | null): Compared {
  refuseUnknown(truth);
  const about = { file: truth.file, layout: truth.layout, language: truth.language, script: truth.script };
  const jobs = truth.jobs.map((job) => jobKey(job.title, job.company, job.start));
  const schools = truth.education.map((one) => schoolKey(one.institution, one.degree, one.end));
  if (found === null) {
    const missed = { name: false, email: false, phone: false, place: false, quality: 0, empty: true };
    const counts = {
      jobs: hits([], jobs),
      education: hits([], schools),
      skills: hits([], truth.skills),
      languages: none,
    };
    return {
      truth: about,
      fault: fault ?? 'nothing read',
      ...missed,
      ...counts,
      yearsError: truth.totalMonths / 12,
      notes: [],
    };
  }
  const heads = headsOf(found, truth);
  return {
    truth: about,
    fault,
    empty: found.name === null && found.jobs.length === 0 && found.skills.length === 0,
    ...heads,
    jobs: hits(
      found.jobs.map(({ value }) => jobKey(value.title, value.company, value.start)),
      jobs,
    ),
    education: hits(
      found.education.map(({ value }) => schoolKey(value.institution, value.degree, value.end)),
      schools,
    ),
    skills: hits(skillsOf(found, truth), truth.skills),
    languages:
      truth.languages.length === 0
        ? none
        : hits(
            found.languages.map(({ value }) => `${value.code} ${value.level}`),
            truth.languages.map((one) => `${one.code} ${one.level}`),
          ),
    yearsError: Math.abs((found.experienceMonths?.value ?? 0) - truth.totalMonths) / 12,
    quality: found.quality,
    notes: notesOf(found, truth, heads),
  };
}
