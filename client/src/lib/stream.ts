import { type Endpoint, type SentOf } from '@portolan/shared/contract';
import { type z } from 'zod';
import { downloadUrl } from './endpoint-url.js';

/**
 * Listens to server-sent events of an endpoint; each `data` is parsed by `schema`. The browser reconnects by
 * itself. Returns the function that closes the stream.
 */
export function listen<E extends Endpoint, T>(
  endpoint: E,
  sent: SentOf<E>,
  schema: z.ZodType<T>,
  onEvent: (event: T) => void,
  names: readonly string[] = ['message'],
): () => void {
  const source = new EventSource(downloadUrl(endpoint, sent));
  const receive = (message: MessageEvent<string>) => {
    const parsed = schema.safeParse(JSON.parse(message.data));
    if (parsed.success) onEvent(parsed.data);
  };
  for (const name of names) source.addEventListener(name, receive);
  return () => source.close();
}
