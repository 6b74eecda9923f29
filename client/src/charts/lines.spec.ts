import { describe, expect, it } from '@jest/globals';
import { twoLines } from './axis.js';
import { lineRuns } from './lines.js';

const point = (at: number, isBreak = false) => ({ at, value: at, isBreak });

describe('runs of a line', () => {
  it('begin again after every break, and lose no point', () => {
    const runs = lineRuns([
      { key: 'a', name: 'A', points: [point(1), point(2), point(3, true), point(4), point(5, true)] },
      { key: 'b', name: 'B', points: [point(1, true)] },
    ]);
    expect(
      runs.map(({ key, seriesIndex, points }) => [key, seriesIndex, points.map(({ at }) => at)]),
    ).toEqual([
      ['a/0', 0, [1, 2]],
      ['a/1', 0, [3, 4]],
      ['a/2', 0, [5]],
      ['b/0', 1, [1]],
    ]);
  });

  it('are none without a point', () => {
    expect(lineRuns([{ key: 'a', name: 'A', points: [] }])).toEqual([]);
  });
});

describe('a category in two lines', () => {
  it.each([
    ['Web developers', ['Web developers']],
    ['Software quality assurance analysts and testers', ['Software quality', 'assurance analysts…']],
    ['Donaudampfschifffahrtskapitän', ['Donaudampfschifffahr…']],
    ['', ['']],
  ])('%j', (text, lines) => {
    expect(twoLines(text, 20)).toEqual(lines);
  });
});
