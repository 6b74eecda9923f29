import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { skillsContract } from '@portolan/shared/contract';
import { World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const search = (text: string, limit = 5) =>
  world.ok(world.team.manager, skillsContract.list, { query: { search: text, limit } });

describe('the taxonomy over HTTP', () => {
  it('comes whole for pickers, with scales and the fifteen groups', async () => {
    const { skills, total, scales, backendGroups } = await world.ok(
      world.team.recruiter,
      skillsContract.list,
      {
        query: {},
      },
    );
    expect(total).toBe(skills.length);
    expect(total).toBeGreaterThanOrEqual(800);
    expect(scales.language.map(({ name }) => name)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
    expect(backendGroups).toHaveLength(15);
    expect(skills.map(({ id }) => id)).toEqual(expect.arrayContaining([...backendGroups]));
  });

  it.each([
    ['postgr', 'postgresql'],
    ['K8s', 'kubernetes'],
    ['golang', 'go'],
    ['Français', 'lang-fr'],
    ['c++', 'cpp'],
  ])('finds %s as %s first', async (text, id) => {
    expect((await search(text)).skills[0]?.id).toBe(id);
  });

  it('finds nothing for nonsense, and says how many there would be', async () => {
    expect(await search('zzqq')).toMatchObject({ skills: [], total: 0 });
    expect((await search('a', 2)).total).toBeGreaterThan(2);
  });

  it('shows a skill with its family and what is related', async () => {
    const skill = await world.ok(world.team.recruiter, skillsContract.show, {
      params: { skillId: 'postgresql' },
    });
    expect(skill.path.map(({ id }) => id)).toEqual(['relational-databases', 'databases']);
    expect(skill.related).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'mysql', transferPercent: 50 })]),
    );
    expect(skill.external.scheme).toBe('onet');
    const missing = await world.call(world.team.recruiter, skillsContract.show, {
      params: { skillId: 'nothing' },
    });
    expect(missing.status).toBe(404);
  });
});

describe('unknown words', () => {
  it('wait in a list, the most frequent first, of one’s own organisation', async () => {
    const { organisationId } = world.team.recruiter;
    await world.sql(
      `INSERT INTO unknown_skill_words (org_id, word, seen_count, sentence, first_seen_at, last_seen_at)
       VALUES ($1, 'Quuxlang', 2, 'Python, Quuxlang', now(), now()), ($1, 'FrobDB', 5, 'SQL, FrobDB', now(), now())`,
      [organisationId],
    );
    const { words, total } = await world.ok(world.team.recruiter, skillsContract.unknownWords, {
      query: { limit: 1 },
    });
    expect(words).toMatchObject([{ word: 'FrobDB', seenCount: 5, sentence: 'SQL, FrobDB' }]);
    expect(total).toBe(2);
    const others = await world.ok(world.otherTeam.recruiter, skillsContract.unknownWords, { query: {} });
    expect(others.total).toBe(0);
  });
});
