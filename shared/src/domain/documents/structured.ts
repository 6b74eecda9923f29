import { countryOf, findPlace } from '../geo/index.js';
import { experienceMonths } from '../experience/index.js';
import { findUnknownSkillWords, recogniseSkills, skillGraph } from '../skills/index.js';
import { findEmails, findPhones } from './contacts.js';
import { datePoints } from './date-points.js';
import { type FoundJob } from './jobs.js';
import { keepText } from './keep-text.js';
import { languagesIn } from './languages.js';
import { tidyName } from './names.js';
import { skillFields } from './skill-traces.js';
import { TextComposer, type Written } from './text-composer.js';
import {
  type EducationValue,
  type Extraction,
  type Field,
  type JobValue,
  type LinkValue,
  type PlaceValue,
} from './types.js';
import { linkKindOf, webAddress } from './web-address.js';

/** A person as a JSON Resume or a row of a table tells it: typed by its keys, not yet checked. */
export interface StructuredProfile {
  readonly name: string | null;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly city: string | null;
  readonly region: string | null;
  /** A code or a name in any language read. */
  readonly country: string | null;
  readonly links: readonly string[];
  readonly jobs: readonly {
    readonly title: string | null;
    readonly company: string | null;
    readonly place: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly description: string | null;
  }[];
  readonly education: readonly {
    readonly institution: string | null;
    readonly degree: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly languages: readonly { readonly name: string; readonly level: string | null }[];
  readonly certifications: readonly { readonly name: string; readonly issued: string | null }[];
  readonly skills: readonly string[];
  /** What the record says besides; kept and searched for skills. */
  readonly notes: readonly string[];
}

export const emptyProfile: StructuredProfile = {
  name: null,
  headline: null,
  summary: null,
  emails: [],
  phones: [],
  city: null,
  region: null,
  country: null,
  links: [],
  jobs: [],
  education: [],
  languages: [],
  certifications: [],
  skills: [],
  notes: [],
};

/** The reader of a structured file is sure of the field, as sure as its author was. */
const sure = 0.95;

const dateOf = (text: string | null): string | null =>
  text === null ? null : (datePoints(text)[0]?.value ?? null);

/** An end that is not given means the job goes on, as JSON Resume has it. */
function endOf(start: string | null, end: string | null): string | null {
  if (end === null || end.trim() === '') return start === null ? null : 'present';
  return dateOf(end) ?? (start === null ? null : 'present');
}

function names(profile: StructuredProfile, out: TextComposer) {
  const name = profile.name === null ? null : out.labelled('Name', profile.name);
  const headline = profile.headline === null ? null : out.labelled('Headline', profile.headline);
  if (profile.summary !== null) out.line(profile.summary);
  return {
    name: name === null ? null : { value: tidyName(name.text), spans: [name.span], confidence: sure },
    headline: headline === null ? null : { value: headline.text, spans: [headline.span], confidence: sure },
  };
}

const cleaned = (text: string | null): string | null => {
  const kept = text === null ? '' : keepText(text).trim();
  return kept === '' ? null : kept;
};

function placeOf(profile: StructuredProfile, out: TextComposer): Field<PlaceValue> | null {
  const parts = [profile.city, profile.region, profile.country].filter((part) => part !== null);
  const written = out.labelled('Place', parts.join(', '));
  if (written === null) return null;
  const found = findPlace(written.text) ?? { city: null, region: null, country: null };
  const stated = countryOf(profile.country ?? '');
  const city = cleaned(profile.city) ?? found.city;
  const country = stated ?? found.country;
  if (city === null && country === null) return null;
  const value = { city, region: found.region ?? cleaned(profile.region), country };
  return { value, spans: [written.span], confidence: stated === undefined ? 0.75 : sure };
}

function emailsOf(profile: StructuredProfile, out: TextComposer): Field<string>[] {
  return profile.emails.flatMap((email) => {
    const written = out.labelled('E-mail', email);
    const [found] = written === null ? [] : findEmails(written.text);
    return written === null || found === undefined
      ? []
      : [{ ...found, spans: [written.span], confidence: sure }];
  });
}

function phonesOf(profile: StructuredProfile, country: string | null, out: TextComposer) {
  return profile.phones.flatMap((phone) => {
    const written = out.labelled('Phone', phone);
    const [found] = written === null ? [] : findPhones(`Phone: ${written.text}`, country);
    return written === null || found === undefined ? [] : [{ ...found, spans: [written.span] }];
  });
}

function linksOf(profile: StructuredProfile, out: TextComposer): Field<LinkValue>[] {
  return profile.links.flatMap((link) => {
    const written = out.labelled('Link', link);
    if (written === null) return [];
    const url = webAddress(written.text);
    if (url === null) return [];
    const kind = linkKindOf(url);
    return [
      {
        value: { kind: kind === 'other' ? 'website' : kind, url: url.href },
        spans: [written.span],
        confidence: sure,
      },
    ];
  });
}

const spansOf = (parts: readonly (Written | null)[]) =>
  parts.flatMap((part) => (part === null ? [] : [part.span]));
const datesOf = (one: { readonly start: string | null; readonly end: string | null }) =>
  [one.start, one.end].filter(Boolean).join(' – ');

function confidenceOfJob(title: Written | null, start: string | null): number {
  if (title === null) return 0.5;
  return start === null ? 0.8 : sure;
}

function jobOf(job: StructuredProfile['jobs'][number], out: TextComposer): FoundJob | null {
  const from = out.length;
  const title = out.line(job.title ?? '');
  const company = out.line(job.company ?? '');
  const named = title ?? company;
  if (named === null) return null;
  const place = out.line(job.place ?? '');
  const dates = out.line(datesOf(job));
  out.line(job.description ?? '');
  const start = dateOf(job.start);
  const value: JobValue = {
    title: named.text,
    company: title === null ? null : cleaned(job.company),
    start,
    end: endOf(start, job.end),
    place: cleaned(job.place),
    description: cleaned(job.description),
  };
  out.gap();
  const confidence = confidenceOfJob(title, start);
  const spans = spansOf([title, company, place, dates]);
  const [employer = null] = spansOf([company]);
  return { field: { value, spans, confidence }, block: { start: from, end: out.length }, employer };
}

function schoolOf(
  school: StructuredProfile['education'][number],
  out: TextComposer,
): Field<EducationValue>[] {
  const institution = out.line(school.institution ?? '');
  const degree = out.line(school.degree ?? '');
  const dates = out.line(datesOf(school));
  out.gap();
  if (institution === null && degree === null) return [];
  const value = {
    institution: cleaned(school.institution),
    degree: cleaned(school.degree),
    start: dateOf(school.start),
    end: dateOf(school.end),
  };
  return [{ value, spans: spansOf([institution, degree, dates]), confidence: sure }];
}

function listed(profile: StructuredProfile, out: TextComposer) {
  const languages = profile.languages.flatMap(({ name, level }) => {
    const written = out.labelled('Language', level === null ? name : `${name} (${level})`);
    return written === null ? [] : languagesIn(written.text, written.span.start);
  });
  const certifications = profile.certifications.flatMap(({ name, issued }) => {
    const written = out.labelled('Certificate', name);
    const skillId = recogniseSkills(name).find(
      (m) => skillGraph.skill(m.skillId)?.kind === 'certification',
    )?.skillId;
    const value = { name: written?.text ?? '', skillId: skillId ?? null, issued: dateOf(issued) };
    return written === null ? [] : [{ value, spans: [written.span], confidence: sure }];
  });
  return { languages, certifications };
}

function unknownIn(line: Written | null): Extraction['unknownSkillWords'] {
  if (line === null) return [];
  return findUnknownSkillWords(line.text).map(({ word, start, end }) => ({
    word,
    start: start + line.span.start,
    end: end + line.span.start,
  }));
}

function experienceOf(jobs: readonly FoundJob[], asOf: string): Field<number> | null {
  const months = experienceMonths(
    jobs.map((job) => job.field.value),
    asOf,
  );
  if (months === null) return null;
  return { value: months, spans: jobs.flatMap((job) => job.field.spans), confidence: sure };
}

/**
 * Turns a structured profile into a kept text and an extraction whose spans point into it, so that a JSON Resume and
 * a row of a table are evidence like any CV. `asOf` is the day ('YYYY-MM-DD') on which "present" ends.
 */
export function extractStructured(
  profile: StructuredProfile,
  asOf: string,
): { readonly text: string; readonly extraction: Extraction } {
  const out = new TextComposer(keepText);
  const named = names(profile, out);
  const place = placeOf(profile, out);
  const emails = emailsOf(profile, out);
  const phones = phonesOf(profile, place?.value.country ?? null, out);
  const links = linksOf(profile, out);
  out.heading('Experience', profile.jobs.length);
  const jobs = profile.jobs.flatMap((job) => jobOf(job, out) ?? []);
  out.heading('Education', profile.education.length);
  const education = profile.education.flatMap((school) => schoolOf(school, out));
  const lists = listed(profile, out);
  const skillLine = out.labelled('Skills', profile.skills.join(', '));
  profile.notes.forEach((note) => out.line(note));
  const mentions = recogniseSkills(out.text).filter((m) => skillGraph.skill(m.skillId)?.kind !== 'language');
  const hidden = [...emails, ...links].flatMap((field) => field.spans);
  const extraction: Extraction = {
    ...named,
    emails,
    phones,
    place,
    links,
    jobs: jobs.map((job) => job.field),
    education,
    ...lists,
    skills: skillFields(mentions, jobs, hidden, asOf),
    experienceMonths: experienceOf(jobs, asOf),
    unknownSkillWords: unknownIn(skillLine),
    quality: named.name === null ? 0.6 : sure,
  };
  return { text: out.text, extraction };
}
