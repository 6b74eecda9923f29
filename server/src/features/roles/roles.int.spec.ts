import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Employer,
  type Problem,
  type Role,
  type RoleInput,
  rolesContract,
} from '@portolan/shared/contract';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
let employer: Employer;
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
  employer = await world.ok(recruiter, rolesContract.createEmployer, {
    body: { name: 'Northwind', country: 'US' },
  });
});
afterAll(() => world.stop());

const input = (over: Partial<RoleInput> = {}) => ({
  employerId: employer.id,
  title: 'Back-end developer',
  occupationCode: '15-1252',
  level: 'senior' as const,
  country: 'US',
  city: 'Seattle',
  openings: 2,
  sponsorship: 'case-by-case' as const,
  ...over,
});
const create = (over: Partial<RoleInput> = {}): Promise<Role> =>
  world.ok(recruiter, rolesContract.create, { body: input(over) });
const problemOf = (body: unknown) => body as Problem;

const requirement = (skillId: string, weight = 5) => ({
  id: skillId,
  subject: { type: 'skill' as const, skillId },
  gate: false,
  weight,
  minimum: 2,
});

describe('employers', () => {
  it('are listed with their roles counted, and changed by version', async () => {
    const other = await world.ok(recruiter, rolesContract.createEmployer, {
      body: { name: 'Alpine', country: 'CH', industry: 'Rail' },
    });
    const put = (ifMatch: number) =>
      world.call(
        recruiter,
        rolesContract.updateEmployer,
        { params: { employerId: other.id }, body: { name: 'Alpine AG', country: 'CH' } },
        { ifMatch },
      );
    expect((await put(other.version)).body).toMatchObject({ name: 'Alpine AG', industry: null, version: 2 });
    expect((await put(other.version)).status).toBe(412);
    const { employers } = await world.ok(recruiter, rolesContract.listEmployers);
    expect(employers.map(({ name }) => name)).toEqual(['Alpine AG', 'Northwind']);
  });

  it('have names of their own', async () => {
    const again = await world.call(recruiter, rolesContract.createEmployer, {
      body: { name: 'Northwind', country: 'DE' },
    });
    expect(again.status).toBe(409);
    expect(problemOf(again.body).fields?.[0]?.path).toBe('body.name');
  });
});

describe('a role', () => {
  it('begins as a draft that knows its occupation', async () => {
    const role = await create();
    expect(role).toMatchObject({
      status: 'draft',
      employer: { name: 'Northwind' },
      occupationTitle: expect.stringMatching(/software developers/i),
      requirements: [],
      requirementsVersion: null,
      openedAt: null,
      version: 1,
    });
  });

  it('says which field names something that does not exist', async () => {
    const reply = await world.call(recruiter, rolesContract.create, {
      body: input({
        employerId: '018f0000-0000-7000-8000-000000000009' as RoleInput['employerId'],
        hiringManagerId: world.otherTeam.manager.userId as RoleInput['hiringManagerId'],
      }),
    });
    expect(reply.status).toBe(422);
    expect(problemOf(reply.body).fields?.map(({ path }) => path)).toEqual([
      'body.employerId',
      'body.hiringManagerId',
    ]);
  });

  it('is changed by one of two editors, and never without a version', async () => {
    const role = await create();
    const put = (ifMatch?: number) =>
      world.call(
        recruiter,
        rolesContract.update,
        { params: { roleId: role.id }, body: input({ openings: 5 }) },
        ifMatch === undefined ? {} : { ifMatch },
      );
    expect((await put()).status).toBe(428);
    const both = await Promise.all([put(1), put(1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const now = await world.ok(recruiter, rolesContract.show, { params: { roleId: role.id } });
    expect(now).toMatchObject({ openings: 5, version: 2 });
  });

  it('is opened, held with a reason and opened again; the day of the first opening stays', async () => {
    const role = await create();
    const to = (status: string, reason: string | null, ifMatch: number) =>
      world.call(
        recruiter,
        rolesContract.changeStatus,
        { params: { roleId: role.id }, body: { status, reason } },
        { ifMatch },
      );
    const opened = await to('open', null, 1);
    expect(opened.body).toMatchObject({ status: 'open', openedAt: expect.any(String) });
    expect((await to('on-hold', null, 2)).status).toBe(422);
    expect((await to('draft', 'no', 2)).status).toBe(422);
    expect((await to('on-hold', 'Budget', 2)).body).toMatchObject({
      status: 'on-hold',
      statusReason: 'Budget',
    });
    const again = await to('open', 'Budget is back', 3);
    expect(again.body.openedAt).toBe(opened.body.openedAt);
  });

  it('is listed in every order, page by page, without gaps', async () => {
    const titles = ['Zoologist', 'accountant', 'Miller', 'Baker', 'Cook'];
    for (const [index, title] of titles.entries())
      await create({ title, openings: index + 1, country: 'FR' });
    for (const sort of ['updated', 'title', 'employer', 'opened', 'openings'] as const) {
      const query = { country: 'FR', sort, limit: 2 };
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await world.ok(recruiter, rolesContract.list, {
          query: { ...query, ...(cursor && { cursor }) },
        });
        expect(page.total).toBe(5);
        seen.push(...page.items.map(({ title }) => title));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect([...seen].sort()).toEqual([...titles].sort());
      if (sort === 'title') expect(seen).toEqual(['accountant', 'Baker', 'Cook', 'Miller', 'Zoologist']);
      if (sort === 'openings') expect(seen[0]).toBe('Cook');
    }
    const drafts = await world.ok(recruiter, rolesContract.list, {
      query: { status: ['draft', 'open'], search: 'zoo' },
    });
    expect(drafts.items.map(({ title }) => title)).toEqual(['Zoologist']);
    const bad = await world.call(recruiter, rolesContract.list, { query: { cursor: 'nonsense' } });
    expect(bad.status).toBe(400);
  });

  it('of somebody else does not exist for a hiring manager', async () => {
    const { manager } = world.team;
    const mine = await create({
      title: 'Mine',
      hiringManagerId: manager.userId as RoleInput['hiringManagerId'],
    });
    const foreign = await create({ title: 'Foreign' });
    const listed = await world.ok(manager, rolesContract.list);
    expect(listed.items.map(({ title }) => title)).toEqual(['Mine']);
    expect((await world.call(manager, rolesContract.show, { params: { roleId: mine.id } })).status).toBe(200);
    expect((await world.call(manager, rolesContract.show, { params: { roleId: foreign.id } })).status).toBe(
      404,
    );
  });
});

describe('requirements', () => {
  const save = (role: Role, requirements: unknown, basedOn: number | null) =>
    world.call(recruiter, rolesContract.saveRequirements, {
      params: { roleId: role.id },
      body: { requirements, basedOn },
    });

  it('are kept version by version; one of two who save at once is told', async () => {
    const role = await create();
    expect((await save(role, [requirement('python')], null)).body).toMatchObject({ number: 1 });
    const both = await Promise.all([
      save(role, [requirement('java')], 1),
      save(role, [requirement('go')], 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const { versions } = await world.ok(recruiter, rolesContract.listRequirements, {
      params: { roleId: role.id },
    });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(versions[1]?.requirements).toEqual([requirement('python')]);
    const now = await world.ok(recruiter, rolesContract.show, { params: { roleId: role.id } });
    expect(now).toMatchObject({ requirementsVersion: 2, requirements: versions[0]?.requirements });
  });

  it.each([
    ['a skill nobody knows', [requirement('no-such-skill')], 422],
    ['a weight of 11', [requirement('python', 11)], 400],
    ['a gate with a weight', [{ ...requirement('python'), gate: true }], 400],
    ['the same id twice', [requirement('python'), requirement('python')], 400],
    ['a maximum', [{ ...requirement('python'), maximum: 4 }], 400],
  ])('refuse %s', async (_name, requirements, status) => {
    expect((await save(await create(), requirements, null)).status).toBe(status);
  });

  it('come ready as the back-end template', async () => {
    const { templates } = await world.ok(recruiter, rolesContract.listTemplates);
    expect(templates[0]?.requirements).toHaveLength(15);
  });

  it('are read from a posting, with its words, and nothing is saved', async () => {
    const text =
      'Back-end developer\nYou have 5+ years of experience and expert Python.\nKubernetes is a plus.';
    const { findings } = await world.ok(recruiter, rolesContract.readPosting, { body: { text } });
    const of = (id: string) => findings.find(({ requirement: { id: found } }) => found === id);
    expect(of('experience')?.requirement).toMatchObject({ minimum: 60 });
    expect(of('python')).toMatchObject({ name: 'Python', optional: false });
    expect(of('kubernetes')).toMatchObject({ optional: true, requirement: { weight: 2 } });
    for (const { quotes } of findings) {
      for (const quote of quotes) expect(text.slice(quote.start, quote.end).length).toBeGreaterThan(0);
    }
    expect(of('python')?.quotes[0]?.text).toContain('expert Python');
  });
});
