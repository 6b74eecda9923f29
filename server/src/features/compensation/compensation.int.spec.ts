import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Band, compensationContract, type EmployerId } from '@portolan/shared/contract';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let employerId: EmployerId;

beforeAll(async () => {
  world = await World.start();
  employerId = await employerOf(world.team.recruiter);
});
afterAll(() => world.stop());

async function employerOf({ organisationId }: Actor): Promise<EmployerId> {
  const [row] = await world.sql<{ id: EmployerId }>(
    `INSERT INTO employers (org_id, id, name, country, created_at) VALUES ($1, gen_random_uuid(), 'Northwind', 'US', now())
     RETURNING id`,
    [organisationId],
  );
  if (row === undefined) throw new Error('no employer');
  return row.id;
}

const input = (over: object = {}) => ({
  employerId,
  occupationCode: '15-1252',
  level: 'senior',
  country: 'US',
  minimum: '133080',
  middle: '151040',
  maximum: '169000',
  currency: 'USD',
  period: 'year',
  hoursPerYear: 2080,
  effectiveFrom: '2026-01-01',
  ...over,
});
const create = (over: object = {}) =>
  world.ok(world.team.recruiter, compensationContract.create, { body: input(over) });

describe('a band', () => {
  it('is placed among the percentiles of its own occupation and country', async () => {
    const band = await create();
    expect(band.market).toMatchObject({ at: '2024-05', edition: { edition: 'May 2024' } });
    expect(band.places).toEqual({
      minimum: { ok: true, where: 'within', percentile: '50.0' },
      middle: { ok: true, where: 'within', percentile: '62.5' },
      maximum: { ok: true, where: 'within', percentile: '75.0' },
    });
    expect([band.minimum, band.middle, band.maximum]).toEqual(['133080.00', '151040.00', '169000.00']);
  });

  it.each([
    [
      'an hourly one by its stated hours',
      { period: 'hour', minimum: '63.98', middle: '70', maximum: '120' },
      { ok: true, where: 'above', percentile: '90' },
    ],
    [
      'an hourly one by the hours of the statistics',
      { period: 'hour', minimum: '30', middle: '31', maximum: '32', hoursPerYear: null },
      { ok: true, where: 'below', percentile: '10' },
    ],
    [
      'euros without a rate: not convertible',
      { currency: 'EUR' },
      { ok: false, why: 'no-rate', detail: 'EUR/USD' },
    ],
    [
      'a country without figures',
      { country: 'DE', currency: 'EUR' },
      { ok: false, why: 'no-figures', detail: 'DE' },
    ],
  ])('%s', async (_name, over, place) => {
    expect((await create(over)).places.maximum).toEqual(place);
  });

  it.each([
    ['in the wrong order', { minimum: '9', middle: '8', maximum: '7' }, ['body.middle', 'body.maximum']],
    ['of nothing', { minimum: '0' }, ['body.minimum']],
    ['of an employer of nobody', { employerId: '0190a0a0-0000-7000-8000-000000000000' }, ['body.employerId']],
  ])('%s is refused with the field', async (_name, over, fields) => {
    const reply = await world.call(world.team.recruiter, compensationContract.create, { body: input(over) });
    expect(reply.status).toBe(422);
    expect((reply.body as unknown as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual(
      fields,
    );
  });

  it.each([
    ['a float with too many decimals', { minimum: '1.234' }],
    ['a number instead of text', { minimum: 1 }],
    ['a field nobody knows', { salary: '1' }],
    ['a level off the ladder', { level: 'guru' }],
  ])('with %s is a 400', async (_name, over) => {
    const reply = await world.call(world.team.recruiter, compensationContract.create, { body: input(over) });
    expect(reply.status).toBe(400);
  });

  it('is changed by the version that was edited, and only by that', async () => {
    const { id, version } = await create();
    const change = (ifMatch?: number) =>
      world.call(
        world.team.specialist,
        compensationContract.update,
        { params: { bandId: id }, body: input({ maximum: '180000.50' }) },
        ifMatch === undefined ? {} : { ifMatch },
      );
    expect((await change()).status).toBe(428);
    expect((await change(version)).body).toMatchObject({ maximum: '180000.50', version: version + 1 });
    expect((await change(version)).status).toBe(412);
  });

  it('is removed when no role uses it', async () => {
    const { id } = await create();
    const used = await create();
    await roleWith(used, world.team.manager.userId);
    const remove = (bandId: string) =>
      world.call(world.team.recruiter, compensationContract.remove, { params: { bandId } });
    expect((await remove(id)).status).toBe(204);
    expect((await remove(id)).status).toBe(404);
    expect((await remove(used.id)).status).toBe(409);
  });
});

async function roleWith(band: Band, managerId: string): Promise<void> {
  await world.sql(
    `INSERT INTO roles (org_id, id, employer_id, title, occupation_code, level, country, openings, sponsorship, band_id,
       hiring_manager_id, status, status_changed_at, created_at, updated_at)
     VALUES ($1, gen_random_uuid(), $2, 'Back-end developer', '15-1252', 'senior', 'US', 1, 'no', $3, $4, 'open', now(), now(), now())`,
    [world.team.manager.organisationId, employerId, band.id, managerId],
  );
}

describe('who sees bands', () => {
  it('a hiring manager sees those of their own roles, the others do not exist', async () => {
    const own = await create();
    const foreign = await create();
    await roleWith(own, world.team.manager.userId);
    await roleWith(foreign, world.team.recruiter.userId);
    const { bands } = await world.ok(world.team.manager, compensationContract.list);
    const ids = bands.map(({ id }) => id);
    expect(ids).toContain(own.id);
    expect(ids).not.toContain(foreign.id);
    const show = (bandId: string) =>
      world.call(world.team.manager, compensationContract.show, { params: { bandId } });
    expect([(await show(own.id)).status, (await show(foreign.id)).status]).toEqual([200, 404]);
    const reply = await world.call(world.team.manager, compensationContract.create, { body: input() });
    expect(reply.status).toBe(403);
  });

  it('another organisation sees none of them', async () => {
    const { id } = await create();
    const actor = world.otherTeam.recruiter;
    expect((await world.ok(actor, compensationContract.list)).bands).toEqual([]);
    expect((await world.call(actor, compensationContract.show, { params: { bandId: id } })).status).toBe(404);
  });

  it('lists by employer, occupation and country', async () => {
    await create({ occupationCode: '15-1254', country: 'DE', currency: 'EUR' });
    const list = (query: object) => world.ok(world.team.recruiter, compensationContract.list, { query });
    const { bands } = await list({ occupation: '15-1254', country: 'DE', employer: employerId });
    expect(bands.map(({ occupationTitle }) => occupationTitle)).toEqual(['Web developers']);
    expect((await list({ country: 'FR' })).bands).toEqual([]);
  });
});
