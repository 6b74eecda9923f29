// npm run bench -- NAME [--json] [--candidates N]: builds what is stale and runs one bench from bench/src.
import { readdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from '../scripts/lib/build-all.mjs';
import { Fault } from '../scripts/lib/fault.mjs';
import { installIfNeeded } from '../scripts/lib/install.mjs';
import { root } from '../scripts/lib/run.mjs';

const ending = '.bench.ts';
const known = readdirSync(join(root, 'bench/src'))
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const [name, ...rest] = process.argv.slice(2);

if (!known.includes(name)) {
  console.error(`Say which bench to run: npm run bench -- ${known.join('|')} [--json] [--candidates N]`);
  process.exit(1);
}
/** With --json the standard output is the bench's alone. */
if (rest.includes('--json')) process.stdout.write = process.stderr.write.bind(process.stderr);
try {
  await installIfNeeded();
  await buildAll();
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exit(1);
}
const child = spawn(process.execPath, ['--expose-gc', join(root, `bench/dist/${name}.bench.js`), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
