import { z } from 'zod';
import { staff } from './access.js';
import { Comparison } from './comparison.contract.js';
import { endpoint } from './endpoint.js';
import { CandidateId, Day, EmployerId, Line, Note, RoleId } from './primitives.js';
import {
  EntryDetail,
  EntryEventId,
  EntryId,
  ManagerEntry,
  ManagerShortlist,
  OwnShortlist,
  ShortlistEntry,
  Stage,
  StageCounts,
  StepTaken,
} from './shortlist-entry.contract.js';

const several = <T extends z.ZodType>(item: T) => z.union([z.array(item).max(20), item]).optional();

export const shortlistSorts = ['moved', 'name', 'role', 'stage', 'added'] as const;
const filters = {
  role: RoleId.optional(),
  employer: EmployerId.optional(),
  stage: several(Stage),
  /** Came into their stage on this day or later. */
  movedSince: Day.optional(),
  /** What the hiring manager said; `waiting`: nothing yet. */
  answer: z.enum(['yes', 'no', 'waiting']).optional(),
  search: z.string().trim().max(200).optional(),
  sort: z.enum(shortlistSorts).default('moved'),
};

const entryParams = z.strictObject({ entryId: EntryId });
const roleParams = z.strictObject({ roleId: RoleId });

export const shortlistsContract = {
  list: endpoint({
    method: 'GET',
    path: '/shortlists',
    summary: 'Candidates on shortlists, of all roles or of one',
    access: staff,
    query: z.strictObject({
      ...filters,
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({
      items: z.array(ShortlistEntry),
      next: z.string().nullable(),
      total: z.number().int(),
      /** Under the other filters. */
      stages: StageCounts,
    }),
  }),
  export: endpoint({
    method: 'GET',
    path: '/shortlists/export',
    summary: 'The same list as CSV: the rows, order and columns of the screen',
    access: staff,
    query: z.strictObject(filters),
    response: { stream: 'text/csv' },
  }),
  add: endpoint({
    method: 'POST',
    path: '/roles/:roleId/shortlist',
    summary:
      'Put candidates on the shortlist of a role as proposed; who is there already stays where they are',
    access: staff,
    params: roleParams,
    body: z.strictObject({
      candidateIds: z.array(CandidateId).min(1, 'Choose somebody').max(200, 'At most 200 at once'),
      note: Note.nullable().default(null),
    }),
    response: z.object({ added: z.array(StepTaken), already: z.array(CandidateId) }),
    status: 201,
  }),
  show: endpoint({
    method: 'GET',
    path: '/shortlist-entries/:entryId',
    summary: 'One candidacy with every step, who took it, why, and what was looked at',
    access: staff,
    params: entryParams,
    response: EntryDetail,
  }),
  move: endpoint({
    method: 'POST',
    path: '/shortlist-entries/:entryId/stage',
    summary: 'Move a candidate to another stage; ends need a reason; needs If-Match',
    access: staff,
    params: entryParams,
    body: z.strictObject({ stage: Stage, reason: Note.nullable().default(null) }),
    response: StepTaken,
  }),
  note: endpoint({
    method: 'POST',
    path: '/shortlist-entries/:entryId/notes',
    summary: 'Add a note',
    access: staff,
    params: entryParams,
    body: z.strictObject({ text: Note.min(1, 'Write something') }),
    response: StepTaken,
    status: 201,
  }),
  undo: endpoint({
    method: 'POST',
    path: '/shortlist-entries/:entryId/undo',
    summary: 'Take back one’s own last step; both stay in the history',
    access: staff,
    params: entryParams,
    body: z.strictObject({ eventId: EntryEventId }),
    response: ShortlistEntry,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/shortlist-entries/:entryId',
    summary: 'Take a candidate off the shortlist; the history stays',
    access: staff,
    params: entryParams,
    response: z.object({ eventId: EntryEventId }),
  }),
  compare: endpoint({
    method: 'GET',
    path: '/roles/:roleId/comparison',
    summary: 'Two to six candidates side by side for a role',
    access: staff,
    params: roleParams,
    query: z.strictObject({
      candidate: z
        .array(CandidateId, 'Choose at least two')
        .min(2, 'Choose at least two')
        .max(6, 'At most six fit side by side'),
    }),
    response: Comparison,
  }),
  own: endpoint({
    method: 'GET',
    path: '/own-shortlists',
    summary: 'The shortlists of the roles one is hiring manager of',
    access: 'signed-in',
    response: z.object({ shortlists: z.array(OwnShortlist) }),
  }),
  showOwn: endpoint({
    method: 'GET',
    path: '/own-shortlists/:roleId',
    summary:
      'The shortlist of a role of one’s own: names, verdicts, levels, years, and quotes with contacts masked',
    access: ['manager'],
    params: roleParams,
    response: ManagerShortlist,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/own-shortlists/:roleId/entries/:entryId/answer',
    summary: 'The hiring manager’s yes or no to a candidate, and why',
    access: ['manager'],
    params: z.strictObject({ roleId: RoleId, entryId: EntryId }),
    body: z.strictObject({ answer: z.enum(['yes', 'no']), reason: Line.nullable().default(null) }),
    response: ManagerEntry,
  }),
};
