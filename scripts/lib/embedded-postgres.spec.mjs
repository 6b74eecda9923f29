import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startPostgres } from './embedded-postgres.mjs';

const pg = createRequire(new URL('../../server/package.json', import.meta.url))('pg');

// A start is a real server's: a busy machine takes its time.
jest.setTimeout(60_000);

let folder;
let opened;
const start = async ({ throwaway = true } = {}) => {
  const database = await startPostgres({ dataDir: folder, throwaway });
  opened.push(database);
  return database;
};
const ask = async ({ ownerUrl }, ...statements) => {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    let rows = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
};
const homeOf = () => resolve(folder, JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')).home);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-embedded-'));
  opened = [];
});
afterEach(async () => {
  for (const database of opened) await database.stop();
  rmSync(homeOf(), { recursive: true });
  rmSync(folder, { recursive: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps its data, speaks Unicode and gives the owner no more than it needs', async () => {
    const first = await start();
    await ask(first, 'CREATE EXTENSION pg_trgm', "CREATE TABLE names AS SELECT 'Žižek 王芳' AS name");
    await first.stop();
    const again = await start();
    const [row] = await ask(
      again,
      `SELECT name, array_length(show_trgm(name), 1) AS trigrams, usesuper, usebypassrls
         FROM names, pg_user WHERE usename = current_user`,
    );
    // Six trigrams of the first name and three of the second; ASCII letters alone would give five.
    expect(row).toEqual({ name: 'Žižek 王芳', trigrams: 9, usesuper: false, usebypassrls: false });
  });

  it('refuses a second start on the same data', async () => {
    await start();
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow(
      /already runs on the data in .*PORTOLAN_DATA/,
    );
  });

  it('recovers from a killed server whose lock file stayed behind', async () => {
    const first = await start({ throwaway: false });
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    process.kill(first.pid, 'SIGKILL');
    await first.stop();
    expect(await ask(await start(), 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  it('refuses the data of another major version in one sentence', async () => {
    const first = await start();
    await first.stop();
    const version = join(homeOf(), 'data', 'PG_VERSION');
    writeFileSync(version, '15\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 15 and this is PostgreSQL \d+/);
  });

  it('keeps its passwords from other users', async () => {
    await start();
    const modes = ['', 'owner-password', 'app-password', 'superuser-password'].map(
      (name) => statSync(join(homeOf(), name)).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0, 0]);
  });
});
