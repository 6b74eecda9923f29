import {
  type CandidateId,
  duplicatesContract,
  type MergeId,
  type MergeRequest,
  mergesContract,
  type PairStatus,
} from '@portolan/shared/contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export const pairsQuery = (status: PairStatus, candidate?: CandidateId) =>
  infiniteQueryOptions({
    queryKey: ['duplicates', 'pairs', status, candidate ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        duplicatesContract.list,
        { query: { status, candidate, cursor: pageParam, limit: 20 } },
        { signal },
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const mergePreviewQuery = (candidateId: CandidateId, otherId: CandidateId) =>
  queryOptions({
    // Apart from the others: once the two are one, there is no preview to ask for again.
    queryKey: ['merge-preview', candidateId, otherId],
    gcTime: 0,
    queryFn: ({ signal }) => call(mergesContract.preview, { params: { candidateId, otherId } }, { signal }),
  });

export const mergesQuery = (candidateId: CandidateId) =>
  queryOptions({
    queryKey: ['duplicates', 'merges', candidateId],
    queryFn: ({ signal }) => call(mergesContract.list, { params: { candidateId } }, { signal }),
  });

interface Decision {
  readonly oneId: CandidateId;
  readonly otherId: CandidateId;
  readonly decision: 'different' | 'open';
}

interface Merge {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly body: MergeRequest;
}

export function useDuplicateActions() {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all(
      [['duplicates'], ['candidates'], ['shortlists'], ['roles']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const decide = useMutation({
    mutationFn: ({ oneId, otherId, decision }: Decision) =>
      call(duplicatesContract.decide, { params: { oneId, otherId }, body: { decision } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['duplicates', 'pairs'] }),
  });
  const search = useMutation({
    mutationFn: () => call(duplicatesContract.search, {}),
  });
  const merge = useMutation({
    mutationFn: ({ candidateId, version, body }: Merge) =>
      call(mergesContract.merge, { params: { candidateId }, body }, { version }),
    onSuccess: refresh,
  });
  const unmerge = useMutation({
    mutationFn: ({ candidateId, mergeId }: { candidateId: CandidateId; mergeId: MergeId }) =>
      call(mergesContract.undo, { params: { candidateId, mergeId } }),
    onSuccess: refresh,
  });
  return { decide, search, merge, unmerge };
}
