import { Injectable } from '@nestjs/common';
import { countryName } from '@portolan/shared/domain/geo';
import { packTrace } from '@portolan/shared/domain/matching';
import {
  keyOf,
  projectProfile,
  type Fact,
  type Profile,
  reviewCount,
  skillsKnown,
} from '@portolan/shared/domain/profile';
import { skillGraph } from '@portolan/shared/domain/skills';
import { Clock } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { FactStore } from './fact-store.js';

/** What the taxonomy says of a skill, for the rules of evidence. */
export const skillContext = { kindOf: (skillId: string) => skillGraph.skill(skillId)?.kind };

/** Lower case without accents: what is searched, and what a search is folded to. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Sorts after every letter, so that people without a name come last. */
const afterAllNames = '\uffff';

function searchText(profile: Profile, skillIds: readonly string[]): string {
  const place = profile.place?.value;
  const words = [
    profile.name?.value,
    profile.headline?.value,
    place?.city,
    place?.region,
    place?.country ? countryName(place.country) : null,
    ...profile.emails.map((email) => email.value),
    ...profile.jobs.flatMap(({ value }) => [value.title, value.company]),
    ...skillIds.map((id) => skillGraph.skill(id)?.name),
    ...profile.certifications.map(({ value }) => value.name),
  ];
  return foldForSearch(words.filter((word) => typeof word === 'string').join(' '));
}

/** Contacts as they are compared: folded addresses, E.164 numbers, links without scheme and www. */
function contactKeys(profile: Profile) {
  const keys = <T>(field: Fact['field'], known: readonly { value: T }[]) =>
    known.flatMap(({ value }) => keyOf({ field, value } as Pick<Fact, 'field' | 'value'>) ?? []);
  return {
    emails: keys('email', profile.emails),
    phones: keys('phone', profile.phones),
    links: keys('link', profile.links),
  };
}

const valuesOf = <T>(known: readonly { value: T }[]) => known.map(({ value }) => value);

function headColumns(profile: Profile) {
  const name = profile.name?.value ?? null;
  const nowhere = { city: null, region: null, country: null };
  const { city, region, country } = profile.place?.value ?? nowhere;
  return {
    name,
    sort_name: foldForSearch(name ?? '') || afterAllNames,
    headline: profile.headline?.value ?? null,
    city,
    area: region,
    country,
  };
}

/** The columns of a candidate, from the facts alone. */
export function columnsOf(facts: readonly Fact[], asOf: string) {
  const profile = projectProfile(facts, asOf);
  const known = skillsKnown(facts, skillContext);
  const skills = known.flatMap(({ skillId, trace }) =>
    trace ? [{ skillId, packed: packTrace(trace), held: trace.level > 0 }] : [],
  );
  const held = skills.filter((skill) => skill.held).map((skill) => skill.skillId);
  return {
    ...headColumns(profile),
    ...contactKeys(profile),
    // Descriptions stay with the facts: no list needs them.
    jobs: JSON.stringify(valuesOf(profile.jobs).map((job) => ({ ...job, description: undefined }))),
    education: JSON.stringify(valuesOf(profile.education)),
    languages: JSON.stringify(valuesOf(profile.languages)),
    certifications: JSON.stringify(valuesOf(profile.certifications)),
    skill_ids: skills.map((skill) => skill.skillId),
    skill_traces: skills.map((skill) => skill.packed),
    has_absence: held.length < skills.length,
    experience_months: profile.experienceMonths,
    experience_attested: profile.experienceBasis === 'person',
    experience_by_occupation: JSON.stringify(profile.experienceMonthsByOccupation),
    search_text: searchText(profile, held),
    review_count: reviewCount(facts, profile, known),
  };
}

/** Keeps the candidate's row equal to what the facts tell; called in the transaction that changed them. */
@Injectable()
export class CandidateProjection {
  constructor(
    private readonly facts: FactStore,
    private readonly clock: Clock,
  ) {}

  /** Rewrites the row and returns its new version. */
  async rebuild(db: Db, candidateId: string): Promise<number> {
    const columns = columnsOf(await this.facts.factsOf(db, candidateId), this.clock.today());
    const names = Object.keys(columns);
    const row = await db.find<{ version: number }>(
      `UPDATE candidates SET ${names.map((name, i) => `${name} = $${i + 4}`).join(', ')},
         reading = COALESCE((SELECT CASE WHEN d.checked_at IS NULL THEN d.reading ELSE 'good' END FROM candidate_documents d WHERE d.org_id = $1 AND d.candidate_id = $2
                             ORDER BY d.received_at DESC, d.id DESC LIMIT 1), 'good'),
         updated_at = $3, version = version + 1
       WHERE org_id = $1 AND id = $2 RETURNING version`,
      [db.organisationId, candidateId, this.clock.now(), ...Object.values(columns)],
    );
    if (row === undefined) throw problem('not-found', 'There is no such candidate.');
    return row.version;
  }
}
