import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intakeContract, tableContract, type TableView } from '@portolan/shared/contract';
import { peopleTable } from '../../../testing/people-table.js';
import { dropTable, startImport, type TablePlace, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

// Three times what the two connections take in one step: when the first step is seen, the last has not begun.
const rows = 30_000;
let world: World;
let who: Actor;
beforeAll(async () => {
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(() => world.stop());

const reach = (place: TablePlace, phase: TableView['progress']['phase']) =>
  waitFor(world, who, place, ({ progress }) => progress.phase === phase);
const act = (place: TablePlace, action: 'pause' | 'resume' | 'cancel') =>
  world.call(who, tableContract.act, { params: place, body: { action } });

/** Candidates, rows of provenance and different e-mails: all the same number when nothing is lost or doubled. */
async function inside(place: TablePlace) {
  const [found] = await world.sql<{ candidates: number; rows: number; emails: number }>(
    `SELECT (SELECT count(*)::int FROM candidates WHERE batch_id = $1) AS candidates,
       (SELECT count(DISTINCT row_number)::int FROM candidate_rows WHERE batch_id = $1) AS rows,
       (SELECT count(DISTINCT emails)::int FROM candidates WHERE org_id = $2) AS emails`,
    [place.batchId, who.organisationId],
  );
  return found ?? { candidates: 0, rows: 0, emails: 0 };
}

async function startedInto(place: TablePlace): Promise<void> {
  await reach(place, 'to-confirm');
  await startImport(world, who, place);
  await waitFor(world, who, place, ({ progress }) => progress.rowsDone > 0);
}

describe('an import that somebody stops', () => {
  let cancelled: TablePlace;
  let done = 0;

  it('is paused between two steps: what is in stays, and nothing goes on by itself', async () => {
    cancelled = await dropTable(world, who, peopleTable(rows));
    await startedInto(cancelled);
    expect((await act(cancelled, 'pause')).status).toBe(202);
    const { progress } = await reach(cancelled, 'paused');
    done = progress.rowsDone;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(rows);
    expect(await inside(cancelled)).toEqual({ candidates: done, rows: done, emails: done });
    const batch = await world.ok(who, intakeContract.get, { params: cancelled });
    expect(batch).toMatchObject({ status: 'to-confirm', counts: { created: done, waiting: rows - done } });
    expect((await act(cancelled, 'pause')).status).toBe(409);
    expect(await inside(cancelled)).toMatchObject({ candidates: done });
  });

  it('survives a server that dies while it is paused', async () => {
    await world.crash();
    expect((await reach(cancelled, 'paused')).progress.rowsDone).toBe(done);
  });

  it('goes on where it was, and is cancelled in the middle: what is in stays, the rest does not come', async () => {
    expect((await act(cancelled, 'resume')).status).toBe(202);
    await waitFor(world, who, cancelled, ({ progress }) => progress.rowsDone > done);
    await act(cancelled, 'cancel');
    const view = await waitFor(world, who, cancelled, ({ progress }) =>
      ['cancelled', 'done'].includes(progress.phase),
    );
    const { rowsDone } = view.progress;
    expect(await inside(cancelled)).toEqual({ candidates: rowsDone, rows: rowsDone, emails: rowsDone });
    done = rowsDone;
    const [left] = await world.sql(
      `SELECT (SELECT count(*)::int FROM intake_staging) AS staged, (SELECT count(*)::int FROM batch_chunks) AS pieces`,
    );
    expect(left).toEqual({ staged: 0, pieces: 0 });
    const batch = await world.ok(who, intakeContract.get, { params: cancelled });
    expect(batch).toMatchObject({ status: 'done', counts: { created: done, waiting: 0 } });
    expect((await act(cancelled, 'resume')).status).toBe(409);
  });

  it('comes again: what is there is known, the rest is new, and nobody is in twice', async () => {
    const place = await dropTable(world, who, peopleTable(rows));
    const { counts } = await reach(place, 'to-confirm');
    expect(counts).toMatchObject({ new: rows - done, unchanged: done, duplicate: 0, changed: 0 });
    await startImport(world, who, place);
    await reach(place, 'done');
    expect(await inside(place)).toEqual({ candidates: rows - done, rows: rows - done, emails: rows });
  });
});

describe('a table whose rows look like each other', () => {
  const head = 'Name,E-mail,Skills';
  const twins = `${head}\nNia Holt,nia@stops.example,Java\nN. Holt,nia@stops.example,Go\n`;

  it('cancelled before the import, leaves no row to decide about, nor what it said', async () => {
    const place = await dropTable(world, who, twins);
    expect((await reach(place, 'to-confirm')).counts).toMatchObject({ new: 1, duplicate: 1 });
    const rowsThat = async (status: string) =>
      (await world.ok(who, intakeContract.rows, { params: place, query: { status } })).items;
    const [row] = await rowsThat('proposal');
    expect(row).toBeDefined();
    await act(place, 'cancel');
    expect(await rowsThat('proposal')).toEqual([]);
    const params = { batchId: place.batchId, itemId: row?.id };
    const late = await world.call(who, intakeContract.decide, { params, body: { choice: 'new-person' } });
    expect(late.status).toBe(409);
    const kept = await world.sql(`SELECT status, content, proposal FROM batch_items WHERE parent_id = $1`, [
      place.itemId,
    ]);
    expect(kept).toEqual([{ status: 'discarded', content: null, proposal: null }]);
    const batch = await world.ok(who, intakeContract.get, { params: place });
    expect(batch).toMatchObject({ status: 'done', counts: { proposal: 0, discarded: 1 } });
  });
});
