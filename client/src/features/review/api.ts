import {
  type CandidateId,
  candidatesContract,
  type DocumentId,
  type FactId,
  type FieldEdit,
  reviewContract,
} from '@portolan/shared/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

/** As many as a person goes through without coming back. */
const queueLength = 200;

/** Who is to be reviewed, in the order they came; with a batch, only whom it brought. */
export const reviewQueueQuery = (batch: string | undefined) =>
  queryOptions({
    queryKey: ['review', 'queue', batch],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(
        reviewContract.queue,
        { query: { limit: queueLength, ...(batch === undefined ? {} : { batch }) } },
        { signal },
      ),
  });

/** The requests of the desk; each answers with the version it led to. */
export const reviewCalls = (candidateId: CandidateId) => ({
  async decide(choice: 'confirm' | 'remove', values: readonly (readonly FactId[])[], version: number) {
    const body = { choice, values: values.map((ids) => [...ids]) };
    return call(reviewContract.decide, { params: { candidateId }, body }, { version });
  },
  async mend(edit: FieldEdit, version: number) {
    const reply = await call(
      candidatesContract.editField,
      { params: { candidateId }, body: edit },
      { version },
    );
    return { factIds: [reply.factId], version: reply.version };
  },
  undo: (factId: FactId) => call(candidatesContract.undoFact, { params: { candidateId, factId } }),
});
export type ReviewCalls = ReturnType<typeof reviewCalls>;

/** Everything that counts or shows what was decided reads again. */
export function useReviewRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

/** Notes that a person has read a document, or takes it back. */
export function useDocumentCheck(candidateId: CandidateId) {
  const refresh = useReviewRefresh();
  return useMutation({
    mutationFn: ({ documentId, checked }: { documentId: DocumentId; checked: boolean }) =>
      call(checked ? reviewContract.check : reviewContract.uncheck, { params: { candidateId, documentId } }),
    onSuccess: refresh,
  });
}
