import { cvWords, type CvWords } from './data/cv-words.js';
import { personas } from './personas.js';
import { type Chance, chanceFrom } from './random.js';
import { type SyntheticJob, type SyntheticPerson } from './synthetic-person.js';

/** What the writer calls a skill; the taxonomy's own name for it. */
export type SkillName = (skillId: string) => string;

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

function dated(words: CvWords, written: string): string {
  if (written === 'present') return words.present;
  const month = Number(written.slice(5, 7));
  return written.length === 4 ? written : `${words.months[month - 1] ?? ''} ${written.slice(0, 4)}`;
}

const period = (words: CvWords, job: SyntheticJob): string =>
  `${dated(words, job.start)} – ${dated(words, job.end)}`;

function deeds(chance: Chance, person: SyntheticPerson, job: SyntheticJob, name: SkillName): string[] {
  const words = cvWords[person.cvLanguage];
  const sector = personas.find((one) => one.id === person.personaId)?.sector ?? 'software';
  const skills = chance.shuffle(job.skillIds).map(name);
  return chance.sample(words.deeds[sector], chance.between(1, 3)).map((line) =>
    line
      .replace('{a}', () => skills.pop() ?? name(job.skillIds[0] ?? ''))
      .replace('{b}', () => skills.pop() ?? name(job.skillIds[1] ?? ''))
      .replace('{n}', String(chance.between(2, 90) * 100))
      .replace('{p}', String(chance.between(6, 48))),
  );
}

/** Contact lines in one of three manners. */
function header(person: SyntheticPerson, manner: number): string[] {
  const country = new Intl.DisplayNames([person.cvLanguage], { type: 'region' }).of(person.country);
  const place = `${person.city}, ${country ?? person.country}`;
  const contact = [person.email, person.phone].filter((part) => part !== null);
  if (manner === 0) return [person.name, person.headline, place, ...contact];
  if (manner === 1) return [person.name, [place, ...contact].join(' | ')];
  return [person.name, person.headline, '', `${contact.join(' · ')}`, place];
}

function jobLines(
  chance: Chance,
  person: SyntheticPerson,
  job: SyntheticJob,
  name: SkillName,
  manner: number,
) {
  const words = cvWords[person.cvLanguage];
  const bullet = manner === 1 ? '* ' : '- ';
  const body = deeds(chance, person, job, name).map((line) => bullet + line);
  if (manner === 0) return [`${job.title}, ${job.company}`, period(words, job), ...body, ''];
  if (manner === 1) return [`${period(words, job)}: ${job.title} | ${job.company}`, ...body, ''];
  return [job.title, `${job.company}, ${job.city}`, period(words, job), ...body, ''];
}

function skillLines(person: SyntheticPerson, name: SkillName): string[] {
  const words = cvWords[person.cvLanguage];
  const levelled = person.skills.flatMap((skill) =>
    skill.level === null ? [] : [`${name(skill.skillId)} (${words.levels[skill.level - 1] ?? ''})`],
  );
  const plain = person.skills.flatMap((skill) => (skill.level === null ? [name(skill.skillId)] : []));
  return [levelled.join(', '), plain.join(', ')].filter((line) => line !== '');
}

function educationLines(person: SyntheticPerson): string[] {
  const words = cvWords[person.cvLanguage];
  return person.education.map(
    (one) => `${words.degrees[one.degree]}, ${one.field}, ${one.school}, ${one.startYear} – ${one.endYear}`,
  );
}

function languageLines(person: SyntheticPerson): string[] {
  const names = new Intl.DisplayNames([person.cvLanguage], { type: 'language' });
  return person.languages.map(({ code, level }) => `${names.of(code) ?? code}: ${cefr[level - 1] ?? ''}`);
}

/** Whole years of work, for the sentence on top. */
export function yearsOf(person: SyntheticPerson, asOf: string): number {
  const starts = person.jobs.map((job) => Number(job.start.slice(0, 4)));
  return Math.max(1, Number(asOf.slice(0, 4)) - Math.min(...starts, Number(asOf.slice(0, 4))));
}

/** A CV as plain text, in the person's language, in one of three layouts. */
export function cvText(person: SyntheticPerson, name: SkillName, asOf: string): string {
  const number = Number(person.key.slice(-4));
  const chance = chanceFrom(number);
  const manner = number % 3;
  const words = cvWords[person.cvLanguage];
  const heading = (text: string): string => (manner === 1 ? text.toUpperCase() : text);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [heading(title), ...lines, ''];
  const about = words.about
    .replace('{title}', person.headline)
    .replace('{years}', String(yearsOf(person, asOf)));
  const work = section(
    words.experience,
    person.jobs.flatMap((job) => jobLines(chance, person, job, name, manner)),
  );
  const skills = section(words.skills, skillLines(person, name));
  return [
    ...header(person, manner),
    '',
    ...section(words.profile, [about]),
    ...(manner === 2 ? [...skills, ...work] : [...work, ...skills]),
    ...section(words.education, educationLines(person)),
    ...section(words.certifications, person.certificationIds.map(name)),
    ...section(words.languages, languageLines(person)),
    words.synthetic,
    '',
  ].join('\n');
}
