import { Injectable } from '@nestjs/common';
import { type Fact, projectProfile, speaking } from '@portolan/shared/domain/profile';
import { type RowSkill, type RowValues } from '@portolan/shared/domain/tables';
import { Clock } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { FactStore } from './fact-store.js';

type Expectation = NonNullable<RowValues['expectation']>;
const valuesOf = <T>(known: readonly { readonly value: T }[]): readonly T[] =>
  known.map(({ value }) => value);

/** Each skill with every level that is said of it, and without one: a table may repeat any of them. */
function skillsOf(facts: readonly Fact[]): RowSkill[] {
  return speaking(facts).flatMap((fact): RowSkill[] => {
    if (fact.field !== 'skill' || fact.value === null) return [];
    const { skillId: id } = fact.value;
    if (fact.value.how === 'attested') return [skillAt(id, fact.value.level), { id, level: null }];
    if (fact.value.negated) return [{ id, level: fact.value.statedLevel, negated: true }];
    return [
      { id, level: fact.value.statedLevel },
      { id, level: null },
    ];
  });
}
const skillAt = (id: string, level: number): RowSkill => ({ id, level: level as RowSkill['level'] });

/** What is known of a candidate in the shape of a row, to hold rows of our own export against. */
function knownOf(facts: readonly Fact[], expectation: Expectation | undefined, asOf: string): RowValues {
  const profile = projectProfile(facts, asOf);
  return {
    ...(profile.name ? { name: profile.name.value } : {}),
    ...(profile.headline ? { headline: profile.headline.value } : {}),
    ...(profile.place ? { place: profile.place.value } : {}),
    ...(profile.experienceMonths === null ? {} : { experienceMonths: profile.experienceMonths }),
    ...(expectation ? { expectation } : {}),
    emails: valuesOf(profile.emails),
    phones: valuesOf(profile.phones),
    links: valuesOf(profile.links),
    jobs: valuesOf(profile.jobs),
    education: valuesOf(profile.education),
    languages: valuesOf(profile.languages),
    certifications: valuesOf(profile.certifications),
    skills: skillsOf(facts),
  };
}

/** Candidates as rows of a table would tell them. */
@Injectable()
export class CandidateValues {
  constructor(
    private readonly facts: FactStore,
    private readonly clock: Clock,
  ) {}

  async of(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, RowValues>> {
    const facts = await this.facts.factsOfMany(db, ids);
    const rows = await db.query<Expectation & { readonly id: string }>(
      `SELECT candidate_id AS id, trim_scale(amount)::text AS amount, currency, period
       FROM candidate_expectations WHERE org_id = $1 AND candidate_id = ANY ($2::uuid[])`,
      [db.organisationId, ids],
    );
    const expectations = new Map(rows.map(({ id, ...expectation }) => [id, expectation]));
    const asOf = this.clock.today();
    return new Map([...facts].map(([id, told]) => [id, knownOf(told, expectations.get(id), asOf)]));
  }
}
