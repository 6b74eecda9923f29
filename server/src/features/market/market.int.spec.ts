import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { marketContract, type Problem, referenceContract } from '@portolan/shared/contract';
import { World } from '../../testing/index.js';

jest.setTimeout(60_000);
let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const here = existsSync(folder);
if (!here) process.stderr.write('imports of the published files over HTTP: skipped: no shared data\n');
const published = here ? describe : describe.skip;

const amountOf = (figure: { value: object } | null) => figure && (figure.value as { amount?: string }).amount;
const panelOf = (occupation: string, country: string) =>
  world.ok(world.team.manager, marketContract.panel, { query: { occupation, country } });
const importFile = (content: Buffer | string, name: string) =>
  world.call(world.team.administrator, marketContract.importEdition, {}, { files: [{ name, content }] });

describe('the panel beside a role', () => {
  it('shows the newest edition of the own country with its source', async () => {
    const panel = await panelOf('15-1252', 'US');
    expect(panel.occupation.title).toBe('Software developers');
    expect([amountOf(panel.growth), panel.growth?.edition.edition]).toEqual(['15.8', '2024-34']);
    expect([amountOf(panel.openings), panel.openings?.unit]).toEqual(['115.2', 'thousand-jobs-a-year']);
    expect(panel.pay).toMatchObject({
      at: '2024-05',
      currency: 'USD',
      hoursPerYear: 2080,
      edition: { publisher: 'US Bureau of Labor Statistics', edition: 'May 2024', readOn: null },
      points: { 10: { amount: '79850' }, 50: { amount: '133080' }, 90: { amount: '211450' } },
    });
  });

  it('has no figures for Germany rather than those of another country', async () => {
    expect(await panelOf('15-1252', 'DE')).toMatchObject({
      country: 'DE',
      growth: null,
      openings: null,
      employment: null,
      pay: null,
      conflicts: [],
    });
  });

  it('shows where claims clash, and what to quote', async () => {
    const { conflicts } = await panelOf('15-1252', 'US');
    expect(conflicts.map(({ topic }) => topic)).toEqual(['growth', 'openings', 'pay']);
    const findings = conflicts.flatMap((conflict) => conflict.findings);
    const growth = findings.find(({ claim }) => claim.key === 'backend-growth-2022-2032');
    expect(growth).toMatchObject({
      kind: 'same-number-other-occupation',
      foundIn: { occupationCode: '15-1254' },
    });
    expect(amountOf(growth?.quoteInstead ?? null)).toBe('25.7');
    const openings = findings.find(({ claim }) => claim.key === 'backend-openings-annual');
    expect(openings).toMatchObject({ kind: 'mislabelled', foundIn: { measure: 'employment-change' } });
    expect(
      [openings?.foundIn, openings?.sameLine, openings?.quoteInstead].map((row) => amountOf(row ?? null)),
    ).toEqual(['16.7', '8.3', '136.3']);
  });

  it('names every field that cannot be used', async () => {
    const reply = await world.call(world.team.manager, marketContract.panel, {
      query: { occupation: 'x', country: 'Germany' },
    });
    expect(reply.status).toBe(400);
    expect((reply.body as unknown as Problem).fields?.map(({ path }) => path)).toEqual([
      'query.occupation',
      'query.country',
    ]);
  });
});

describe('the market page', () => {
  it('lists occupations by words in use, with their newest figures', async () => {
    const { occupations } = await world.ok(world.team.recruiter, marketContract.occupations, {
      query: { search: 'back-end developer' },
    });
    expect(occupations[0]).toMatchObject({ code: '15-1252', matched: 'back-end developer' });
    expect([amountOf(occupations[0]?.median ?? null), amountOf(occupations[0]?.growth ?? null)]).toEqual([
      '133080',
      '15.8',
    ]);
  });

  it('shows an occupation across editions with breaks where the code changed', async () => {
    const shown = await world.ok(world.team.recruiter, marketContract.occupation, {
      params: { code: '15-1252' },
    });
    expect(shown.pay.map(({ edition }) => edition.edition)).toEqual(['May 2024', 'May 2022', 'May 2021']);
    expect(shown.countries).toEqual(['US']);
    const medians = shown.medians.map(({ figure, breaks }) => [
      figure.periodTo,
      figure.occupationCode,
      breaks.join(),
    ]);
    expect(medians).toEqual([
      ['2017-05', '15-1132', ''],
      ['2017-05', '15-1133', 'occupation'],
      ['2020-05', '15-1256', 'occupation'],
      ['2021-05', '15-1252', 'occupation'],
      ['2022-05', '15-1252', ''],
      ['2024-05', '15-1252', ''],
    ]);
    expect(
      shown.outlooks.map(({ edition, from, to }) => [edition.edition, amountOf(from), amountOf(to)]),
    ).toEqual([
      ['2024-34', '1693.8', '1961.4'],
      ['2022-32', '1594.5', '2004.9'],
    ]);
  });

  it('does not know a code that is nowhere', async () => {
    const reply = await world.call(world.team.recruiter, marketContract.occupation, {
      params: { code: '99-9999' },
    });
    expect(reply.status).toBe(404);
  });

  it('pages through the ledger without losing or doubling a row', async () => {
    const query = { occupation: '15-1252', limit: 10 };
    const ids: string[] = [];
    let next: string | null = null;
    const totals = new Set<number>();
    do {
      const page: { items: { id: string }[]; next: string | null; total: number } = await world.ok(
        world.team.recruiter,
        marketContract.ledger,
        { query: { ...query, cursor: next ?? undefined } },
      );
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
      totals.add(page.total);
    } while (next !== null);
    // Three surveys of seven figures and two projections of six.
    expect([...totals]).toEqual([33]);
    expect(ids).toHaveLength(33);
    expect(new Set(ids).size).toBe(33);
  });

  it('filters the ledger by measure and edition, and refuses a cursor of its own making', async () => {
    const query = { measure: 'annual-openings', edition: 'us-bls-ep 2022-32', occupation: '15-1254' };
    const { items } = await world.ok(world.team.recruiter, marketContract.ledger, { query });
    expect(items.map(amountOf)).toEqual(['8.3']);
    const reply = await world.call(world.team.recruiter, marketContract.ledger, { query: { cursor: 'abc' } });
    expect(reply.status).toBe(400);
  });
});

describe('importing an edition', () => {
  const head =
    '"Occupation Title","Occupation Code","Employment 2030","Employment 2040","Employment Change, 2030-2040","Employment Percent Change, 2030-2040","Occupational Openings, 2030-2040 Annual Average","Median Annual Wage 2030"';
  const line = (change: string, wage: string) =>
    `${head}\n"Software developers","=""15-1252""","100.0","110.0","${change}","10.0","8.0","${wage}"`;

  it('is for administrators', async () => {
    const files = [{ name: 'p.csv', content: line('10.0', '1') }];
    for (const level of ['specialist', 'recruiter', 'manager'] as const) {
      expect((await world.call(world.team[level], marketContract.importEdition, {}, { files })).status).toBe(
        403,
      );
    }
  });

  it('takes a good one, shows it as the newest, and replaces it by the next', async () => {
    const first = await importFile(line('10.0', '200,000'), 'Projections.csv');
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      lines: 1,
      edition: { edition: '2030-40', origin: 'file', figureCount: 6 },
    });
    expect((await panelOf('15-1252', 'US')).growth?.edition.edition).toBe('2030-40');
    expect((await importFile(line('10.0', '210,000'), 'Projections.csv')).status).toBe(201);
    const { editions } = await world.ok(world.team.recruiter, marketContract.datasets);
    expect(editions.filter(({ edition }) => edition === '2030-40')).toHaveLength(1);
  });

  it('refuses a corrupt one with its line and keeps the edition that was there', async () => {
    const reply = await importFile(line('55.0', '300,000'), 'Projections.csv');
    expect(reply.status).toBe(422);
    expect(reply.body).toMatchObject({ code: 'unprocessable', fields: [{ path: 'line 2, change' }] });
    const { items } = await world.ok(world.team.recruiter, marketContract.ledger, {
      query: { edition: 'us-bls-ep 2030-40', measure: 'pay-p50' },
    });
    expect(items.map(amountOf)).toEqual(['210000']);
  });

  it.each([
    ['no file', 400, {}],
    ['a picture', 422, { files: [{ name: 'a.png', content: 'x' }] }],
    ['a workbook that is none', 422, { files: [{ name: 'national_M2024_dl.xlsx', content: 'x' }] }],
  ])('refuses %s', async (_name, status, options) => {
    const reply = await world.call(world.team.administrator, marketContract.importEdition, {}, options);
    expect(reply.status).toBe(status);
  });
});

published('the published files over HTTP (skipped: no shared data, when absent)', () => {
  it('imports the wage survey of May 2024 and the projections 2022-32 as published', async () => {
    const survey = await importFile(
      readFileSync(`${folder}oews/national_M2024_dl.xlsx`),
      'national_M2024_dl.xlsx',
    );
    expect(survey.body).toMatchObject({
      lines: 1403,
      edition: { edition: 'May 2024', origin: 'file', figureCount: 18_239 },
    });
    const name = 'Employment Projections.2022-32.csv';
    const projections = await importFile(readFileSync(`${folder}ep/${name}`), name);
    expect(projections.body).toMatchObject({ lines: 832, edition: { edition: '2022-32', origin: 'file' } });

    const developers = await world.ok(world.team.recruiter, marketContract.occupation, {
      params: { code: '15-1252' },
    });
    expect(developers.pay[0]).toMatchObject({
      at: '2024-05',
      period: 'year',
      points: { 50: { amount: '133080' } },
    });
    const own = developers.outlooks.find(({ edition }) => edition.edition === '2022-32');
    expect(amountOf(own?.openings ?? null)).toBe('136.3');
    const web = await world.ok(world.team.recruiter, marketContract.ledger, {
      query: { occupation: '15-1254', edition: 'us-bls-ep 2022-32' },
    });
    const figures = Object.fromEntries(web.items.map((figure) => [figure.measure, amountOf(figure)]));
    expect(figures).toMatchObject({
      'employment-change-percent': '17.0',
      'employment-change': '16.7',
      'annual-openings': '8.3',
    });
    // A code that is published as a group only, and one that is there as a group and as an occupation.
    const all = await world.ok(world.team.recruiter, marketContract.occupation, {
      params: { code: '00-0000' },
    });
    expect(all.pay.map(({ occupationTitle }) => occupationTitle)).toEqual(['All Occupations']);
    const twice = await world.ok(world.team.recruiter, marketContract.occupation, {
      params: { code: '29-2010' },
    });
    expect(twice.pay).toHaveLength(1);
    // A title that only the imported edition has.
    const { occupations } = await world.ok(world.team.recruiter, marketContract.occupations, {
      query: { search: 'zoologists' },
    });
    expect(occupations).toMatchObject([{ code: '19-1023' }]);
  });
});

describe('reference', () => {
  it('answers occupations, one occupation and countries', async () => {
    const actor = world.team.manager;
    const { occupations } = await world.ok(actor, referenceContract.occupations, {
      query: { search: 'backend', limit: 5 },
    });
    expect(occupations[0]?.code).toBe('15-1252');
    const one = await world.ok(actor, referenceContract.occupation, { params: { code: '15-1254' } });
    expect(one).toMatchObject({ title: 'Web developers', earlierCodes: ['15-1257', '15-1134'] });
    expect(
      (await world.call(actor, referenceContract.occupation, { params: { code: '99-9999' } })).status,
    ).toBe(404);
    const { countries } = await world.ok(actor, referenceContract.countries);
    expect(countries.find(({ code }) => code === 'DE')).toEqual({
      code: 'DE',
      name: 'Germany',
      currency: 'EUR',
    });
  });
});
