import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations, migrationsTableName } from '@portolan/migrations';
import { DataSource } from 'typeorm';
import pg from 'pg';
import { createDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

/** Tables that stand outside tenant policies, and why. */
const outside: Readonly<Record<string, string>> = {
  organisations: 'reached through SECURITY DEFINER functions only',
  users: 'reached through SECURITY DEFINER functions only',
  memberships: 'reached through SECURITY DEFINER functions only',
  sessions: 'reached through SECURITY DEFINER functions only',
  one_time_links: 'reached through SECURITY DEFINER functions only',
  datasets: 'public statistics',
  figures: 'public statistics',
  claims: 'public statements about public statistics',
  public_skills: 'names of O*NET and ESCO as published',
  intake_staging: 'COPY knows no row-level security; the intake alone writes it, and empties it',
  job_beats: "the owner's alone",
  [migrationsTableName]: "the owner's alone",
};

const names = async (sql: string) =>
  (await owner.query<{ name: string }>(sql)).rows.map((row) => row.name).sort();

describe('the database rules', () => {
  it('force row-level security with two policies on every table that is not on the list', async () => {
    const open = await names(
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) = 2)`,
    );
    expect(open).toEqual(Object.keys(outside).sort());
  });

  it('put org_id first in every primary key, unique constraint and foreign key of tenant tables', async () => {
    const wrong = await names(
      `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f') AND c.relforcerowsecurity
         AND (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = k.conkey[1]) <> 'org_id'`,
    );
    expect(wrong).toEqual([]);
  });

  it('name every constraint themselves', async () => {
    const unnamed = await names(
      `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '${migrationsTableName}' AND k.contype <> 'n'
         AND k.conname !~ '_(pk|fk|unique|check)$'`,
    );
    expect(unnamed).toEqual([]);
  });

  it('let views see through the eyes of who asks', async () => {
    const blind = await names(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
         AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=%', false)`,
    );
    expect(blind).toEqual([]);
  });

  it('raise when no organisation is set, instead of answering with no rows', async () => {
    await expect(app.query(`SELECT count(*) FROM candidates`)).rejects.toThrow(/app\.org_id is not set/);
  });

  it('keep accounts from the app', async () => {
    for (const table of [
      'users',
      'sessions',
      'memberships',
      'one_time_links',
      'organisations',
      'job_beats',
    ]) {
      await expect(app.query(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });

  it('show and take rows of the set organisation only', async () => {
    const [mine, theirs] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'];
    for (const id of [mine, theirs]) {
      await owner.query(
        `INSERT INTO organisations (id, name, created_at) VALUES ($1::uuid, $1::uuid::text, now())`,
        [id],
      );
      await owner.query(
        `INSERT INTO employers (org_id, id, name, country, created_at) VALUES ($1::uuid, $1::uuid, $1::uuid::text, 'US', now())`,
        [id],
      );
    }
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.org_id', $1, true)`, [mine]);
    expect((await app.query(`SELECT id FROM employers`)).rows).toEqual([{ id: mine }]);
    expect((await app.query(`UPDATE employers SET name = 'x' WHERE id = $1`, [theirs])).rowCount).toBe(0);
    await expect(
      app.query(
        `INSERT INTO employers (org_id, id, name, country, created_at) VALUES ($1, gen_random_uuid(), 'y', 'US', now())`,
        [theirs],
      ),
    ).rejects.toThrow(/row-level security/);
    await app.query('ROLLBACK');
  });

  it('go down and up again to the same schema', async () => {
    const columns = `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`;
    const before = (await owner.query(columns)).rows;
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: [...migrations],
      migrationsTableName,
    });
    await source.initialize();
    for (const _ of migrations) await source.undoLastMigration();
    const left = await names(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND relname <> '${migrationsTableName}'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations();
    await source.destroy();
    expect((await owner.query(columns)).rows).toEqual(before);
  });
});
