import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesContract, intakeContract, skillsContract } from '@portolan/shared/contract';
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

const cv = (name: string, skills: string) =>
  `${name}\n${name.replace(' ', '.').toLowerCase()}@example.org\n\nSkills\n${skills}\n\nExperience\nDeveloper, Quay Systems\n2019 - 2021\n`;
const seen = (limit = 50) =>
  world.ok(world.team.recruiter, skillsContract.unknownWords, { query: { limit } });

/** Both files are read when the word that they share was seen twice. */
async function untilSeenTwice(): Promise<void> {
  while ((await seen()).words[0]?.seenCount !== 2) await new Promise((later) => setTimeout(later, 100));
}

describe('unknown words', () => {
  const files = [
    { name: 'one.txt', content: cv('Ada Winter', 'SQL, FrobDB, Quuxlang') },
    { name: 'two.txt', content: cv('Ben Summer', 'Python, FrobDB') },
  ];

  it('wait in a list, the most frequent first, of one’s own organisation', async () => {
    await world.ok(world.team.recruiter, intakeContract.create, {}, { files });
    await untilSeenTwice();
    const { words, total } = await seen(1);
    expect(total).toBe(2);
    expect(words).toMatchObject([
      { word: 'frobdb', seenCount: 2, sentence: expect.stringContaining('FrobDB') as unknown as string },
    ]);
    const others = await world.ok(world.otherTeam.recruiter, skillsContract.unknownWords, { query: {} });
    expect(others.total).toBe(0);
  });

  it('go with the document they stood in', async () => {
    const found = await world.ok(world.team.recruiter, candidatesContract.list, { query: { q: 'winter' } });
    const [winter] = found.items;
    await world.ok(world.team.administrator, candidatesContract.erase, {
      params: { candidateId: winter?.id ?? '' },
    });
    const { words } = await seen();
    expect(words).toMatchObject([{ word: 'frobdb', seenCount: 1, sentence: 'Python, FrobDB' }]);
  });
});
