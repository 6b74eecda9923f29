import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Claim,
  differences,
  type Edition,
  examine,
  type Figure,
  findConflicts,
  growth,
  newestEdition,
  newestFor,
  series,
  suppressSmallGroups,
  summariseSample,
} from './index.js';

const projections = (from: number): Edition => ({
  key: `ep-${from}`,
  series: 'us-bls-ep',
  title: 'Employment Projections',
  publisher: 'US Bureau of Labor Statistics',
  edition: `${from}-${from + 10}`,
  published: String(from),
  url: null,
  readOn: null,
});
const figure = (over: Partial<Figure>): Figure => ({
  edition: projections(2022),
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  country: 'US',
  areaCode: 'national',
  areaTitle: 'United States',
  periodFrom: '2022',
  periodTo: '2032',
  measure: 'employment-change-percent',
  unit: 'percent',
  currency: null,
  payPeriod: null,
  hoursPerYear: null,
  value: { state: 'value', amount: '25.7' },
  ...over,
});
const value = (amount: string) => ({ state: 'value', amount }) as const;
const web = { occupationCode: '15-1254', occupationTitle: 'Web developers' };
const openings = { measure: 'annual-openings', unit: 'thousand-jobs-a-year' } as const;
const change = { measure: 'employment-change', unit: 'thousand-jobs' } as const;
const rows = [
  figure({}),
  figure({ ...openings, value: value('136.3') }),
  figure({ ...change, value: value('410.4') }),
  figure({ ...web, value: value('17.0') }),
  figure({ ...web, ...openings, value: value('8.3') }),
  figure({ ...web, ...change, value: value('16.7') }),
];
const claim = (over: Partial<Claim>): Claim => ({
  key: 'a',
  topic: 'growth',
  quote: 'back-end demand +17 % from 2022 to 2032',
  saidBy: 'an article',
  url: null,
  namesSource: null,
  occupationCode: '15-1252',
  country: 'US',
  measure: 'employment-change-percent',
  unit: 'percent',
  amount: '17',
  periodFrom: '2022',
  periodTo: '2032',
  ...over,
});

describe('examine', () => {
  it('finds the 17 % in the row of a narrower occupation and says what to quote', () => {
    const finding = examine(claim({}), rows);
    expect(finding.kind).toBe('same-number-other-occupation');
    expect(finding.foundIn).toBe(rows[3]);
    expect(finding.quoteInstead).toBe(rows[0]);
  });

  it('finds a ten-year change quoted as yearly openings, and that line’s real openings', () => {
    const yearly = claim({ topic: 'openings', measure: 'annual-openings', unit: 'jobs', amount: '16700' });
    const finding = examine(yearly, rows);
    expect(finding).toMatchObject({
      kind: 'mislabelled',
      foundIn: rows[5],
      sameLine: rows[4],
      quoteInstead: rows[1],
    });
  });

  it.each([
    ['confirmed', { amount: '26' }, 'confirmed'],
    ['confirmed to its own precision', { amount: '25.7' }, 'confirmed'],
    ['not confirmed by a looser one', { amount: '25.70001' }, 'row-differs'],
    ['another number for the same row', { amount: '99' }, 'row-differs'],
    ['a period no edition has', { amount: '13', periodFrom: null, periodTo: '2028' }, 'not-found'],
    ['no year and no row', { amount: '42', periodFrom: null, periodTo: null }, 'not-found'],
    ['no source named', { amount: '42', periodFrom: null, periodTo: null, namesSource: false }, 'no-source'],
    ['another country’s rows', { amount: '26', country: 'DE' }, 'not-found'],
  ])('%s', (_name, over, kind) => {
    expect(examine(claim(over), rows).kind).toBe(kind);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom('17', '26', '9'),
        (some, amount) => {
          expect(examine(claim({ amount }), some)).toEqual(examine(claim({ amount }), rows));
        },
      ),
    );
  });

  it('makes one conflict per topic and none where all agree', () => {
    const openingsClaim = claim({ key: 'b', topic: 'openings', ...openings, amount: '136.3' });
    const conflicts = findConflicts([claim({}), claim({ key: 'c', amount: '26' }), openingsClaim], rows);
    expect(conflicts.map(({ topic, findings }) => [topic, findings.length])).toEqual([['growth', 2]]);
  });
});

describe('series', () => {
  it('names what differs', () => {
    expect(differences(figure({}), figure({ ...web, unit: 'jobs', country: 'DE' }))).toEqual([
      'occupation',
      'country',
      'unit',
    ]);
  });

  it('marks a break where the code changed between editions', () => {
    const pay = { measure: 'pay-p50', unit: 'money', currency: 'USD', payPeriod: 'year' } as const;
    const points = series([
      figure({ ...pay, periodTo: '2021-05', value: value('120730') }),
      figure({ ...pay, occupationCode: '15-1256', periodTo: '2020-05', value: value('110140') }),
      figure({ ...pay, periodTo: '2022-05', value: value('127260') }),
    ]);
    expect(points.map(({ breaks }) => breaks)).toEqual([[], ['occupation'], []]);
  });

  it('takes the newest edition of the own country only', () => {
    const newer = figure({ edition: projections(2024), periodTo: '2034', value: value('15.8') });
    const german = figure({ edition: projections(2025), country: 'DE' });
    const wanted = {
      occupationCode: '15-1252',
      country: 'US',
      measure: 'employment-change-percent',
    } as const;
    expect(newestFor([figure({}), german, newer], wanted)).toBe(newer);
    expect(newestFor([figure({}), newer], { ...wanted, country: 'DE' })).toBeUndefined();
    expect(newestEdition([])).toBeUndefined();
  });
});

describe('growth', () => {
  const jobs = (over: Partial<Figure>) => figure({ measure: 'employment', unit: 'thousand-jobs', ...over });

  it.each([
    [
      jobs({ value: value('98.8') }),
      jobs({ measure: 'employment-projected', value: value('115.5') }),
      '16.7',
      '16.9',
    ],
    [jobs({ value: value('1594.5') }), jobs({ value: value('2004.9') }), '410.4', '25.7'],
    [jobs({ value: value('2') }), jobs({ unit: 'jobs', value: value('1000') }), '-1', '-50.0'],
  ])('%#', (from, to, changed, percent) => {
    expect(growth(from, to)).toEqual({ ok: true, change: changed, percent });
  });

  it.each([
    [jobs({ value: { state: 'absent', why: 'not-available' } }), jobs({}), 'absent'],
    [jobs({ value: value('0') }), jobs({}), 'from-zero'],
    [jobs({}), jobs(web), 'unlike'],
  ])('says why not %#', (from, to, why) => {
    expect(growth(from, to)).toMatchObject({ ok: false, why });
  });
});

describe('suppression', () => {
  it('hides a small group and the one that would give it away', () => {
    const counts = [
      { key: 'a', count: 40 },
      { key: 'b', count: 3 },
      { key: 'c', count: 9 },
      { key: 'd', count: 0 },
    ];
    expect(suppressSmallGroups(counts).map(({ count }) => count)).toEqual([40, null, null, 0]);
  });

  it('never lets the hidden sum be one to four, unless everybody is hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (numbers) => {
        const counts = numbers.map((count, index) => ({ key: String(index), count }));
        const shown = suppressSmallGroups(counts);
        const hidden = counts.filter((_, index) => shown[index]?.count === null);
        const sum = hidden.reduce((total, { count }) => total + count, 0);
        const rest = counts.filter(({ count }) => count > 0).length - hidden.length;
        expect(sum === 0 || sum >= 5 || rest === 0).toBe(true);
        expect(shown.every(({ count }) => count === null || count === 0 || count >= 5)).toBe(true);
      }),
    );
  });

  it.each([
    [['3', '1', '2', '5', '4'], { shown: true, size: 5, median: '3', low: '1', high: '5' }],
    [['1', '2', '3', '4', '5', '6'], { shown: true, size: 6, median: '3.5', low: '1', high: '6' }],
    [['1', '2', '3', '4'], { shown: false, size: 4, why: 'small-sample' }],
  ])('summarises %j', (amounts, summary) => {
    expect(summariseSample(amounts)).toEqual(summary);
  });
});
