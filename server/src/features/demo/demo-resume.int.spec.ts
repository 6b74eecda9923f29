import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../testing/database.js';
import { startServer } from '../../testing/server-process.js';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const env = () => ({
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  PORTOLAN_DEMO: 'on',
  LOG_LEVEL: 'error',
});

/** Starts the server and kills it outright as soon as so many candidates are stored. */
async function killedAfter(candidates: number): Promise<void> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', ...env() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let isRunning = true;
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      isRunning = false;
      done();
    }),
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (isRunning && (await count('candidates')) < candidates) await sleep(20);
  child.kill('SIGKILL');
  await ended;
  expect(said).not.toContain('Listening on');
  expect(await count('candidates')).toBeLessThan(400);
}

async function whole(): Promise<void> {
  await (await startServer(env())).stop();
}

async function count(table: string): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}

const tables = [
  'candidates',
  'candidate_documents',
  'batches',
  'batch_items',
  'employers',
  'roles',
  'bands',
  'hiring_plans',
  'users',
  'requirement_versions',
  'shortlist_entries',
  'shortlist_events',
];

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables) found[table] = await count(table);
  return found;
}

it('goes on where a killed start was, and adds nothing afterwards', async () => {
  await killedAfter(10);
  await killedAfter(120);
  await whole();
  const once = await counts();
  expect(once).toMatchObject({
    candidates: 400,
    candidate_documents: 400,
    batches: 1,
    batch_items: 40,
    employers: 3,
    roles: 12,
    bands: 12,
    hiring_plans: 11,
    users: 3,
    requirement_versions: 13,
  });
  const { rows } = await owner.query(`SELECT 1 FROM roles WHERE status = 'draft' OR NOT is_synthetic`);
  expect(rows).toHaveLength(1);
  expect((await owner.query(`SELECT 1 FROM candidates WHERE NOT is_synthetic`)).rows).toEqual([]);
  await whole();
  expect(await counts()).toEqual(once);
}, 400_000);
