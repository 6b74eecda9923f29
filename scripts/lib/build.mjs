// Builds what is stale, judged by the content of the sources, so that a branch switch or a fresh clone is noticed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from './fault.mjs';
import { root, runNode } from './run.mjs';
import { step } from './terminal.mjs';

const common = [
  'package-lock.json',
  'tsconfig.base.json',
  'shared/src',
  'shared/package.json',
  'shared/tsconfig.json',
];
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const vite = join(root, 'node_modules/vite/bin/vite.js');

const parts = [
  {
    name: 'the server',
    sources: [...common, 'migrations/src', 'migrations/tsconfig.json', 'server/src', 'server/tsconfig.json'],
    stamp: 'server/dist/.built',
    build: () => runNode([tsc, '-b', 'shared', 'migrations', 'server']),
  },
  {
    name: 'the pages',
    sources: [...common, 'client/src', 'client/public', 'client/index.html', 'client/vite.config.mjs'],
    stamp: 'client/dist/.built',
    build: () => runNode([vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'client') }),
  },
];

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = readdirSync(full, { withFileTypes: true, recursive: false });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'testing') addTo(hash, child);
    } else if (!/\.spec\.tsx?$/.test(entry.name)) hash.update(child).update(readFileSync(join(root, child)));
  }
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const path of sources) {
    if (/\.\w+$/.test(path)) {
      if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
    } else addTo(hash, path);
  }
  return hash.digest('hex');
}

async function buildPart(part, print) {
  const stamp = join(root, part.stamp);
  rmSync(stamp, { force: true });
  const built = await part.build();
  if (!built.ok) {
    throw new Fault(`Building ${part.name} failed; what the compiler says:\n${built.output.trim()}`);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

export async function buildIfStale() {
  const stale = parts
    .map((part) => ({ part, print: fingerprint(part.sources) }))
    .filter(({ part, print }) => {
      const stamp = join(root, part.stamp);
      return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== print;
    });
  if (stale.length === 0) return;
  await step(`Building ${stale.map(({ part }) => part.name).join(' and ')}`, () =>
    Promise.all(stale.map(({ part, print }) => buildPart(part, print))),
  );
}
