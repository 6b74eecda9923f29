import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  type CandidateId,
  candidatesContract,
  duplicatesContract,
  undoContract,
} from '@portolan/shared/contract';
import { dropTable, startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const csv = (mails: string) => `Candidate ID,Name,E-mail,Skills\nD-1,Ann Wood,"${mails}",Java\n`;

async function imported(content: string): Promise<TablePlace> {
  const place = await dropTable(world, who, content);
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  await startImport(world, who, place);
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
  return place;
}

/** Jobs run in the background: asks until there are as many. */
async function pairsOf(candidate: CandidateId, count: number): Promise<void> {
  let total = -1;
  for (let tries = 0; tries < 100 && total !== count; tries += 1) {
    ({ total } = await world.ok(who, duplicatesContract.list, { query: { candidate } }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(total).toBe(count);
}

it('a row that changes somebody has them compared with others, and so has its undo', async () => {
  const { batchId } = await imported(csv('ann@pairs.example'));
  const [ann] = await world.sql<{ id: CandidateId }>(`SELECT id FROM candidates WHERE batch_id = $1`, [
    batchId,
  ]);
  const body = { name: 'Ann Wood', email: 'a.wood@pairs.example' };
  const { id: other } = await world.ok(who, candidatesContract.create, { body });
  await pairsOf(other, 0);
  const place = await imported(csv('ann@pairs.example; a.wood@pairs.example'));
  await pairsOf(ann?.id as CandidateId, 1);
  await world.ok(who, undoContract.start, { params: { batchId: place.batchId }, body: {} });
  await pairsOf(ann?.id as CandidateId, 0);
});
