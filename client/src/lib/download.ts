import { type Endpoint, type SentOf } from '@portolan/shared/contract';
import { callForFile } from './call.js';

/** Fetches a file that needs a body to be described, and hands it to the browser under the server's name for it. */
export async function download<E extends Endpoint>(endpoint: E, sent: SentOf<E>): Promise<void> {
  const response = await callForFile(endpoint, sent);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(response.headers.get('Content-Disposition'));
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

export function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'portolan';
}
