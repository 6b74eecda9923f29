// The server as a child process: its log goes to a file, its words to a person come through.
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { holderOf, markHolder } from './process-lock.mjs';
import { root } from './run.mjs';
import { serverMemory, serverOptions } from './server-memory.mjs';

/** Bytes; a larger log is set aside at the next start. */
const largestLog = 10 * 2 ** 20;
const drainSeconds = 10;
/** pino's number for "error". */
const errorLevel = 50;

function openLog(dataDir) {
  const folder = join(dataDir, 'log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'server.log');
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return { file, stream: createWriteStream(file, { flags: 'a', mode: 0o600 }) };
}

function asRecord(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Sends SIGTERM and, when draining takes too long, SIGKILL. */
async function end(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = new AbortController();
  const timer = sleep(drainSeconds * 1000, 'late', { signal: late.signal }).catch(() => undefined);
  if ((await Promise.race([exited, timer])) === 'late') child.kill('SIGKILL');
  late.abort();
  await exited;
}

/**
 * Starts the server. `say` hears its plain lines; errors of its log are said too.
 * @returns {{ exited: Promise<number | string>, stop: () => Promise<void>, logFile: string }}
 */
export function startServer({ dataDir, env, say }) {
  const log = openLog(dataDir);
  const watcher = pathToFileURL(join(root, 'scripts/lib/exit-with-launcher.mjs')).href;
  const main = join(root, 'server/dist/main.js');
  const child = spawn(process.execPath, [...serverOptions, '--import', watcher, main], {
    cwd: root,
    env: { ...serverMemory, ...env },
    // A group of its own: Ctrl-C reaches the launcher, which lets the server drain.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  const mark = join(dataDir, 'server.json');
  if (child.pid !== undefined) markHolder(mark, child.pid);
  const hear = (line) => {
    const record = asRecord(line);
    log.stream.write(`${line}\n`);
    if (!record) say(line);
    else if (record.level >= errorLevel) say(`The server reports: ${record.msg ?? record.err?.message}`);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const exited = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => {
      rmSync(mark, { force: true });
      log.stream.end();
      done(code ?? signal ?? 1);
    });
  });
  return { exited, stop: () => end(child, exited), logFile: log.file };
}

/** A server that outlived its launcher would hold the port and the data. */
export async function endLeftoverServer(dataDir) {
  const mark = join(dataDir, 'server.json');
  const gone = () => holderOf(mark) === undefined;
  if (!existsSync(mark) || gone() || holderOf(join(dataDir, 'running.json')) !== undefined) return;
  const { pid } = JSON.parse(readFileSync(mark, 'utf8'));
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < drainSeconds * 10 && !gone(); waited += 1) await sleep(100);
  if (!gone()) process.kill(pid, 'SIGKILL');
}
