import {
  type BatchId,
  BatchItem,
  type BatchItemId,
  type BatchView,
  intakeContract,
  type ProposalDecision,
} from '@portolan/shared/contract';
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { call } from '../../lib/call.js';
import { downloadUrl } from '../../lib/endpoint-url.js';
import { listen } from '../../lib/stream.js';
import { sentName, withItem } from './model.js';

const batchKey = (batchId: string) => ['intake', 'batch', batchId] as const;

export const batchesQuery = infiniteQueryOptions({
  queryKey: ['intake', 'batches'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    call(
      intakeContract.list,
      { query: { limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
      { signal },
    ),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const batchQuery = (batchId: string) =>
  queryOptions({
    queryKey: batchKey(batchId),
    queryFn: ({ signal }) => call(intakeContract.get, { params: { batchId: batchId } }, { signal }),
  });

/** Rows of a table that somebody has to look at, or all of them. */
export const rowsQuery = (batchId: BatchId, itemId: BatchItemId, status: 'fault' | 'proposal') =>
  infiniteQueryOptions({
    queryKey: [...batchKey(batchId), 'rows', itemId, status],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      call(
        intakeContract.rows,
        { params: { batchId, itemId }, query: { status, after: pageParam, limit: 50 } },
        { signal },
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const templateUrl = downloadUrl(intakeContract.template, {});

const Done = z.object({ status: z.enum(['done', 'undone']) });

function receive(client: QueryClient, batchId: string, event: z.infer<typeof Done> | BatchItem): void {
  if ('fileName' in event) {
    client.setQueryData<BatchView>(batchKey(batchId), (view) => view && withItem(view, event));
    return;
  }
  void client.invalidateQueries({ queryKey: ['intake'] });
  void client.invalidateQueries({ queryKey: ['candidates'] });
}

/** Keeps a running batch up to date as the server tells it. */
export function useBatchProgress(batch: BatchView | undefined): void {
  const client = useQueryClient();
  const running = batch !== undefined && batch.status !== 'done' && batch.status !== 'undone';
  const batchId = batch?.id;
  useEffect(() => {
    if (!running || batchId === undefined) return undefined;
    const close = listen(
      intakeContract.events,
      { params: { batchId } },
      z.union([BatchItem, Done]),
      (event) => {
        if (!('fileName' in event)) close();
        receive(client, batchId, event);
      },
      ['item', 'done'],
    );
    return close;
  }, [client, running, batchId]);
}

export function useIntakeActions() {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([['intake'], ['candidates']].map((queryKey) => client.invalidateQueries({ queryKey })));
  const send = useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData();
      for (const file of files) form.append('files', file, sentName(file));
      return call(intakeContract.create, {}, { form });
    },
    onSuccess: refresh,
  });
  const decide = useMutation({
    mutationFn: ({
      batchId,
      itemId,
      decision,
    }: {
      batchId: BatchId;
      itemId: BatchItemId;
      decision: ProposalDecision;
    }) => call(intakeContract.decide, { params: { batchId, itemId }, body: decision }),
    onSettled: refresh,
  });
  return { send, decide };
}
