import { Chance, listed } from './chance.js';
import { DateWriter } from './dates.js';
import { general } from './data/skills.js';
import { wordsOf } from './data/languages/index.js';
import { type MoreWord, moreWords } from './data/languages/more.js';
import { type Words } from './data/languages/words.js';
import { type Extras, extrasOf } from './extras.js';
import { type Profile, type ProfileJob } from './profile.js';
import {
  type Cv,
  type CvJob,
  mainHeadings,
  type CvStyle,
  type HeadingKind,
  languages,
  type Language,
} from './types.js';

export const variant = (chance: Chance, text: string) => chance.one(listed(text, '|'));
const at = (text: string, index: number) => {
  const all = listed(text, '|');
  return all[index % all.length] ?? '';
};

export const titleOf = (words: Words, job: ProfileJob) => at(words.titles[job.trade] ?? '', job.rank);

export const nameIn = (language: Language, key: string) =>
  at(general[key] ?? key, languages.indexOf(language));

function deedLine(words: Words, deed: ProfileJob['deeds'][number]): string {
  const [a, b] = deed.products;
  if (a === undefined || b === undefined) return at(words.plain, deed.pattern);
  return at(words.deeds, deed.pattern).replace('{a}', a).replace('{b}', b);
}

function linesOf(words: Words, job: ProfileJob): string[] {
  return [
    ...job.deeds.map((deed) => deedLine(words, deed)),
    ...job.traps.map((trap) => at(words.traps, trap)),
  ];
}

/** The skills a CV's sentences name, as its truth needs them. */
export function namedIn(words: Words, job: ProfileJob): string[] {
  return job.deeds.flatMap((deed) => {
    const pattern = at(words.deeds, deed.pattern);
    return deed.products.filter(
      (_, index) => deed.products.length === 2 && pattern.includes(index === 0 ? '{a}' : '{b}'),
    );
  });
}

const regionNames = new Map<string, Intl.DisplayNames>();
export function countryName(language: Language, code: string): string {
  const names = regionNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regionNames.set(language, names);
  return names.of(code) ?? code;
}

function languageName(language: Language, code: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The city in the words of the CV's own language; elsewhere its English name. */
export const cityIn = (language: Language, profile: Profile): string => {
  const { city, country } = profile.person;
  const home: Partial<Record<string, Language>> = {
    DE: 'de',
    AT: 'de',
    ES: 'es',
    PT: 'pt',
    IT: 'it',
    NL: 'nl',
    PL: 'pl',
  };
  return home[country.code] === language ? city.local : city.english;
};

function contactsOf(chance: Chance, profile: Profile, language: Language, words: Words): Cv['contacts'] {
  const { person } = profile;
  const [city, country] = [cityIn(language, profile), countryName(language, person.country.code)];
  const place = chance.one([
    `${city}, ${country}`,
    `${city}, ${country}`,
    `${person.street}, ${person.postcode} ${city}, ${country}`,
  ]);
  const { labels } = words;
  const all = [
    { kind: 'email', label: labels.email, text: person.email },
    { kind: 'phone', label: labels.phone, text: person.phonePrinted },
    { kind: 'place', label: labels.place, text: place },
    { kind: 'link', label: labels.link, text: chance.in(50) ? `https://www.${person.link}` : person.link },
  ] as const;
  const { born } = extrasOf(profile);
  const personal = born === null ? [] : personalOf(born, language, country);
  return chance.in(70) ? [...all, ...personal] : [all[2], ...personal, all[1], all[0], all[3]];
}

const personalOf = (born: string, language: Language, country: string) =>
  [
    { kind: 'personal', label: moreWords(language, 'birth'), text: born },
    { kind: 'personal', label: moreWords(language, 'nationality'), text: country },
  ] as const;

const styleOf = (chance: Chance): CvStyle => ({
  jobHead: chance.one(['title-first', 'title-first', 'company-first', 'one-line', 'at', 'bar']),
  contactLabels: chance.in(35),
  nameCaps: chance.in(15),
  font: chance.one(['sans', 'sans', 'serif', 'wide']),
  letter: chance.in(25),
});

type Say = (word: MoreWord) => string;

function cvJob(profile: Profile, words: Words, writer: DateWriter, language: Language, extras: Extras) {
  const say: Say = (word) => moreWords(language, word);
  return (job: ProfileJob, index: number): CvJob => {
    const technologies = extras.technologies[index] ?? [];
    return {
      title: titleOf(words, job),
      company: job.company,
      place: `${job.city}, ${countryName(language, profile.person.country.code)}`,
      ...writer.range(job.start, job.end),
      blurb: extras.blurbs ? say('blurb') : '',
      lines: [
        ...linesOf(words, job),
        ...(technologies.length > 0 ? [`${say('technologies')}: ${technologies.join(', ')}`] : []),
      ],
    };
  };
}

function besides(
  { project, award, reference }: Extras,
  say: Say,
): Pick<Cv, 'project' | 'award' | 'reference'> {
  return {
    project: project && {
      name: project.name,
      year: String(project.year),
      line: `${say('project')} (${project.product})`,
    },
    award: award === null ? null : `${say('award')}, ${award}`,
    reference: reference && `${reference.name}, ${reference.email}, ${reference.phone}`,
  };
}

function headingsOf(chance: Chance, words: Words, say: Say): Cv['headings'] {
  const main = mainHeadings.map((kind) => [kind, variant(chance, words.headings[kind])] as const);
  const more = (['projects', 'awards', 'references'] as const).map((kind) => [kind, say(kind)] as const);
  return Object.fromEntries([...main, ...more]) as Record<HeadingKind, string>;
}

/** A profile written in a language. `seed` chooses among ways to write the same. */
export function writeCv(profile: Profile, language: Language, seed: number): Cv {
  const chance = new Chance(seed * 31 + profile.id);
  const words = wordsOf(language);
  const writer = new DateWriter(chance, words, language);
  const extras = extrasOf(profile);
  const say: Say = (word) => moreWords(language, word);
  const headings = headingsOf(chance, words, say);
  const degrees = words.degrees[profile.trade.field];
  const { volunteer } = profile;
  const without = profile.without === null ? '' : ` ${words.without.replace('{n}', profile.without)}.`;
  const first = profile.jobs[0];
  return {
    language,
    name: profile.person.printed,
    headline: first ? titleOf(words, first) : '',
    contacts: contactsOf(chance, profile, language, words),
    headings,
    ...besides(extras, say),
    summary: `${variant(chance, words.summary)}${without}`,
    jobs: profile.jobs.map(cvJob(profile, words, writer, language, extras)),
    schools: profile.schools.map((school) => ({
      degree: at(degrees, school.degree),
      institution: school.institution,
      thesis: extras.thesis ? say('thesis') : '',
      dates: writer.years(school.start, school.end),
    })),
    skills: [...profile.products, ...profile.general.map((key) => nameIn(language, key))],
    languages: profile.tongues.map((one) => ({
      name: languageName(language, one.code),
      level: at(words.levels, one.level - 1),
    })),
    certificates: profile.certificates.map((one) => ({ name: one.name, year: String(one.year) })),
    volunteer: volunteer && {
      title: variant(chance, words.volunteer),
      company: volunteer.company,
      dates: writer.years(volunteer.start, volunteer.end),
    },
    interests: variant(chance, words.interests),
    durations: profile.jobs.map((job) => writer.duration(job.start, job.end)),
    at: words.at,
    page: words.page,
    style: styleOf(chance),
  };
}
