import { type BatchId, type CandidateId, undoContract } from '@portolan/shared/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

const askAgainMilliseconds = 700;

/** While an intake is being taken back, asked again and again. */
export const undoQuery = (batchId: BatchId) =>
  queryOptions({
    queryKey: ['intake', 'undo', batchId],
    queryFn: ({ signal }) => call(undoContract.preview, { params: { batchId } }, { signal }),
    refetchInterval: ({ state }) => {
      const progress = state.data?.progress;
      return progress && progress.finishedAt === null ? askAgainMilliseconds : false;
    },
  });

interface Start {
  readonly batchId: BatchId;
  readonly touched: 'keep' | 'take-back';
  readonly exceptions: CandidateId[];
}

export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ batchId, touched, exceptions }: Start) =>
      call(undoContract.start, { params: { batchId }, body: { touched, exceptions } }),
    onSettled: () =>
      Promise.all(
        [['intake'], ['candidates'], ['duplicates']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
