import {
  type BatchId,
  type BatchItemId,
  type UnreadablePerson,
  unreadableContract,
} from '@portolan/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { downloadUrl } from '../../lib/endpoint-url.js';

interface Place {
  readonly batchId: BatchId;
  readonly itemId: BatchItemId;
}

export const unreadableFileUrl = (params: Place): string => downloadUrl(unreadableContract.file, { params });

/** Whom a file that cannot be read is about, or that nobody needs it. */
export function useUnreadableActions(params: Place) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([['intake'], ['candidates']].map((queryKey) => client.invalidateQueries({ queryKey })));
  const name = useMutation({
    mutationFn: (body: UnreadablePerson) => call(unreadableContract.name, { params, body }),
    onSettled: refresh,
  });
  const setAside = useMutation({
    mutationFn: () => call(unreadableContract.setAside, { params }),
    onSettled: refresh,
  });
  return { name, setAside };
}
