import {
  type Attestation,
  type CandidateId,
  candidatesContract,
  matchingContract,
  type RoleId,
  type RoleRequirement,
} from '@portolan/shared/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { download } from '../../lib/download.js';
import { type RankingFilters } from './filters.js';

/** Requirements that are not saved; undefined ranks by the saved version. */
export type Preview = readonly RoleRequirement[] | undefined;

const pageSize = 50;

const bodyOf = (preview: Preview, { sort, gate }: RankingFilters) => ({
  sort,
  ...(gate === 'all' ? {} : { gate }),
  ...(preview ? { requirements: [...preview] } : {}),
});

export const rankingQuery = (roleId: RoleId, preview: Preview, filters: RankingFilters) =>
  infiniteQueryOptions({
    queryKey: ['ranking', roleId, filters, preview ?? 'saved'],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(
        matchingContract.rank,
        { params: { roleId }, body: { ...bodyOf(preview, filters), offset: pageParam, limit: pageSize } },
        { signal },
      ),
    getNextPageParam: ({ offset, rows, matching }) =>
      offset + rows.length < matching && rows.length > 0 ? offset + rows.length : undefined,
  });

export const explanationQuery = (roleId: RoleId, candidateId: CandidateId, preview: Preview) =>
  queryOptions({
    queryKey: ['explanation', roleId, candidateId, preview ?? 'saved'],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      call(
        matchingContract.explain,
        { params: { roleId, candidateId }, body: preview ? { requirements: [...preview] } : {} },
        { signal },
      ),
  });

/** Notes an answer and takes it back again; both rank anew. */
export function useAnswer(candidateId: CandidateId) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['ranking'] }),
      client.invalidateQueries({ queryKey: ['explanation'] }),
      client.invalidateQueries({ queryKey: ['candidates'] }),
    ]);
  const answer = useMutation({
    mutationFn: (body: Attestation) => call(candidatesContract.attest, { params: { candidateId }, body }),
    onSuccess: refresh,
  });
  const undo = useMutation({
    mutationFn: (factId: Awaited<ReturnType<typeof answer.mutateAsync>>['factId']) =>
      call(candidatesContract.undoAttestation, { params: { candidateId, factId } }),
    onSuccess: refresh,
  });
  return { answer, undo };
}

export function useExportRanking(roleId: RoleId, preview: Preview, filters: RankingFilters) {
  return useMutation({
    mutationFn: () =>
      download(matchingContract.export, { params: { roleId }, body: bodyOf(preview, filters) }),
  });
}
