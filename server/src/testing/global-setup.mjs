import { migrate } from '../../dist/commands/migrate.js';
import { startPostgres } from '../../../scripts/lib/embedded-postgres.mjs';

/** One throwaway PostgreSQL for the whole run; its migrated database is the template every test file clones. */
export default async function setup() {
  const server = await startPostgres({ throwaway: true });
  await migrate(server.ownerUrl, server.appUrl);
  process.env.PORTOLAN_TEST_OWNER_URL = server.ownerUrl;
  process.env.PORTOLAN_TEST_APP_URL = server.appUrl;
  globalThis.portolanTestServer = server;
}
