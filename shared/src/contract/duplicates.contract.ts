import { z } from 'zod';
import { likenessReasons } from '../domain/identity/index.js';
import { staff } from './access.js';
import { candidateOrigins } from './candidates.contract.js';
import { endpoint } from './endpoint.js';
import { CandidateId, Instant, page } from './primitives.js';

export const pairStatuses = ['open', 'different', 'merged'] as const;
export type PairStatus = (typeof pairStatuses)[number];

/** As much of a record as it takes to see whether two are one person. */
export const RecordSeen = z.object({
  id: CandidateId,
  name: z.string().nullable(),
  headline: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  /** Title and company, the newest first, three at most. */
  jobs: z.array(z.string()),
  origin: z.enum(candidateOrigins),
  isSynthetic: z.boolean(),
  documentCount: z.number().int(),
  createdAt: Instant,
});
export type RecordSeen = z.infer<typeof RecordSeen>;

export const ReasonSeen = z.object({
  because: z.enum(likenessReasons),
  /** Of 100; what speaks against is negative. They sum to the score. */
  points: z.number().int(),
  /** What each of the two says; null where it is the whole text, or changed since. */
  values: z.tuple([z.string(), z.string()]).nullable(),
});
export type ReasonSeen = z.infer<typeof ReasonSeen>;

export const DuplicatePair = z.object({
  one: RecordSeen,
  other: RecordSeen,
  score: z.number().int(),
  reasons: z.array(ReasonSeen),
  status: z.enum(pairStatuses),
  foundAt: Instant,
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

const pair = z.strictObject({ oneId: CandidateId, otherId: CandidateId });

export const duplicatesContract = {
  list: endpoint({
    method: 'GET',
    path: '/duplicates',
    summary: 'Pairs of records that may be one person, the likeliest first; nothing is ever merged by itself',
    access: staff,
    query: z.strictObject({
      status: z.enum(pairStatuses).default('open'),
      /** Pairs of one candidate. */
      candidate: CandidateId.optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    response: page(DuplicatePair),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/duplicates/:oneId/:otherId/decision',
    summary: 'Not the same person, which is remembered, or open again',
    access: staff,
    params: pair,
    body: z.strictObject({ decision: z.enum(['different', 'open']) }),
    response: z.object({ status: z.enum(pairStatuses) }),
  }),
  search: endpoint({
    method: 'POST',
    path: '/duplicates/search',
    summary: 'Compare all records anew in the background',
    access: staff,
    response: z.object({ started: z.literal(true) }),
    status: 202,
  }),
};
