// Runs a command of the server (server/src/commands) against the database that is in use: the one of the settings,
// the embedded one while Portolan runs, or else the embedded one for as long as the command takes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findRunningPostgres, startPostgres } from './embedded-postgres.mjs';
import { Fault } from './fault.mjs';
import { root } from './run.mjs';
import { dataFolder, loadDotEnv, ownDatabase } from './settings.mjs';

async function findDatabase() {
  if (!ownDatabase()) return { env: {}, stop: async () => undefined };
  const running = findRunningPostgres(dataFolder());
  const { ownerUrl, appUrl, stop } = running ?? (await startPostgres({ dataDir: dataFolder() }));
  return {
    env: { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl },
    stop: stop ?? (async () => undefined),
  };
}

export async function runCommand([name, ...args]) {
  loadDotEnv();
  try {
    const database = await findDatabase();
    const child = spawn(process.execPath, [join(root, `server/dist/commands/${name}.js`), ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...database.env },
      stdio: 'inherit',
    });
    const code = await new Promise((done) => child.once('exit', (status) => done(status ?? 1)));
    await database.stop();
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = 1;
  }
}
