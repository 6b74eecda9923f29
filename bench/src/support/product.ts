import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type * as Postgres from '../../../scripts/lib/embedded-postgres.mjs';
import type * as Memory from '../../../scripts/lib/server-memory.mjs';
import type * as Migrate from '../../../server/src/commands/migrate.js';

const fromRoot = (path: string) => new URL(`../../../${path}`, import.meta.url);
const email = 'bench@portolan.example';
const password = 'a password for the bench';

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The built server as people run it, with its embedded database, and a session of its administrator. */
export class Product {
  private constructor(
    readonly url: string,
    /** Past row-level security, for seeding and baselines. */
    readonly owner: pg.Client,
    readonly organisationId: string,
    readonly cookie: string,
    /** The process of the server, whose memory is measured. */
    readonly pid: number,
    private readonly close: () => Promise<void>,
  ) {}

  /** `isDurable`: what is committed is on disk, as in earnest; otherwise a database for reading benches. */
  static async start({ isDurable = false } = {}): Promise<Product> {
    const { startPostgres } = (await import(
      fromRoot('scripts/lib/embedded-postgres.mjs').href
    )) as typeof Postgres;
    const { migrate } = (await import(fromRoot('server/dist/commands/migrate.js').href)) as typeof Migrate;
    const { serverMemory, serverOptions } = (await import(
      fromRoot('scripts/lib/server-memory.mjs').href
    )) as typeof Memory;
    const dataDir = isDurable ? await mkdtemp(join(tmpdir(), 'portolan-bench-data-')) : undefined;
    // As root the database runs as another user, who must be able to enter: else its data stays behind elsewhere.
    if (dataDir !== undefined) await chmod(dataDir, 0o755);
    const database = await startPostgres(dataDir === undefined ? { throwaway: true } : { dataDir });
    await migrate(database.ownerUrl, database.appUrl);
    const port = await freePort();
    const main = fileURLToPath(fromRoot('server/dist/main.js'));
    const server = spawn(process.execPath, [...serverOptions, main], {
      env: {
        ...serverMemory,
        PATH: process.env['PATH'],
        PORT: String(port),
        DATABASE_URL: database.appUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
        PORTOLAN_DEMO: 'off',
        PORTOLAN_ADMIN_EMAIL: email,
        PORTOLAN_ADMIN_PASSWORD: password,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await listening(server);
    const url = `http://127.0.0.1:${port}`;
    const reply = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portolan': '1' },
      body: JSON.stringify({ email, password }),
    });
    if (!reply.ok) throw new Error(`Sign-in answered ${reply.status}`);
    const session = (await reply.json()) as { organisation: { id: string } };
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
    return new Product(url, owner, session.organisation.id, cookie, server.pid ?? 0, async () => {
      await owner.end();
      server.kill('SIGTERM');
      await new Promise((done) => server.once('exit', done));
      await database.stop();
      if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
    });
  }

  stop(): Promise<void> {
    return this.close();
  }

  async get<T>(path: string): Promise<T> {
    const reply = await fetch(`${this.url}/api${path}`, { headers: { cookie: this.cookie } });
    if (!reply.ok) throw new Error(`GET ${path} answered ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as T;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const reply = await fetch(`${this.url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portolan': '1', cookie: this.cookie },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`POST ${path} answered ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as T;
  }
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Listening on')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
}
