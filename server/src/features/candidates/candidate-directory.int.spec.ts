import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CandidateRow, candidatesContract, type SentOf } from '@portolan/shared/contract';
import { World } from '../../testing/index.js';

let world: World;
type Query = NonNullable<SentOf<typeof candidatesContract.list>['query']>;
const list = (query: Query = {}) => world.ok(world.team.recruiter, candidatesContract.list, { query });
const facets = (query: object = {}) => world.ok(world.team.recruiter, candidatesContract.facets, { query });
const names = (items: readonly CandidateRow[]) => items.map((item) => item.name);

const people = [
  ['Zoë Ångström', 'SE', 'Site reliability engineer', 30, ['docker', 'postgresql']],
  ['Ana Kovač', 'HR', 'Back-end developer', 70, ['postgresql']],
  ['李小龍', 'TW', 'Backend developer', 110, ['mysql', 'docker']],
  ['Björn Ek', 'SE', '100%_sure engineer', 10, []],
  ['Çelik Aydın', 'TR', 'Data engineer', null, ['postgresql', 'mysql']],
] as const;

beforeAll(async () => {
  world = await World.start();
  const { recruiter } = world.team;
  for (const [name, country, headline, months, skills] of people) {
    const place = { city: null, region: null, country };
    const { id } = await world.ok(recruiter, candidatesContract.create, { body: { name, headline, place } });
    const said = { saidBy: 'test' };
    for (const skillId of skills) {
      const body = { type: 'skill' as const, skillId, level: 3, ...said };
      await world.ok(recruiter, candidatesContract.attest, { params: { candidateId: id }, body });
    }
    if (name === 'Ana Kovač') {
      const no = { type: 'skill' as const, skillId: 'kubernetes', level: 0, ...said };
      await world.ok(recruiter, candidatesContract.attest, { params: { candidateId: id }, body: no });
    }
    if (months === null) continue;
    const body = { type: 'experience' as const, occupationCode: null, months, ...said };
    await world.ok(recruiter, candidatesContract.attest, { params: { candidateId: id }, body });
  }
});
afterAll(() => world.stop());

describe('order', () => {
  it('by name, without regard to accents', async () => {
    const { items } = await list({ sort: 'name' });
    expect(names(items)).toEqual(['Ana Kovač', 'Björn Ek', 'Çelik Aydın', 'Zoë Ångström', '李小龍']);
  });

  it('by experience, the unknown last; and the other way round', async () => {
    const down = await list({ sort: 'experience' });
    expect(down.items.map((item) => item.experienceMonths)).toEqual([110, 70, 30, 10, null]);
    const up = await list({ sort: 'experience', direction: 'ascending' });
    expect(up.items.map((item) => item.id)).toEqual(down.items.map((item) => item.id).reverse());
  });

  it('by the newest change', async () => {
    expect(names((await list()).items)[0]).toBe('Çelik Aydın');
  });

  it.each(['updated', 'name', 'experience'] as const)(
    'by %s, page by page without gap or repetition',
    async (sort) => {
      const whole = await list({ sort });
      const paged: CandidateRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ sort, limit: 2, ...(cursor !== undefined && { cursor }) });
        expect(page.total).toBe(5);
        paged.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(paged).toEqual(whole.items);
    },
  );

  it('refuses a cursor that is not ours and a sort that is not listed', async () => {
    const bad = (query: object) => world.call(world.team.recruiter, candidatesContract.list, { query });
    expect((await bad({ cursor: 'nonsense' })).status).toBe(400);
    expect((await bad({ sort: 'name; DROP TABLE candidates' })).status).toBe(400);
    expect(
      (await bad({ sort: 'updated', cursor: Buffer.from('["x","y"]').toString('base64url') })).status,
    ).toBe(400);
  });
});

describe('filters', () => {
  it.each<[string, Query, string[]]>([
    ['words, folded', { q: 'ANGSTROM' }, ['Zoë Ångström']],
    ['all words', { q: 'developer ana' }, ['Ana Kovač']],
    ['another script', { q: '小龍' }, ['李小龍']],
    ['a skill by name', { q: 'mysql taiwan' }, ['李小龍']],
    ['a skill by another name', { q: 'postgres' }, ['Ana Kovač', 'Çelik Aydın', 'Zoë Ångström']],
    ['no skill that somebody lacks', { q: 'kubernetes' }, []],
    ['nor beside a word that they have', { q: 'ana kubernetes' }, []],
    ['another skill of somebody who lacks one', { q: 'ana postgres croatia' }, ['Ana Kovač']],
    ['how words begin', { q: 'an kov' }, ['Ana Kovač']],
    ['a part of a word after a sign', { q: 'sure' }, ['Björn Ek']],
    ['not what stands within a word', { q: 'ngineer' }, []],
    ['signs', { q: '100%_' }, ['Björn Ek']],
    ['only as written', { q: '1_0' }, []],
    ['signs that mean something to a search', { q: `eng' sit\\ & !ek:* (|` }, []],
    ['one country', { country: 'SE' }, ['Björn Ek', 'Zoë Ångström']],
    ['two countries', { country: ['HR', 'TR'] }, ['Ana Kovač', 'Çelik Aydın']],
    ['two skills at once', { skill: ['postgresql', 'docker'] }, ['Zoë Ångström']],
    [
      'a group through its narrower skills',
      { skill: 'databases' },
      ['Ana Kovač', 'Çelik Aydın', 'Zoë Ångström', '李小龍'],
    ],
    ['years', { experience: ['0-2', '2-5'] }, ['Björn Ek', 'Zoë Ångström']],
    ['unknown years', { experience: 'unknown' }, ['Çelik Aydın']],
    ['several filters', { country: 'SE', skill: 'docker' }, ['Zoë Ångström']],
    ['none left', { country: 'JP' }, []],
  ])('%s', async (_, query, expected) => {
    const { items, total } = await list({ ...query, sort: 'name' });
    expect(names(items)).toEqual(expected);
    expect(total).toBe(expected.length);
  });
});

describe('counts', () => {
  it('leave their own filter out and keep the others', async () => {
    const counts = await facets({ country: 'SE' });
    expect(counts.countries.map(({ value, count }) => [value, count])).toEqual([
      ['SE', 2],
      ['HR', 1],
      ['TR', 1],
      ['TW', 1],
    ]);
    expect(counts.experience).toEqual([
      { value: '0-2', label: '0-2', count: 1 },
      { value: '2-5', label: '2-5', count: 1 },
    ]);
    expect(counts.skills.map(({ value }) => value)).toEqual(['docker', 'postgresql']);
  });

  it('count a chosen group by everybody who has it through a narrower skill', async () => {
    const counts = await facets({ skill: 'databases' });
    expect(counts.skills.find(({ value }) => value === 'databases')).toEqual({
      value: 'databases',
      label: 'Databases',
      count: 4,
    });
  });

  it('equal what the list then shows', async () => {
    const counts = await facets();
    for (const { value, count } of [...counts.countries.map((each) => ({ ...each, by: 'country' }))]) {
      expect((await list({ country: value })).total).toBe(count);
    }
    for (const { value, count } of counts.skills) expect((await list({ skill: value })).total).toBe(count);
  });
});

describe('another organisation', () => {
  it('has a directory of its own', async () => {
    const other = await world.ok(world.otherTeam.recruiter, candidatesContract.list);
    expect(other).toMatchObject({ items: [], total: 0 });
  });
});
