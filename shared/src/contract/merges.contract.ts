import { z } from 'zod';
import { shortlistStages } from '../domain/shortlists/index.js';
import { staff } from './access.js';
import { CandidateFields, SkillSeen } from './candidate-fields.contract.js';
import { AuthorisationSeen, ExpectationSeen } from './candidate-lane.contract.js';
import { candidateOrigins, DocumentSeen } from './candidates.contract.js';
import { endpoint } from './endpoint.js';
import { CandidateId, Country, FactId, Instant, RoleId } from './primitives.js';

const MergeId = z.uuid().brand<'MergeId'>();
export type MergeId = z.infer<typeof MergeId>;

/** Which of the two records a value is taken from. */
export const mergeSides = ['kept', 'merged'] as const;
export type MergeSide = (typeof mergeSides)[number];
const Side = z.enum(mergeSides);

const MergeRecord = z.object({
  id: CandidateId,
  version: z.number().int(),
  origin: z.enum(candidateOrigins),
  createdAt: Instant,
  fields: CandidateFields,
  skills: z.array(SkillSeen),
  documents: z.array(DocumentSeen),
});
export type MergeRecord = z.infer<typeof MergeRecord>;

const EntryOfBoth = z.object({
  roleId: RoleId,
  roleTitle: z.string(),
  employerName: z.string(),
  kept: z.object({ stage: z.enum(shortlistStages), stageChangedAt: Instant, noteCount: z.number().int() }),
  merged: z.object({ stage: z.enum(shortlistStages), stageChangedAt: Instant, noteCount: z.number().int() }),
});

/** Two records side by side, and what must be decided before they can be one. */
export const MergePreview = z.object({
  kept: MergeRecord,
  merged: MergeRecord,
  /** The same country answered differently. */
  authorisations: z.array(z.object({ country: Country, kept: AuthorisationSeen, merged: AuthorisationSeen })),
  expectation: z.object({ kept: ExpectationSeen, merged: ExpectationSeen }).nullable(),
  /** Both have one: only a mobility specialist may say which stands. */
  bothHaveMobilityFile: z.boolean(),
  /** Roles with both on the shortlist, in different stages. */
  shortlists: z.array(EntryOfBoth),
  /** Entries that simply move along. */
  shortlistsAlong: z.number().int(),
});
export type MergePreview = z.infer<typeof MergePreview>;

export const MergeRequest = z.strictObject({
  mergedId: CandidateId,
  /** The version of the other record that was looked at. */
  mergedVersion: z.number().int(),
  /** Facts whose value stands; none: person before attested before the newest document. */
  choose: z.array(FactId).max(200).default([]),
  /** Facts whose value is left out of the record that stays. */
  leaveOut: z.array(FactId).max(500).default([]),
  authorisations: z
    .array(z.strictObject({ country: Country, from: Side }))
    .max(50)
    .default([]),
  expectation: Side.nullable().default(null),
  mobilityFile: Side.nullable().default(null),
  shortlists: z
    .array(z.strictObject({ roleId: RoleId, from: Side }))
    .max(200)
    .default([]),
});
export type MergeRequest = z.infer<typeof MergeRequest>;

/** What was changed since the merge and stays with the record that was kept. */
export const staysKinds = ['said', 'authorisation', 'expectation', 'mobility-file', 'shortlist'] as const;
export const Stays = z.object({ what: z.enum(staysKinds), count: z.number().int() });
export type Stays = z.infer<typeof Stays>;

export const MergeSeen = z.object({
  id: MergeId,
  merged: z.object({ id: CandidateId, name: z.string().nullable(), headline: z.string().nullable() }),
  mergedAt: Instant,
  mergedBy: z.string().nullable(),
  stays: z.array(Stays),
});
export type MergeSeen = z.infer<typeof MergeSeen>;

const params = z.strictObject({ candidateId: CandidateId });

export const mergesContract = {
  preview: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/merge/:otherId',
    summary: 'Two records side by side: what merging the other into this one would ask',
    access: staff,
    params: z.strictObject({ candidateId: CandidateId, otherId: CandidateId }),
    response: MergePreview,
  }),
  merge: endpoint({
    method: 'POST',
    path: '/candidates/:candidateId/merge',
    summary: 'Merge another record into this one; both keep their facts, and it can be taken back',
    access: staff,
    params,
    body: MergeRequest,
    response: z.object({ mergeId: MergeId, version: z.number().int() }),
    status: 201,
  }),
  list: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/merges',
    summary: 'Records that were merged into this one, and what would stay here if they came back',
    access: staff,
    params,
    response: z.object({ merges: z.array(MergeSeen) }),
  }),
  undo: endpoint({
    method: 'POST',
    path: '/candidates/:candidateId/merges/:mergeId/undo',
    summary: 'Take a merge back: both records are as they were; what was changed since stays with this one',
    access: staff,
    params: z.strictObject({ candidateId: CandidateId, mergeId: MergeId }),
    response: z.object({ mergedId: CandidateId, stays: z.array(Stays) }),
  }),
};
