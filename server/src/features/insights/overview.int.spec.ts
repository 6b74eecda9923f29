import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  candidatesContract,
  type Overview,
  overviewContract,
  rolesContract,
  shortlistsContract,
} from '@portolan/shared/contract';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
let overview: Overview;
beforeAll(async () => {
  world = await World.start({ PORTOLAN_DEMO: 'on' });
  recruiter = world.team.recruiter;
  overview = await world.ok(recruiter, overviewContract.show);
}, 300_000);
afterAll(() => world.stop());

const rolesTotal = async (actor: Actor, query: object): Promise<number> =>
  (await world.ok(actor, rolesContract.list, { query })).total;
const entriesTotal = async (query: object): Promise<number> =>
  (await world.ok(recruiter, shortlistsContract.list, { query })).total;
const inPlay = ['proposed', 'screening', 'interview', 'offer'];

describe('the numbers of the overview', () => {
  it('are above nothing, or the lists would prove nothing', () => {
    for (const [name, value] of Object.entries(overview.numbers)) {
      expect({ name, isPositive: value > 0 }).toEqual({ name, isPositive: true });
    }
  });

  it('open roles equal the list of open roles', async () => {
    expect(await rolesTotal(recruiter, { status: ['open'] })).toBe(overview.numbers.openRoles);
  });

  it('ageing roles equal the open roles opened before the day', async () => {
    const query = { status: ['open'], openedBefore: overview.ageingBefore };
    expect(await rolesTotal(recruiter, query)).toBe(overview.numbers.ageingRoles);
  });

  it('candidates in play equal the shortlists in those stages', async () => {
    expect(await entriesTotal({ stage: inPlay })).toBe(overview.numbers.inPlay);
  });

  it('what moved of late equals the shortlists since that day', async () => {
    expect(await entriesTotal({ movedSince: overview.recentSince })).toBe(overview.numbers.movedRecently);
  });
});

describe('the cards of the overview', () => {
  it('each stage of the pipeline equals its list, now and of late', async () => {
    for (const { stage, count, enteredRecently } of overview.pipeline) {
      const listed = {
        stage,
        count: await entriesTotal({ stage: [stage] }),
        enteredRecently: await entriesTotal({ stage: [stage], movedSince: overview.recentSince }),
      };
      expect(listed).toEqual({ stage, count, enteredRecently });
    }
  });

  it('openings by employer and occupation add up to what is still open, beside the plan', async () => {
    expect(overview.openings.reduce((sum, row) => sum + row.open, 0)).toBe(overview.numbers.stillOpen);
    for (const row of overview.openings) {
      const { items } = await world.ok(recruiter, rolesContract.list, {
        query: { status: ['open'], employer: row.employer.id, occupation: row.occupationCode },
      });
      const openings = items.reduce((sum, role) => sum + role.openings, 0);
      expect(row.open).toBeLessThanOrEqual(openings);
      expect(row.open === 0).toBe(openings === 0 || row.hired >= openings);
      expect(row.planned).toBeGreaterThan(0);
    }
  });

  it('own supply equals the directory by occupation', async () => {
    expect(overview.supply.length).toBeGreaterThan(4);
    for (const { occupationCode, supply } of overview.supply) {
      const { total } = await world.ok(recruiter, candidatesContract.list, {
        query: { occupation: occupationCode },
      });
      expect({ occupationCode, total }).toEqual({ occupationCode, total: supply });
    }
  });

  it('ageing roles stand in order, the longest first', () => {
    const days = overview.ageing.map((role) => role.daysOpen);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days[0]).toBeGreaterThan(60);
  });

  it('the market trend comes with editions, and is silent where there are no figures', () => {
    const software = overview.trend.find((one) => one.occupationCode === '15-1252' && one.country === 'US');
    const published = software?.projections.map(({ from, to, growthPercent }) => [from, to, growthPercent]);
    expect(published).toEqual(expect.arrayContaining([['2022', '2032', '25.7']]));
    expect(software?.projections.every(({ source }) => source.publisher !== '')).toBe(true);
    const german = overview.trend.filter((one) => one.country === 'DE');
    expect(german.length).toBeGreaterThan(0);
    for (const one of german) expect(one).toMatchObject({ projections: [], employment: [] });
  });
});

describe('a hiring manager', () => {
  it('without roles sees nothing of the others’', async () => {
    const own = await world.ok(world.team.manager, overviewContract.show);
    expect(own).toMatchObject({ scope: 'own-roles', openings: [], ageing: [], supply: [], trend: [] });
    expect(Object.values(own.numbers).every((value) => value === 0)).toBe(true);
    expect(own.pipeline.every((row) => row.count === 0)).toBe(true);
  });

  it('sees the exact numbers of the roles they own, no plan, no small counts, and no names', async () => {
    const { userId } = world.team.manager;
    await world.sql(
      `UPDATE roles SET hiring_manager_id = $1 WHERE title IN ('Registered nurse, intensive care', 'Data engineer')`,
      [userId],
    );
    await world.sql(
      `UPDATE candidates SET experience_by_occupation = '{}'
       WHERE experience_by_occupation ? '29-1141' AND id NOT IN (
         SELECT id FROM candidates WHERE experience_by_occupation ? '29-1141' ORDER BY id LIMIT 3)`,
    );
    const reply = await world.call(world.team.manager, overviewContract.show);
    const own = reply.body;
    expect(own.numbers.openRoles).toBe(2);
    const entries = await world.sql<{ stage: string }>(
      `SELECT s.stage FROM shortlist_entries s JOIN roles r ON r.id = s.role_id WHERE r.hiring_manager_id = $1`,
      [userId],
    );
    expect(own.numbers.inPlay).toBe(entries.filter(({ stage }) => inPlay.includes(stage)).length);
    expect(own.numbers.inPlay).toBeGreaterThan(0);
    expect(own.openings.every((row) => row.planned === null)).toBe(true);
    expect(own.supply.find((row) => row.occupationCode === '29-1141')?.supply).toBeNull();
    const names = await world.sql<{ name: string }>(`SELECT name FROM candidates WHERE length(name) > 3`);
    for (const { name } of names) expect(reply.text).not.toContain(name);
  });
});

it('shows another organisation nothing of this one', async () => {
  const other = await world.ok(world.otherTeam.recruiter, overviewContract.show);
  expect(other.openings).toEqual([]);
  expect(Object.values(other.numbers).every((value) => value === 0)).toBe(true);
});
