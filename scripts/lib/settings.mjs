// The launcher's own settings and the faults it can see before anything slow begins. All other settings are read
// and judged by server/src/platform/config.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** Takes .env into the environment; what is set already wins. */
export function loadDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

export const dataFolder = () => resolve(root, process.env.PORTOLAN_DATA || '.portolan');

/** An empty setting is one that is not set, as in .env.example. */
const setting = (name) => process.env[name] || undefined;

export const ownDatabase = () =>
  setting('DATABASE_OWNER_URL') === undefined && setting('DATABASE_URL') === undefined;

export function listenAt() {
  return { host: setting('HOST') ?? '127.0.0.1', port: Number(setting('PORT') ?? 3000) };
}

/** Where a person opens Portolan. Browsers keep secure cookies on plain http only for "localhost". */
export function publicUrl() {
  const { host, port } = listenAt();
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return (setting('PUBLIC_URL') ?? `http://${name}:${port}`).replace(/\/$/, '');
}

function whyNotListening({ host, port }) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code));
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
}

async function portFault() {
  const at = listenAt();
  if (!Number.isInteger(at.port) || at.port < 1 || at.port > 65_535) {
    return `PORT is "${process.env.PORT}" and must be a whole number from 1 to 65535.`;
  }
  const why = await whyNotListening(at);
  if (why === undefined) return undefined;
  if (why === 'EADDRINUSE') {
    return `Port ${at.port} is taken by another program: stop it, or choose another port with PORT=${at.port + 1} npm start.`;
  }
  if (why === 'EACCES')
    return `Port ${at.port} may not be used by this user: choose one above 1023 with PORT=3000.`;
  return `HOST "${at.host}" cannot be listened on (${why}): use 127.0.0.1 or an address of this machine.`;
}

function folderFault() {
  const folder = dataFolder();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `The data folder ${folder} cannot be written (${error.code}): set PORTOLAN_DATA to a folder that can.`;
  }
}

function databaseFault() {
  const [owner, app] = [setting('DATABASE_OWNER_URL'), setting('DATABASE_URL')];
  if ((owner === undefined) === (app === undefined)) return undefined;
  return `DATABASE_OWNER_URL and DATABASE_URL belong together: set ${owner ? 'DATABASE_URL' : 'DATABASE_OWNER_URL'} too, or neither.`;
}

/** Stand-ins for what the embedded database fills in later. */
const later = {
  DATABASE_URL: 'postgresql://later@localhost/x',
  DATABASE_OWNER_URL: 'postgresql://later@localhost/x',
};

/** The server's own judgement of all settings; it needs the built server, and is silent where there is none. */
async function serverFaults() {
  const file = join(root, 'server/dist/platform/config/config.js');
  if (!existsSync(file)) return [];
  const { loadConfig } = await import(pathToFileURL(file).href);
  try {
    loadConfig(ownDatabase() ? { ...process.env, ...later } : process.env);
    return [];
  } catch (error) {
    return error.faults ?? [error.message];
  }
}

const sentence = (fault) => (fault.endsWith('.') ? fault : `${fault}.`);
const about = (fault) => /^[A-Z_]+/.exec(fault)?.[0];

/** Every fault that can be seen at once, a sentence each; of one setting only the first. */
export async function findFaults() {
  const own = [await portFault(), folderFault(), databaseFault()].filter((fault) => fault !== undefined);
  const named = own.map(about);
  const theirs = (await serverFaults()).filter((fault) => !named.includes(about(fault)));
  return [...own, ...theirs].map(sentence);
}
