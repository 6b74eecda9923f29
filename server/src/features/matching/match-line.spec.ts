import { describe, expect, it } from '@jest/globals';
import { type Tally } from '@portolan/shared/domain/matching';
import { readMatchLine } from './match-line.js';

function read(line: string) {
  const seen: [string, number][] = [];
  let months: readonly [number | null, boolean] | undefined;
  const tally = {
    role: { shapes: new Uint8Array(4096).fill(1) },
    see: (skillId: string, packed: number) => seen.push([skillId, packed]),
    seeMonths: (total: number | null, attested: boolean) => (months = [total, attested]),
  };
  readMatchLine(tally as unknown as Tally, line, {});
  return { seen, months };
}

describe('a match line', () => {
  it.each([
    ['||', [], [null, false]],
    ['0||', [], [0, false]],
    ['36!||', [], [36, true]],
    ['74|python|27', [['python', 27]], [74, false]],
    [
      '|git ci-cd api-development|8 0 130079',
      [
        ['git', 8],
        ['ci-cd', 0],
        ['api-development', 130_079],
      ],
      [null, false],
    ],
  ])('%j', (line, seen, months) => {
    expect(read(line)).toEqual({ seen, months });
  });
});
