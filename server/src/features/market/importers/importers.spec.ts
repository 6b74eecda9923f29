import { describe, expect, it } from '@jest/globals';
import { type TestSheet, testWorkbook, zipOf } from '../../../testing/test-workbook.js';
import { parseEdition } from './index.js';

const oewsHead =
  'AREA AREA_TITLE AREA_TYPE I_GROUP OCC_CODE OCC_TITLE O_GROUP TOT_EMP H_MEAN A_MEAN H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY'.split(
    ' ',
  );
const hourly = ['10', '20', '30.200000000000003', '40', '#'];
const yearly = ['20800', '41600', '62816', '83200', '#'];
const oewsRow = (
  code: string,
  group: string,
  jobs: string,
  over: Readonly<Record<string, string>> = {},
): string[] => {
  const cells = ['99', 'U.S.', '1', 'cross-industry', code, `Title ${code}`, group, jobs, '31', '64480'];
  const row = [...cells, ...hourly, ...yearly, '', ''];
  return row.map((cell, index) => over[oewsHead[index] ?? ''] ?? cell);
};
const goodRows = [
  oewsRow('00-0000', 'total', '3000'),
  oewsRow('11-0000', 'major', '1000'),
  oewsRow('15-0000', 'major', '2000'),
  oewsRow('15-1250', 'broad', '2000'),
  oewsRow('15-1250', 'detailed', '**', { ANNUAL: 'TRUE', H_MEAN: '*' }),
];
const marks: TestSheet = {
  name: 'Field Descriptions',
  rows: [['#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year ']],
};
const oews = (rows: readonly (readonly string[])[], head = oewsHead) =>
  parseEdition(
    testWorkbook([{ name: 'national_M2020_dl', rows: [head, ...rows] }, marks]),
    'national_M2020_dl.xlsx',
  );

describe('wage survey workbook', () => {
  it('reads marks, top codes, the hours basis, and a code that is there as broad and as detailed', async () => {
    const result = await oews(goodRows);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(result.head).toMatchObject({
      series: 'us-bls-oews-national',
      edition: 'May 2020',
      published: '2020-05',
    });
    const last = result.figures.filter(({ sourceRow }) => sourceRow === 'national_M2020_dl row 6');
    const pick = (measure: string, payPeriod: string | null) =>
      last.find((figure) => figure.measure === measure && figure.payPeriod === payPeriod);
    expect(pick('employment', null)?.value).toEqual({ state: 'absent', why: 'not-available' });
    expect(pick('pay-p90', 'year')).toMatchObject({
      value: { state: 'at-or-above', amount: '208000' },
      hoursPerYear: null,
    });
    expect(pick('pay-mean', 'hour')?.value).toEqual({ state: 'absent', why: 'not-available' });
    const broad = result.figures.find(
      ({ measure, payPeriod }) => measure === 'pay-p50' && payPeriod === 'hour',
    );
    expect(broad).toMatchObject({
      value: { state: 'value', amount: '30.2' },
      hoursPerYear: 2080,
      currency: 'USD',
    });
  });

  it('reads the layout of 2017 without area columns', async () => {
    const head = oewsHead.slice(4).map((name) => (name === 'O_GROUP' ? 'OCC_GROUP' : name));
    const result = await oews(
      goodRows.map((row) => row.slice(4)),
      head,
    );
    expect(result).toMatchObject({ ok: true, lines: 5, head: { series: 'us-bls-oews-national' } });
  });

  it.each([
    ['a word for a number', { TOT_EMP: 'many' }, 'TOT_EMP', /neither a number nor a known mark/],
    ['an empty cell', { A_MEDIAN: '' }, 'A_MEDIAN', /empty/],
    ['a negative wage', { A_MEAN: '-5' }, 'A_MEAN', /neither/],
    ['a broken code', { OCC_CODE: '151250' }, 'OCC_CODE', /not an occupation code/],
    ['an unknown level', { O_GROUP: 'tiny' }, 'O_GROUP', /not a level/],
    ['the mark of another column', { A_MEAN: '**' }, 'A_MEAN', /neither/],
    ['an industry row', { I_GROUP: '3-digit' }, 'I_GROUP', /cross-industry/],
    ['falling percentiles', { A_PCT25: '999' }, 'pay-p25', /below/],
    ['the same row again', { O_GROUP: 'major', OCC_CODE: '15-0000' }, 'OCC_CODE', /twice/],
  ])('rejects %s with the line', async (_name, over, column, message) => {
    const result = await oews([...goodRows, oewsRow('15-1252', 'detailed', '10', over)]);
    expect(result).toMatchObject({
      ok: false,
      faults: [{ line: 7, column, message: expect.stringMatching(message) as unknown }],
    });
  });

  it('rejects a table with rows missing', async () => {
    const result = await oews(goodRows.filter((row) => !row.includes('11-0000')));
    expect(result).toMatchObject({ ok: false, faults: [{ line: 2, column: 'TOT_EMP' }] });
    expect(await oews(goodRows.slice(1))).toMatchObject({ ok: false, faults: [{ line: null }] });
    expect(
      await oews(
        goodRows,
        oewsHead.map((name) => (name === 'A_MEAN' ? 'X' : name)),
      ),
    ).toMatchObject({
      ok: false,
      faults: [{ line: 1, message: expect.stringContaining('A_MEAN') as unknown }],
    });
  });

  it('lists fifty faults and counts the rest', async () => {
    const bad = Array.from({ length: 80 }, () => oewsRow('x', 'detailed', '1'));
    const result = await oews(bad);
    expect(result).toMatchObject({ ok: false, faultCount: 80 });
    expect(result.ok ? [] : result.faults).toHaveLength(50);
  });
});

const epHead =
  '"Occupation Title","Occupation Code","Employment 2022","Employment 2032","Employment Change, 2022-2032","Employment Percent Change, 2022-2032","Occupational Openings, 2022-2032 Annual Average","Median Annual Wage 2023"';
const epLine =
  '"Web developers    * Intranet Developer* Web Architect","=""15-1254""","98.8","1,115.5","1,016.7","17.0","8.3","84,960"';
const ep = (...lines: string[]) =>
  parseEdition(Buffer.from([epHead, ...lines].join('\n')), 'Projections.csv');

describe('projections as CSV', () => {
  it('reads codes in formulas, aliases, thousands, N/A and top codes', async () => {
    const surgeons = '"Surgeons","=""29-1249""","26.5","26.8","0.2","0.8","0.6",">=239,200"';
    const actors = '"Actors","=""27-2011""","78.1","80.6","2.5","3.2","9.3","N/A"';
    const result = await ep(epLine, surgeons, actors);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(result.head).toMatchObject({ edition: '2022-32', published: '2022' });
    expect(
      result.figures.map(({ measure, periodFrom, periodTo }) => [measure, periodFrom, periodTo]).slice(0, 6),
    ).toEqual([
      ['employment', '2022', '2022'],
      ['employment-projected', '2032', '2032'],
      ['employment-change', '2022', '2032'],
      ['employment-change-percent', '2022', '2032'],
      ['annual-openings', '2022', '2032'],
      ['pay-p50', '2023', '2023'],
    ]);
    expect(result.figures[1]).toMatchObject({
      occupationTitle: 'Web developers',
      value: { amount: '1115.5' },
    });
    const wages = result.figures.filter(({ measure }) => measure === 'pay-p50').map(({ value }) => value);
    expect(wages).toEqual([
      { state: 'value', amount: '84960' },
      { state: 'at-or-above', amount: '239200' },
      { state: 'absent', why: 'not-available' },
    ]);
  });

  it.each([
    ['a number that is none', epLine.replace('98.8', '98,8'), { line: 2, column: 'employment' }],
    ['a change that is not the difference', epLine.replace('1,016.7', '16.7'), { line: 2, column: 'change' }],
    ['a broken code', epLine.replace('15-1254', '15-125'), { line: 2, column: 'Occupation Code' }],
    ['a missing cell', epLine.replace(',"84,960"', ''), { line: 2, column: 'wage' }],
    ['the same code twice', `${epLine}\n${epLine}`, { line: 3, column: 'Occupation Code' }],
    ['an open quote', `${epLine}\n"Actors`, { line: 3 }],
  ])('rejects %s with the line', async (_name, lines, fault) => {
    expect(await ep(lines)).toMatchObject({ ok: false, faults: [fault] });
  });

  it('rejects headings of different years, other tables and other encodings', async () => {
    const mixed = Buffer.from(
      `${epHead.replace('Employment Change, 2022', 'Employment Change, 2021')}\n${epLine}`,
    );
    expect(await parseEdition(mixed, 'a.csv')).toMatchObject({
      ok: false,
      faults: [{ line: 1, column: 'change' }],
    });
    expect(await parseEdition(Buffer.from('a,b\n1,2'), 'a.csv')).toMatchObject({
      ok: false,
      faults: [{ line: 1 }],
    });
    expect(await parseEdition(Buffer.from([0x61, 0xff, 0xfe]), 'a.csv')).toMatchObject({ ok: false });
    expect(await parseEdition(Buffer.from(''), 'a.csv')).toMatchObject({ ok: false });
  });
});

describe('projections workbook', () => {
  const head = [
    'title',
    'code',
    'Occupation type',
    'Employment, 2024',
    'Employment, 2034',
    'Employment change, numeric, 2024–34',
    'Employment change, percent, 2024–34',
    'Occupational openings, 2024–34 annual average',
    'Median annual wage, dollars, 2024[1]',
  ];
  const table = (...rows: string[][]) =>
    parseEdition(
      testWorkbook([
        {
          name: 'Table 1.2',
          rows: [['Table 1.2 Occupational projections'], head, ...rows, ['Footnotes:'], ['[1] x']],
        },
      ]),
      'occupation.xlsx',
    );
  const total = ['Total, all occupations', '00-0000', 'Summary', '100', '110', '10', '10', '8', '49500'];

  it('tells levels by code and kind of row, skips the title row and the footnotes', async () => {
    const buyers = ['    Buyers', '13-1020', 'Line item', '1', '1.2', '0.2', '20', '—', '>=$239,200'];
    const result = await table(
      total,
      ['  Management', '11-0000', ...total.slice(2)],
      ['  Top', '11-1010', ...total.slice(2)],
      buyers,
    );
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const groups = result.figures
      .filter(({ measure }) => measure === 'employment')
      .map((figure) => figure.occupationGroup);
    expect(groups).toEqual(['total', 'major', 'broad', 'detailed']);
    expect(result.figures.slice(-2).map(({ value }) => value.state)).toEqual(['absent', 'at-or-above']);
    expect(result.figures.at(-1)?.occupationTitle).toBe('Buyers');
  });

  it('rejects a table without its first row', async () => {
    expect(await table(['Buyers', '13-1020', 'Line item', ...total.slice(3)])).toMatchObject({ ok: false });
  });
});

describe('files that are something else', () => {
  it.each([
    ['wages by state', 'AREA,AREA_TITLE,OCC_CODE,OCC_TITLE,TOT_EMP,A_MEDIAN\n01,Alabama,00-0000,All,1,2\n'],
    ['exchange rates', 'KEY,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nEXR.D.USD,D,USD,2026-01-02,1.1\n'],
    ['anything', 'a,b\n1,2'],
  ])('a CSV of %s is told that it is another table', async (_name, text) => {
    const result = await parseEdition(Buffer.from(text), 'a.csv');
    expect(result).toMatchObject({ ok: false, faults: [{ line: 1 }] });
    expect(result.ok ? '' : result.faults[0]?.message).toMatch(/^This is neither a wage survey workbook/);
  });

  it.each([
    ['text with the name of a workbook', Buffer.from('hello'), 'national_M2024_dl.xlsx'],
    ['a zip of something else', zipOf({ 'a.txt': 'hello' }), 'national_M2024_dl.xlsx'],
    ['a picture', Buffer.from('x'), 'a.png'],
    ['a workbook that does not say its year', testWorkbook([{ name: 'Sheet1', rows: [] }]), 'wages.xlsx'],
  ])('%s is rejected as a whole', async (_name, source, name) => {
    expect(await parseEdition(source, name)).toMatchObject({ ok: false, faults: [{ line: null }] });
  });
});
