import {
  type BatchId,
  type BatchItemId,
  type TableAction,
  tableContract,
  type TableCorrection,
  type TableView,
} from '@portolan/shared/contract';
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../../lib/call.js';
import { downloadUrl } from '../../../lib/endpoint-url.js';
import { isMoving, steadied } from './model.js';

export interface TableId {
  readonly batchId: BatchId;
  readonly itemId: BatchItemId;
}

const tableKey = ({ itemId }: TableId) => ['intake', 'table', itemId] as const;

/** What waits on the end of a check or an import reads again when it comes. */
function followPhase(client: QueryClient, before: TableView | undefined, now: TableView): void {
  if (before === undefined || before.progress.phase === now.progress.phase) return;
  void client.invalidateQueries({ queryKey: ['intake', 'batch'] });
  void client.invalidateQueries({ queryKey: ['intake', 'batches'] });
  void client.invalidateQueries({ queryKey: ['intake', 'faults', now.itemId] });
  if (now.progress.phase === 'done') void client.invalidateQueries({ queryKey: ['candidates'] });
}

/** A table file; while the server is at it, as it is every second. */
export const tableQuery = (client: QueryClient, id: TableId) =>
  queryOptions({
    queryKey: tableKey(id),
    queryFn: async ({ signal }) => {
      const now = await call(tableContract.get, { params: id }, { signal });
      const before = client.getQueryData<TableView>(tableKey(id));
      followPhase(client, before, now);
      return steadied(before, now);
    },
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.progress) ? 1000 : false),
  });

export const tableFaultsQuery = (id: TableId, of: 'refused' | 'partial') =>
  infiniteQueryOptions({
    queryKey: ['intake', 'faults', id.itemId, of],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      call(tableContract.faults, { params: id, query: { of, after: pageParam, limit: 20 } }, { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const faultsFileUrl = (id: TableId) => downloadUrl(tableContract.faultsFile, { params: id });

export function useTableActions(id: TableId) {
  const client = useQueryClient();
  const take = (view: TableView) => {
    client.setQueryData<TableView>(tableKey(id), (before) => steadied(before, view));
    return client.invalidateQueries({ queryKey: ['intake', 'batch'] });
  };
  const correct = useMutation({
    mutationFn: (body: TableCorrection) => call(tableContract.correct, { params: id, body }),
    onSuccess: take,
  });
  const act = useMutation({
    mutationFn: (action: TableAction) => call(tableContract.act, { params: id, body: { action } }),
    onSuccess: take,
  });
  const acceptSameEmail = useMutation({
    mutationFn: () => call(tableContract.acceptSameEmail, { params: id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['intake'] }),
  });
  return { correct, act, acceptSameEmail };
}
export type TableActions = ReturnType<typeof useTableActions>;
