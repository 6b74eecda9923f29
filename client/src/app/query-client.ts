import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../lib/call.js';

/** A refusal is an answer; only an unreachable server is asked again. */
function shouldRetry(failures: number, error: Error): boolean {
  return error instanceof ProblemError && error.code === 'unavailable' && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: shouldRetry, refetchOnWindowFocus: false } },
  });
}
