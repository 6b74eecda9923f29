import 'reflect-metadata';
import { appRole, migrations, migrationsTableName } from '@portolan/migrations';
import { runMigrations as prepareJobs } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { loadLedger } from '../features/market/index.js';
import { Clock } from '../platform/clock/index.js';
import { loadConfig, SettingsError } from '../platform/config/index.js';

/** Names and passwords come from our own settings, but quoting costs nothing. */
const identifier = (text: string) => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Brings the database to this version: the migrations, the login of DATABASE_URL as a member of the app role, the job
 * schema, and the seeded ledger of market figures. Returns how many migrations ran.
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    const login = new URL(appUrl);
    const user = decodeURIComponent(login.username);
    const password = decodeURIComponent(login.password);
    const exists = await source.query<unknown[]>(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [user]);
    if (exists.length === 0)
      await source.query(
        `CREATE ROLE ${identifier(user)} LOGIN PASSWORD ${literal(password)} NOSUPERUSER NOBYPASSRLS`,
      );
    await source.query(`GRANT ${appRole} TO ${identifier(user)}`);
    await prepareJobs({ connectionString: ownerUrl });
    await source.transaction((manager) =>
      loadLedger({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }, new Clock().now()),
    );
    return done.length;
  } finally {
    await source.destroy();
  }
}

async function main(): Promise<void> {
  const config = loadConfig();
  const count = await migrate(config.databaseOwnerUrl, config.databaseUrl);
  process.stdout.write(
    count === 0
      ? 'The database is up to date\n'
      : `The database was brought up to date (${count} migrations)\n`,
  );
}

if (process.argv[1]?.endsWith('migrate.js') === true) {
  main().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof SettingsError ? error.message : `The database could not be migrated: ${(error as Error).message}`}\n`,
    );
    process.exit(1);
  });
}
