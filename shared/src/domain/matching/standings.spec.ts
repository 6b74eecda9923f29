import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankingSorts, Standings, type RankingSort } from './standings.js';
import { gateStates, type GateState } from './tally.js';

interface Row {
  readonly id: string;
  readonly evidenced: number;
  readonly potential: number;
  readonly gate: GateState;
}

function standingsOf(rows: readonly Row[]): Standings {
  const standings = new Standings();
  for (const { id, evidenced, potential, gate } of rows) {
    standings.add(id, { evidencedSum: evidenced, potentialSum: potential, gate });
  }
  return standings;
}

const row = (id: string, evidenced: number, potential: number, gate: GateState = 'met'): Row => ({
  id,
  evidenced,
  potential,
  gate,
});

function shown(rows: readonly Row[], sort: RankingSort = 'evidenced'): string[] {
  return standingsOf(rows)
    .all(sort)
    .map(({ id, rank, shared }) => `${shared ? '=' : ''}${rank} ${id}`);
}

describe('the total order', () => {
  it('goes by evidenced, then potential, then id; equal totals share a rank', () => {
    const rows = [row('d', 50, 60), row('a', 70, 70), row('c', 50, 60), row('b', 50, 90), row('e', 10, 99)];
    expect(shown(rows)).toEqual(['1 a', '=2 b', '=2 c', '=2 d', '5 e']);
  });

  it('puts "gate not met" below everybody, not "to confirm"', () => {
    const rows = [
      row('a', 90, 90, 'not-met'),
      row('b', 10, 10, 'to-confirm'),
      row('c', 10, 10),
      row('d', 0, 0),
    ];
    expect(shown(rows)).toEqual(['=1 b', '=1 c', '3 d', '4 a']);
    expect(standingsOf(rows).counts()).toEqual({ total: 4, notMet: 1, toConfirm: 1 });
  });

  it('does not share a rank across the gate', () => {
    expect(shown([row('a', 5, 5), row('b', 5, 5, 'not-met')])).toEqual(['1 a', '2 b']);
  });

  it.each<[RankingSort, string[]]>([
    ['evidenced', ['1 a', '2 b', '3 c']],
    ['potential', ['=1 b', '=1 c', '3 a']],
    ['worth-asking', ['1 c', '2 b', '3 a']],
  ])('sorts by %s', (sort, expected) => {
    expect(shown([row('a', 70, 75), row('b', 60, 90), row('c', 50, 90)], sort)).toEqual(expected);
  });

  it('answers pages that join to the whole', () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        evidenced: fc.integer({ min: 0, max: 5 }),
        potential: fc.integer({ min: 5, max: 8 }),
        gate: fc.constantFrom(...gateStates),
      }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...rankingSorts),
        fc.integer({ min: 1, max: 7 }),
        (drawn, sort, size) => {
          const standings = standingsOf(drawn);
          const pages = [];
          for (let from = 0; from < drawn.length; from += size)
            pages.push(...standings.page(sort, from, size));
          expect(pages).toEqual(standings.all(sort));
          expect(standings.page(sort, drawn.length, size)).toEqual([]);
        },
      ),
    );
  });

  it('shows one state of the gates alone without changing a rank', () => {
    const rows = [row('a', 9, 9), row('b', 8, 8, 'to-confirm'), row('c', 7, 7), row('d', 7, 7, 'to-confirm')];
    const standings = standingsOf([...rows, row('e', 10, 10, 'not-met')]);
    const ranks = (gate: GateState) => standings.all('evidenced', gate).map(({ id, rank }) => [id, rank]);
    expect(ranks('to-confirm')).toEqual([
      ['b', 2],
      ['d', 3],
    ]);
    expect(ranks('not-met')).toEqual([['e', 5]]);
    expect(standings.page('evidenced', 1, 1, 'met')).toMatchObject([{ id: 'c', rank: 3, shared: true }]);
    expect(standings.size('to-confirm')).toBe(2);
    expect(standings.size()).toBe(5);
  });

  it('keeps totals beyond 32 bits of key apart', () => {
    const most = 335 * 100_000;
    expect(shown([row('a', most - 1, most), row('b', most, most)])).toEqual(['1 b', '2 a']);
  });
});
