import { readFileSync } from 'node:fs';
import { type Requirement } from '@portolan/shared/domain/matching';
import { skillGraph } from '@portolan/shared/domain/skills';
import type pg from 'pg';
import { type MadeCandidate } from './rank-data.js';

/** One way in which a skill bears on a requirement. */
interface Need {
  readonly requirement: number;
  readonly weight: number;
  readonly skill: string;
  readonly minimum: number;
  readonly transfer: number;
}

export interface Placed {
  readonly id: string;
  readonly evidenced: number;
  readonly potential: number;
}

export const shown = 50;

/** The rule of coverage read off the graph once more, for the baselines and the reference. */
export function needsOf(role: readonly Requirement[]): readonly Need[] {
  return role.flatMap(({ subject, weight, minimum }, requirement) => {
    if (subject.type !== 'skill') throw new Error('The bench ranks by single skills and groups');
    const { skillId } = subject;
    const below = skillGraph.descendantsOf(skillId);
    const direct = [skillId, ...below].map((skill) => ({ skill, transfer: 100 }));
    const related = skillGraph
      .relatedTo(skillId)
      .filter(({ from }) => from !== skillId && !below.has(from))
      .map(({ from, transferPercent }) => ({ skill: from, transfer: transferPercent }));
    return [...direct, ...related].map((way) => ({ requirement, weight, minimum, ...way }));
  });
}

const levelOf = (packed: number) => (((packed >> 3) & 3) === 0 ? 2 : packed & 7);

/** The reference: every sum the slow and plain way, the first fifty in the order of the product. */
export function reference(
  role: readonly Requirement[],
  candidates: readonly MadeCandidate[],
): readonly Placed[] {
  const needs = role.map((_, index) => needsOf(role).filter(({ requirement }) => requirement === index));
  const placed = candidates.map((candidate) => {
    let evidenced = 0;
    let potential = 0;
    for (const ways of needs) {
      const { value, open, weight } = outcome(ways, candidate);
      evidenced += weight * value;
      potential += weight * (open ? 10_000 : value);
    }
    return { id: candidate.id, evidenced, potential };
  });
  return placed
    .sort((a, b) => b.evidenced - a.evidenced || b.potential - a.potential || (a.id < b.id ? -1 : 1))
    .slice(0, shown);
}

function outcome(ways: readonly Need[], { skillIds, traces }: MadeCandidate) {
  let direct = 0;
  let strength = -1;
  let related = 0;
  for (const { skill, minimum, transfer } of ways) {
    const at = skillIds.indexOf(skill);
    if (at === -1) continue;
    const packed = traces[at] ?? 0;
    const value = Math.floor((100 * transfer * Math.min(levelOf(packed), minimum)) / minimum);
    if (transfer < 100) related = Math.max(related, value);
    else {
      const kind = (packed >> 3) & 3;
      if (value > direct || (value === direct && kind > strength)) [direct, strength] = [value, kind];
    }
  }
  return { value: Math.max(direct, related), open: strength < 2, weight: ways[0]?.weight ?? 0 };
}

/** The frozen statement; the sum of the first fifty is its checksum. */
export async function inSql(
  owner: pg.Client,
  organisationId: string,
  role: readonly Requirement[],
): Promise<number> {
  const sql = readFileSync(new URL('../../baseline/rank.sql', import.meta.url), 'utf8');
  const needs = needsOf(role);
  const { rows } = await owner.query<{ evidenced: number }>(sql, [
    organisationId,
    needs.map(({ requirement }) => requirement),
    needs.map(({ weight }) => weight),
    needs.map(({ skill }) => skill),
    needs.map(({ minimum }) => minimum),
    needs.map(({ transfer }) => transfer),
  ]);
  return rows.reduce((sum, { evidenced }) => sum + evidenced, 0);
}

interface Ways {
  /** By skill number. */
  readonly ways: readonly (readonly number[])[];
  /** Eight for each way: the value of levels 0-6, then the requirement. */
  readonly values: Float64Array;
}

/** Rows as bare typed arrays: what any ranking of all candidates in this process must at least touch. */
export class BareLoop {
  private readonly skills: Uint16Array;
  private readonly levels: Uint8Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly each: number;

  constructor(candidates: readonly MadeCandidate[]) {
    const all = [...new Set(candidates.flatMap(({ skillIds }) => skillIds))];
    this.numbers = new Map(all.map((id, index) => [id, index]));
    this.each = candidates[0]?.skillIds.length ?? 0;
    this.skills = Uint16Array.from(
      candidates.flatMap(({ skillIds }) => skillIds.map((id) => this.numbers.get(id) ?? 0)),
    );
    this.levels = Uint8Array.from(candidates.flatMap(({ traces }) => traces.map(levelOf)));
  }

  /** Evidenced sums alone; the sum of the first fifty is the checksum. */
  run(role: readonly Requirement[]): number {
    const ways = this.compile(role);
    const best = new Float64Array(role.length);
    const sums = new Float64Array(this.skills.length / this.each);
    for (let candidate = 0; candidate < sums.length; candidate += 1) {
      best.fill(0);
      this.cover(candidate, ways, best);
      sums[candidate] = best.reduce((sum, value, index) => sum + (role[index]?.weight ?? 0) * value, 0);
    }
    return sums
      .sort()
      .slice(-shown)
      .reduce((total, sum) => total + sum, 0);
  }

  private cover(candidate: number, { ways, values }: Ways, best: Float64Array): void {
    const end = (candidate + 1) * this.each;
    for (let at = candidate * this.each; at < end; at += 1) {
      for (const way of ways[this.skills[at] ?? 0] ?? []) {
        const requirement = values[way * 8 + 7] ?? 0;
        best[requirement] = Math.max(best[requirement] ?? 0, values[way * 8 + (this.levels[at] ?? 0)] ?? 0);
      }
    }
  }

  private compile(role: readonly Requirement[]): Ways {
    const ways: number[][] = [];
    const needs = needsOf(role).filter(({ skill }) => this.numbers.has(skill));
    const values = new Float64Array(needs.length * 8);
    needs.forEach(({ skill, requirement, minimum, transfer }, way) => {
      const number = this.numbers.get(skill) ?? 0;
      (ways[number] ??= []).push(way);
      for (let level = 0; level < 7; level += 1) {
        values[way * 8 + level] = Math.floor((100 * transfer * Math.min(level, minimum)) / minimum);
      }
      values[way * 8 + 7] = requirement;
    });
    return { ways, values };
  }
}
