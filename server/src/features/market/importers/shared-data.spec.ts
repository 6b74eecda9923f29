import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, jest } from '@jest/globals';
import { seededEditions } from '../seed/ledger.js';
import { parseEdition, type ParsedFigure } from './index.js';

jest.setTimeout(60_000);
const folder = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const here = existsSync(folder);

if (!here) process.stderr.write('market importers against the published files: skipped: no shared data\n');
const published = here ? describe : describe.skip;

async function read(
  path: string,
): Promise<{ edition: string; lines: number; figures: readonly ParsedFigure[] }> {
  const result = await parseEdition(readFileSync(`${folder}${path}`), path.slice(path.indexOf('/') + 1));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { edition: result.head.edition, lines: result.lines, figures: result.figures };
}

const valueOf = (
  figures: readonly ParsedFigure[],
  code: string,
  measure: string,
  payPeriod: 'year' | 'hour' | null = null,
) => {
  const hits = figures.filter(
    (figure) =>
      figure.occupationCode === code &&
      figure.occupationGroup === 'detailed' &&
      figure.measure === measure &&
      figure.payPeriod === payPeriod,
  );
  expect(hits).toHaveLength(1);
  return hits[0]?.value;
};
const value = (amount: string) => ({ state: 'value', amount });

published('the published files (skipped: no shared data, when absent)', () => {
  it('reads OEWS May 2024', async () => {
    const { edition, lines, figures } = await read('oews/national_M2024_dl.xlsx');
    expect([edition, lines]).toEqual(['May 2024', 1403]);
    expect(figures).toHaveLength(1403 * 13);
    expect(valueOf(figures, '15-1252', 'employment')).toEqual(value('1654440'));
    const pay = (['pay-mean', 'pay-p10', 'pay-p25', 'pay-p50', 'pay-p75', 'pay-p90'] as const).map(
      (measure) => valueOf(figures, '15-1252', measure, 'year'),
    );
    expect(pay).toEqual(['144570', '79850', '103050', '133080', '169000', '211450'].map(value));
    expect(valueOf(figures, '15-1252', 'pay-p50', 'hour')).toEqual(value('63.98'));
    expect(valueOf(figures, '29-1242', 'pay-p50', 'year')).toEqual({
      state: 'at-or-above',
      amount: '239200',
    });
    expect(valueOf(figures, '29-1242', 'pay-p50', 'hour')).toEqual({
      state: 'at-or-above',
      amount: '115.00',
    });
  });

  it.each([
    ['oews/national_M2017_dl.xlsx', 'May 2017', 1382, '15-1132', '101790'],
    ['oews/national_M2020_dl.xlsx', 'May 2020', 1329, '15-1256', '110140'],
    ['oews/national_M2021_dl.xlsx', 'May 2021', 1403, '15-1252', '120730'],
    ['oews/national_M2022_dl.xlsx', 'May 2022', 1402, '15-1252', '127260'],
  ])('reads %s', async (path, named, rows, code, median) => {
    const { edition, lines, figures } = await read(path);
    expect([edition, lines]).toEqual([named, rows]);
    expect(valueOf(figures, code, 'pay-p50', 'year')).toEqual(value(median));
  });

  it('reads Employment Projections 2022-32', async () => {
    const { edition, lines, figures } = await read('ep/Employment Projections.2022-32.csv');
    expect([edition, lines]).toEqual(['2022-32', 832]);
    expect(valueOf(figures, '15-1254', 'employment-change-percent')).toEqual(value('17.0'));
    expect(valueOf(figures, '15-1254', 'employment-change')).toEqual(value('16.7'));
    expect(valueOf(figures, '15-1254', 'annual-openings')).toEqual(value('8.3'));
    expect(valueOf(figures, '15-1252', 'annual-openings')).toEqual(value('136.3'));
    expect(valueOf(figures, '15-1252', 'employment-projected')).toEqual(value('2004.9'));
    expect(valueOf(figures, '29-1211', 'pay-p50', 'year')).toEqual({
      state: 'at-or-above',
      amount: '239200',
    });
    const web = figures.find(({ occupationCode }) => occupationCode === '15-1254');
    expect(web).toMatchObject({
      occupationTitle: 'Web developers',
      sourceRow: expect.stringContaining('line 823') as unknown,
    });
  });

  it('reads Employment Projections 2024-34', async () => {
    const { edition, figures } = await read('ep/occupation.2024-34.xlsx');
    expect(edition).toBe('2024-34');
    expect(valueOf(figures, '15-1252', 'employment-change-percent')).toEqual(value('15.8'));
    expect(valueOf(figures, '15-1252', 'annual-openings')).toEqual(value('115.2'));
    expect(valueOf(figures, '15-1252', 'pay-p50', 'year')).toEqual(value('133080'));
    expect(valueOf(figures, '15-1254', 'employment-change-percent')).toEqual(value('7.5'));
    expect(valueOf(figures, '15-1254', 'annual-openings')).toEqual(value('5.4'));
  });

  it('holds every restated figure of the seeded ledger as it was published', async () => {
    const files = [
      'oews/national_M2017_dl.xlsx',
      'oews/national_M2020_dl.xlsx',
      'oews/national_M2021_dl.xlsx',
      'oews/national_M2022_dl.xlsx',
      'oews/national_M2024_dl.xlsx',
      'ep/Employment Projections.2022-32.csv',
      'ep/occupation.2024-34.xlsx',
    ];
    const line = (edition: string, { occupationCode, measure, value: { state, ...rest } }: ParsedFigure) =>
      `${edition} ${occupationCode} ${measure} ${state} ${'amount' in rest ? Number(rest.amount) : ''}`;
    const editions = new Map<string, Set<string>>();
    for (const file of files) {
      const { edition, figures } = await read(file);
      const yearly = figures.filter(
        ({ payPeriod, occupationGroup }) => payPeriod !== 'hour' && occupationGroup === 'detailed',
      );
      editions.set(edition, new Set(yearly.map((figure) => line(edition, figure))));
    }
    const seeded = seededEditions().filter(({ head }) => editions.has(head.edition));
    expect(seeded).toHaveLength(files.length);
    const unknown = seeded.flatMap(({ head, figures }) =>
      figures
        .map((figure) => line(head.edition, figure))
        .filter((text) => !editions.get(head.edition)?.has(text)),
    );
    expect(unknown).toEqual([]);
  });

  it('rejects a workbook cut in half and a table with a line of another', async () => {
    const whole = readFileSync(`${folder}oews/national_M2024_dl.xlsx`);
    const half = await parseEdition(whole.subarray(0, whole.length / 2), 'national_M2024_dl.xlsx');
    expect(half).toMatchObject({ ok: false, faults: [{ line: null }] });
    const table = readFileSync(`${folder}ep/Employment Projections.2022-32.csv`, 'utf8').replace(
      '"1,594.5"',
      '"9,594.5"',
    );
    const wrong = await parseEdition(Buffer.from(table), 'Employment Projections.2022-32.csv');
    expect(wrong).toMatchObject({ ok: false, faultCount: 1, faults: [{ column: 'change' }] });
  });
});
