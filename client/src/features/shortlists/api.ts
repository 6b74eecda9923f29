import {
  type CandidateId,
  type EntryEventId,
  type EntryId,
  type RoleId,
  type ShortlistEntry,
  shortlistsContract,
} from '@portolan/shared/contract';
import { type ShortlistStage } from '@portolan/shared/domain/shortlists';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { listQueryOf, type ShortlistFilters } from './filters.js';

/** More than a board can show at once; the table pages on. */
const boardSize = 500;

export const shortlistQuery = (filters: ShortlistFilters, role?: string) => {
  const query = listQueryOf(filters, role);
  return infiniteQueryOptions({
    queryKey: ['shortlists', 'list', query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(
        shortlistsContract.list,
        { query: { ...query, limit: role ? boardSize : 100, ...(pageParam && { cursor: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
};

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['shortlists', 'entry', entryId],
    queryFn: ({ signal }) => call(shortlistsContract.show, { params: { entryId: entryId } }, { signal }),
  });

export const ownShortlistsQuery = queryOptions({
  queryKey: ['shortlists', 'own'],
  queryFn: async ({ signal }) => (await call(shortlistsContract.own, {}, { signal })).shortlists,
});

export const ownShortlistQuery = (roleId: string) =>
  queryOptions({
    queryKey: ['shortlists', 'own', roleId],
    queryFn: ({ signal }) => call(shortlistsContract.showOwn, { params: { roleId: roleId } }, { signal }),
  });

export const comparisonQuery = (roleId: string, candidateIds: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', roleId, candidateIds],
    queryFn: ({ signal }) =>
      call(
        shortlistsContract.compare,
        { params: { roleId: roleId }, query: { candidate: candidateIds as CandidateId[] } },
        { signal },
      ),
  });

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['shortlists'] }),
      client.invalidateQueries({ queryKey: ['comparison'] }),
      client.invalidateQueries({ queryKey: ['overview'] }),
    ]);
}

export function useAddToShortlist(roleId: RoleId) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (candidateIds: readonly string[]) =>
      call(shortlistsContract.add, {
        params: { roleId },
        body: { candidateIds: candidateIds as CandidateId[] },
      }),
    onSuccess: refresh,
  });
}

export interface Move {
  readonly entry: Pick<ShortlistEntry, 'id' | 'version'>;
  readonly stage: ShortlistStage;
  readonly reason: string | null;
}

export function useMove() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ entry, stage, reason }: Move) =>
      call(
        shortlistsContract.move,
        { params: { entryId: entry.id }, body: { stage, reason } },
        { version: entry.version },
      ),
    // A refusal may mean that somebody else moved the card: the list is read again either way.
    onSettled: refresh,
  });
}

export function useUndo() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ entryId, eventId }: { readonly entryId: EntryId; readonly eventId: EntryEventId }) =>
      call(shortlistsContract.undo, { params: { entryId }, body: { eventId } }),
    onSuccess: refresh,
  });
}

export function useNote(entryId: EntryId) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (text: string) => call(shortlistsContract.note, { params: { entryId }, body: { text } }),
    onSuccess: refresh,
  });
}

export function useRemove() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (entryId: EntryId) => call(shortlistsContract.remove, { params: { entryId } }),
    onSuccess: refresh,
  });
}

export function useAnswer(roleId: RoleId) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({
      entryId,
      ...body
    }: {
      readonly entryId: EntryId;
      readonly answer: 'yes' | 'no';
      readonly reason: string | null;
    }) => call(shortlistsContract.answer, { params: { roleId, entryId }, body }),
    onSuccess: refresh,
  });
}
