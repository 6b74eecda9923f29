// The PostgreSQL that comes with Portolan: real server programs from npm, started on loopback with a random
// password. It runs in a session of its own, so that Ctrl-C reaches Portolan first and the database last.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.mjs';
import {
  findHome,
  findPrograms,
  lentAccount,
  listThrowawayFolders,
  makeThrowawayFolder,
} from './postgres-home.mjs';
import { holderOf, takeLock } from './process-lock.mjs';

const ownerRole = 'portolan_owner';
const appRole = 'portolan_app';
const database = 'portolan';

/** @typedef {{ bin: string, major: string, home: string, data: string, account?: { uid: number, gid: number, name: string } }} Cluster */

/** Runs one of PostgreSQL's programs to its end; its words go to a file, since a daemon would keep a pipe open. */
async function run(cluster, program, args, input) {
  const words = join(cluster.home, `${program}.log`);
  const out = openSync(words, 'w', 0o600);
  if (cluster.account) chownSync(words, cluster.account.uid, cluster.account.gid);
  try {
    const child = spawn(join(cluster.bin, program), args, {
      cwd: cluster.home,
      stdio: [input === undefined ? 'ignore' : 'pipe', out, out],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot ?? '' },
      ...(cluster.account && { uid: cluster.account.uid, gid: cluster.account.gid }),
      windowsHide: true,
    });
    if (input !== undefined) child.stdin?.end(input);
    const code = await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (status, signal) => done(status ?? signal));
    });
    return { ok: code === 0, words: readFileSync(words, 'utf8').trim() };
  } finally {
    closeSync(out);
  }
}

/** A secret of this installation, made on first use; readable by the account alone. */
function secret(cluster, name) {
  const file = join(cluster.home, name);
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (cluster.account) chownSync(file, cluster.account.uid, cluster.account.gid);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Character classes must be Unicode's, or trigrams see no letters outside ASCII; names differ by system. */
const characterClasses = ['C.UTF-8', 'en_US.UTF-8', 'C'];

async function makeCluster(cluster, log) {
  log('Setting up the database');
  const half = join(cluster.home, 'data.new');
  secret(cluster, 'superuser-password');
  let said = '';
  for (const characters of characterClasses) {
    rmSync(half, { recursive: true, force: true });
    const made = await run(cluster, 'initdb', [
      ...['-D', half, '-U', 'postgres', '--auth=scram-sha-256', '--no-sync', '--encoding=UTF8'],
      ...[`--pwfile=${join(cluster.home, 'superuser-password')}`, '--data-checksums'],
      ...['--locale=C', `--lc-ctype=${characters}`, '--locale-provider=icu', '--icu-locale=und'],
    ]);
    said = made.words;
    if (made.ok) return finishCluster(cluster, half);
  }
  throw new Fault(`The database could not be set up: ${said.split('\n').at(-1)}`);
}

/** The owner is no superuser: what works here works on a managed server too. */
async function finishCluster(cluster, half) {
  appendFileSync(join(half, 'postgresql.conf'), "\ninclude_if_exists = '../portolan.conf'\n");
  const password = secret(cluster, 'owner-password');
  const made = await run(
    cluster,
    'postgres',
    ['--single', '-D', half, 'postgres'],
    `CREATE ROLE ${ownerRole} LOGIN CREATEDB CREATEROLE PASSWORD '${password}'\n` +
      `CREATE DATABASE ${database} OWNER ${ownerRole}\n`,
  );
  if (!made.ok || /ERROR|FATAL/.test(made.words)) {
    throw new Fault(`The database could not be set up: ${made.words.split('\n').at(-1)}`);
  }
  renameSync(half, cluster.data);
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function writeSettings(cluster, port, throwaway) {
  // An eighth of what there is, of a container's share where there is one: the indexes of a million candidates are 1.3 GB.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  const megabytes = Math.min(4096, Math.max(64, Math.floor(memory / 2 ** 20 / 8)));
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    // No socket file: no stale lock, no limit on the length of the folder's name.
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: throwaway ? '64MB' : `${megabytes}MB`,
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    // A week of logs. Statements and details would carry personal data.
    logging_collector: 'on',
    log_directory: '../log',
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    ...(throwaway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const file = join(cluster.home, 'portolan.conf');
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  writeFileSync(file, `# Written at every start.\n${lines.join('\n')}\n`, { mode: 0o600 });
  if (cluster.account) chownSync(file, cluster.account.uid, cluster.account.gid);
}

/** The pid in postmaster.pid; undefined when there is no file. */
function pidOf(data) {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** Is that pid this cluster's server, rather than another program that got the number later? */
function isServer(pid, data) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    // A killed server that nobody has reaped yet: some containers have no init.
    if (/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return true; // not ours to look at: leave the decision to PostgreSQL
  }
}

/** After a `kill -9` of Portolan its database lives on, or leaves its lock behind. */
async function clearLeftovers(cluster, log) {
  const pid = pidOf(cluster.data);
  if (pid === undefined) return;
  if (!isServer(pid, cluster.data)) {
    rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
    return;
  }
  log('Stopping the database that an interrupted run left behind');
  if (!(await halt(cluster, 'fast')) && !(await halt(cluster, 'immediate'))) {
    throw new Fault(
      `The database of an interrupted run (process ${pid}) does not stop: end it and start again.`,
    );
  }
}

async function halt(cluster, mode) {
  if (pidOf(cluster.data) === undefined) return true;
  const stopped = await run(cluster, 'pg_ctl', ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', '30']);
  return stopped.ok || pidOf(cluster.data) === undefined;
}

/** Another program may take the port first, and a killed server's children need a moment to go. */
async function launch(cluster, throwaway) {
  let said = '';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    writeSettings(cluster, port, throwaway);
    const log = join(cluster.home, 'start.log');
    const started = await run(cluster, 'pg_ctl', ['start', '-D', cluster.data, '-w', '-t', '60', '-l', log]);
    if (started.ok) return port;
    said = existsSync(log) ? readFileSync(log, 'utf8').trim() : started.words;
    await sleep(500 * (attempt + 1));
  }
  throw new Fault(`The database does not start: ${said.split('\n').slice(-2).join(' ')}`);
}

function checkMajor(cluster) {
  const kept = readFileSync(join(cluster.data, 'PG_VERSION'), 'utf8').trim();
  if (kept === cluster.major) return;
  throw new Fault(
    `The data in ${cluster.home} was written by PostgreSQL ${kept} and this is PostgreSQL ${cluster.major}: ` +
      `back it up with the version of Portolan that wrote it, then restore it here.`,
  );
}

function openFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const taken = takeLock(join(dataDir, 'running.json'));
    if ('release' in taken) return taken;
    throw new Fault(
      `Portolan already runs on the data in ${dataDir} (process ${taken.heldBy}): ` +
        'stop it first, or set PORTOLAN_DATA to another folder.',
    );
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      `The data folder ${dataDir} cannot be written (${error.code}): set PORTOLAN_DATA to one that can.`,
    );
  }
}

/** Test runs that were killed leave a server and a folder; the next one sweeps them. */
async function sweepThrowaways(programs, account) {
  for (const folder of listThrowawayFolders()) {
    const lock = join(folder, 'running.json');
    if (!existsSync(lock) || holderOf(lock) !== undefined) continue;
    const home = join(folder, 'postgres');
    const cluster = { ...programs, home, data: join(home, 'data'), account };
    if (existsSync(home)) await clearLeftovers(cluster, () => undefined).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startIn(dataDir, { throwaway, account, programs, log }) {
  const home = findHome(dataDir, account);
  const cluster = { ...programs, home, data: join(home, 'data'), account };
  if (!existsSync(cluster.data)) await makeCluster(cluster, log);
  checkMajor(cluster);
  await clearLeftovers(cluster, log);
  const port = await launch(cluster, throwaway);
  return { cluster, port, pid: pidOf(cluster.data) ?? 0, ...addressesOf(cluster, port) };
}

function addressesOf(cluster, port) {
  const url = (role, name) => `postgres://${role}:${secret(cluster, name)}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: url(ownerRole, 'owner-password'), appUrl: url(appRole, 'app-password') };
}

/** The addresses of the server that Portolan keeps running on `dataDir`; undefined when it does not run. */
export function findRunningPostgres(dataDir) {
  if (holderOf(join(dataDir, 'running.json')) === undefined) return undefined;
  const account = lentAccount();
  const home = findHome(dataDir, account);
  const lock = join(home, 'data', 'postmaster.pid');
  // The fourth line is the port.
  const port = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[3]) : 0;
  return port > 0 ? addressesOf({ home, account }, port) : undefined;
}

/** Starts the server on `dataDir`, or with `throwaway` on a folder that is gone after `stop()`. See the .d.mts. */
export async function startPostgres({ dataDir, throwaway = false, log = () => undefined } = {}) {
  const account = lentAccount();
  const programs = findPrograms(account);
  if (throwaway) await sweepThrowaways(programs, account);
  const temporary = throwaway && dataDir === undefined;
  const folder = resolve(temporary ? makeThrowawayFolder(account) : (dataDir ?? '.portolan'));
  const lock = openFolder(folder);
  const stopIn = async (cluster) => {
    await halt(cluster, temporary ? 'immediate' : 'fast');
    lock.release();
    if (temporary) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { cluster, ...rest } = await startIn(folder, { throwaway, account, programs, log });
    let stopping;
    return { ...rest, stop: () => (stopping ??= stopIn(cluster)) };
  } catch (error) {
    lock.release();
    if (temporary) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
