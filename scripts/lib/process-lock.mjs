// One live process per data folder. A lock names its holder by pid and start time, so that a pid used again
// by another program after a crash or a reboot does not count as a holder.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** When the process began, as text that no later process with the same pid repeats; undefined when it is gone. */
function startOf(pid) {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Field 22; the name in field 2 may hold spaces and ends with the last ")".
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started === '' ? undefined : started;
  } catch {
    return undefined;
  }
}

/** The pid that holds the lock, or undefined when nobody alive does. */
export function holderOf(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
    return startOf(pid) === started ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that a process, of ours or a child's, is at work. */
export function markHolder(file, pid) {
  writeFileSync(file, JSON.stringify({ pid, started: startOf(pid) }), { mode: 0o600 });
}

/**
 * Takes the lock or returns the pid of the process that has it.
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const heldBy = holderOf(file);
    if (heldBy !== undefined) return { heldBy };
    rmSync(file, { force: true });
  }
  return { heldBy: 0 };
}
