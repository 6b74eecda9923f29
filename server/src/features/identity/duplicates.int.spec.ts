import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CandidateId,
  candidatesContract,
  duplicatesContract,
  mergesContract,
} from '@portolan/shared/contract';
import { v7 } from 'uuid';
import { type Actor, World } from '../../testing/index.js';

let world: World;
let recruiter: Actor;
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
});
afterAll(() => world.stop());

const make = async (name: string, more: object = {}): Promise<CandidateId> =>
  (await world.ok(recruiter, candidatesContract.create, { body: { name, ...more } })).id;
const list = (query: object = {}) => world.ok(recruiter, duplicatesContract.list, { query });

/** Jobs run in the background: asks until there is what is waited for. */
async function waitFor<T>(ask: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await ask();
    if (good(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be');
}
const pairsOf = (candidate: CandidateId, count: number, status = 'open') =>
  waitFor(
    () => list({ candidate, status }),
    ({ items, total }) => total === count && items.length === count,
  );

const job = (company: string) => ({
  field: 'job',
  value: { title: 'Developer', company, start: '2019-01', end: '2021-01' },
});
async function edit(candidateId: CandidateId, body: object) {
  const { version } = await world.ok(recruiter, candidatesContract.get, { params: { candidateId } });
  await world.ok(
    recruiter,
    candidatesContract.editField,
    { params: { candidateId }, body },
    { ifMatch: version },
  );
}
const decide = (oneId: string, otherId: string, decision: string) =>
  world.call(recruiter, duplicatesContract.decide, { params: { oneId, otherId }, body: { decision } });

describe('records that may be one person', () => {
  it('are proposed with reasons whose points sum to the score', async () => {
    const one = await make('Ana Kovač', { email: 'ana.kovac@gmail.com' });
    const other = await make('KOVAC Ana', { email: 'anakovac+jobs@googlemail.com' });
    const { items } = await pairsOf(one, 1);
    const [pair] = items;
    expect([pair?.one.id, pair?.other.id].sort()).toEqual([one, other].sort());
    expect(pair?.reasons.map(({ because }) => because)).toEqual(['email', 'name-same']);
    expect(pair?.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(pair?.score);
    expect([...(pair?.reasons[0]?.values ?? [])].sort()).toEqual([
      'ana.kovac@gmail.com',
      'anakovac+jobs@googlemail.com',
    ]);
  });

  it('are found by name and work once both are known, and no more when it is taken away', async () => {
    const [one, other] = [await make('Дмитрий Чехов'), await make('Dmitri Chekhov')];
    await edit(one, job('Harbour Ltd'));
    await edit(other, job('HARBOUR'));
    await pairsOf(one, 0);
    await edit(other, {
      field: 'education',
      value: { institution: 'MIT', degree: null, start: null, end: '2015' },
    });
    await edit(one, {
      field: 'education',
      value: { institution: 'MIT', degree: null, start: null, end: '2015' },
    });
    const { items } = await pairsOf(one, 1);
    expect(items[0]?.reasons.map(({ because }) => because)).toEqual(['name-similar', 'job', 'school']);
    const { fields } = await world.ok(recruiter, candidatesContract.get, { params: { candidateId: one } });
    const replaces = fields.jobs.flatMap(({ facts }) => facts.map((fact) => fact.id));
    await edit(one, { field: 'job', value: null, replaces });
    await pairsOf(one, 0);
  });

  it('that are not the same are remembered, also through a merge, and can be opened again', async () => {
    const email = `family.${v7()}@example.org`;
    const [ana, other, third] = [
      await make('Ana Lee', { email }),
      await make('Ana Lee', { email }),
      await make('Ana B Lee'),
    ];
    await pairsOf(ana, 1);
    expect((await decide(ana, other, 'different')).status).toBe(200);
    await edit(ana, { field: 'headline', value: 'Clerk' });
    await pairsOf(ana, 1, 'different');
    expect((await list({ candidate: ana })).total).toBe(0);
    const kept = await world.ok(recruiter, mergesContract.preview, {
      params: { candidateId: third, otherId: ana },
    });
    await world.ok(
      recruiter,
      mergesContract.merge,
      { params: { candidateId: third }, body: { mergedId: ana, mergedVersion: kept.merged.version } },
      { ifMatch: kept.kept.version },
    );
    await waitFor(
      () =>
        world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM identity_keys WHERE candidate_id = $1`, [
          third,
        ]),
      ([row]) => (row?.n ?? 0) > 0,
    );
    expect((await list({ candidate: third })).total).toBe(0);
    expect((await decide(ana, v7(), 'different')).status).toBe(404);
  });

  it('of the demo and real ones are never proposed', async () => {
    const email = `demo.${v7()}@example.org`;
    const [real, invented] = [await make('Demo Twin', { email }), await make('Demo Twin', { email })];
    await pairsOf(real, 1);
    await world.sql(`UPDATE candidates SET is_synthetic = true WHERE id = $1`, [invented]);
    await edit(real, { field: 'headline', value: 'Clerk' });
    await pairsOf(real, 0);
  });

  it('are found anew on request, and listed page by page', async () => {
    const email = `many.${v7()}@example.org`;
    const ids: CandidateId[] = [];
    for (let i = 0; i < 4; i += 1) ids.push(await make('Many Twin', { email }));
    await waitFor(
      () => list({ limit: 100 }),
      ({ items }) => items.filter(({ one }) => ids.includes(one.id)).length === 6,
    );
    await world.sql(`DELETE FROM duplicate_pairs`);
    await world.ok(recruiter, duplicatesContract.search);
    const all = await waitFor(
      () => list({ limit: 100 }),
      ({ items }) => items.filter(({ one }) => ids.includes(one.id)).length === 6,
    );
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.next ?? '' });
    const key = ({ one, other }: (typeof all.items)[number]) => `${one.id} ${other.id}`;
    expect([...first.items, ...second.items].map(key)).toEqual(all.items.slice(0, 4).map(key));
    expect((await world.call(recruiter, duplicatesContract.list, { query: { cursor: 'x' } })).status).toBe(
      400,
    );
  });

  it('go with the record that is erased', async () => {
    const email = `gone.${v7()}@example.org`;
    const [one, other] = [await make('Gone Twin', { email }), await make('Gone Twin', { email })];
    await pairsOf(one, 1);
    await world.ok(world.team.specialist, candidatesContract.erase, { params: { candidateId: other } });
    await pairsOf(one, 0);
    expect(await world.sql(`SELECT key FROM identity_keys WHERE candidate_id = $1`, [other])).toEqual([]);
  });
});
