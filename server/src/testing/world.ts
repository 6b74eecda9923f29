import {
  type AccessLevel,
  accessLevels,
  type Endpoint,
  isStream,
  type OutputOf,
  type SentOf,
} from '@portolan/shared/contract';
import pg from 'pg';
import { v7 } from 'uuid';
import { hashPassword, newSecret } from '../features/auth/secrets.js';
import { createDatabase } from './database.js';
import { type ServerProcess, startServer } from './server-process.js';

export interface Actor {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly level: AccessLevel;
  readonly cookie: string;
}
export type Team = Readonly<Record<AccessLevel, Actor>>;

export interface CallOptions {
  readonly ifMatch?: number;
  /** Files for a multipart endpoint. */
  readonly files?: readonly {
    readonly name: string;
    readonly content: Uint8Array | string;
    readonly field?: string;
  }[];
  /** Other multipart fields. */
  readonly fields?: Readonly<Record<string, string>>;
}
export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly headers: Headers;
}

export const password = 'correct horse battery staple';

/** The built server on a database of its own, with two organisations of four people each. */
export class World {
  private constructor(
    private server: ServerProcess,
    private readonly settings: Readonly<Record<string, string>>,
    /** A connection as the owner, for facts that no endpoint tells. */
    private readonly owner: pg.Client,
    readonly ownerUrl: string,
    readonly team: Team,
    readonly otherTeam: Team,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `env` adds settings, such as `{ PORTOLAN_DEMO: 'on' }`. */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<World> {
    const database = await createDatabase();
    const settings = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      PORTOLAN_DEMO: 'off',
      LOG_LEVEL: 'error',
      ...env,
    };
    const server = await startServer(settings);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    // A test that ends the database ends this connection too; what it asks after that fails by itself.
    owner.on('error', () => undefined);
    await owner.connect();
    const organisations = await owner.query<{ id: string }>(`SELECT id FROM organisations`);
    const other = v7();
    await owner.query(
      `INSERT INTO organisations (id, name, created_at) VALUES ($1, 'Other organisation', now())`,
      [other],
    );
    const team = await makeTeam(owner, organisations.rows[0]?.id ?? '', 'one');
    const otherTeam = await makeTeam(owner, other, 'two');
    return new World(server, settings, owner, database.ownerUrl, team, otherTeam, database.drop);
  }

  get url(): string {
    return this.server.url;
  }

  /** The server's process, for watching what it costs. */
  get pid(): number {
    return this.server.pid;
  }

  /** Ends the server as a power cut would, and starts another one on the same data. */
  async crash(): Promise<void> {
    await this.server.kill();
    this.server = await startServer(this.settings);
  }

  async stop(): Promise<void> {
    await this.owner.end().catch(() => undefined);
    await this.server.stop();
    await this.drop();
  }

  /** The same person with a session of its own. */
  async again(actor: Actor): Promise<Actor> {
    return { ...actor, cookie: await openSession(this.owner, actor.userId, actor.organisationId) };
  }

  /** Rows as the owner sees them, across organisations. */
  async sql<Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, [...parameters])).rows;
  }

  /** Calls an endpoint of the contract over HTTP; the reply is checked by the contract when it succeeds. */
  async call<E extends Endpoint>(
    actor: Actor | undefined,
    endpoint: E,
    sent: SentOf<E> | object = {},
    options: CallOptions = {},
  ): Promise<Reply<OutputOf<E>>> {
    const reply = await fetch(...requestOf(this.url, endpoint, sent, actor, options));
    const text = await textOf(
      reply,
      isStream(endpoint.response) && endpoint.response.stream === 'text/event-stream',
    );
    const body = jsonOf(reply, text);
    if (reply.status < 300 && !isStream(endpoint.response)) endpoint.response.parse(body);
    return { status: reply.status, body: body as OutputOf<E>, text, headers: reply.headers };
  }

  /** Like call, and throws unless it succeeded. */
  async ok<E extends Endpoint>(
    actor: Actor,
    endpoint: E,
    sent: SentOf<E> | object = {},
    options: CallOptions = {},
  ): Promise<OutputOf<E>> {
    const reply = await this.call(actor, endpoint, sent, options);
    if (reply.status >= 300)
      throw new Error(`${endpoint.method} ${endpoint.path} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  }
}

function requestOf(
  url: string,
  endpoint: Endpoint,
  sent: object,
  actor: Actor | undefined,
  options: CallOptions,
): [string, RequestInit] {
  const input = sent as {
    params?: Record<string, string>;
    query?: Record<string, QueryValue>;
    body?: unknown;
  };
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(input.params?.[name] ?? ''),
  );
  const headers: Record<string, string> = { 'x-portolan': '1' };
  if (actor !== undefined) headers['cookie'] = actor.cookie;
  if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
  if (input.body !== undefined && options.files === undefined) headers['content-type'] = 'application/json';
  return [
    `${url}/api${path}${queryString(input.query)}`,
    { method: endpoint.method, headers, body: bodyOf(input.body, options) },
  ];
}

/** A stream of events may stay open: its first second is enough. */
async function textOf(reply: Response, isEvents: boolean): Promise<string> {
  if (!isEvents || reply.body === null) return reply.text();
  const reader = reply.body.getReader();
  const end = setTimeout(() => void reader.cancel(), 1000);
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += Buffer.from(part.value).toString();
  clearTimeout(end);
  return text;
}

function jsonOf(reply: Response, text: string): unknown {
  const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

type QueryValue = string | number | boolean | undefined;

function queryString(
  query: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}

function bodyOf(body: unknown, options: CallOptions): FormData | string | null {
  if (options.files === undefined) return body === undefined ? null : JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  for (const file of options.files)
    form.append(file.field ?? 'files', new Blob([Buffer.from(file.content)]), file.name);
  return form;
}

async function openSession(owner: pg.Client, userId: string, organisationId: string): Promise<string> {
  const { secret, hash } = newSecret();
  await owner.query(`SELECT auth_open_session($1, $2, $3, $4, 'tests', now(), now() + interval '1 day')`, [
    hash,
    v7(),
    userId,
    organisationId,
  ]);
  return `__Host-portolan=${secret}`;
}

async function makeTeam(owner: pg.Client, organisationId: string, mark: string): Promise<Team> {
  const hash = await hashPassword(password);
  const team: Partial<Record<AccessLevel, Actor>> = {};
  for (const level of accessLevels) {
    const [userId, email, name] = [v7(), `${level}.${mark}@example.org`, `${level} ${mark}`];
    await owner.query(
      `INSERT INTO users (id, email, name, password_hash, created_at) VALUES ($1, $2, $3, $4, now())`,
      [userId, email, name, hash],
    );
    await owner.query(
      `INSERT INTO memberships (org_id, user_id, access_level, created_at) VALUES ($1, $2, $3, now())`,
      [organisationId, userId, level],
    );
    const cookie = await openSession(owner, userId, organisationId);
    team[level] = { userId, email, name, organisationId, level, cookie };
  }
  return team as Team;
}
