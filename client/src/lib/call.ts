import {
  type Endpoint,
  isStream,
  type OutputOf,
  Problem,
  problems,
  type ProblemCode,
  type SentOf,
} from '@portolan/shared/contract';
import { endpointUrl, type SentParts } from './endpoint-url.js';

/** A refusal by the server in its own words, or the network's failure told the same way. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get code(): ProblemCode {
    return this.problem.code;
  }

  /** Messages by field path, ready for `form.setErrors`. */
  get fields(): Record<string, string> {
    return Object.fromEntries(
      (this.problem.fields ?? []).map((field) => [field.path.replace(/^body\./, ''), field.message]),
    );
  }
}

export interface CallOptions {
  /** The version that was edited; goes into If-Match. */
  readonly version?: number;
  /** Files and fields of an upload; replaces the JSON body. */
  readonly form?: FormData;
  readonly signal?: AbortSignal;
}

type SentArguments<E> =
  unknown extends SentOf<E>
    ? [sent?: Record<string, never>, options?: CallOptions]
    : [sent: SentOf<E>, options?: CallOptions];

let whenSignedOut: () => void = () => undefined;

/** Told once by the app: what to do when the server says that nobody is signed in. */
export function onSignedOut(handler: () => void): void {
  whenSignedOut = handler;
}

/** Calls an endpoint of the contract. Answers are parsed by it; every failure is a ProblemError. */
export async function call<E extends Endpoint>(
  endpoint: E,
  ...[sent, options = {}]: SentArguments<E>
): Promise<OutputOf<E>> {
  const response = await send(endpoint, (sent ?? {}) as SentParts, options);
  if (!response.ok) throw await readProblem(response);
  if (response.status === 204 || isStream(endpoint.response)) return undefined as OutputOf<E>;
  return endpoint.response.parse(await response.json()) as OutputOf<E>;
}

/** The reply of an endpoint that answers with a file; a refusal is a ProblemError like everywhere. */
export async function callForFile<E extends Endpoint>(endpoint: E, sent: SentOf<E>): Promise<Response> {
  const response = await send(endpoint, sent as SentParts, {});
  if (!response.ok) throw await readProblem(response);
  return response;
}

async function send(endpoint: Endpoint, sent: SentParts, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (endpoint.method !== 'GET') headers['X-Portolan'] = '1';
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  const init: RequestInit = { method: endpoint.method, headers, credentials: 'same-origin' };
  if (options.signal) init.signal = options.signal;
  if (options.form) init.body = options.form;
  else if (sent.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(sent.body);
  }
  try {
    return await fetch(endpointUrl(endpoint, sent), init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ProblemError(problemOf('unavailable', 'The server cannot be reached. Nothing was changed.'));
  }
}

async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = Problem.safeParse(body);
  const problem = parsed.success ? parsed.data : problemOf(codeOfStatus(response.status));
  if (problem.code === 'not-signed-in') whenSignedOut();
  return new ProblemError(problem);
}

function codeOfStatus(status: number): ProblemCode {
  const codes = Object.keys(problems) as ProblemCode[];
  return (
    codes.find((code) => problems[code].status === status) ?? (status >= 502 ? 'unavailable' : 'internal')
  );
}

function problemOf(code: ProblemCode, detail?: string): Problem {
  const { status, title } = problems[code];
  return { type: `/problems/${code}`, code, status, title, ...(detail === undefined ? {} : { detail }) };
}
