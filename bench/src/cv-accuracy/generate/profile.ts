import { Chance, halfOf, listed } from './chance.js';
import { companyEndings, companySecond, companyStems } from './data/companies.js';
import { certificates, general, products } from './data/skills.js';
import { type Trade, trades } from './data/trades.js';
import { countries, makePerson, type Person } from './person.js';
import { type Language, type Split } from './types.js';

/** The day on which "present" ends. */
export const asOf = { year: 2026, month: 11 };

/** Months counted from year 0. */
export type MonthNumber = number;

export interface ProfileJob {
  readonly trade: string;
  /** Which of the trade's titles. */
  readonly rank: number;
  readonly company: string;
  readonly city: string;
  readonly start: MonthNumber;
  /** The last month; null for a present job. */
  readonly end: MonthNumber | null;
  /** Each deed names the products given; an empty list is a sentence without any. */
  readonly deeds: readonly { readonly pattern: number; readonly products: readonly string[] }[];
  readonly traps: readonly number[];
}

/** A person and a career, in no language yet. */
export interface Profile {
  readonly id: number;
  readonly split: Split;
  readonly person: Person;
  readonly trade: Trade;
  readonly jobs: readonly ProfileJob[];
  readonly schools: readonly {
    readonly degree: number;
    readonly institution: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly products: readonly string[];
  readonly general: readonly string[];
  /** Named only to say that there is no experience with it. */
  readonly without: string | null;
  readonly tongues: readonly { readonly code: Language; readonly level: number }[];
  readonly certificates: readonly { readonly name: string; readonly year: number }[];
  readonly volunteer: { readonly company: string; readonly start: number; readonly end: number } | null;
}

const known = (trade: Trade) =>
  listed(trade.products).filter((name) => products[name] !== undefined && products[name] !== '');

function companyOf(chance: Chance, country: string, split: Split): string {
  const stem = chance.one(halfOf(listed(companyStems), split));
  const second = chance.in(60) ? ` ${chance.one(listed(companySecond))}` : '';
  const ending = chance.one(listed(companyEndings[country] ?? 'Ltd|Inc.|Group|', '|'));
  return `${stem}${second}${ending === '' ? '' : ` ${ending}`}`;
}

function deedsOf(chance: Chance, names: readonly string[]): ProfileJob['deeds'] {
  const count = chance.between(2, 4);
  const patterns = chance.some([0, 1, 2, 3, 4, 5], count);
  return patterns.map((pattern, index) => ({
    pattern,
    products: index > 0 && chance.in(35) ? [] : chance.some(names, 2),
  }));
}

interface Times {
  readonly start: number;
  readonly end: number | null;
  readonly sameCompany: boolean;
}

/** Backwards from today: some overlap, some follow at once in the same house. */
function timesOf(chance: Chance): Times[] {
  let next = asOf.year * 12 + asOf.month - 1;
  return Array.from({ length: chance.between(2, 5) }, (_, index): Times => {
    const present = index === 0 && chance.in(70);
    const end = index === 0 && !present ? next - chance.between(2, 9) : next;
    const start = end - chance.between(10, 52);
    const sameCompany = chance.in(22);
    const gap = sameCompany ? 1 : chance.in(15) ? -chance.between(2, 6) : chance.between(1, 5);
    next = start - gap;
    return { start, end: present ? null : end, sameCompany };
  });
}

function jobsOf(chance: Chance, person: Person, trade: Trade, split: Split): ProfileJob[] {
  const cities = halfOf(listed(person.country.cities), split).map((city) => city.split('=')[0] ?? city);
  const made: ProfileJob[] = [];
  let inherited: ProfileJob | null = null;
  timesOf(chance).forEach((times, index) => {
    const own = index > 1 && chance.in(15) ? chance.one(trades) : trade;
    const ranks = [0, 1, 2].filter((rank) => rank !== inherited?.rank || inherited.trade !== own.key);
    const company: string = inherited?.company ?? companyOf(chance, person.country.code, split);
    const job: ProfileJob = {
      trade: own.key,
      rank: chance.one(ranks),
      company,
      city: inherited?.city ?? chance.one(cities),
      start: times.start,
      end: times.end,
      deeds: deedsOf(chance, known(own)),
      traps: chance.in(35) ? [chance.below(5)] : [],
    };
    made.push(job);
    inherited = times.sameCompany ? job : null;
  });
  return made;
}

function schoolsOf(chance: Chance, person: Person, split: Split, firstJob: number): Profile['schools'] {
  const institutions = chance.some(halfOf(listed(person.country.schools), split), chance.between(1, 2));
  const degrees = chance.some([0, 1, 2], institutions.length);
  let end = Math.floor(firstJob / 12);
  return institutions.map((institution, index) => {
    const school = { degree: degrees[index] ?? 0, institution, start: end - chance.between(2, 4), end };
    end = school.start;
    return school;
  });
}

const spoken: Readonly<Record<string, Language>> = {
  US: 'en',
  GB: 'en',
  IE: 'en',
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  ES: 'es',
  MX: 'es',
  PT: 'pt',
  BR: 'pt',
  IT: 'it',
  NL: 'nl',
  PL: 'pl',
};
/** The language of a country, where it is one of the eight. */
export const languageOf = (country: string): Language => spoken[country] ?? 'en';

function tonguesOf(chance: Chance, country: string): Profile['tongues'] {
  const home = languageOf(country);
  const others = (['en', 'de', 'fr', 'es', 'it', 'pl'] as const).filter((code) => code !== home);
  return [
    { code: home, level: spoken[country] === undefined ? 5 : 6 },
    ...chance.some(others, chance.between(1, 2)).map((code) => ({ code, level: chance.between(2, 5) })),
  ];
}

/** All of them where a trade was asked for: those profiles are compared between languages. */
function generalOf(id: number, trade: Trade, all: boolean): readonly string[] {
  const keys = listed(trade.general).filter((key) => general[key] !== undefined);
  return all ? keys : new Chance(id * 13 + 7).some(keys, 3);
}

const volunteering = (chance: Chance, split: Split): Profile['volunteer'] => {
  if (!chance.in(45)) return null;
  const start = chance.between(2010, 2020);
  return {
    company: `${chance.one(halfOf(listed(companyStems), split))} e.V.`,
    start,
    end: start + chance.between(1, 4),
  };
};

/** Profile number `id` of a split, always the same; of a given trade where one is asked for. */
export function makeProfile(id: number, split: Split, tradeKey?: string): Profile {
  const chance = new Chance(id * 7919 + (split === 'tuning' ? 11 : 500_017));
  const country = countries[id % countries.length] ?? chance.one(countries);
  const person = makePerson(chance, country, split, chance.in(45));
  const drawn = chance.one(trades);
  const trade = trades.find((one) => one.key === tradeKey) ?? drawn;
  const jobs = jobsOf(chance, person, trade, split);
  const all = known(trade);
  const absent = Object.keys(products).filter(
    (name) =>
      products[name] !== '' &&
      !trades.some((one) => one.key === trade.key && listed(one.products).includes(name)),
  );
  const used = new Set(jobs.flatMap((job) => job.deeds.flatMap((deed) => deed.products)));
  return {
    id,
    split,
    person,
    trade,
    jobs,
    schools: schoolsOf(chance, person, split, jobs.at(-1)?.start ?? 0),
    products: chance.some(all, chance.between(6, 12)),
    general: generalOf(id, trade, tradeKey !== undefined),
    without: chance.in(35) ? chance.one(absent.filter((name) => !used.has(name) && name.length > 3)) : null,
    tongues: tonguesOf(chance, country.code),
    certificates: chance.in(40)
      ? [{ name: chance.one(Object.keys(certificates)), year: chance.between(2016, 2025) }]
      : [],
    volunteer: volunteering(chance, split),
  };
}
