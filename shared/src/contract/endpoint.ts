import type { z } from 'zod';
import type { Access } from './access.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A reply that is not JSON: an export, a stored file, a stream of server-sent events. */
export interface Stream {
  readonly stream: 'text/csv' | 'application/octet-stream' | 'text/event-stream' | 'application/json';
}

/**
 * One endpoint as a value. The server routes, parses and serialises by it, OpenAPI is built from it, the client
 * calls through it. `path` is below /api and names its parameters as `:name`.
 */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType | Stream = z.ZodType | Stream,
> {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** The body is multipart/form-data with files; the handler reads them from the request. */
  readonly upload?: true;
  readonly response: R;
  /** HTTP status of success; 200 unless told. */
  readonly status?: 200 | 201 | 202 | 204;
}

/** Declares an endpoint and keeps its exact types. */
export function endpoint<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType | Stream = z.ZodType,
>(definition: Endpoint<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return definition;
}

type Part<Name extends string, S> = S extends z.ZodUndefined
  ? unknown
  : S extends z.ZodType
    ? Record<Name, z.output<S>>
    : unknown;
type SentPart<Name extends string, S> = S extends z.ZodUndefined
  ? unknown
  : S extends z.ZodType
    ? Record<Name, z.input<S>>
    : unknown;

/** What a handler receives: parsed `params`, `query` and `body`, each only where the endpoint has it. */
export type InputOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, infer _R>
    ? Part<'params', P> & Part<'query', Q> & Part<'body', B>
    : never;

/** What a caller sends, before defaults are filled in. */
export type SentOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, infer _R>
    ? SentPart<'params', P> & SentPart<'query', Q> & SentPart<'body', B>
    : never;

export type OutputOf<E> =
  E extends Endpoint<infer _P, infer _Q, infer _B, infer R>
    ? R extends z.ZodType
      ? z.output<R>
      : never
    : never;

export function isStream(response: z.ZodType | Stream): response is Stream {
  return 'stream' in response;
}
