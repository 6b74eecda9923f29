// npm test: installs and builds what is needed, runs every suite, and ends with one line of counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildAll } from './build-all.mjs';
import { findChromium } from './chromium.mjs';
import { Fault } from './fault.mjs';
import { installIfNeeded } from './install.mjs';
import { root } from './run.mjs';

const jest = join(root, 'node_modules/jest/bin/jest.js');
const insideSuites = ['shared', 'server', 'client', 'scripts', 'integration'];

/** What Jest remarks on packages of others, once per file. */
const beside = /^Jest: importing JSON without an import attribute/;

/** Runs Jest with its words on the terminal and returns its counts. */
function runJest(projects, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-test-'));
  const file = join(folder, 'result.json');
  const child = spawn(
    process.execPath,
    [
      ...['--no-warnings', '--experimental-vm-modules', jest, '--json', `--outputFile=${file}`],
      ...['--testLocationInResults=false', '--selectProjects', ...projects, ...args],
    ],
    { cwd: root, env, stdio: ['inherit', 'ignore', 'pipe'] },
  );
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!beside.test(line)) process.stderr.write(`${line}\n`);
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      try {
        done(countsOf(JSON.parse(readFileSync(file, 'utf8')), code));
      } catch {
        done({ passed: 0, failed: 1, skipped: 0 });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

/** A file that could not run at all counts as one failure; so does a Jest that ends badly for another reason. */
export function countsOf(result, code) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

export function sum(counts) {
  return counts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

async function runBrowserTests(args) {
  const chromium = findChromium();
  if (chromium) {
    return runJest(['e2e'], ['--maxWorkers=2', ...args], { ...process.env, CHROMIUM_PATH: chromium });
  }
  const say = 'install Debian\'s package "chromium", or set CHROMIUM_PATH';
  if (process.env.CI === 'true')
    throw new Fault(`CI=true needs the browser tests and there is no Chromium: ${say}.`);
  const line = '*'.repeat(78);
  console.log(`\n${line}\n  BROWSER TESTS SKIPPED: no Chromium was found; ${say}.\n${line}\n`);
  return { passed: 0, failed: 0, skipped: 0 };
}

const runInside = (args, env) => runJest(insideSuites, args, env);
/** One after another: each of them measures how a server fares. */
const runFaults = (args, env) => runJest(['faults'], ['--maxWorkers=1', ...args], env);

const parts = { inside: [runInside], browser: [runBrowserTests], faults: [runFaults] };
const everyday = [runInside, runBrowserTests];

/** `args` go to Jest; a word that names a part (inside, browser, faults) runs that part alone. */
export async function testAll(args) {
  const part = Object.keys(parts).find((name) => args[0] === name);
  const rest = part ? args.slice(1) : args;
  const passOn = rest.length > 0 ? [...rest, '--passWithNoTests'] : [];
  const counts = [];
  try {
    await installIfNeeded();
    await buildAll();
    const env = { ...process.env, NODE_ENV: 'test' };
    for (const suite of part ? parts[part] : everyday) counts.push(await suite(passOn, env));
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    counts.push({ passed: 0, failed: 1, skipped: 0 });
  }
  const all = sum(counts);
  if (all.skipped > 0) console.log(`${all.skipped} skipped`);
  console.log(`${all.passed} passed, ${all.failed} failed`);
  process.exit(all.failed > 0 ? 1 : 0);
}
