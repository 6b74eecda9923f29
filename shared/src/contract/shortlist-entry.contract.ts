import { z } from 'zod';
import { gateStates, traceKinds, verdicts } from '../domain/matching/index.js';
import { shortlistStages } from '../domain/shortlists/index.js';
import { NamedRequirement } from './matching.contract.js';
import { CandidateId, Country, EmployerId, Instant, RoleId } from './primitives.js';

const id = <Brand extends string>() => z.uuid().brand<Brand>();
export const EntryId = id<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;
export const EntryEventId = id<'EntryEventId'>();
export type EntryEventId = z.infer<typeof EntryEventId>;

const Tenths = z.number().int().min(0).max(1000).nullable();
export const Stage = z.enum(shortlistStages);

/** What a hiring manager said last. */
export const ManagerAnswer = z.object({
  answer: z.enum(['yes', 'no']),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  at: Instant,
});
export type ManagerAnswer = z.infer<typeof ManagerAnswer>;

/** A candidate on the shortlist of a role: a row of the table, a card of the board, a line of the export. */
export const ShortlistEntry = z.object({
  id: EntryId,
  version: z.number().int(),
  role: z.object({
    id: RoleId,
    title: z.string(),
    employer: z.object({ id: EmployerId, name: z.string() }),
  }),
  candidate: z.object({
    id: CandidateId,
    name: z.string().nullable(),
    headline: z.string().nullable(),
    reading: z.enum(['good', 'low']),
    isSynthetic: z.boolean(),
  }),
  stage: Stage,
  stageChangedAt: Instant,
  /** Why the candidate is in this stage, where somebody said so. */
  stageReason: z.string().nullable(),
  evidencedTenths: Tenths,
  potentialTenths: Tenths,
  gate: z.enum(gateStates),
  questionCount: z.number().int(),
  answer: ManagerAnswer.nullable(),
  noteCount: z.number().int(),
  addedAt: Instant,
  addedBy: z.string().nullable(),
});
export type ShortlistEntry = z.infer<typeof ShortlistEntry>;

/** Columns of the table and of its export, in order. */
export const shortlistColumns = [
  'candidate',
  'role',
  'employer',
  'stage',
  'since',
  'evidenced',
  'potential',
  'gates',
  'answer',
  'reason',
  'notes',
  'added',
] as const;
export type ShortlistColumn = (typeof shortlistColumns)[number];

/** The score as it stood when somebody acted. */
export const LookedAt = z.object({
  requirementsVersion: z.number().int().nullable(),
  evidencedTenths: Tenths,
  potentialTenths: Tenths,
  gate: z.enum(gateStates),
  parts: z.array(
    z.object({
      requirementId: z.string(),
      label: z.string(),
      verdict: z.enum(verdicts),
      value: z.number().int(),
      potential: z.number().int(),
      weight: z.number().int(),
    }),
  ),
});
export type LookedAt = z.infer<typeof LookedAt>;

export const EntryEvent = z.object({
  id: EntryEventId,
  kind: z.enum(['added', 'stage', 'note', 'answer', 'removed']),
  fromStage: Stage.nullable(),
  toStage: Stage.nullable(),
  answer: z.enum(['yes', 'no']).nullable(),
  /** The reason or the note. */
  text: z.string().nullable(),
  by: z.string().nullable(),
  at: Instant,
  lookedAt: LookedAt.nullable(),
  /** The step was taken back later. */
  undone: z.boolean(),
  /** This step takes another one back. */
  undoes: z.boolean(),
});
export type EntryEvent = z.infer<typeof EntryEvent>;

export const EntryDetail = z.object({ entry: ShortlistEntry, events: z.array(EntryEvent) });
export type EntryDetail = z.infer<typeof EntryDetail>;

/** A step and the way back: `eventId` is what the undo takes. */
export const StepTaken = z.object({ entry: ShortlistEntry, eventId: EntryEventId });
export type StepTaken = z.infer<typeof StepTaken>;

export const StageCounts = z.array(z.object({ stage: Stage, count: z.number().int() }));

/** A role of one's own as a hiring manager sees its shortlist from afar. */
export const OwnShortlist = z.object({
  roleId: RoleId,
  title: z.string(),
  employer: z.string(),
  openings: z.number().int(),
  stages: StageCounts,
  /** Candidates in play whom the hiring manager has not answered yet. */
  waiting: z.number().int(),
});
export type OwnShortlist = z.infer<typeof OwnShortlist>;

/** One requirement of one candidate for a hiring manager: verdict, level and words with contacts masked. */
export const ManagerCell = z.object({
  requirementId: z.string(),
  verdict: z.enum(verdicts),
  gate: z.enum(gateStates).nullable(),
  skill: z.string().nullable(),
  kind: z.enum(traceKinds).nullable(),
  level: z.number().int().nullable(),
  lastUsed: z.string().nullable(),
  months: z.number().int().nullable(),
  quote: z.string().nullable(),
});
export type ManagerCell = z.infer<typeof ManagerCell>;

/** What a hiring manager sees of a candidate: no contacts, no text, no pay, no mobility, no score. */
export const ManagerEntry = z.object({
  entryId: EntryId,
  version: z.number().int(),
  name: z.string().nullable(),
  reading: z.enum(['good', 'low']),
  stage: Stage,
  stageChangedAt: Instant,
  experienceMonths: z.number().int().nullable(),
  cells: z.array(ManagerCell),
  answer: ManagerAnswer.nullable(),
});
export type ManagerEntry = z.infer<typeof ManagerEntry>;

export const ManagerShortlist = z.object({
  role: z.object({ id: RoleId, title: z.string(), employer: z.string(), country: Country }),
  requirements: z.array(NamedRequirement),
  entries: z.array(ManagerEntry),
});
export type ManagerShortlist = z.infer<typeof ManagerShortlist>;
