import { careerOf } from './career.js';
import { firstLanguages, officeLanguage } from './data/languages.js';
import { type Place, places } from './data/places.js';
import { nameFrom, type PersonName } from './names.js';
import { type CvLanguage, type Persona, personas, type Rung } from './personas.js';
import { fictionalPhone } from './phones.js';
import { type Chance, chanceFrom } from './random.js';
import {
  type SyntheticAttestation,
  type SyntheticLanguage,
  type SyntheticPerson,
  type SyntheticSkill,
} from './synthetic-person.js';

/** The countries that hire in the demo organisation. */
export const hiringCountries = ['US', 'DE', 'GB', 'NL', 'CA', 'SG'] as const;

/** How many of the 400 come through the intake as files, by language of the CV; JSON Resume in English only. */
const fileQuota: readonly {
  readonly file: 'text' | 'json-resume';
  readonly language: CvLanguage;
  readonly count: number;
}[] = [
  { file: 'text', language: 'de', count: 6 },
  { file: 'text', language: 'fr', count: 5 },
  { file: 'text', language: 'es', count: 5 },
  { file: 'text', language: 'en', count: 12 },
  { file: 'json-resume', language: 'en', count: 12 },
];

const cvLanguageOf: Readonly<Record<string, CvLanguage>> = {
  DE: 'de',
  AT: 'de',
  CH: 'de',
  FR: 'fr',
  BE: 'fr',
  MA: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CO: 'es',
};

/** Every country once, then by weight. */
function homes(chance: Chance, count: number): Place[] {
  const weighted = places.flatMap((place) => Array.from({ length: place.weight }, () => place));
  const more = Array.from({ length: count - places.length }, () => chance.pick(weighted));
  return chance.shuffle([...places, ...more]);
}

function rungOf(chance: Chance): Rung {
  const draw = chance.between(1, 100);
  if (draw <= 22) return 0;
  if (draw <= 62) return 1;
  return draw <= 90 ? 2 : 3;
}

interface SkillDraw {
  readonly core: readonly string[];
  readonly ids: readonly string[];
}

/** A set of skills that hang together and that nobody else has. */
function skillsOf(chance: Chance, persona: Persona, rung: Rung, taken: Set<string>): SkillDraw {
  const variant = chance.pick(persona.variants);
  const ids = new Set([
    ...variant.core,
    ...chance.sample(variant.often, Math.min(2 + rung + chance.between(0, 2), variant.often.length - 2)),
    ...chance.sample(persona.also, Math.min(2 + 2 * rung + chance.between(0, 3), persona.also.length - 2)),
  ]);
  const keyOf = (): string => [...ids].sort().join(' ');
  const spare = chance.shuffle([...variant.often, ...persona.also]);
  while (taken.has(keyOf())) {
    const next = spare.pop();
    if (next === undefined) throw new Error(`The pool of ${persona.id} is too small for distinct people`);
    ids.add(next);
  }
  taken.add(keyOf());
  return { core: variant.core, ids: [...ids] };
}

function statedLevels(chance: Chance, draw: SkillDraw, rung: Rung): SyntheticSkill[] {
  const states = chance.percent(60);
  return draw.ids.map((skillId) => {
    if (!states || !chance.percent(45)) return { skillId, level: null };
    const level = Math.min(
      4,
      Math.max(1, rung + 1 + chance.between(-1, draw.core.includes(skillId) ? 1 : 0)),
    );
    return { skillId, level: level as 1 | 2 | 3 | 4 };
  });
}

const softSkills = ['communication', 'problem-solving', 'continuous-learning', 'teamwork'];
const sayings = [
  { saidBy: 'the candidate, by phone', note: 'Described a recent case in detail' },
  { saidBy: 'the referee of the last job', note: 'Confirmed by a former team lead' },
  { saidBy: 'the candidate, in an interview', note: 'Worked through an exercise with us' },
] as const;

/** Every sixth person was spoken to: a soft skill, a skill of theirs, and now and then a plain no. */
function attestationsOf(chance: Chance, draw: SkillDraw, rung: Rung): SyntheticAttestation[] {
  if (!chance.percent(17)) return [];
  const level = (): 1 | 2 | 3 | 4 => Math.min(4, Math.max(1, rung + chance.between(1, 2))) as 1 | 2 | 3 | 4;
  const heard = [chance.pick(softSkills), ...chance.sample(draw.core, chance.between(0, 2))];
  const told = heard.map((skillId) => ({ skillId, level: level(), ...chance.pick(sayings) }));
  if (!chance.percent(25)) return told;
  const absent = {
    skillId: 'microservices',
    level: 0 as const,
    ...sayings[0],
    note: 'Has not worked that way yet',
  };
  return draw.ids.includes('microservices') ? told : [...told, absent];
}

function languagesOf(chance: Chance, home: string, seeks: string): SyntheticLanguage[] {
  const native = chance.pick(firstLanguages[home] ?? ['en']);
  const spoken = new Map<string, SyntheticLanguage['level']>([[native, 6]]);
  if (!spoken.has('en')) spoken.set('en', chance.between(3, 5) as SyntheticLanguage['level']);
  const office = officeLanguage[seeks] ?? 'en';
  if (!spoken.has(office) && chance.percent(40)) {
    spoken.set(office, chance.between(1, 5) as SyntheticLanguage['level']);
  }
  return [...spoken].map(([code, level]) => ({ code, level }));
}

/** A yearly wish in the currency of the country sought; every eighth person thinks in the currency of home. */
function expectationOf(
  chance: Chance,
  persona: Persona,
  who: { readonly rung: Rung; readonly home: Place; readonly seeks: Place },
): SyntheticPerson['expectation'] {
  if (!chance.percent(56)) return null;
  const place = chance.percent(12) ? who.home : who.seeks;
  const dollars = (persona.yearlyUsd[who.rung] * place.payPercent * chance.between(86, 122)) / 10_000;
  const units = dollars * place.unitsPerDollar;
  const step = units > 1_000_000 ? 100_000 : units > 200_000 ? 5_000 : 500;
  return { amount: String(Math.round(units / step) * step), currency: place.currency };
}

function authorisationOf(chance: Chance, home: string, seeks: string): SyntheticPerson['authorisation'] {
  if (!chance.percent(46)) return null;
  if (home === seeks) return { authorised: true, needsSponsorship: false };
  const authorised = chance.percent(22);
  return { authorised, needsSponsorship: !authorised || chance.percent(20) };
}

/** Where somebody wants to work: at home where home hires, mostly, else one of the six. */
function seeksFrom(chance: Chance, home: string): Place {
  const own = hiringCountries.find((country) => country === home);
  const code = own !== undefined && chance.percent(80) ? own : chance.pick(hiringCountries);
  const place = places.find((one) => one.country === code);
  if (place === undefined) throw new Error(`No place for ${code}`);
  return place;
}

function uniqueName(chance: Chance, country: string, taken: Set<string>): PersonName {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const name = nameFrom(chance, country);
    if (!taken.has(name.mailbox)) {
      taken.add(name.mailbox);
      return name;
    }
  }
  throw new Error(`No unused name left for ${country}`);
}

interface Seat {
  readonly persona: Persona;
  readonly home: Place;
  readonly file: SyntheticPerson['file'];
  readonly language: CvLanguage;
}

/** Who sits where before anything else is known: family of skills, home, and the file that person will hand in. */
function seats(chance: Chance): Seat[] {
  const families = chance.shuffle(
    personas.flatMap((persona) => Array.from({ length: persona.count }, () => persona)),
  );
  const countries = homes(chance, families.length);
  const left = fileQuota.map((quota) => ({ ...quota }));
  return families.flatMap((persona, index): Seat[] => {
    const home = countries[index];
    if (home === undefined) return [];
    const language = cvLanguageOf[home.country] ?? 'en';
    const quota = left.find((one) => one.language === language && one.count > 0);
    if (quota === undefined) return [{ persona, home, file: null, language: 'en' as const }];
    quota.count -= 1;
    return [{ persona, home, file: quota.file, language }];
  });
}

interface Taken {
  readonly names: Set<string>;
  readonly skills: Set<string>;
}

function person(chance: Chance, seat: Seat, number: number, taken: Taken, asOf: string): SyntheticPerson {
  const { persona, home, language } = seat;
  const rung = rungOf(chance);
  const name = uniqueName(chance, home.country, taken.names);
  const seeks = seeksFrom(chance, home.country);
  const drawn = skillsOf(chance, persona, rung, taken.skills);
  const city = chance.pick(home.cities);
  const who = { rung, city, language, core: drawn.core, skillIds: drawn.ids };
  return {
    key: `demo-${String(number).padStart(4, '0')}`,
    personaId: persona.id,
    rung,
    name: name.display,
    latinName: name.latin,
    script: name.script,
    country: home.country,
    city,
    email: `${name.mailbox}@${chance.percent(50) ? 'example.org' : 'mail.example'}`,
    phone: chance.percent(70) ? fictionalPhone(chance, home.country) : null,
    headline: persona.titles[language][rung],
    ...careerOf(chance, persona, who, asOf),
    languages: languagesOf(chance, home.country, seeks.country),
    certificationIds: chance.percent(28) ? chance.sample(persona.certifications, chance.between(1, 2)) : [],
    skills: statedLevels(chance, drawn, rung),
    attestations: attestationsOf(chance, drawn, rung),
    seeksCountry: seeks.country,
    expectation: expectationOf(chance, persona, { rung, home, seeks }),
    authorisation: authorisationOf(chance, home.country, seeks.country),
    file: seat.file,
    cvLanguage: language,
  };
}

/**
 * The 400 people of the demo organisation: invented, the same for the same seed, with careers that end at `asOf`
 * (YYYY-MM-DD). Everyone has a set of skills that nobody else has.
 */
export function syntheticPeople(asOf: string, seed = 1862): SyntheticPerson[] {
  const chance = chanceFrom(seed);
  const taken: Taken = { names: new Set(), skills: new Set() };
  return seats(chance).map((seat, index) =>
    person(chanceFrom(seed + 7919 * (index + 1)), seat, index + 1, taken, asOf),
  );
}
