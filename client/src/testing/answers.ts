import {
  type Endpoint,
  type InputOf,
  isStream,
  type Method,
  type OutputOf,
  type ProblemCode,
  problems,
} from '@portolan/shared/contract';
import { http, HttpResponse, type HttpHandler, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

/** Stands for the server in page tests. Start it with `useAnswers()`. */
export const answers = setupServer();

const verbs = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
} satisfies Record<Method, typeof http.get>;

/**
 * Answers an endpoint as the server would: what comes in is parsed by the contract, and so is what goes out, so
 * that a test cannot make up a reply the server never gives.
 */
export function answer<E extends Endpoint>(
  endpoint: E,
  reply: OutputOf<E> | ((input: InputOf<E>) => OutputOf<E>),
): HttpHandler {
  return verbs[endpoint.method](`*/api${endpoint.path}`, async ({ request, params }) => {
    if (endpoint.method !== 'GET' && request.headers.get('X-Portolan') !== '1') {
      return problemResponse('unsafe-request');
    }
    const input = await inputOf(endpoint, request, params);
    const given = typeof reply === 'function' ? (reply as (i: InputOf<E>) => OutputOf<E>)(input) : reply;
    if (endpoint.status === 204 || isStream(endpoint.response))
      return new HttpResponse(null, { status: 204 });
    const body = endpoint.response.parse(given) as JsonBodyType;
    return HttpResponse.json(body, { status: endpoint.status ?? 200 });
  });
}

/** The endpoint refuses with a problem of the closed list. */
export function refuse(
  endpoint: Endpoint,
  code: ProblemCode,
  more: { detail?: string; fields?: { path: string; message: string }[] } = {},
): HttpHandler {
  return verbs[endpoint.method](`*/api${endpoint.path}`, () => problemResponse(code, more));
}

/** The endpoint never answers: for loading states. */
export function stall(endpoint: Endpoint): HttpHandler {
  return verbs[endpoint.method](`*/api${endpoint.path}`, () => new Promise<never>(() => undefined));
}

function problemResponse(code: ProblemCode, more: object = {}) {
  const { status, title } = problems[code];
  return HttpResponse.json(
    { type: `/problems/${code}`, code, status, title, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

async function inputOf<E extends Endpoint>(
  endpoint: E,
  request: Request,
  found: Readonly<Record<string, unknown>>,
) {
  // MSW numbers its wildcards among the parameters.
  const params = Object.fromEntries(Object.entries(found).filter(([name]) => !/^\d+$/.test(name)));
  const query: Record<string, string | string[]> = {};
  for (const [key] of new URL(request.url).searchParams) {
    const all = new URL(request.url).searchParams.getAll(key);
    query[key] = all.length > 1 ? all : (all[0] ?? '');
  }
  return {
    ...(endpoint.params && { params: endpoint.params.parse(params) }),
    ...(endpoint.query && { query: endpoint.query.parse(query) }),
    ...(endpoint.body && !endpoint.upload && { body: endpoint.body.parse(await request.json()) }),
  } as InputOf<E>;
}
