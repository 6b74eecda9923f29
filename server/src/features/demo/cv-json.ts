import { cvWords } from './data/cv-words.js';
import { type SkillName, yearsOf } from './cv-text.js';
import { type SyntheticPerson } from './synthetic-person.js';

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The same CV as a JSON Resume (schema 1.0.0). */
export function cvJson(person: SyntheticPerson, name: SkillName, asOf: string): string {
  const words = cvWords[person.cvLanguage];
  const languages = new Intl.DisplayNames([person.cvLanguage], { type: 'language' });
  const resume = {
    basics: {
      name: person.name,
      label: person.headline,
      email: person.email,
      ...(person.phone === null ? {} : { phone: person.phone }),
      summary: `${words.about.replace('{title}', person.headline).replace('{years}', String(yearsOf(person, asOf)))} ${words.synthetic}`,
      location: { city: person.city, countryCode: person.country },
    },
    work: person.jobs.map((job) => ({
      name: job.company,
      position: job.title,
      location: job.city,
      startDate: job.start,
      ...(job.end === 'present' ? {} : { endDate: job.end }),
      highlights: [`${job.skillIds.map(name).join(', ')}.`],
    })),
    education: person.education.map((one) => ({
      institution: one.school,
      area: one.field,
      studyType: words.degrees[one.degree],
      startDate: String(one.startYear),
      endDate: String(one.endYear),
    })),
    certificates: person.certificationIds.map((id) => ({ name: name(id) })),
    skills: person.skills.map(({ skillId, level }) => ({
      name: name(skillId),
      ...(level === null ? {} : { level: words.levels[level - 1] }),
    })),
    languages: person.languages.map(({ code, level }) => ({
      language: languages.of(code) ?? code,
      fluency: cefr[level - 1] ?? '',
    })),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}
