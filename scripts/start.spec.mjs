import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { root } from './lib/run.mjs';

// The real thing, several times over: a busy machine takes its time.
jest.setTimeout(180_000);

let dataDir;
let started;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portolan-start-'));
  started = [];
});
afterEach(async () => {
  for (const { launcher, ended } of started) {
    launcher.kill('SIGTERM');
    await ended;
  }
  const memo = join(dataDir, 'postgres.json');
  if (existsSync(memo)) {
    rmSync(resolve(dataDir, JSON.parse(readFileSync(memo, 'utf8')).home), { recursive: true });
  }
  rmSync(dataDir, { recursive: true });
});

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function start(settings, nodeArgs = []) {
  const launcher = spawn(process.execPath, [...nodeArgs, join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORTOLAN_DATA: dataDir,
      PORTOLAN_DEMO: 'off',
      ...settings,
    },
  });
  let said = '';
  launcher.stdout.on('data', (chunk) => (said += chunk));
  launcher.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((done) => launcher.once('close', (code) => done(code)));
  const run = { launcher, ended, said: () => said };
  started.push(run);
  return run;
}

async function ready(run) {
  const late = Symbol('ended');
  while (!run.said().includes('Portolan is ready at')) {
    const how = await Promise.race([run.ended.then(() => late), sleep(50)]);
    if (how === late) throw new Error(`It ended before it was ready:\n${run.said()}`);
  }
  await sleep(100);
  return run;
}

const pidIn = (name) => JSON.parse(readFileSync(join(dataDir, name), 'utf8')).pid;
const isAlive = async (port) =>
  fetch(`http://127.0.0.1:${port}/api/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
const databaseRuns = () =>
  existsSync(
    join(
      resolve(dataDir, JSON.parse(readFileSync(join(dataDir, 'postgres.json'))).home),
      'data/postmaster.pid',
    ),
  );

describe('npm start', () => {
  it('ends with the address and a link that works once, and stops everything when told', async () => {
    const port = await freePort();
    const run = await ready(start({ PORT: String(port) }));
    const lines = run.said().trimEnd().split('\n');
    expect(lines.at(-2)).toBe(`Portolan is ready at http://localhost:${port}`);
    const link = /http:\S+\/join\/(\S+)$/.exec(lines.at(-1) ?? '');
    const reply = await fetch(`http://127.0.0.1:${port}/api/links/${link?.[1]}`);
    expect(await reply.json()).toMatchObject({ purpose: 'first-administrator' });
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('<div id="root">');
    run.launcher.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(await isAlive(port)).toBe(false);
    expect(databaseRuns()).toBe(false);
  });

  it('makes the administrator of the settings and then prints no link', async () => {
    const port = await freePort();
    const [email, password] = ['first@portolan.example', 'a lantern at the pier'];
    const settings = { PORT: String(port), PORTOLAN_ADMIN_EMAIL: email, PORTOLAN_ADMIN_PASSWORD: password };
    const run = await ready(start(settings));
    expect(run.said()).not.toContain('/join/');
    const reply = await fetch(`http://127.0.0.1:${port}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portolan': '1' },
      body: JSON.stringify({ email, password }),
    });
    expect(reply.status).toBe(200);
  });

  it('refuses a second start on the same data while the first goes on', async () => {
    const [one, two] = [await freePort(), await freePort()];
    await ready(start({ PORT: String(one) }));
    const second = start({ PORT: String(two) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/already runs on the data in .* set PORTOLAN_DATA to another folder/);
    expect(await isAlive(one)).toBe(true);
  });

  it('goes down in order when its server is killed, and comes up again', async () => {
    const port = String(await freePort());
    const run = await ready(start({ PORT: port }));
    process.kill(pidIn('server.json'), 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain('The server stopped unexpectedly (SIGKILL)');
    expect(databaseRuns()).toBe(false);
    await ready(start({ PORT: port }));
    expect(await isAlive(port)).toBe(true);
  });

  it('leaves no server behind when it is killed itself, and comes up again', async () => {
    const port = String(await freePort());
    const run = await ready(start({ PORT: port }));
    run.launcher.kill('SIGKILL');
    await run.ended;
    await ready(start({ PORT: port }));
    expect(await isAlive(port)).toBe(true);
  });

  it('names every fault at once, a sentence each, before anything slow', async () => {
    const taken = createServer();
    const port = await new Promise((done) => taken.listen(0, '127.0.0.1', () => done(taken.address().port)));
    const run = start({
      PORT: String(port),
      PORTOLAN_DATA: join(root, 'package.json', 'no-folder'),
      LOG_LEVEL: 'chatty',
      DATABASE_URL: 'postgresql://somebody@127.0.0.1/x',
      PORTOLAN_ADMIN_EMAIL: 'nobody',
    });
    const code = await run.ended;
    taken.close();
    expect(code).toBe(1);
    const said = run.said();
    expect(said).toMatch(new RegExp(`Port ${port} is taken by another program.*PORT=${port + 1}`));
    expect(said).toMatch(/The data folder .* cannot be written .* set PORTOLAN_DATA/);
    expect(said).toMatch(/LOG_LEVEL: use fatal, error/);
    expect(said).toMatch(/DATABASE_OWNER_URL and DATABASE_URL belong together/);
    expect(said).toMatch(/PORTOLAN_ADMIN_EMAIL: use an e-mail address/);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('tells an old Node what it needs', async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.1'})";
    const run = start({ PORT: '1' }, ['--import', old]);
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toMatch(
      /^Portolan needs Node 20\.19 or newer and this is Node 18\.19\.1: .*\.$/,
    );
  });
});
