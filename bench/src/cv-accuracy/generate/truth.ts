import { cityIn, namedIn } from './cv.js';
import { certificates, certificateWords, degreeWords, products, sentenceWords } from './data/skills.js';
import { trades } from './data/trades.js';
import { wordsOf } from './data/languages/index.js';
import { asOf, type Profile } from './profile.js';
import { extrasOf } from './extras.js';
import { type Cv, type Truth, type TrueJob, type TrueSchool } from './types.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

const today = asOf.year * 12 + asOf.month - 1;

/** Years stand for their middle and count end − start, at least half a year; months include both ends. */
function rangeOf({ start, end }: TrueJob): Range {
  const point = (text: string) =>
    text.length === 4 ? Number(text) * 12 + 6 : Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  const yearOnly = start.length === 4;
  const from = point(start);
  const last = end === 'present' ? today : point(end);
  const to = end === 'present' || !yearOnly ? last + 1 : last;
  return yearOnly && to - from < 6 ? { from: to - 6, to } : { from, to };
}

function monthsOf(jobs: readonly TrueJob[]): number {
  const covered = new Set<number>();
  for (const { from, to } of jobs.map(rangeOf))
    for (let month = from; month < to; month += 1) covered.add(month);
  return covered.size;
}

const ids = (names: readonly string[]) => names.flatMap((name) => products[name] || []);

const educationOf = (profile: Profile, cv: Cv): TrueSchool[] =>
  cv.schools.map((school, index) => ({
    institution: school.institution,
    degree: school.degree,
    start: String(profile.schools[index]?.start ?? ''),
    end: String(profile.schools[index]?.end ?? ''),
  }));

/** What a reader of the page can know: the same words, the same precision. */
export function truthOf(profile: Profile, cv: Cv, file: string, layout: string): Truth {
  const words = wordsOf(cv.language);
  const { person } = profile;
  const extras = extrasOf(profile);
  const jobs = cv.jobs.map(({ title, company, start, end }) => ({ title, company, start, end }));
  const certified = profile.certificates.map((one) => certificates[one.name] ?? '');
  const tradeKeys = new Set(profile.jobs.map((job) => job.trade));
  const maybe = trades.filter((trade) => tradeKeys.has(trade.key)).flatMap((trade) => trade.maybe.split(' '));
  const sure = [
    ...ids(profile.products),
    ...profile.general,
    ...ids(profile.jobs.flatMap((job) => namedIn(words, job))),
    ...certified,
    ...ids(extras.technologies.flat()),
  ];
  return {
    file,
    layout,
    language: cv.language,
    script: person.script,
    country: person.country.code,
    name: person.name,
    nameAlso: person.nameAlso,
    emails: [person.email],
    phones: [person.phone],
    place: {
      city: cityIn(cv.language, profile),
      cityAlso: person.city.english,
      country: person.country.code,
    },
    jobs,
    education: educationOf(profile, cv),
    skills: [...new Set(sure)].sort(),
    skillsMaybe: [
      ...new Set([
        ...maybe,
        ...`${degreeWords} ${sentenceWords}`.split(' '),
        ...(/\bPMP$/.test(person.printed) ? ['pmp', 'project-management'] : []),
        ...(certified.length > 0 ? certificateWords.split(' ') : []),
        ...(extras.project === null ? [] : ids([extras.project.product])),
      ]),
    ].sort(),
    languages: profile.tongues,
    totalMonths: monthsOf(jobs),
  };
}
