import { gateStates, type GateState, type Totals } from './tally.js';

/** What a ranking may be ordered by; "gate not met" is always a group below. */
export const rankingSorts = ['evidenced', 'potential', 'worth-asking'] as const;
export type RankingSort = (typeof rankingSorts)[number];

export interface Standing {
  readonly id: string;
  /** 1 is first. Equal totals share a rank, and the ranks after it are skipped. */
  readonly rank: number;
  readonly shared: boolean;
  readonly totals: Totals;
}

export interface GateCounts {
  readonly total: number;
  readonly notMet: number;
  readonly toConfirm: number;
}

/** Room for Σwᵢvᵢ of 335 requirements of weight 10; two of them and the group fit into an exact 53-bit integer. */
const sumRoom = 2 ** 25;
const notMet = gateStates.indexOf('not-met');
const toConfirm = gateStates.indexOf('to-confirm');

/**
 * Collects totals and answers pages of the one total order: gate not met last, then the sort's own sum, then its
 * second sum, then the id. Nothing depends on the order in which candidates were added.
 */
export class Standings {
  private readonly ids: string[] = [];
  private readonly evidenced: number[] = [];
  private readonly potential: number[] = [];
  private readonly gates: number[] = [];

  add(id: string, totals: Totals): void {
    this.ids.push(id);
    this.evidenced.push(totals.evidencedSum);
    this.potential.push(totals.potentialSum);
    this.gates.push(gateStates.indexOf(totals.gate));
  }

  counts(): GateCounts {
    let below = 0;
    let open = 0;
    for (const gate of this.gates) {
      if (gate === notMet) below += 1;
      else if (gate === toConfirm) open += 1;
    }
    return { total: this.ids.length, notMet: below, toConfirm: open };
  }

  /** How many stand in the ranking, or how many of them with gates so. */
  size(only?: GateState): number {
    if (only === undefined) return this.ids.length;
    const wanted = gateStates.indexOf(only);
    return this.gates.reduce((count, gate) => (gate === wanted ? count + 1 : count), 0);
  }

  /**
   * Rows `offset` to `offset + limit` of the order, best first; `only` leaves out candidates whose gates stand
   * otherwise, and nobody's rank changes by it.
   */
  page(sort: RankingSort, offset: number, limit: number, only?: GateState): readonly Standing[] {
    const keys = this.keys(sort);
    const sorted = Float64Array.from(keys).sort();
    const wanted = only === undefined ? undefined : gateStates.indexOf(only);
    const pool =
      wanted === undefined ? sorted : keys.filter((_, index) => this.gates[index] === wanted).sort();
    const end = Math.min(offset + limit, pool.length);
    const worst = pool[end - 1];
    if (end <= offset || worst === undefined) return [];
    const chosen: number[] = [];
    for (let index = 0; index < keys.length; index += 1) {
      if (at(keys, index) <= worst && (wanted === undefined || this.gates[index] === wanted))
        chosen.push(index);
    }
    chosen.sort((a, b) => at(keys, a) - at(keys, b) || compareIds(this.ids[a], this.ids[b]));
    return chosen.slice(offset, end).map((index) => this.standing(index, at(keys, index), sorted));
  }

  /** Every row, best first. */
  all(sort: RankingSort, only?: GateState): readonly Standing[] {
    return this.page(sort, 0, this.ids.length, only);
  }

  /** Ascending keys: better candidates have the smaller one. */
  private keys(sort: RankingSort): Float64Array {
    const keys = new Float64Array(this.ids.length);
    for (let index = 0; index < keys.length; index += 1) {
      const [first, second] = sumsBy(sort, this.evidenced[index] ?? 0, this.potential[index] ?? 0);
      const group = this.gates[index] === notMet ? 1 : 0;
      keys[index] = (group * sumRoom + (sumRoom - 1 - first)) * sumRoom + (sumRoom - 1 - second);
    }
    return keys;
  }

  private standing(index: number, key: number, sorted: Float64Array): Standing {
    const firstEqual = Math.floor(key / sumRoom) * sumRoom;
    const before = lowerBound(sorted, firstEqual);
    return {
      id: this.ids[index] ?? '',
      rank: before + 1,
      shared: lowerBound(sorted, firstEqual + sumRoom) - before > 1,
      totals: {
        evidencedSum: this.evidenced[index] ?? 0,
        potentialSum: this.potential[index] ?? 0,
        gate: gateStates[this.gates[index] ?? 0] ?? 'met',
      },
    };
  }
}

function sumsBy(sort: RankingSort, evidenced: number, potential: number): readonly [number, number] {
  switch (sort) {
    case 'evidenced':
      return [evidenced, potential];
    case 'potential':
      return [potential, evidenced];
    case 'worth-asking':
      return [potential - evidenced, evidenced];
  }
}

function compareIds(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** How many of the ascending values lie below `limit`. */
function lowerBound(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(values, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
