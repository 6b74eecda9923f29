import { type Endpoint, type OutputOf, type SentOf } from '@portolan/shared/contract';
import { type APIRequestContext, type APIResponse } from 'playwright-core';

type Word = string | number | boolean | undefined;

interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Word | readonly Word[]>>;
  readonly body?: unknown;
}

/** Sends a request of the contract with the cookies of a window; the answer as it comes. */
export function send(
  request: APIRequestContext,
  endpoint: Endpoint,
  sent: Sent = {},
  version?: number,
): Promise<APIResponse> {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(sent.params?.[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(sent.query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  }
  return request.fetch(`/api${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
    method: endpoint.method,
    headers: { 'x-portolan': '1', ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
    ...(sent.body === undefined ? {} : { data: sent.body }),
  });
}

/** The same for a request that must succeed; the reply's body. */
export async function ask<E extends Endpoint>(
  request: APIRequestContext,
  endpoint: E,
  sent: SentOf<E>,
  version?: number,
): Promise<OutputOf<E>> {
  const answer = await send(request, endpoint, sent as Sent, version);
  if (!answer.ok()) {
    throw new Error(`${endpoint.method} ${endpoint.path}: ${answer.status()} ${await answer.text()}`);
  }
  return (answer.status() === 204 ? undefined : await answer.json()) as OutputOf<E>;
}
