import { type BandId, type BandInput, compensationContract } from '@portolan/shared/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export interface BandFilter {
  readonly occupation: string;
  readonly country: string;
}

export const bandsQuery = ({ occupation, country }: BandFilter) =>
  queryOptions({
    queryKey: ['bands', 'list', occupation, country],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await call(
          compensationContract.list,
          { query: { ...(occupation && { occupation }), ...(country && { country }) } },
          { signal },
        )
      ).bands,
  });

/** Adds a band, or changes the given version of one. */
export function useSaveBand(known: { readonly id: BandId; readonly version: number } | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BandInput) =>
      known === undefined
        ? call(compensationContract.create, { body })
        : call(
            compensationContract.update,
            { params: { bandId: known.id }, body },
            { version: known.version },
          ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bands'] }),
  });
}

export function useRemoveBand() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bandId: BandId) => call(compensationContract.remove, { params: { bandId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bands'] }),
  });
}
