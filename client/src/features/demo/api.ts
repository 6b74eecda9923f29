import { demoContract } from '@portolan/shared/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => call(demoContract.show, {}, { signal }),
});

/** Nearly everything shown before may be gone afterwards. */
export function useRemoveDemo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(demoContract.remove, { body: { confirmation: 'remove' } }),
    onSuccess: () => client.invalidateQueries(),
  });
}
