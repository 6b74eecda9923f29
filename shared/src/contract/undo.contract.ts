import { z } from 'zod';
import { factFields } from '../domain/profile/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { BatchId, CandidateId, Instant } from './primitives.js';

/** What happened to a candidate since the intake. */
export const touchedBecause = ['edited', 'heard', 'lane', 'shortlisted', 'merged', 'later-intake'] as const;
export type TouchedBecause = (typeof touchedBecause)[number];

const Person = z.object({ id: CandidateId, name: z.string().nullable() });

export const TouchedCandidate = z.object({
  candidate: Person,
  /** Came with this intake; otherwise it only added to them. */
  created: z.boolean(),
  because: z.array(z.enum(touchedBecause)),
});
export type TouchedCandidate = z.infer<typeof TouchedCandidate>;

export const ChangedCandidate = z.object({
  candidate: Person,
  /** Fields that return to what they were, as text; null = nothing known. */
  fields: z.array(
    z.object({ field: z.enum(factFields), now: z.array(z.string()), then: z.array(z.string()) }),
  ),
});
export type ChangedCandidate = z.infer<typeof ChangedCandidate>;

export const UndoProgress = z.object({
  /** Null while they are being counted. */
  total: z.number().int().nullable(),
  removed: z.number().int(),
  restored: z.number().int(),
  kept: z.number().int(),
  startedBy: z.string().nullable(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
});
export type UndoProgress = z.infer<typeof UndoProgress>;

/** Longest lists of a preview; the counts are of all. */
export const mostTouchedShown = 200;
export const mostChangedShown = 20;

export const UndoPreview = z.object({
  /** Candidates that came with this intake. */
  createdCount: z.number().int(),
  /** Candidates that were there and learnt something. */
  updatedCount: z.number().int(),
  touchedCount: z.number().int(),
  /** Edited, heard, shortlisted, merged or met again since: kept unless somebody says otherwise. */
  touched: z.array(TouchedCandidate),
  changed: z.array(ChangedCandidate),
  /** Null until it was begun. */
  progress: UndoProgress.nullable(),
});
export type UndoPreview = z.infer<typeof UndoPreview>;

const params = z.strictObject({ batchId: BatchId });

export const undoContract = {
  preview: endpoint({
    method: 'GET',
    path: '/batches/:batchId/undo',
    summary: 'What taking an intake back would do, or how far it has come',
    access: staff,
    params,
    response: UndoPreview,
  }),
  start: endpoint({
    method: 'POST',
    path: '/batches/:batchId/undo',
    summary: 'Take back what an intake brought; what people have touched since is kept or taken back as told',
    access: staff,
    params,
    body: z.strictObject({
      touched: z.enum(['keep', 'take-back']).default('keep'),
      /** Candidates about whom the opposite was decided. */
      exceptions: z.array(CandidateId).max(1000).default([]),
    }),
    response: UndoProgress,
    status: 202,
  }),
};
