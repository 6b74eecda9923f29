import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { peopleTable } from '../../../testing/people-table.js';
import { dropTable, startImport, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const rows = 40_000;
const killsInCheck = 2;
const killsInImport = 8;
const table = peopleTable(rows);

/** One number for everything an import brought, whatever ids and moments it has. */
async function fingerprint(organisationId: string) {
  const [found] = await world.sql<{ candidates: string; rows: string; count: number; doubled: number }>(
    `SELECT
       (SELECT md5(string_agg(md5((to_jsonb(c) - '{id,org_id,batch_id,created_at,updated_at}'::text[])::text), '' ORDER BY c.emails))
        FROM candidates c WHERE c.org_id = $1) AS candidates,
       (SELECT md5(string_agg(md5((to_jsonb(r) - '{id,org_id,candidate_id,batch_id,item_id,recorded_at}'::text[])::text), '' ORDER BY r.row_number))
        FROM candidate_rows r WHERE r.org_id = $1) AS rows,
       (SELECT count(*)::int FROM candidates c WHERE c.org_id = $1) AS count,
       (SELECT count(*)::int FROM (SELECT 1 FROM candidates c WHERE c.org_id = $1 GROUP BY emails HAVING count(*) > 1) d) AS doubled`,
    [organisationId],
  );
  return found;
}

const drop = (who: Actor) => dropTable(world, who, table);

it(`an import whose server is killed ${killsInCheck + killsInImport} times ends as one that ran through`, async () => {
  const calm = world.otherTeam.recruiter;
  const undisturbed = await drop(calm);
  await waitFor(world, calm, undisturbed, ({ progress }) => progress.phase === 'to-confirm');
  await startImport(world, calm, undisturbed);
  await waitFor(world, calm, undisturbed, ({ progress }) => progress.phase === 'done');

  const who = world.team.recruiter;
  const place = await drop(who);
  for (let kill = 0; kill < killsInCheck; kill += 1) {
    await waitFor(
      world,
      who,
      place,
      ({ progress }) => progress.rowsRead > 0 || progress.phase === 'to-confirm',
    );
    await sleep(Math.random() * 1000);
    await world.crash();
  }
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  await startImport(world, who, place);
  let landed = 0;
  for (let kill = 0; kill < killsInImport; kill += 1) {
    const before = landed;
    const view = await waitFor(
      world,
      who,
      place,
      ({ progress }) => progress.rowsDone > before || progress.phase === 'done',
    );
    landed = view.progress.rowsDone;
    await sleep(Math.random() * 400);
    await world.crash();
  }
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
  const [survived, ran] = [await fingerprint(who.organisationId), await fingerprint(calm.organisationId)];
  expect(survived).toEqual(ran);
  expect(survived).toMatchObject({ count: rows, doubled: 0 });
});
