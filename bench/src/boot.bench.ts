// How long until a person can open the page: the launcher as users run it, on new data and on data that is there.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Also from a clone without node_modules: install, build, start. */
    fresh: { type: 'boolean', default: false },
    /** Taken like every bench takes it; a start does not depend on it. */
    candidates: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Step {
  readonly name: string;
  readonly seconds: number;
}

interface Start {
  readonly ready: number;
  readonly stopped: number;
  readonly steps: readonly Step[];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** A setting of the person who runs the bench must not change what is measured. */
function environment(data: string, port: number, demo: 'on' | 'off'): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env;
  return {
    PATH,
    HOME,
    LANG,
    PORT: String(port),
    PORTOLAN_DATA: data,
    PORTOLAN_DEMO: demo,
    PORTOLAN_ADMIN_EMAIL: 'bench@example.org',
    PORTOLAN_ADMIN_PASSWORD: 'a password for the bench',
  };
}

/** Starts and stops Portolan once; seconds from the first process to the line that says it is ready. */
async function startOnce(folder: string, data: string, demo: 'on' | 'off'): Promise<Start> {
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  const child = spawn(process.execPath, [join(folder, 'scripts/start.mjs')], {
    cwd: folder,
    env: environment(data, await freePort(), demo),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const steps: Step[] = [];
  const said: string[] = [];
  let ready = 0;
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    const done = /^(.+): done in ([\d.]+) s$/.exec(line);
    if (done) steps.push({ name: done[1] ?? '', seconds: Number(done[2]) });
    if (line.startsWith('Portolan is ready')) {
      ready = seconds();
      child.kill('SIGINT');
    }
  });
  await ended;
  if (ready === 0) throw new Error(`Portolan did not start:\n${said.join('\n')}`);
  return { ready, stopped: seconds() - ready, steps };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-boot-'));
  // As root the database runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = newFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Line {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly ok: boolean;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function linesOf(name: string, start: Start, most: number): Line[] {
  const line = (metric: string, value: number, target = '', ok = true): Line => ({
    metric: `${name}: ${metric}`,
    value: rounded(value),
    unit: 's',
    target,
    ok,
  });
  const database = start.steps.find((step) => step.name === 'Starting the database')?.seconds ?? 0;
  return [
    line('ready', start.ready, `≤ ${most}`, start.ready <= most),
    ...start.steps.map((step) => line(step.name, step.seconds)),
    line('baseline, the database alone', database),
    line('stopped after', start.stopped, '≤ 10', start.stopped <= 10),
  ];
}

async function clone(folder: string): Promise<void> {
  const child = spawn('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, folder], {
    stdio: 'inherit',
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error('The repository could not be cloned');
}

async function measure(): Promise<Line[]> {
  const lines = await inNewFolder(async (folder) => {
    const data = join(folder, 'data');
    const first = await startOnce(root, data, 'on');
    const second = await startOnce(root, data, 'on');
    return [...linesOf('new data with the demo', first, 20), ...linesOf('existing data', second, 5)];
  });
  const empty = await inNewFolder((folder) => startOnce(root, join(folder, 'data'), 'off'));
  lines.push(...linesOf('new data without the demo', empty, 20));
  if (!values.fresh) return lines;
  const fresh = await inNewFolder(async (folder) => {
    await clone(join(folder, 'clone'));
    return startOnce(join(folder, 'clone'), join(folder, 'data'), 'on');
  });
  const install = fresh.steps
    .filter((step) => /install/i.test(step.name))
    .reduce((sum, step) => sum + step.seconds, 0);
  const built = { ...fresh, ready: fresh.ready - install };
  return [...lines, ...linesOf('fresh clone, after installing, with the build', built, 90)];
}

const lines = await measure();
if (values.json) for (const line of lines) console.log(JSON.stringify({ bench: 'boot', ...line }));
else {
  console.log(`boot: npm start, ${availableParallelism()} cores, Node ${process.version}`);
  console.table(Object.fromEntries(lines.map(({ metric, ...rest }) => [metric, rest])));
}
process.exit(lines.every((line) => line.ok) ? 0 : 1);
