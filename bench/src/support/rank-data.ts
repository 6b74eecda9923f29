import { packTrace, type Requirement } from '@portolan/shared/domain/matching';
import { skillGraph } from '@portolan/shared/domain/skills';
import type pg from 'pg';
import { pick } from './random.js';

export interface MadeCandidate {
  readonly id: string;
  readonly skillIds: readonly string[];
  readonly traces: readonly number[];
}

const skillsEach = 12;
const firstMillisecond = Date.UTC(2026, 0, 1);
const kinds = ['mentioned', 'mentioned', 'inferred', 'stated', 'attested'] as const;

/** 600 technical skills without narrower ones, the frequent ones first; the same for the same seed. */
export function frequentSkills(random: () => number): readonly string[] {
  const leaves = skillGraph.all.filter(
    ({ id, kind, heading }) => kind === 'technical' && !heading && skillGraph.descendantsOf(id).size === 0,
  );
  return pick(
    random,
    leaves.map(({ id }) => id),
    600,
  );
}

/** Twelve different skills for each of `count` candidates, by Zipf's law over the list. */
export function makeCandidates(
  count: number,
  skills: readonly string[],
  random: () => number,
): MadeCandidate[] {
  let total = 0;
  const upTo = skills.map((_, index) => (total += 1 / (index + 1)));
  const drawSkill = () => {
    const at = random() * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return skills[low] ?? '';
  };
  return Array.from({ length: count }, (_, index) => {
    const skillIds = new Set<string>();
    while (skillIds.size < skillsEach) skillIds.add(drawSkill());
    const traces = Array.from(skillIds, () => {
      const [kind = 'mentioned'] = pick(random, kinds, 1);
      const level = kind === 'inferred' ? 2 + Math.floor(random() * 2) : 1 + Math.floor(random() * 4);
      return packTrace({ kind, level, lastUsed: '2025-06' });
    });
    return { id: idOf(index, random), skillIds: [...skillIds], traces };
  });
}

/** Twelve scored requirements on skills spread from the most frequent to the rare ones. */
export function plainRole(skills: readonly string[]): Requirement[] {
  return [0, 1, 2, 4, 8, 12, 20, 40, 80, 160, 300, 500].map((place, index) => ({
    id: `r${index}`,
    subject: { type: 'skill', skillId: skills[place] ?? '' },
    gate: false,
    weight: (index % 9) + 2,
    minimum: (index % 3) + 2,
  }));
}

/** A uuid of version 7, a millisecond apart: ids grow as rows are added, as they do in use. */
function idOf(index: number, random: () => number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const time = hex(firstMillisecond + index, 12);
  const tail = hex(Math.floor(random() * 16 ** 12), 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}

const rowsAtOnce = 5_000;

export async function storeCandidates(
  owner: pg.Client,
  organisationId: string,
  made: readonly MadeCandidate[],
) {
  for (let from = 0; from < made.length; from += rowsAtOnce) {
    const some = made.slice(from, from + rowsAtOnce);
    await owner.query(
      `INSERT INTO candidates (org_id, id, name, headline, skill_ids, skill_traces, experience_months, origin, search_words, created_at, updated_at)
       SELECT $1, r.id, 'Candidate ' || r.place, 'Engineer', string_to_array(r.skills, ' '), string_to_array(r.traces, ' ')::integer[],
              r.place % 240, 'batch_row', 'candidate ' || r.place, now(), now()
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::integer[]) AS r (id, skills, traces, place)`,
      [
        organisationId,
        some.map(({ id }) => id),
        some.map(({ skillIds }) => skillIds.join(' ')),
        some.map(({ traces }) => traces.join(' ')),
        some.map((_, index) => from + index),
      ],
    );
  }
  await owner.query('VACUUM ANALYZE candidates');
}
