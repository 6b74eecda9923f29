import { describe, expect, it } from '@jest/globals';
import { axisOf, barsOf, checklist, lanesOf } from './model.js';

const asOf = '2026-11-21';
const job = (start: string | null, end: string | null, title = 'Developer') => ({
  title,
  company: null,
  start,
  end,
});
const at = (year: number, month: number) => year * 12 + month - 1;

describe('jobs on the time axis', () => {
  it.each([
    ['months are whole', job('2019-03', '2020-02'), [at(2019, 3), at(2020, 3)]],
    ['until today', job('2026-01', 'present'), [at(2026, 1), at(2026, 12)]],
    ['years count from their middle', job('2018', '2020'), [at(2018, 7), at(2020, 7)]],
    ['one year is still seen', job('2019', '2019'), [at(2019, 7), at(2019, 8)]],
  ])('%s', (_name, given, [start, end]) => {
    expect(barsOf({ jobs: [given] }, asOf).bars).toMatchObject([{ start, end }]);
  });

  it('counts what cannot be drawn', () => {
    const jobs = [job(null, '2020'), job('2019', null), job('2021', '2020'), job('2019', '2020')];
    expect(barsOf({ jobs }, asOf)).toMatchObject({ undated: 3, bars: [{ rough: true }] });
  });

  it('share one axis with few ticks', () => {
    const { bars } = barsOf({ jobs: [job('1999-05', '2010-01'), job('2012-01', 'present')] }, asOf);
    expect(axisOf([bars, []], asOf)).toEqual({
      from: at(1999, 1),
      to: at(2026, 12),
      ticks: [2000, 2005, 2010, 2015, 2020, 2025].map((year) => year * 12),
    });
    expect(axisOf([[]], asOf)).toBeUndefined();
  });

  it('lie one under another where they overlap', () => {
    const { bars } = barsOf(
      {
        jobs: [
          job('2019-01', '2020-12', 'a'),
          job('2020-06', '2021-06', 'b'),
          job('2021-01', 'present', 'c'),
        ],
      },
      asOf,
    );
    expect(lanesOf(bars).map((lane) => lane.map(({ title }) => title))).toEqual([['a', 'c'], ['b']]);
  });
});

it('writes a checklist', () => {
  expect(checklist('Ana', ['How well?', 'Since when?'])).toBe('Ana\n[ ] How well?\n[ ] Since when?');
});
