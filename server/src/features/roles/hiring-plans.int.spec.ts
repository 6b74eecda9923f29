import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  type Employer,
  hiringPlansContract,
  overviewContract,
  rolesContract,
} from '@portolan/shared/contract';
import { World } from '../../testing/index.js';

let world: World;
let employer: Employer;
const year = new Date(Date.now()).getUTCFullYear();
const lines = [
  { occupationCode: '15-1252', plannedOpenings: 4 },
  { occupationCode: '29-1141', plannedOpenings: 1 },
];
beforeAll(async () => {
  world = await World.start();
  employer = await world.ok(world.team.recruiter, rolesContract.createEmployer, {
    body: { name: 'Harbour works', country: 'NL' },
  });
});
afterAll(() => world.stop());

const params = () => ({ employerId: employer.id, year });
const set = (body: object, ifMatch?: number) =>
  world.call(
    world.team.recruiter,
    hiringPlansContract.set,
    { params: params(), body },
    ifMatch === undefined ? {} : { ifMatch },
  );

it('begins empty', async () => {
  const plan = await world.ok(world.team.recruiter, hiringPlansContract.show, { params: params() });
  expect(plan).toMatchObject({ year, lines: [], version: employer.version });
});

it('is set as a whole, and stands beside the openings', async () => {
  const first = await set({ lines }, employer.version);
  expect(first.body).toMatchObject({ lines, version: employer.version + 1 });
  const second = await set({ lines: lines.slice(0, 1) }, employer.version + 1);
  expect(second.body.lines).toEqual(lines.slice(0, 1));
  const overview = await world.ok(world.team.recruiter, overviewContract.show);
  expect(overview.openings).toMatchObject([
    { employer: { id: employer.id }, occupationCode: '15-1252', planned: 4, open: 0, hired: 0 },
  ]);
});

it.each([
  ['an older version', { lines }, 1, 412],
  ['no version', { lines }, undefined, 428],
  ['an occupation twice', { lines: [...lines, ...lines] }, 3, 400],
  ['less than none', { lines: [{ occupationCode: '15-1252', plannedOpenings: -1 }] }, 3, 400],
])('refuses %s', async (_name, body, version, status) => {
  expect((await set(body, version)).status).toBe(status);
});

it('does not exist for another organisation', async () => {
  const reply = await world.call(world.otherTeam.recruiter, hiringPlansContract.show, { params: params() });
  expect(reply.status).toBe(404);
});
