import { z } from 'zod';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { BatchItem } from './intake.contract.js';
import { BatchId, BatchItemId } from './primitives.js';

const item = z.object({ batchId: BatchId, itemId: BatchItemId });

/** Who a file that cannot be read is about, as a person tells it. */
export const UnreadablePerson = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).optional(),
});
export type UnreadablePerson = z.infer<typeof UnreadablePerson>;

/** A CV that no reader can read is kept until somebody names its candidate or sets it aside. */
export const unreadableContract = {
  file: endpoint({
    method: 'GET',
    path: '/batches/:batchId/items/:itemId/file',
    summary: 'The file that could not be read, as it came, as an attachment',
    access: staff,
    params: item,
    response: { stream: 'application/octet-stream' },
  }),
  name: endpoint({
    method: 'POST',
    path: '/batches/:batchId/items/:itemId/candidate',
    summary: 'Make a candidate of a file that could not be read, by name; the file becomes its document',
    access: staff,
    params: item,
    body: UnreadablePerson,
    response: BatchItem,
  }),
  setAside: endpoint({
    method: 'POST',
    path: '/batches/:batchId/items/:itemId/set-aside',
    summary: 'Set a file that could not be read aside; the file goes',
    access: staff,
    params: item,
    response: BatchItem,
  }),
};
