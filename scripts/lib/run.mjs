// Runs programs to their end.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const running = new Set();

/** Ends what `run` has started and is still at work. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program and keeps what it says; `onLine` hears every line as it comes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ ok: boolean, code: number | string, output: string }>}
 */
export function run(program, args, { env = process.env, cwd = root, onLine } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    running.add(child);
    let output = '';
    let rest = '';
    const hear = (chunk) => {
      output += chunk;
      if (!onLine) return;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', fail);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (rest !== '') onLine?.(rest);
      done({ ok: code === 0, code: code ?? signal ?? 1, output });
    });
  });
}

/** Runs a script with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started us where there is one. */
export function runNpm(args, options) {
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js') || started?.endsWith('.cjs')) return runNode([started, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
