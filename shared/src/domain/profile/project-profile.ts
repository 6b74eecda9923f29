import type {
  CertificationValue,
  EducationValue,
  LanguageValue,
  LinkValue,
  PhoneValue,
  PlaceValue,
} from '../documents/index.js';
import {
  experienceMonths as monthsOf,
  experienceMonthsByOccupation as monthsByOccupation,
  lastWorked,
} from '../experience/index.js';
import { byPrecedence, type Fact, type FactField, type FactValues, type ProfileJob } from './fact.js';
import { keyOf } from './keys.js';

/** A value of the profile and the facts it stands on; `factIds[0]` decided it. */
export interface Known<T> {
  readonly value: T;
  readonly confidence: number;
  readonly factIds: readonly [string, ...string[]];
}

/** What the number of months rests on. */
export type ExperienceBasis = 'person' | 'jobs' | 'stated';

export interface Profile {
  readonly name: Known<string> | null;
  readonly headline: Known<string> | null;
  readonly place: Known<PlaceValue> | null;
  readonly emails: readonly Known<string>[];
  readonly phones: readonly Known<PhoneValue>[];
  readonly links: readonly Known<LinkValue>[];
  /** Newest first. */
  readonly jobs: readonly Known<ProfileJob>[];
  readonly education: readonly Known<EducationValue>[];
  readonly languages: readonly Known<LanguageValue>[];
  readonly certifications: readonly Known<CertificationValue>[];
  /** Null = unknown, not zero. */
  readonly experienceMonths: number | null;
  readonly experienceBasis: ExperienceBasis | null;
  readonly experienceMonthsByOccupation: Readonly<Record<string, number>>;
}

type Filled<F extends FactField> = Extract<Fact, { field: F }> & { readonly value: FactValues[F] };

/**
 * The facts that speak, strongest first. What a person changed or took away stays away when a newer document brings
 * it again.
 */
export function speaking(facts: readonly Fact[]): readonly Fact[] {
  const standing = facts.filter((fact) => fact.supersededBy === null);
  return overruledBy(facts, standing).sort(byPrecedence);
}

/** Without what a person's fact took the place of, wherever it is said again. */
function overruledBy(facts: readonly Fact[], standing: Fact[]): Fact[] {
  // Most candidates have no superseded fact at all.
  if (standing.length === facts.length) return standing;
  const byPerson = new Set(facts.filter((fact) => fact.source === 'person').map((fact) => fact.id));
  const overruled = new Set(
    facts
      .filter((fact) => fact.supersededBy !== null && byPerson.has(fact.supersededBy))
      .map((fact) => `${fact.field}:${keyOf(fact) ?? ''}`),
  );
  return standing.filter(
    (fact) => fact.source === 'person' || !overruled.has(`${fact.field}:${keyOf(fact) ?? ''}`),
  );
}

type ByField = ReadonlyMap<FactField, readonly Fact[]>;

function byField(facts: readonly Fact[]): ByField {
  const fields = new Map<FactField, Fact[]>();
  for (const fact of facts) {
    const same = fields.get(fact.field);
    if (same) same.push(fact);
    else fields.set(fact.field, [fact]);
  }
  return fields;
}

const of = <F extends FactField>(facts: ByField, field: F) =>
  (facts.get(field) ?? []) as readonly Extract<Fact, { field: F }>[];

const isFilled = <F extends FactField>(fact: Extract<Fact, { field: F }>): fact is Filled<F> =>
  fact.value !== null;

/** The strongest fact decides a single value; a value taken away by a person is none. */
function one<F extends FactField>(facts: ByField, field: F): Known<FactValues[F]> | null {
  const [first, ...rest] = of(facts, field);
  if (!first || !isFilled<F>(first)) return null;
  const same = rest.filter((fact) => keyOf(fact) === keyOf(first));
  return known<F>(first, same);
}

function known<F extends FactField>(first: Filled<F>, same: readonly Fact[]): Known<FactValues[F]> {
  return {
    value: first.value,
    confidence: first.confidence,
    factIds: [first.id, ...same.map((fact) => fact.id)],
  };
}

/** One entry per thing, the strongest fact's words for it. */
function many<F extends FactField>(facts: ByField, field: F): readonly Known<FactValues[F]>[] {
  const said = of(facts, field);
  const [only] = said;
  // Most fields have one fact, if any: what else would be the same thing need not be asked.
  if (said.length < 2) return only !== undefined && isFilled<F>(only) ? [known<F>(only, [])] : [];
  const groups = new Map<string, Filled<F>[]>();
  for (const fact of said) {
    const key = keyOf(fact);
    if (key === null || !isFilled<F>(fact)) continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap(([first, ...same]) => (first ? [known<F>(first, same)] : []));
}

function newestFirst(asOf: string) {
  const last = (job: ProfileJob) => lastWorked([job], asOf) ?? job.end ?? job.start ?? '';
  return (a: Known<ProfileJob>, b: Known<ProfileJob>) => {
    const [one, other] = [last(a.value), last(b.value)];
    if (one !== other) return one < other ? 1 : -1;
    return (b.value.start ?? '').localeCompare(a.value.start ?? '');
  };
}

type Experience = Pick<Profile, 'experienceMonths' | 'experienceBasis' | 'experienceMonthsByOccupation'>;

function experienceOf(facts: ByField, jobs: readonly ProfileJob[], asOf: string): Experience {
  const said = of(facts, 'experienceMonths').filter(isFilled<'experienceMonths'>);
  const persons = said.filter((fact) => fact.source === 'person');
  const total = persons.find((fact) => fact.value.occupationCode === null)?.value.months;
  const dated = monthsOf(jobs, asOf);
  const read = said.find((fact) => fact.value.occupationCode === null)?.value.months;
  const months = total ?? dated ?? read ?? null;
  const basis = total !== undefined ? 'person' : dated !== null ? 'jobs' : 'stated';
  const attested = [...persons]
    .reverse()
    .flatMap(({ value }) =>
      value.occupationCode === null ? [] : [[value.occupationCode, value.months] as const],
    );
  return {
    experienceMonths: months,
    experienceBasis: months === null ? null : basis,
    experienceMonthsByOccupation: {
      ...monthsByOccupation(jobs, asOf),
      ...Object.fromEntries(attested),
    },
  };
}

/**
 * The candidate as the facts tell them, up to `asOf` ('YYYY-MM-DD'): person before attested before the newest
 * document. Facts that were superseded say nothing, and the order facts come in does not matter.
 */
export function projectProfile(facts: readonly Fact[], asOf: string): Profile {
  return profileOf(speaking(facts), asOf);
}

/** The same of facts that speak, strongest first. */
export function profileOf(spoken: readonly Fact[], asOf: string): Profile {
  const ordered = byField(spoken);
  const jobs = [...many(ordered, 'job')].sort(newestFirst(asOf));
  const { experienceMonths, experienceBasis, experienceMonthsByOccupation } = experienceOf(
    ordered,
    jobs.map((job) => job.value),
    asOf,
  );
  return {
    name: one(ordered, 'name'),
    headline: one(ordered, 'headline'),
    place: one(ordered, 'place'),
    emails: many(ordered, 'email'),
    phones: many(ordered, 'phone'),
    links: many(ordered, 'link'),
    jobs,
    education: many(ordered, 'education'),
    languages: many(ordered, 'language'),
    certifications: many(ordered, 'certification'),
    experienceMonths,
    experienceBasis,
    experienceMonthsByOccupation,
  };
}
