import { z } from 'zod';
import {
  gateStates,
  openReasons,
  rankingSorts,
  relations,
  traceKinds,
  verdicts,
} from '../domain/matching/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { CandidateId, DocumentId, Instant, RoleId } from './primitives.js';
import { RoleRequirement, RoleRequirements } from './requirement.contract.js';

/** Shown numbers are tenths: 784 is 78.4 of 100. Null where nothing is scored. */
const Tenths = z.number().int().min(0).max(1000).nullable();
const Value = z.number().int().min(0).max(10_000);

export const NamedSkill = z.object({ id: z.string(), name: z.string(), kind: z.string() });

/** A requirement with the words a screen shows for it. */
export const NamedRequirement = RoleRequirement.safeExtend({
  label: z.string(),
  /** The skills a person may attest to settle it; empty for experience. */
  skills: z.array(NamedSkill),
});
export type NamedRequirement = z.infer<typeof NamedRequirement>;

export const RankingQuestion = z.object({
  requirementId: z.string(),
  reason: z.enum([...openReasons, 'gate']),
  gate: z.boolean(),
  /** weight × what is unknown. */
  worth: z.number().int(),
  /** What a yes adds to the shown evidenced number. */
  gainTenths: z.number().int(),
});
export type RankingQuestion = z.infer<typeof RankingQuestion>;

/** One requirement of one candidate, as a mark in the verdict strip. */
export const VerdictCell = z.object({
  requirementId: z.string(),
  verdict: z.enum(verdicts),
  gate: z.enum(gateStates).nullable(),
  open: z.enum(openReasons).nullable(),
  value: Value,
  conflict: z.boolean(),
});
export type VerdictCell = z.infer<typeof VerdictCell>;

export const RankingRow = z.object({
  candidateId: CandidateId,
  name: z.string().nullable(),
  headline: z.string().nullable(),
  /** 'low': the document was hard to read; a person should read it first. */
  reading: z.enum(['good', 'low']),
  experienceMonths: z.number().int().nullable(),
  rank: z.number().int(),
  /** Others have the same rank: shown as "=3". */
  shared: z.boolean(),
  evidencedTenths: Tenths,
  potentialTenths: Tenths,
  /** Σwᵢvᵢ, exact. */
  evidencedSum: z.number().int(),
  potentialSum: z.number().int(),
  gate: z.enum(gateStates),
  cells: z.array(VerdictCell),
  /** The three that are worth most. */
  questions: z.array(RankingQuestion),
  questionCount: z.number().int(),
});
export type RankingRow = z.infer<typeof RankingRow>;

export const Ranking = z.object({
  roleId: RoleId,
  /** The saved version that was ranked by; null for requirements that are not saved. */
  requirementsVersion: z.number().int().nullable(),
  requirements: z.array(NamedRequirement),
  totalWeight: z.number().int(),
  counts: z.object({ total: z.number().int(), notMet: z.number().int(), toConfirm: z.number().int() }),
  /** How many rows the filter leaves. */
  matching: z.number().int(),
  offset: z.number().int(),
  rows: z.array(RankingRow),
  rankedAt: Instant,
  tookMs: z.number().int(),
});
export type Ranking = z.infer<typeof Ranking>;

const TraceShown = z.object({
  kind: z.enum(traceKinds),
  level: z.number().int(),
  lastUsed: z.string().nullable(),
});

/** Words of a document, or what a person said, that a trace rests on. */
export const EvidenceQuote = z.object({
  text: z.string().nullable(),
  documentId: DocumentId.nullable(),
  fileName: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  source: z.enum(['person', 'document', 'batch_row']),
  saidBy: z.string().nullable(),
  note: z.string().nullable(),
  recordedAt: Instant,
});
export type EvidenceQuote = z.infer<typeof EvidenceQuote>;

export const ShownEvidence = z.object({
  skill: NamedSkill,
  trace: TraceShown,
  relation: z.enum(relations),
  transferPercent: z.number().int(),
  link: z.object({ author: z.string(), reason: z.string() }).nullable(),
  quotes: z.array(EvidenceQuote),
});
export type ShownEvidence = z.infer<typeof ShownEvidence>;

export const ExplainedPart = z.object({
  requirement: NamedRequirement,
  value: Value,
  potential: Value,
  verdict: z.enum(verdicts),
  gate: z.enum(gateStates).nullable(),
  open: z.enum(openReasons).nullable(),
  conflict: z.boolean(),
  months: z.number().int().nullable(),
  decidedBy: ShownEvidence.nullable(),
  alsoFound: z.array(ShownEvidence),
  /** The shares sum to the shown number. */
  shownEvidenced: Tenths,
  shownPotential: Tenths,
});
export type ExplainedPart = z.infer<typeof ExplainedPart>;

export const MatchExplanation = z.object({
  candidateId: CandidateId,
  name: z.string().nullable(),
  headline: z.string().nullable(),
  reading: z.enum(['good', 'low']),
  requirementsVersion: z.number().int().nullable(),
  evidencedTenths: Tenths,
  potentialTenths: Tenths,
  gate: z.enum(gateStates),
  parts: z.array(ExplainedPart),
  questions: z.array(RankingQuestion),
});
export type MatchExplanation = z.infer<typeof MatchExplanation>;

/** Requirements that are not saved yet; left out, the saved version in force is used. */
const Preview = RoleRequirements.optional();
const params = z.strictObject({ roleId: RoleId });

const filters = {
  requirements: Preview,
  sort: z.enum(rankingSorts).default('evidenced'),
  /** Only candidates whose gates stand so. */
  gate: z.enum(gateStates).optional(),
};

export const matchingContract = {
  rank: endpoint({
    method: 'POST',
    path: '/roles/:roleId/ranking',
    summary: 'The ranking of a role, by saved requirements or by those in the body',
    access: staff,
    params,
    body: z.strictObject({
      ...filters,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    response: Ranking,
  }),
  explain: endpoint({
    method: 'POST',
    path: '/roles/:roleId/ranking/:candidateId',
    summary: 'Why this score: parts that sum, quotes, and what to ask',
    access: staff,
    params: z.strictObject({ roleId: RoleId, candidateId: CandidateId }),
    body: z.strictObject({ requirements: Preview }),
    response: MatchExplanation,
  }),
  export: endpoint({
    method: 'POST',
    path: '/roles/:roleId/ranking/export',
    summary: 'The whole ranking as CSV: the rows, order and columns of the screen',
    access: staff,
    params,
    body: z.strictObject(filters),
    response: { stream: 'text/csv' },
  }),
};
