import { useRef } from 'react';
import { useReviewRefresh } from './api.js';

/**
 * Sends one request at a time: the next needs the version that this one leads to. When all are through, everything
 * that counts or shows them reads again.
 */
export function useTurns(firstVersion: number) {
  const version = useRef(firstVersion);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const refresh = useReviewRefresh();
  const settle = () => {
    waiting.current -= 1;
    if (waiting.current === 0) void refresh();
  };
  return <Reply extends { readonly version: number }>(
    run: (version: number) => Promise<Reply>,
  ): Promise<Reply> => {
    waiting.current += 1;
    const sent = chain.current
      .then(() => run(version.current))
      .then((reply) => {
        version.current = reply.version;
        return reply;
      });
    chain.current = sent.catch(() => undefined).then(settle);
    return sent;
  };
}
