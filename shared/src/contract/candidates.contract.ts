import { z } from 'zod';
import { ladderLevels } from '../domain/experience/index.js';
import { staff } from './access.js';
import { CandidateFields, FieldEdit, fieldValues, SkillSeen } from './candidate-fields.contract.js';
import { AuthorisationSeen, ExpectationSeen } from './candidate-lane.contract.js';
import { endpoint } from './endpoint.js';
import {
  CandidateId,
  Country,
  DocumentId,
  FactId,
  Instant,
  Line,
  Note,
  OccupationCode,
  page,
} from './primitives.js';
import { SkillId } from './requirement.contract.js';

export const candidateSorts = ['updated', 'name', 'experience'] as const;
export const candidateOrigins = ['document', 'batch_row', 'person'] as const;
export const readings = ['good', 'low'] as const;
/** Years of experience as the directory counts them: from, up to but not including. */
export const experienceBands = ['unknown', '0-2', '2-5', '5-8', '8+'] as const;

const several = <T extends z.ZodType>(item: T) => z.union([z.array(item).max(20), item]).optional();

/** What narrows the directory; shared by the list and its counts. */
const filters = {
  /** Words in name, headline, titles, companies, place, skills or contacts; all must occur. */
  q: z.string().trim().max(200).optional(),
  country: several(Country),
  /** All of them; a group is had through any narrower skill. */
  skill: several(SkillId),
  experience: several(z.enum(experienceBands)),
  /** With dated work in it (SOC 2018). */
  occupation: OccupationCode.optional(),
  origin: several(z.enum(candidateOrigins)),
  reading: z.enum(readings).optional(),
  /** With something that a person should look at. */
  review: z.literal('open').optional(),
};

const order = {
  sort: z.enum(candidateSorts).default('updated'),
  direction: z.enum(['ascending', 'descending']).optional(),
};

export const CandidateRow = z.object({
  id: CandidateId,
  name: z.string().nullable(),
  headline: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  experienceMonths: z.number().int().nullable(),
  /** The newest job, as "title, company". */
  currentJob: z.string().nullable(),
  /** The strongest few, with their names. */
  topSkills: z.array(z.object({ skillId: z.string(), name: z.string() })),
  skillCount: z.number().int(),
  origin: z.enum(candidateOrigins),
  reading: z.enum(readings),
  isSynthetic: z.boolean(),
  updatedAt: Instant,
});
export type CandidateRow = z.infer<typeof CandidateRow>;

const Facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }));
/** Counts under the other filters: each list leaves its own filter out. */
export const CandidateFacets = z.object({
  countries: Facet,
  skills: Facet,
  experience: Facet,
  origins: Facet,
  readings: Facet,
  /** With something to review, under all filters. */
  toReview: z.number().int(),
});
export type CandidateFacets = z.infer<typeof CandidateFacets>;

export const DocumentSeen = z.object({
  id: DocumentId,
  fileName: z.string(),
  mediaType: z.string(),
  byteCount: z.number().int(),
  reading: z.enum(readings),
  receivedAt: Instant,
  /** When a person read it, where it was hard to read. */
  checkedAt: Instant.nullable(),
  checkedBy: z.string().nullable(),
});
export type DocumentSeen = z.infer<typeof DocumentSeen>;

export const CandidateView = z.object({
  id: CandidateId,
  version: z.number().int(),
  createdAt: Instant,
  updatedAt: Instant,
  origin: z.enum(candidateOrigins),
  reading: z.enum(readings),
  isSynthetic: z.boolean(),
  fields: CandidateFields,
  experience: z.object({
    months: z.number().int().nullable(),
    /** What the number rests on; null when nothing is known. */
    basis: z.enum(['person', 'jobs', 'stated']).nullable(),
    level: z.enum(ladderLevels).nullable(),
    byOccupation: z.array(z.object({ occupationCode: z.string(), months: z.number().int() })),
  }),
  skills: z.array(SkillSeen),
  documents: z.array(DocumentSeen),
  authorisations: z.array(AuthorisationSeen),
  expectation: ExpectationSeen.nullable(),
});
export type CandidateView = z.infer<typeof CandidateView>;

export const HistoryEntry = z.object({
  at: Instant,
  action: z.string(),
  by: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A candidate by hand; the rest is added field by field. */
export const NewCandidate = z.strictObject({
  name: fieldValues.name,
  headline: fieldValues.headline.nullable().default(null),
  email: fieldValues.email.nullable().default(null),
  phone: fieldValues.phone.nullable().default(null),
  place: fieldValues.place.nullable().default(null),
  link: fieldValues.link.nullable().default(null),
});
export type NewCandidate = z.infer<typeof NewCandidate>;

const said = { saidBy: Line, note: Note.nullable().default(null) };
/** What somebody said: a level of a skill or group (0 = no), or months of experience. */
export const Attestation = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('skill'),
    skillId: SkillId,
    level: z.number().int().min(0).max(6),
    ...said,
  }),
  z.strictObject({
    type: z.literal('experience'),
    occupationCode: OccupationCode.nullable(),
    months: z.number().int().min(0).max(900),
    ...said,
  }),
]);
export type Attestation = z.infer<typeof Attestation>;

const params = z.strictObject({ candidateId: CandidateId });
const factParams = z.strictObject({ candidateId: CandidateId, factId: FactId });
const documentParams = z.strictObject({ candidateId: CandidateId, documentId: DocumentId });
/** The fact to undo by, and the version it led to. */
const Recorded = z.object({ factId: FactId, version: z.number().int() });
const Versioned = z.object({ version: z.number().int() });

export const candidatesContract = {
  list: endpoint({
    method: 'GET',
    path: '/candidates',
    summary: 'The directory: filtered, sorted, a page at a time',
    access: staff,
    query: z.strictObject({
      ...filters,
      ...order,
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: page(CandidateRow),
  }),
  export: endpoint({
    method: 'GET',
    path: '/candidates/export',
    summary: 'The directory as CSV: the rows and order of the list, in columns that an import reads back',
    access: staff,
    query: z.strictObject({ ...filters, ...order }),
    response: { stream: 'text/csv' },
  }),
  facets: endpoint({
    method: 'GET',
    path: '/candidates/facets',
    summary: 'How many candidates there are per country, skill, experience and origin',
    access: staff,
    query: z.strictObject(filters),
    response: CandidateFacets,
  }),
  create: endpoint({
    method: 'POST',
    path: '/candidates',
    summary: 'Add a candidate by hand',
    access: staff,
    body: NewCandidate,
    response: z.object({ id: CandidateId, version: z.number().int() }),
    status: 201,
  }),
  get: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId',
    summary: 'One candidate: every field with where it comes from',
    access: staff,
    params,
    response: CandidateView,
  }),
  erase: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId',
    summary: 'Erase a candidate with facts and files; the trail keeps ids alone',
    access: ['administrator', 'specialist'],
    params,
    response: z.object({ erased: z.literal(true) }),
  }),
  editField: endpoint({
    method: 'POST',
    path: '/candidates/:candidateId/facts',
    summary: 'Set, add or take away a value; a person goes before what documents say',
    access: staff,
    params,
    body: FieldEdit,
    response: Recorded,
    status: 201,
  }),
  undoFact: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId/facts/:factId',
    summary: 'Undo an edit by a person; what it stood for speaks again',
    access: staff,
    params: factParams,
    response: Versioned,
  }),
  attest: endpoint({
    method: 'POST',
    path: '/candidates/:candidateId/attestations',
    summary: 'Note what somebody said about a skill or the experience',
    access: staff,
    params,
    body: Attestation,
    response: Recorded,
    status: 201,
  }),
  undoAttestation: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId/attestations/:factId',
    summary: 'Undo an attestation',
    access: staff,
    params: factParams,
    response: Versioned,
  }),
  documentText: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/documents/:documentId/text',
    summary: 'The kept text of a document',
    access: staff,
    params: documentParams,
    response: z.object({ text: z.string() }),
  }),
  documentFile: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/documents/:documentId/file',
    summary: 'The file as it came, as an attachment',
    access: staff,
    params: documentParams,
    response: { stream: 'application/octet-stream' },
  }),
  history: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/history',
    summary: 'Who did what to this record, newest first',
    access: staff,
    params,
    response: z.object({ events: z.array(HistoryEntry) }),
  }),
};
