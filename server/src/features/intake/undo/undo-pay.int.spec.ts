import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BatchId,
  type CandidateId,
  candidateLaneContract,
  candidatesContract,
  intakeContract,
  undoContract,
} from '@portolan/shared/contract';
import { dropTable, startImport, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const head = 'Candidate ID,Name,City,Salary expectation';

/** A table of one row, imported; its batch. */
async function row(line: string, name = 'pay.csv'): Promise<BatchId> {
  const place = await dropTable(world, who, `${head}\n${line}\n`, name);
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  await startImport(world, who, place);
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
  return place.batchId;
}

async function undo(batchId: BatchId) {
  const params = { batchId };
  await world.ok(who, undoContract.start, { params, body: { touched: 'take-back' } });
  for (;;) {
    const { progress } = await world.ok(who, undoContract.preview, { params });
    if (progress?.finishedAt) return progress;
  }
}

async function idOf(name: string): Promise<CandidateId> {
  const { items } = await world.ok(who, candidatesContract.list, { query: { q: name } });
  return items[0]?.id as CandidateId;
}
const payOf = async (candidateId: CandidateId) =>
  world.sql(`SELECT amount::int AS amount, said_by FROM candidate_expectations WHERE candidate_id = $1`, [
    candidateId,
  ]);
/** Every row there is of candidates, without version and time of change. */
const everything = () =>
  world.sql(
    `SELECT (to_jsonb(c) - 'version' - 'updated_at')::text AS row FROM candidates c
     UNION ALL SELECT to_jsonb(r)::text FROM candidate_rows r
     UNION ALL SELECT to_jsonb(e)::text FROM candidate_expectations e ORDER BY 1`,
  );

describe('the pay expectation that a row filled in', () => {
  it('goes with the row, and the candidate is byte for byte as before', async () => {
    await row('P-1,Ada Till,Leeds,');
    const before = await everything();
    const batch = await row('P-1,Ada Till,York,70000 EUR');
    expect(await payOf(await idOf('ada till'))).toMatchObject([{ amount: 70_000 }]);
    expect(await undo(batch)).toMatchObject({ restored: 1, removed: 0 });
    expect(await everything()).toEqual(before);
  });

  it('stays where a person has noted another since', async () => {
    await row('P-2,Bo Till,Leeds,');
    const batch = await row('P-2,Bo Till,York,70000 EUR');
    const candidateId = await idOf('bo till');
    const money = { amount: '80000', currency: 'EUR', period: 'year', hoursPerYear: 2080 };
    const body = { money, saidBy: 'Bo' };
    await world.ok(who, candidateLaneContract.setExpectation, { params: { candidateId }, body });
    await undo(batch);
    expect(await payOf(candidateId)).toEqual([{ amount: 80_000, said_by: 'Bo' }]);
  });

  it('gives way to that of a row that came later, as if the first had never been', async () => {
    await row('P-3,Cy Till,Leeds,');
    const first = await row('P-3,Cy Till,York,70000 EUR', 'first.csv');
    const second = await row('P-3,Cy Till,Bath,90000 EUR', 'second.csv');
    const candidateId = await idOf('cy till');
    expect(await payOf(candidateId)).toEqual([{ amount: 70_000, said_by: 'first.csv, row 2' }]);
    await undo(first);
    expect(await payOf(candidateId)).toEqual([{ amount: 90_000, said_by: 'second.csv, row 2' }]);
    await undo(second);
    expect(await payOf(candidateId)).toEqual([]);
  });
});

it('the batch that brought the candidate and filled in their pay takes both away', async () => {
  const before = await everything();
  const batch = await row('P-4,Dee Till,Leeds,60000 EUR');
  const { counts } = await world.ok(who, intakeContract.get, { params: { batchId: batch } });
  expect(counts.created).toBe(1);
  await undo(batch);
  expect(await everything()).toEqual(before);
});
