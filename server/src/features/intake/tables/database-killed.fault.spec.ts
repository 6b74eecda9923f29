import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { candidatesContract, tableContract } from '@portolan/shared/contract';
import { peopleTable } from '../../../testing/people-table.js';
import { dropTable, startImport, waitFor } from '../../../testing/table-steps.js';
import { type Actor, World } from '../../../testing/index.js';
import { type RunningPostgres, startPostgres } from '../../../../../scripts/lib/embedded-postgres.mjs';

/** In a process of its own, as `npm start` does it. */
const built = new URL('../../../../dist/commands/migrate.js', import.meta.url).href;
const migration = `const { migrate } = await import('${built}'); await migrate(process.argv[1], process.argv[2]);`;

const rows = 20_000;
const longestReturnSeconds = 10;
// Not a throwaway: that one answers before a commit is on disk.
let folder: string;
let database: RunningPostgres;
let door: Server;
const through = new Set<Socket>();
let world: World;
let who: Actor;

/** A port that stays while the database behind it comes back on another one. */
async function openDoor(): Promise<number> {
  door = createServer((inside) => {
    const outside = connect(database.port, '127.0.0.1');
    through.add(inside);
    inside
      .on('error', () => outside.destroy())
      .on('close', () => {
        through.delete(inside);
        outside.destroy();
      });
    outside.on('error', () => inside.destroy()).on('close', () => inside.destroy());
    inside.pipe(outside).pipe(inside);
  });
  await new Promise<void>((open) => door.listen(0, '127.0.0.1', open));
  const address = door.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const withPort = (url: string, port: number) => {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-fault-'));
  database = await startPostgres({ dataDir: folder });
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    migration,
    database.ownerUrl,
    database.appUrl,
  ]);
  const port = await openDoor();
  process.env['PORTOLAN_TEST_OWNER_URL'] = withPort(database.ownerUrl, port);
  process.env['PORTOLAN_TEST_APP_URL'] = withPort(database.appUrl, port);
  world = await World.start();
  who = world.team.recruiter;
});
afterAll(async () => {
  await world.stop();
  door.close();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The postmaster and everything it started, at once, as a power cut would. */
function killDatabase(): void {
  const { pid } = database;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  for (const one of [pid, ...children.map(Number)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // Gone by itself meanwhile.
    }
  }
}

it('connections that break again and again leave no row of a table out', async () => {
  const many = 3 * rows;
  const place = await dropTable(world, who, peopleTable(many));
  let isChecked = false;
  const checking = waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  void checking.then(() => (isChecked = true));
  for (let breaks = 0; !isChecked; breaks += 1) {
    await sleep(200);
    if (breaks < 50) for (const one of through) one.destroy();
  }
  const { progress, counts } = await checking;
  expect([progress.rowsRead, counts.new]).toEqual([many, many]);
  await world.ok(who, tableContract.act, { params: place, body: { action: 'cancel' } });
  await waitFor(world, who, place, (view) => view.progress.phase === 'cancelled');
});

const acknowledged: string[] = [];
const statuses = new Map<number, number>();
let isAsking = true;
let answeredAt = 0;

/** Somebody who adds candidates by hand all the while. */
async function ask(): Promise<void> {
  for (let n = 0; isAsking; n += 1) {
    const body = { name: `By hand ${n}` };
    const reply = await world.call(who, candidatesContract.create, { body }).catch(() => undefined);
    statuses.set(reply?.status ?? 0, (statuses.get(reply?.status ?? 0) ?? 0) + 1);
    if (reply?.status === 201) {
      acknowledged.push(reply.body.id);
      answeredAt = performance.now();
    }
    await sleep(20);
  }
}

it('a database that is killed in the middle of an import loses nothing that was acknowledged', async () => {
  const place = await dropTable(world, who, peopleTable(rows));
  await waitFor(world, who, place, ({ progress }) => progress.phase === 'to-confirm');
  const asking = ask();
  await startImport(world, who, place);
  await waitFor(world, who, place, ({ progress }) => progress.rowsDone > 0);
  killDatabase();
  await sleep(2000);
  expect((await world.call(who, candidatesContract.list)).status).toBe(503);
  await database.stop();
  database = await startPostgres({ dataDir: folder });
  const readyAt = performance.now();
  while (answeredAt < readyAt) await sleep(20);
  const returnSeconds = (answeredAt - readyAt) / 1000;
  const view = await waitFor(world, who, place, ({ progress }) => progress.phase === 'done');
  isAsking = false;
  await asking;

  expect(returnSeconds).toBeLessThanOrEqual(longestReturnSeconds);
  expect([...statuses.keys()].filter((status) => status !== 201 && status !== 503)).toEqual([]);
  expect(statuses.get(503)).toBeGreaterThan(0);
  expect(view.progress.rowsDone).toBe(rows);
  for (const candidateId of acknowledged)
    await world.ok(who, candidatesContract.get, { params: { candidateId } });
  const all = await world.ok(who, candidatesContract.list, { query: { limit: 1 } });
  // A write that was made and whose answer was lost with the database may be there as well.
  expect(all.total).toBeGreaterThanOrEqual(rows + acknowledged.length);
  expect(all.total).toBeLessThanOrEqual(rows + acknowledged.length + 1);
});
