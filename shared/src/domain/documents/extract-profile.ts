import { experienceMonths } from '../experience/index.js';
import { findUnknownSkillWords, recogniseSkills, skillGraph } from '../skills/index.js';
import { findCertifications } from './certifications.js';
import { isTitle } from './classify.js';
import { dateRanges } from './dates.js';
import { findEducation, findUnheadedEducation } from './education.js';
import { type FoundJob, findJobs, findUnheadedJobs } from './jobs.js';
import { findLanguages, languageLines } from './languages.js';
import { bodySize, type Line, linesOf } from './lines.js';
import { readPerson } from './person.js';
import { linesOfKind, type Section, sectionsOf } from './sections.js';
import { skillFields } from './skill-traces.js';
import {
  type CertificationValue,
  type DocumentLayout,
  type Extraction,
  type Field,
  type FieldSpan,
  type LanguageValue,
} from './types.js';

function headlineOf(lines: readonly Line[], nameLine: Line | null): Field<string> | null {
  if (nameLine === null) return null;
  const line = lines
    .filter((one) => one.index > nameLine.index && one.index <= nameLine.index + 2)
    .find((one) => one.region === nameLine.region && isTitle(one.text));
  if (line === undefined || line.text.length > 100 || /[@]|\d{4}/.test(line.text)) return null;
  return { value: line.text, spans: [{ start: line.start, end: line.end }], confidence: 0.8 };
}

/** What is dated here is neither a job nor a school, whatever heading is missing. */
const notWork: ReadonlySet<Section['kind']> = new Set([
  'projects',
  'volunteer',
  'awards',
  'publications',
  'references',
]);

function jobsOf(sections: readonly Section[], size: number | null): FoundJob[] {
  const headed = sections.filter((section) => section.kind === 'experience');
  const found = headed.flatMap((section) => findJobs(section.lines, size, 1));
  if (found.length > 0) return [...found, ...researchJobs(sections, size)];
  const unread = sections.filter((section) => !notWork.has(section.kind));
  return unread.flatMap((section) => findUnheadedJobs(section.lines, size, section.kind === 'education'));
}

/** Under "Research" stand posts, projects and interests: only what names a title and an institution is a post. */
const researchJobs = (sections: readonly Section[], size: number | null): FoundJob[] =>
  sections
    .filter((section) => section.kind === 'research')
    .flatMap((section) => findJobs(section.lines, size, 1))
    .filter(({ field }) => field.confidence >= surelyNamed && field.value.company !== null);

const surelyNamed = 0.75;

function educationOf(sections: readonly Section[], size: number | null) {
  const headed = sections.filter((section) => section.kind === 'education');
  const found = headed.flatMap((section) => findEducation(section.lines, size));
  if (found.length > 0) return found;
  return sections
    .filter((section) => !notWork.has(section.kind))
    .flatMap((section) => findUnheadedEducation(section.lines, size));
}

function experienceOf(jobs: readonly FoundJob[], asOf: string): Field<number> | null {
  const dated = jobs.filter((job) => job.field.confidence >= 0.4);
  const months = experienceMonths(
    dated.map((job) => job.field.value),
    asOf,
  );
  if (months === null) return null;
  const mean = dated.reduce((sum, job) => sum + job.field.confidence, 0) / dated.length;
  return { value: months, spans: dated.flatMap((job) => job.field.spans), confidence: mean };
}

const certificationIn = (text: string) =>
  recogniseSkills(text).find((mention) => skillGraph.skill(mention.skillId)?.kind === 'certification')
    ?.skillId ?? null;

function withCertificationSkill(field: Field<CertificationValue>): Field<CertificationValue> {
  const skillId = certificationIn(field.value.name);
  return {
    ...field,
    value: { ...field.value, skillId },
    confidence: skillId === null ? field.confidence : 0.9,
  };
}

function languagesOf(lines: readonly Line[], sections: readonly Section[]): Field<LanguageValue>[] {
  const own = linesOfKind(sections, 'languages');
  const found = findLanguages(own);
  return found.length > 0 ? found : findLanguages(languageLines(lines), 0.9);
}

function unknownWords(text: string, sections: readonly Section[]) {
  return sections
    .filter((section) => section.kind === 'skills' && section.lines.length > 0)
    .flatMap((section) => {
      const start = section.lines[0]?.start ?? 0;
      const end = section.lines.at(-1)?.end ?? start;
      return findUnknownSkillWords(text.slice(start, end)).map((found) => ({
        word: found.word,
        start: start + found.start,
        end: start + found.end,
      }));
    });
}

/** Beside the contacts these name a link. */
const linkNames: ReadonlySet<string> = new Set(['github', 'gitlab', 'bitbucket', 'stack-overflow']);

function skillsOf(
  text: string,
  sections: readonly Section[],
  jobs: readonly FoundJob[],
  hidden: readonly FieldSpan[],
  asOf: string,
) {
  const silent = sections
    .filter((section) => section.kind === 'references' || section.kind === 'interests')
    .flatMap((section) => section.lines.map(({ start, end }) => ({ start, end })));
  const links = sections
    .filter((section) => section.kind === 'top' || section.kind === 'contact')
    .flatMap((section) => section.lines);
  const mentions = recogniseSkills(text).filter(
    ({ skillId, start }) =>
      skillGraph.skill(skillId)?.kind !== 'language' &&
      !(linkNames.has(skillId) && links.some((line) => start >= line.start && start < line.end)),
  );
  const employers = jobs.flatMap((job) => job.employer ?? []);
  return skillFields(mentions, jobs, [...hidden, ...silent, ...employers], asOf);
}

/** Two of the three that make a CV (a name, a way to reach the person, dated work or schooling), and their confidence. */
function qualityOf(
  parts: Pick<Extraction, 'name' | 'emails' | 'phones' | 'jobs' | 'education' | 'skills'>,
): number {
  const best = (fields: readonly Field<unknown>[]) => Math.max(0, ...fields.map((field) => field.confidence));
  const score =
    0.25 * (parts.name?.confidence ?? 0) +
    0.2 * best([...parts.emails, ...parts.phones]) +
    0.35 * best(parts.jobs) +
    0.1 * best(parts.education) +
    0.1 * Math.min(1, parts.skills.length / 5);
  return Math.round(score * 100) / 100;
}

/** A reading that has lost most of the jobs is read by a person first. */
const unsure = 0.45;

const rangesIn = (section: Section): number =>
  section.lines.filter((line) => !line.bullet && dateRanges(line.text).length > 0).length;

/** More dated lines where work is told than jobs found in them: the layout was not understood. */
function missesJobs(sections: readonly Section[], jobs: number): boolean {
  const headed = sections.filter((section) => section.kind === 'experience');
  if (jobs === 0 && headed.length > 0) return true;
  const others = sections.filter((section) => section.kind !== 'education' && !notWork.has(section.kind));
  const dated = (headed.length > 0 ? headed : others).reduce((sum, section) => sum + rangesIn(section), 0);
  return jobs * 2 < dated;
}

/**
 * Reads a CV. `text` is a kept text (see keepText), `layout` the geometry of its lines where the reader knows it,
 * `asOf` the day ('YYYY-MM-DD') on which "present" ends. Everything found carries its place in the text and a
 * confidence; what is not found is null or absent, never guessed.
 */
export function extractProfile(text: string, layout: DocumentLayout | null, asOf: string): Extraction {
  const lines = linesOf(text, layout);
  const sections = sectionsOf(lines);
  const size = bodySize(lines);
  const { name, emails, phones, place, links } = readPerson(text, layout, lines, sections);
  const jobs = jobsOf(sections, size);
  const hidden = [...emails, ...phones, ...links].flatMap((field) => field.spans);
  const parts = {
    name: name?.field ?? null,
    emails,
    phones,
    jobs: jobs.map((job) => job.field),
    education: educationOf(sections, size),
    skills: skillsOf(text, sections, jobs, hidden, asOf),
  };
  return {
    ...parts,
    headline: headlineOf(lines, name?.line ?? null),
    place,
    links,
    languages: languagesOf(lines, sections),
    certifications: findCertifications(linesOfKind(sections, 'certifications')).map(withCertificationSkill),
    experienceMonths: experienceOf(jobs, asOf),
    unknownSkillWords: unknownWords(text, sections),
    quality: Math.min(qualityOf(parts), missesJobs(sections, parts.jobs.length) ? unsure : 1),
  };
}
