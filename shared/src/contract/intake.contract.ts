import { z } from 'zod';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { BatchId, BatchItemId, CandidateId, Instant, page } from './primitives.js';
import { TableBrief } from './table.contract.js';

/** `receiving`: files still arrive. `to-confirm`: all that is left waits for somebody to import a table or not. */
export const batchStatuses = ['receiving', 'queued', 'running', 'to-confirm', 'done', 'undone'] as const;
export type BatchStatus = (typeof batchStatuses)[number];

/**
 * Of a table file: `checking`, `to-confirm`, `importing`, `paused`, `cancelled`, `done`; its rows with faults and its
 * proposals have items of their own. `partial` is a row that is taken without a value that could not be read;
 * `discarded` what somebody set aside; `unreadable` a CV that is kept until somebody says whom it is about.
 */
export const itemStatuses = [
  'waiting',
  'reading',
  'created',
  'updated',
  'unchanged',
  'proposal',
  'discarded',
  'fault',
  'done',
  'partial',
  'checking',
  'to-confirm',
  'importing',
  'paused',
  'cancelled',
  'unreadable',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** `source-id`: an earlier row of the table has the same key. */
export const sameBecause = ['email', 'phone', 'link', 'source-id'] as const;

/** How many rows or files ended in each way. */
export const OutcomeCounts = z.object({
  waiting: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  proposal: z.number().int(),
  discarded: z.number().int(),
  fault: z.number().int(),
  unreadable: z.number().int(),
});
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

export const BatchItem = z.object({
  id: BatchItemId,
  /** The table file this is a row of. */
  parentId: BatchItemId.nullable(),
  /** The header is row 1. */
  row: z.number().int().nullable(),
  fileName: z.string(),
  byteCount: z.number().int(),
  status: z.enum(itemStatuses),
  candidate: z.object({ id: CandidateId, name: z.string().nullable() }).nullable(),
  fieldCount: z.number().int().nullable(),
  /** Fields that a person should look at. */
  reviewCount: z.number().int().nullable(),
  /** Whom this may be: nothing is merged before somebody says so. */
  lookalikes: z.array(
    z.object({
      candidateId: CandidateId,
      name: z.string().nullable(),
      because: z.array(z.enum(sameBecause)),
    }),
  ),
  fault: z.object({ code: z.string(), detail: z.string() }).nullable(),
  /** Rows of a table file by outcome; null for other files. */
  rows: OutcomeCounts.nullable(),
  /** What a check of a table file counted and how far it is; null for other files. */
  table: TableBrief.nullable(),
  /** Columns of a table file that were not understood and left out. */
  ignoredColumns: z.array(z.string()),
  /** What was taken out of an archive, and names of what was left out; null for other files. */
  archive: z
    .object({ taken: z.number().int(), leftOut: z.number().int(), leftOutNames: z.array(z.string()) })
    .nullable(),
});
export type BatchItem = z.infer<typeof BatchItem>;

export const BatchSummary = z.object({
  id: BatchId,
  status: z.enum(batchStatuses),
  createdAt: Instant,
  createdBy: z.string().nullable(),
  finishedAt: Instant.nullable(),
  fileCount: z.number().int(),
  counts: OutcomeCounts,
});
export type BatchSummary = z.infer<typeof BatchSummary>;

export const BatchView = BatchSummary.extend({ items: z.array(BatchItem) });
export type BatchView = z.infer<typeof BatchView>;

const batch = z.object({ batchId: BatchId });
const item = z.object({ batchId: BatchId, itemId: BatchItemId });

/** What to do with a file or row that looks like somebody who is there. */
export const ProposalDecision = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('same-person'), candidateId: CandidateId }),
  z.strictObject({ choice: z.literal('new-person') }),
  z.strictObject({ choice: z.literal('discard') }),
]);
export type ProposalDecision = z.infer<typeof ProposalDecision>;

/** Largest CV; tables may be larger. */
export const largestUpload = 20 * 1024 * 1024;
export const mostFilesAtOnce = 1000;

export const intakeContract = {
  create: endpoint({
    method: 'POST',
    path: '/batches',
    summary:
      'Take in files: CVs and tables of candidates (CSV, XLSX), several at once; a table waits for somebody to import it',
    access: staff,
    upload: true,
    response: z.object({ id: BatchId }),
    status: 202,
  }),
  list: endpoint({
    method: 'GET',
    path: '/batches',
    summary: 'Past intakes, the newest first',
    access: staff,
    query: z.object({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: page(BatchSummary),
  }),
  template: endpoint({
    method: 'GET',
    path: '/batches/template',
    summary: 'A CSV with the columns of a candidates table, each explained, and one example row',
    access: staff,
    response: { stream: 'text/csv' },
  }),
  get: endpoint({
    method: 'GET',
    path: '/batches/:batchId',
    summary: 'One intake with what became of each file',
    access: staff,
    params: batch,
    response: BatchView,
  }),
  events: endpoint({
    method: 'GET',
    path: '/batches/:batchId/events',
    summary: 'Progress of an intake: an event for each file that changed, then one named done',
    access: staff,
    params: batch,
    response: { stream: 'text/event-stream' },
  }),
  rows: endpoint({
    method: 'GET',
    path: '/batches/:batchId/items/:itemId/rows',
    summary: 'Rows of a table file in their order; by outcome if asked',
    access: staff,
    params: item,
    query: z.object({
      status: z.enum(itemStatuses).optional(),
      /** Rows after this one. */
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({
      items: z.array(BatchItem),
      next: z.number().int().nullable(),
      total: z.number().int(),
    }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/batches/:batchId/items/:itemId/decision',
    summary: 'Settle a proposal: the same person, somebody new, or set aside',
    access: staff,
    params: item,
    body: ProposalDecision,
    response: BatchItem,
  }),
};
