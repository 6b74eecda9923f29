import { z } from 'zod';
import { staff } from './access.js';
import { candidateOrigins, readings } from './candidates.contract.js';
import { endpoint } from './endpoint.js';
import { BatchId, CandidateId, DocumentId, FactId } from './primitives.js';

/** A candidate with values that a reading was not sure of, or with a document that was hard to read. */
export const ReviewEntry = z.object({
  id: CandidateId,
  name: z.string().nullable(),
  /** Values that nobody has confirmed; a missing name counts as one. */
  reviewCount: z.number().int(),
  /** 'low': to be read by a person first. */
  reading: z.enum(readings),
  origin: z.enum(candidateOrigins),
});
export type ReviewEntry = z.infer<typeof ReviewEntry>;

export const reviewChoices = ['confirm', 'remove'] as const;

/** What a person says of values that were read: they are right, or they do not belong here. */
export const ReviewDecision = z.strictObject({
  choice: z.enum(reviewChoices),
  /** One list per value: the facts it stands on, the one that decided it first. */
  values: z.array(z.array(FactId).min(1).max(100)).min(1).max(200),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

const params = z.strictObject({ candidateId: CandidateId });
const documentParams = z.strictObject({ candidateId: CandidateId, documentId: DocumentId });

export const reviewContract = {
  queue: endpoint({
    method: 'GET',
    path: '/review',
    summary: 'Candidates with something to review, in the order they came',
    access: staff,
    query: z.strictObject({
      /** Those that one intake brought. */
      batch: BatchId.optional(),
      /** Those after this candidate. */
      after: CandidateId.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ items: z.array(ReviewEntry), total: z.number().int() }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/candidates/:candidateId/review',
    summary: 'Confirm values that were read, or take them away; each becomes a fact by a person',
    access: staff,
    params,
    body: ReviewDecision,
    response: z.object({
      /** The fact to undo by for each value, in their order. */
      factIds: z.array(FactId),
      version: z.number().int(),
    }),
    status: 201,
  }),
  check: endpoint({
    method: 'PUT',
    path: '/candidates/:candidateId/documents/:documentId/check',
    summary: 'Note that a person has read a document that was hard to read',
    access: staff,
    params: documentParams,
    response: z.object({ version: z.number().int() }),
  }),
  uncheck: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId/documents/:documentId/check',
    summary: 'Take back that a person has read a document',
    access: staff,
    params: documentParams,
    response: z.object({ version: z.number().int() }),
  }),
};
