// npm start: from a fresh clone to a page that can be opened, and back down in the right order.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildIfStale } from './build.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { Fault } from './fault.mjs';
import { installIfNeeded } from './install.mjs';
import { endRunning, runNode } from './run.mjs';
import { endLeftoverServer, startServer } from './server-process.mjs';
import { dataFolder, findFaults, listenAt, loadDotEnv, ownDatabase, publicUrl } from './settings.mjs';
import { step } from './terminal.mjs';

/** npm and the terminal both pass Ctrl-C on: a second one counts only after this many milliseconds. */
const sameKeyPress = 1500;

async function openDatabase() {
  if (!ownDatabase()) return { env: {}, stop: async () => undefined };
  const database = await step('Starting the database', (note) =>
    startPostgres({ dataDir: dataFolder(), log: note }),
  );
  return {
    env: { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.appUrl },
    stop: () => database.stop(),
  };
}

async function migrate(env) {
  await step('Bringing the database up to date', async (note) => {
    const done = await runNode(['server/dist/commands/migrate.js'], { env, onLine: note });
    if (!done.ok) throw new Fault(done.output.trim() || 'The database could not be brought up to date.');
  });
}

async function answersReady() {
  const { host, port } = listenAt();
  const name =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${name}:${port}/api/health/ready`, {
      signal: AbortSignal.timeout(2000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Links are held back until the end, where a person looks for them. */
async function openServer(env, state) {
  return step('Starting the server', async (note) => {
    const say = (line) => {
      if (state.ready) console.log(line);
      else if (line.startsWith('Listening on ')) return;
      else if (/https?:\/\//.test(line)) state.links.push(line);
      else note(line);
    };
    const server = startServer({ dataDir: dataFolder(), env, say });
    state.opened.push(server);
    let ended;
    void server.exited.then((how) => (ended = how));
    while (ended === undefined && !(await answersReady())) await sleep(50);
    if (ended !== undefined) {
      throw new Fault(`The server stopped before it was ready (${ended}); its log is ${server.logFile}.`);
    }
    return server;
  });
}

function onSignals(act) {
  let first;
  const handle = () => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      act(false);
    } else if (now - first > sameKeyPress) act(true);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, handle);
}

/** Asked before anything slow begins, and again when the server that knows all settings is built. */
async function refuseFaults() {
  const faults = await findFaults();
  if (faults.length > 0) throw new Fault(faults.join('\n'));
}

async function bringUp(state) {
  loadDotEnv();
  await endLeftoverServer(dataFolder());
  await refuseFaults();
  const unlessStopped = (next) => {
    if (state.stopping) throw new Fault('Stopped.');
    return next();
  };
  await unlessStopped(installIfNeeded);
  await unlessStopped(buildIfStale);
  await refuseFaults();
  const database = await unlessStopped(openDatabase);
  state.opened.push(database);
  const env = { ...process.env, NODE_ENV: 'production', ...database.env };
  await unlessStopped(() => migrate(env));
  const server = await unlessStopped(() => openServer(env, state));
  state.ready = true;
  console.log(`\nPortolan is ready at ${publicUrl()}`);
  for (const line of state.links) console.log(line);
  return server;
}

/** The server first, so that what is under way can still be written; then the database. */
async function bringDown(state) {
  for (const part of state.opened.splice(0).reverse()) await part.stop();
}

async function stopAll(state, up) {
  state.stopping = true;
  console.log('\nStopping: finishing what is under way, then the database');
  endRunning();
  await bringDown(state);
  await up.catch(() => undefined);
  await bringDown(state);
  process.exit(0);
}

export async function launch() {
  const state = { opened: [], links: [], ready: false, stopping: false };
  const up = bringUp(state);
  onSignals((hurry) => (hurry ? process.exit(1) : void stopAll(state, up)));
  try {
    const server = await up;
    const how = await server.exited;
    if (state.stopping) return;
    console.error(`The server stopped unexpectedly (${how}); its log is ${server.logFile}.`);
  } catch (error) {
    if (state.stopping) return;
    console.error(error instanceof Fault ? error.message : error);
  }
  await bringDown(state);
  process.exit(1);
}
