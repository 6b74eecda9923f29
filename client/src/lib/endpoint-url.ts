import { type Endpoint, type SentOf } from '@portolan/shared/contract';

export interface SentParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The address of an endpoint with its parameters filled in; also for downloads and event streams. */
export function endpointUrl(endpoint: Endpoint, sent: SentParts = {}): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = sent.params?.[name];
    if (value === undefined) throw new Error(`${endpoint.path} needs ${name}`);
    return encodeURIComponent(textOf(value));
  });
  const query = queryOf(sent.query ?? {});
  return `/api${path}${query && `?${query}`}`;
}

/** A typed address for a link the browser opens itself: `<a href={downloadUrl(x.export, {...})} download>`. */
export function downloadUrl<E extends Endpoint>(endpoint: E, sent: SentOf<E>): string {
  return endpointUrl(endpoint, sent as SentParts);
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, textOf(one));
    }
  }
  return search.toString();
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
