// Installs exactly what package-lock.json says, when node_modules does not hold it already.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { root, runNpm } from './run.mjs';
import { step } from './terminal.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm notes in node_modules what it installed there; packages for other systems may be missing. */
export function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const found = there[path];
    return found
      ? found.version === entry.version
      : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

export async function installIfNeeded() {
  if (isInstalled()) return;
  await step('Installing the packages named in package-lock.json', async () => {
    // NODE_ENV=production would leave out the compiler.
    const env = { ...process.env, NODE_ENV: 'development' };
    const done = await runNpm(['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'], {
      env,
    });
    if (done.ok) return;
    const said = done.output.split('\n').filter((line) => /^npm error (?!code|A complete log)\S/.test(line));
    const why = said[0]?.replace('npm error ', '').trim() ?? `npm ended with ${done.code}`;
    throw new Fault(
      `Installing failed (${why}): see that the npm registry can be reached and the disk has room, ` +
        'then run the same command again.',
    );
  });
}
