import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  candidatesContract,
  demoContract,
  intakeContract,
  rolesContract,
  sessionContract,
  shortlistsContract,
} from '@portolan/shared/contract';
import { World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start({ PORTOLAN_DEMO: 'on' });
}, 300_000);
afterAll(() => world.stop());

const one = async <T>(sql: string): Promise<T | undefined> =>
  (await world.sql<{ value: T }>(sql)).map((row) => row.value)[0];
const everything = {
  candidates: 400,
  documents: 400,
  employers: 3,
  roles: 12,
  bands: 12,
  people: 3,
};

describe('the demo organisation', () => {
  it('is there after the first start, marked as made up', async () => {
    const content = await world.ok(world.team.administrator, demoContract.show);
    expect(content).toMatchObject(everything);
    expect(content.shortlistEntries).toBeGreaterThan(50);
    const session = await world.ok(world.team.recruiter, sessionContract.current);
    expect(session.organisation.isDemo).toBe(true);
    expect(await one(`SELECT count(*) AS value FROM candidates WHERE NOT is_synthetic`)).toBe('0');
  });

  it('has people of at least 25 countries whose skills are all different', async () => {
    expect(
      Number(await one(`SELECT count(DISTINCT country) AS value FROM candidates`)),
    ).toBeGreaterThanOrEqual(25);
    expect(await one(`SELECT count(DISTINCT skill_ids) AS value FROM candidates`)).toBe('400');
    expect(await one(`SELECT count(*) AS value FROM candidates WHERE name IS NULL`)).toBe('0');
  });

  it.each(['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Devanagari', 'Thai'])(
    'keeps names in %s as they are written',
    async (script) => {
      const names = await world.sql<{ name: string }>(`SELECT name FROM candidates`);
      const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
      expect(names.some(({ name }) => pattern.test(name))).toBe(true);
    },
  );

  it('has read forty of the CVs through the intake, none with a fault', async () => {
    const { items } = await world.ok(world.team.recruiter, intakeContract.list);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ status: 'done', counts: { created: 40, fault: 0, proposal: 0 } });
  });

  it('hires in at least four countries, with roles in every state but closed', async () => {
    const { items } = await world.ok(world.team.recruiter, rolesContract.list);
    expect(new Set(items.map((role) => role.country)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(items.map((role) => role.status))).toEqual(
      new Set(['draft', 'open', 'on-hold', 'filled']),
    );
    expect(items.every((role) => role.requirementsVersion !== null && role.bandId !== null)).toBe(true);
  });

  it('remembers what was looked at when somebody decided', async () => {
    const without = await one(
      `SELECT count(*) AS value FROM shortlist_events WHERE kind IN ('stage', 'answer') AND looked_at IS NULL`,
    );
    expect(without).toBe('0');
  });
});

/** Records are compared for two seconds; what takes them away waits so long. */
async function whileRecordsAreCompared<T>(organisationId: string, act: () => Promise<T>): Promise<T> {
  await world.sql('BEGIN');
  await world.sql(`SELECT pg_advisory_xact_lock(hashtext('records'), hashtext($1))`, [organisationId]);
  let isOver = false;
  const acted = act().finally(() => (isOver = true));
  await setTimeout(2000);
  expect(isOver).toBe(false);
  await world.sql('ROLLBACK');
  return acted;
}

describe('removing the demo', () => {
  it('wants the word', async () => {
    const reply = await world.call(world.team.administrator, demoContract.remove, {
      body: { confirmation: 'yes' },
    });
    expect(reply.status).toBe(400);
    expect(await world.ok(world.team.administrator, demoContract.show)).toMatchObject(everything);
  });

  it('takes everything synthetic and leaves what people added', async () => {
    const { recruiter, administrator } = world.team;
    const own = await world.ok(recruiter, candidatesContract.create, { body: { name: 'Own Candidate' } });
    const employer = await world.ok(recruiter, rolesContract.createEmployer, {
      body: { name: 'Own employer', country: 'DE' },
    });
    const ownRole = await world.ok(recruiter, rolesContract.create, {
      body: {
        employerId: employer.id,
        title: 'Own role',
        occupationCode: '15-1252',
        level: 'senior',
        country: 'DE',
        openings: 1,
        sponsorship: 'yes',
      },
    });
    const roles = await world.ok(recruiter, rolesContract.list, { query: { status: ['open'], limit: 200 } });
    const adopted = roles.items.find((role) => role.isSynthetic && role.hiringManager === null);
    if (adopted === undefined) throw new Error('The demo has no open role');
    await world.ok(recruiter, shortlistsContract.add, {
      params: { roleId: adopted.id },
      body: { candidateIds: [own.id] },
    });

    const gone = await whileRecordsAreCompared(recruiter.organisationId, () =>
      world.ok(administrator, demoContract.remove, { body: { confirmation: 'remove' } }),
    );
    expect(gone).toMatchObject({
      candidates: 400,
      documents: 400,
      employers: 2,
      roles: 11,
      bands: 11,
      people: 3,
    });

    const left = await world.ok(recruiter, candidatesContract.list);
    expect(left.items.map((row) => row.name)).toEqual(['Own Candidate']);
    const leftRoles = await world.ok(recruiter, rolesContract.list);
    expect(new Set(leftRoles.items.map((role) => role.id))).toEqual(new Set([ownRole.id, adopted.id]));
    expect(leftRoles.items.every((role) => !role.isSynthetic)).toBe(true);
    const entries = await world.ok(recruiter, shortlistsContract.list);
    expect(entries.items.map((entry) => entry.candidate.id)).toEqual([own.id]);
    expect(await one(`SELECT count(DISTINCT candidate_id) AS value FROM candidate_facts`)).toBe('1');
    for (const table of ['candidate_documents', 'candidate_expectations', 'batches', 'batch_items']) {
      expect({ table, left: await one(`SELECT count(*) AS value FROM ${table}`) }).toEqual({
        table,
        left: '0',
      });
    }
    expect((await world.ok(recruiter, sessionContract.current)).organisation.isDemo).toBe(false);
  });

  it('has nothing left to take the second time', async () => {
    const gone = await world.ok(world.team.administrator, demoContract.remove, {
      body: { confirmation: 'remove' },
    });
    expect(Object.values(gone).every((count) => count === 0)).toBe(true);
  });
});
