import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BatchItemId,
  candidatesContract,
  intakeContract,
  skillsContract,
  skillWordsContract,
  tableContract,
  type WordDecision,
} from '@portolan/shared/contract';
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
const seen = (limit = 50) => world.ok(world.team.recruiter, skillWordsContract.unknown, { query: { limit } });

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
      {
        word: 'frobdb',
        seenCount: 2,
        sentences: expect.arrayContaining(['Python, FrobDB']) as unknown as string[],
      },
    ]);
    const others = await world.ok(world.otherTeam.recruiter, skillWordsContract.unknown, { query: {} });
    expect(others.total).toBe(0);
  });

  it('go with the document they stood in', async () => {
    const found = await world.ok(world.team.recruiter, candidatesContract.list, { query: { q: 'winter' } });
    const [winter] = found.items;
    await world.ok(world.team.administrator, candidatesContract.erase, {
      params: { candidateId: winter?.id ?? '' },
    });
    const { words } = await seen();
    expect(words).toMatchObject([{ word: 'frobdb', seenCount: 1, sentences: ['Python, FrobDB'] }]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((later) => setTimeout(later, 100));
}

async function importTable(content: string): Promise<void> {
  const files = [{ name: 'people.csv', content }];
  const { id: batchId } = await world.ok(world.team.recruiter, intakeContract.create, {}, { files });
  const table = async () =>
    (await world.ok(world.team.recruiter, intakeContract.get, { params: { batchId } })).items[0];
  await until(async () => (await table())?.status === 'to-confirm');
  const params = { batchId, itemId: (await table())?.id ?? ('' as BatchItemId) };
  await world.ok(world.team.recruiter, tableContract.act, { params, body: { action: 'import' } });
}

describe('what a word stands for', () => {
  const decisions = async () =>
    (await world.ok(world.team.recruiter, skillWordsContract.decisions, {})).decisions;
  /** Reading again is through, or the decision is gone. */
  const settled = async (id: string): Promise<WordDecision | undefined> => {
    for (;;) {
      const found = (await decisions()).find((one) => one.id === id);
      if (found === undefined || found.rereading === 'done') return found;
      await new Promise((later) => setTimeout(later, 100));
    }
  };
  const summer = async () => {
    const found = await world.ok(world.team.recruiter, candidatesContract.list, { query: { q: 'summer' } });
    const params = { candidateId: found.items[0]?.id ?? '' };
    return world.ok(world.team.recruiter, candidatesContract.get, { params });
  };
  const skillsOf = async () => (await summer()).skills.map(({ skillId }) => skillId);

  it('is a skill of its own: documents are read again, and new ones are read with it', async () => {
    const body = {
      choice: 'add',
      word: 'FrobDB',
      name: 'FrobDB',
      kind: 'technical',
      broader: 'databases',
      external: null,
    } as const;
    const before = await skillsOf();
    const decided = await world.ok(world.team.recruiter, skillWordsContract.decide, { body });
    expect(decided).toMatchObject({ word: 'frobdb', skill: { name: 'FrobDB' }, rereading: 'none' });
    expect((await seen()).words.map(({ word }) => word)).not.toContain('frobdb');
    const params = { decisionId: decided.id };
    const preview = await world.ok(world.team.recruiter, skillWordsContract.preview, { params });
    expect(preview).toMatchObject({
      candidateCount: 1,
      candidates: [{ name: 'Ben Summer', sentence: 'Python, FrobDB', gains: true }],
    });
    expect(await skillsOf()).toEqual(before);

    await world.ok(world.team.recruiter, skillWordsContract.reread, { params });
    expect(await settled(decided.id)).toMatchObject({ gainedCount: 1, rereadCount: 1, rereadTotal: 1 });
    expect(await skillsOf()).toEqual(expect.arrayContaining([...before, decided.skill?.id]));
    expect((await summer()).skills.find(({ skillId }) => skillId === decided.skill?.id)).toMatchObject({
      name: 'FrobDB',
      group: 'Databases',
    });
    const byParent = { query: { skill: ['databases'], q: 'frobdb' } };
    expect((await world.ok(world.team.recruiter, candidatesContract.list, byParent)).items).toMatchObject([
      { name: 'Ben Summer' },
    ]);

    const files = [{ name: 'three.txt', content: cv('Cleo Autumn', 'Java, FrobDB (expert)') }];
    await world.ok(world.team.recruiter, intakeContract.create, {}, { files });
    const listed = { query: { skill: [decided.skill?.id ?? ''] } };
    for (;;) {
      const holders = await world.ok(world.team.recruiter, candidatesContract.list, listed);
      if (holders.items.length === 2) break;
      await new Promise((later) => setTimeout(later, 100));
    }
    const again = await world.call(world.team.recruiter, skillWordsContract.decide, { body });
    expect(again.status).toBe(409);
  });

  it('holds for rows of tables that come later', async () => {
    const [decided] = await decisions();
    await importTable('Name,E-mail,Skills\nDora Spring,dora@example.org,"Java, FrobDB"\n');
    const query = { skill: [decided?.skill?.id ?? ''], q: 'dora' };
    await until(
      async () => (await world.ok(world.team.recruiter, candidatesContract.list, { query })).total === 1,
    );
    await settled(decided?.id ?? '');
  });

  it('is taken back with the evidence that rested on it', async () => {
    const [decided] = await decisions();
    const params = { decisionId: decided?.id ?? '' };
    const taken = await world.ok(world.team.recruiter, skillWordsContract.takeBack, { params });
    expect(taken.candidateCount).toBe(3);
    expect(await settled(params.decisionId)).toBeUndefined();
    expect(await skillsOf()).not.toContain(decided?.skill?.id);
    expect((await seen()).words.find(({ word }) => word === 'frobdb')?.seenCount).toBe(3);
  });

  it('names of O*NET and ESCO are proposed once they are loaded', async () => {
    expect((await seen()).loaded).toEqual([]);
    await world.sql(
      `INSERT INTO public_skills (scheme, code, name, label) VALUES ('esco', 'x-1', 'FrobDB administration', 'frobdb administration')`,
      [],
    );
    const { words, loaded } = await seen();
    expect(loaded).toEqual(['esco']);
    expect(words.find(({ word }) => word === 'frobdb')?.proposals).toContainEqual(
      expect.objectContaining({ source: 'esco', name: 'FrobDB administration', code: 'x-1', skillId: null }),
    );
  });

  it.each([
    { choice: 'alias', word: 'frobdb', skillId: 'nothing' },
    { choice: 'add', word: 'frobdb', name: 'F', kind: 'technical', broader: 'nothing', external: null },
  ] as const)('refuses a skill that does not exist: $choice', async (body) => {
    const refused = await world.call(world.team.recruiter, skillWordsContract.decide, { body });
    expect(refused.status).toBe(422);
  });
});
