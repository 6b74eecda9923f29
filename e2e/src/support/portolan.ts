import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The administrator that the settings name, so that journeys need no first-start link. */
export const administrator = { email: 'harbour@portolan.example', password: 'a lantern at the pier' };

export interface Portolan {
  readonly url: string;
  /** Everything the launcher has said. */
  said(): string;
  readonly launcher: ChildProcess;
  readonly dataDir: string;
  /** The launcher's exit code once it has ended. */
  readonly ended: Promise<number | null>;
  /** As Ctrl-C does; then everything it kept is removed. */
  stop(): Promise<void>;
}

export interface PortolanOptions {
  readonly demo?: 'on' | 'off';
  /** Further settings. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dataDir?: string;
  readonly port?: number;
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('No port')),
      );
    });
  });
}

/** Removes a data folder, and the database elsewhere that it names when root started it. */
export function removeData(dataDir: string): void {
  try {
    const memo = readFileSync(join(dataDir, 'postgres.json'), 'utf8');
    const { home } = JSON.parse(memo) as { home: string };
    rmSync(resolve(dataDir, home), { recursive: true, force: true });
  } catch {
    // It never came to a database.
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Runs what `npm start` runs. */
export function launch({
  demo = 'on',
  env = {},
  dataDir,
  port,
}: Required<Pick<PortolanOptions, 'dataDir' | 'port'>> & PortolanOptions) {
  const launcher = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(port),
      PORTOLAN_DATA: dataDir,
      PORTOLAN_DEMO: demo,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  let said = '';
  launcher.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => launcher.once('close', (code) => done(code)));
  return { launcher, ended, said: () => said };
}

/** Starts Portolan on data of its own and waits until it says that it is ready. */
export async function startPortolan(options: PortolanOptions = {}): Promise<Portolan> {
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'portolan-e2e-'));
  const env = { PORTOLAN_ADMIN_EMAIL: administrator.email, PORTOLAN_ADMIN_PASSWORD: administrator.password };
  const { launcher, ended, said } = launch({ ...options, env: { ...env, ...options.env }, dataDir, port });
  await new Promise<void>((done, fail) => {
    launcher.stdout.on('data', () => said().includes('Portolan is ready at') && done());
    void ended.then((code) => fail(new Error(`Portolan ended with ${code}:\n${said()}`)));
  });
  return {
    url: `http://localhost:${port}`,
    said,
    launcher,
    dataDir,
    ended,
    stop: async () => {
      launcher.kill('SIGTERM');
      await ended;
      removeData(dataDir);
    },
  };
}
