import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly drop: () => Promise<void>;
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run integration tests through Jest's integration project`);
  return value;
}

function named(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: named(given('PORTOLAN_TEST_OWNER_URL'), 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A fresh migrated database, cloned from the template. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = new URL(given('PORTOLAN_TEST_OWNER_URL')).pathname.slice(1);
  await asOwner((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    ownerUrl: named(given('PORTOLAN_TEST_OWNER_URL'), name),
    appUrl: named(given('PORTOLAN_TEST_APP_URL'), name),
    drop: () => asOwner((client) => dropDatabase(client, name)),
  };
}

/** A vacuum that the server itself runs there just now may not be ended by the owner: it is waited for. */
async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let waits = 0; ; waits += 1) {
    try {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || waits === 40) throw error;
      await sleep(250);
    }
  }
}
