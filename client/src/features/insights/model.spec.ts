import { describe, expect, it } from '@jest/globals';
import { EmployerId, type MarketTrend, type OpeningsRow } from '@portolan/shared/contract';
import {
  employmentLines,
  growthChart,
  openingsChart,
  openingsTotals,
  perOpening,
  silentPlaces,
} from './model.js';

const [first, second] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'].map(
  (id) => EmployerId.parse(id),
);
const row = (
  employerId: typeof first,
  occupationCode: string,
  figures: Partial<OpeningsRow>,
): OpeningsRow => ({
  employer: { id: employerId ?? EmployerId.parse(first), name: employerId === first ? 'Quay' : 'Mole' },
  occupationCode,
  occupationTitle: null,
  planned: null,
  open: 0,
  hired: 0,
  ...figures,
});
const source = (edition: string) => ({
  key: edition,
  series: 'ep',
  title: 'Projections',
  publisher: 'Office',
  edition,
  published: edition.slice(0, 4),
  url: null,
  readOn: null,
});
const trend = (country: string, over: Partial<MarketTrend> = {}): MarketTrend => ({
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  country,
  projections: [],
  employment: [],
  ...over,
});

describe('openings against plan', () => {
  const rows = [
    row(first, '15-1252', { planned: 2, open: 1 }),
    row(second, '29-1141', { planned: 6, open: 4, hired: 1 }),
    row(second, '15-1254', { open: 3, hired: 2 }),
  ];

  it('shows where most is to do first, and names the employer where there are several', () => {
    const chart = openingsChart(rows, 2);
    expect(chart.rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['29-1141', 'Mole'],
      ['15-1254', 'Mole'],
    ]);
    expect(chart.rows[0]?.values).toEqual({ planned: 6, hired: 1, open: 4 });
  });

  it.each([
    ['one employer needs no name', rows.slice(0, 1), undefined, true],
    ['nobody planned', rows.slice(2), undefined, false],
  ])('%s', (_name, some, detail, hasPlan) => {
    const chart = openingsChart(some, 5);
    expect([chart.rows[0]?.detail, chart.hasPlan]).toEqual([detail, hasPlan]);
  });

  it('adds up', () => {
    expect(openingsTotals(rows)).toEqual({ planned: 8, hired: 3, open: 8 });
  });
});

describe('the market trend', () => {
  const us = trend('US', {
    projections: [
      { from: '2022', to: '2032', growthPercent: '25.7', source: source('2022-32') },
      { from: '2024', to: '2034', growthPercent: '15.8', source: source('2024-34') },
    ],
    employment: [
      { period: '2021-05', jobs: '1364180', breaks: [], source: source('2021') },
      { period: '2024-05', jobs: '1654440', breaks: ['data-set'], source: source('2024') },
    ],
  });

  it('has a column for each edition and each edition once as a source', () => {
    const chart = growthChart([us, trend('DE'), us]);
    expect(chart.series.map(({ key }) => key)).toEqual(['2022–32', '2024–34']);
    expect(chart.rows[0]?.values).toEqual({ '2022–32': 25.7, '2024–34': 15.8 });
    expect(chart.sources.map(({ edition }) => edition)).toEqual(['2022-32', '2024-34']);
  });

  it('puts a survey where it was taken and keeps the break', () => {
    const [line] = employmentLines([us, trend('DE')]);
    expect(line?.points.map(({ value, isBreak }) => [value, isBreak])).toEqual([
      [1364180, false],
      [1654440, true],
    ]);
    expect(line?.points[0]?.at).toBeCloseTo(2021 + 4 / 12);
  });

  it('draws no line through a single year', () => {
    expect(employmentLines([{ ...us, employment: us.employment.slice(0, 1) }])).toEqual([]);
  });

  it('names the places that no figure speaks of, once', () => {
    expect(silentPlaces([us, trend('NL'), trend('DE'), trend('DE', { occupationCode: '15-1254' })])).toEqual([
      'DE',
      'NL',
    ]);
  });
});

describe('supply for each opening', () => {
  const supply = { occupationCode: '15-1252', occupationTitle: null };
  it.each([
    [12, 5, 2.4],
    [0, 3, 0],
    [null, 3, null],
    [7, 0, null],
  ])('%p candidates for %p openings: %p', (candidates, open, expected) => {
    expect(perOpening({ ...supply, supply: candidates, open })).toBe(expected);
  });
});
