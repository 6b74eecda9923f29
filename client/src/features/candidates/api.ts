import {
  type Attestation,
  type CandidateId,
  type CandidateRow,
  candidateLaneContract,
  candidatesContract,
  type DocumentId,
  type FactId,
  type FieldEdit,
  type SentOf,
  skillsContract,
} from '@portolan/shared/contract';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { downloadUrl } from '../../lib/endpoint-url.js';
import { type DirectoryState, queryOf } from './filters.js';

const candidateKey = (id: string) => ['candidates', 'one', id] as const;

export const directoryQuery = (state: DirectoryState) =>
  infiniteQueryOptions({
    queryKey: ['candidates', 'list', state],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(
        candidatesContract.list,
        {
          query: {
            ...queryOf(state),
            sort: state.sort,
            direction: state.direction,
            cursor: pageParam,
            limit: 100,
          },
        },
        { signal },
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const facetsQuery = (state: DirectoryState) => {
  const query = queryOf(state);
  return queryOptions({
    queryKey: ['candidates', 'facets', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(candidatesContract.facets, { query }, { signal }),
  });
};

/** The list as it is narrowed and ordered, for a link that the browser saves. */
export const exportAddress = (state: DirectoryState): string =>
  downloadUrl(candidatesContract.export, {
    query: { ...queryOf(state), sort: state.sort, direction: state.direction },
  });

export const candidateQuery = (id: CandidateId) =>
  queryOptions({
    queryKey: candidateKey(id),
    queryFn: ({ signal }) => call(candidatesContract.get, { params: { candidateId: id } }, { signal }),
  });

export const documentTextQuery = (candidateId: CandidateId, documentId: DocumentId) =>
  queryOptions({
    queryKey: [...candidateKey(candidateId), 'text', documentId],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      call(candidatesContract.documentText, { params: { candidateId, documentId } }, { signal }),
  });

export const historyQuery = (id: CandidateId) =>
  queryOptions({
    queryKey: [...candidateKey(id), 'history'],
    queryFn: ({ signal }) => call(candidatesContract.history, { params: { candidateId: id } }, { signal }),
  });

/** Each reading is noted in the trail, so it is read once per opening and never in the background. */
export const mobilityFileQuery = (id: CandidateId) =>
  queryOptions({
    queryKey: [...candidateKey(id), 'mobility-file'],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) =>
      call(candidateLaneContract.mobilityFile, { params: { candidateId: id } }, { signal }),
  });

/** The taxonomy by name, for choosing a skill; it changes only with a release. */
export const skillChoicesQuery = queryOptions({
  queryKey: ['skills', 'choices'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const { skills } = await call(skillsContract.list, { query: {} }, { signal });
    return skills
      .map(({ id, name, kind }) => ({ value: id, label: name, kind }))
      .sort((a, b) => a.label.localeCompare(b.label));
  },
});

/** For the command palette. */
export async function findCandidates(text: string, signal: AbortSignal): Promise<readonly CandidateRow[]> {
  const { items } = await call(candidatesContract.list, { query: { q: text, limit: 6 } }, { signal });
  return items;
}

/** Everything that shows a candidate reads again: the page, the list, and rankings elsewhere. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

export function useCreateCandidate() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: SentOf<typeof candidatesContract.create>['body']) =>
      call(candidatesContract.create, { body }),
    onSuccess: refresh,
  });
}

export function useCandidateActions(candidateId: CandidateId) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const params = { candidateId };
  const change = <Sent, Reply>(run: (sent: Sent) => Promise<Reply>) => ({
    mutationFn: run,
    onSuccess: refresh,
  });
  type LaneBody<K extends keyof typeof candidateLaneContract> =
    SentOf<(typeof candidateLaneContract)[K]> extends { body: infer B } ? B : never;
  return {
    editField: useMutation(
      change(({ edit, version }: { edit: FieldEdit; version: number }) =>
        call(candidatesContract.editField, { params, body: edit }, { version }),
      ),
    ),
    undoFact: useMutation(
      change((factId: FactId) => call(candidatesContract.undoFact, { params: { ...params, factId } })),
    ),
    attest: useMutation(change((body: Attestation) => call(candidatesContract.attest, { params, body }))),
    undoAttestation: useMutation(
      change((factId: FactId) => call(candidatesContract.undoAttestation, { params: { ...params, factId } })),
    ),
    answerAuthorisation: useMutation(
      change(({ country, ...body }: LaneBody<'answerAuthorisation'> & { country: string }) =>
        call(candidateLaneContract.answerAuthorisation, { params: { ...params, country }, body }),
      ),
    ),
    removeAuthorisation: useMutation(
      change((country: string) =>
        call(candidateLaneContract.removeAuthorisation, { params: { ...params, country } }),
      ),
    ),
    setExpectation: useMutation(
      change((body: LaneBody<'setExpectation'>) =>
        call(candidateLaneContract.setExpectation, { params, body }),
      ),
    ),
    removeExpectation: useMutation(change(() => call(candidateLaneContract.removeExpectation, { params }))),
    setMobilityFile: useMutation({
      mutationFn: ({ version, ...body }: LaneBody<'setMobilityFile'> & { version: number }) =>
        call(candidateLaneContract.setMobilityFile, { params, body }, { version }),
      // Reading it again would be noted as another opening.
      onSuccess: (file) => {
        client.setQueryData(mobilityFileQuery(candidateId).queryKey, file);
        return client.invalidateQueries({ queryKey: historyQuery(candidateId).queryKey });
      },
    }),
  };
}
export type CandidateActions = ReturnType<typeof useCandidateActions>;

export function useEraseCandidates() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly CandidateId[]) => {
      for (const candidateId of ids) await call(candidatesContract.erase, { params: { candidateId } });
    },
    // What is gone is forgotten, not read again.
    onSettled: (_, __, ids) => {
      for (const id of ids) client.removeQueries({ queryKey: candidateKey(id) });
      return client.invalidateQueries({ queryKey: ['candidates', 'list'] });
    },
  });
}
