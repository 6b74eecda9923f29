import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastMonthsOfYears, type DatedJob } from './dated-job.js';
import { experienceMonths, experienceMonthsByOccupation, lastWorked } from './experience-months.js';
import { defaultLadder, ladderLevel } from './ladder.js';

const asOf = '2026-11-21';
const job = (start: string | null, end: string | null, occupationCode: string | null = null): DatedJob => ({
  title: 'Developer',
  company: 'Acme',
  start,
  end,
  occupationCode,
});

describe('experienceMonths', () => {
  it.each<[string, [string | null, string | null][], number | null]>([
    ['both months count', [['2019-03', '2020-02']], 12],
    ['one month', [['2020-05', '2020-05']], 1],
    ['until today', [['2026-01', 'present']], 11],
    ['years are end minus start', [['2018', '2020']], 24],
    ['the same year is six months', [['2019', '2019']], 6],
    [
      'neighbouring years do not overlap',
      [
        ['2018', '2020'],
        ['2020', '2022'],
      ],
      48,
    ],
    ['a year until today', [['2024', 'present']], 29],
    ['this year until today is at least six months', [['2026', 'present']], 6],
    [
      'overlaps count once',
      [
        ['2018-01', '2019-12'],
        ['2019-01', '2020-12'],
      ],
      36,
    ],
    [
      'a job within a job',
      [
        ['2018-01', '2020-12'],
        ['2019-01', '2019-06'],
      ],
      36,
    ],
    [
      'a gap is no work',
      [
        ['2018-01', '2018-12'],
        ['2020-01', '2020-12'],
      ],
      24,
    ],
    ['mixed precision', [['2018-05', '2020']], 26],
    ['an end in the future is cut today', [['2026-10', '2030-01']], 2],
    ['a start in the future is not counted', [['2027-01', 'present']], null],
    ['an end before the start is not dated', [['2020-05', '2019-01']], null],
    ['one end alone is not dated', [['2019-01', null]], null],
    ['no dates', [[null, null]], null],
    ['nonsense is not dated', [['soon', '2020']], null],
    ['no jobs', [], null],
    [
      'undated jobs beside dated ones',
      [
        [null, null],
        ['2020-01', '2020-12'],
      ],
      12,
    ],
  ])('%s', (_, dates, months) => {
    expect(
      experienceMonths(
        dates.map(([start, end]) => job(start, end)),
        asOf,
      ),
    ).toBe(months);
  });
});

describe('by occupation', () => {
  it('merges within a code and leaves out what has none', () => {
    const jobs = [
      job('2018-01', '2019-12', '15-1252'),
      job('2019-01', '2020-12', '15-1252'),
      job('2021-01', '2021-12', '15-1254'),
      job('2022-01', '2022-12'),
      job(null, null, '11-3021'),
    ];
    expect(experienceMonthsByOccupation(jobs, asOf)).toEqual({ '15-1252': 36, '15-1254': 12 });
  });

  it('knows the last month of work', () => {
    expect(lastWorked([job('2018-01', '2019-12'), job('2016-01', '2018-03')], asOf)).toBe('2019-12');
    expect(lastWorked([job('2018-01', 'present')], asOf)).toBe('2026-11');
    expect(lastWorked([], asOf)).toBeNull();
  });
});

const year = fc.integer({ min: 1990, max: 2026 });
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
);
const anyJob = fc
  .tuple(fc.option(date), fc.option(fc.oneof(date, fc.constant('present'))))
  .map(([start, end]) => job(start, end));

describe('properties', () => {
  it('the order of jobs does not matter', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyJob)
          .chain((jobs) =>
            fc.tuple(fc.constant(jobs), fc.shuffledSubarray(jobs, { minLength: jobs.length })),
          ),
        ([jobs, shuffled]) => expect(experienceMonths(shuffled, asOf)).toBe(experienceMonths(jobs, asOf)),
      ),
    );
  });

  it('no month counts twice', () => {
    fc.assert(
      fc.property(fc.array(anyJob), (jobs) => {
        const all = experienceMonths(jobs, asOf);
        expect(experienceMonths([...jobs, ...jobs], asOf)).toBe(all);
        const alone = jobs.map((each) => experienceMonths([each], asOf) ?? 0);
        expect(all ?? 0).toBeLessThanOrEqual(alone.reduce((a, b) => a + b, 0));
        expect(all ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...alone));
      }),
    );
  });

  it('another job never takes months away', () => {
    fc.assert(
      fc.property(fc.array(anyJob), anyJob, (jobs, more) => {
        expect(experienceMonths([...jobs, more], asOf) ?? 0).toBeGreaterThanOrEqual(
          experienceMonths(jobs, asOf) ?? 0,
        );
      }),
    );
  });

  it('years alone are end minus start, at least six months', () => {
    fc.assert(
      fc.property(year, year, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(experienceMonths([job(String(from), String(to))], '2030-01-01')).toBe(
          Math.max(leastMonthsOfYears, (to - from) * 12),
        );
      }),
    );
  });
});

describe('the ladder', () => {
  it.each([
    [null, null],
    [0, 'junior'],
    [23, 'junior'],
    [24, 'developer'],
    [59, 'developer'],
    [60, 'senior'],
    [95, 'senior'],
    [96, 'staff'],
    [400, 'staff'],
  ])('%s months', (months, level) => expect(ladderLevel(months)).toBe(level));

  it('is a setting', () => {
    expect(ladderLevel(60, { ...defaultLadder, senior: 120, staff: 144 })).toBe('developer');
    expect(ladderLevel(3, { ...defaultLadder, junior: 6 })).toBeNull();
  });
});
