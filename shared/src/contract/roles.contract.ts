import { z } from 'zod';
import { ladderLevels } from '../domain/experience/index.js';
import { roleStatuses } from '../domain/roles/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import {
  BandId,
  Country,
  Day,
  EmployerId,
  Instant,
  Line,
  Note,
  OccupationCode,
  page,
  RoleId,
  UserId,
  WebAddress,
} from './primitives.js';
import { RoleRequirement, RoleRequirements } from './requirement.contract.js';

export const sponsorshipPolicies = ['yes', 'no', 'case-by-case'] as const;
export const roleSorts = ['updated', 'title', 'employer', 'opened', 'openings'] as const;
export const templateKeys = ['backend-developer'] as const;

export const Employer = z.object({
  id: EmployerId,
  name: z.string(),
  industry: z.string().nullable(),
  country: Country,
  website: z.string().nullable(),
  isSynthetic: z.boolean(),
  roleCount: z.number().int(),
  openRoleCount: z.number().int(),
  version: z.number().int(),
});
export type Employer = z.infer<typeof Employer>;

export const EmployerInput = z.strictObject({
  name: Line,
  industry: Line.nullable().default(null),
  country: Country,
  website: WebAddress.nullable().default(null),
});
export type EmployerInput = z.infer<typeof EmployerInput>;

export const RoleInput = z.strictObject({
  employerId: EmployerId,
  title: Line,
  occupationCode: OccupationCode,
  level: z.enum(ladderLevels),
  country: Country,
  area: Line.nullable().default(null),
  city: Line.nullable().default(null),
  openings: z.number().int().min(1, 'At least one').max(10_000),
  /** The employer's uniform policy, the same for everyone who applies. */
  sponsorship: z.enum(sponsorshipPolicies),
  bandId: BandId.nullable().default(null),
  hiringManagerId: UserId.nullable().default(null),
  description: z.string().trim().max(20_000).nullable().default(null),
});
export type RoleInput = z.infer<typeof RoleInput>;

export const RoleRow = z.object({
  id: RoleId,
  title: z.string(),
  employer: z.object({ id: EmployerId, name: z.string() }),
  occupationCode: OccupationCode,
  /** Null for a code that is not in the list of occupations. */
  occupationTitle: z.string().nullable(),
  level: z.enum(ladderLevels),
  country: Country,
  area: z.string().nullable(),
  city: z.string().nullable(),
  openings: z.number().int(),
  sponsorship: z.enum(sponsorshipPolicies),
  status: z.enum(roleStatuses),
  statusReason: z.string().nullable(),
  statusChangedAt: Instant,
  openedAt: Instant.nullable(),
  hiringManager: z.object({ id: UserId, name: z.string() }).nullable(),
  bandId: BandId.nullable(),
  /** The number of the saved requirements in force; null before the first are saved. */
  requirementsVersion: z.number().int().nullable(),
  isSynthetic: z.boolean(),
  updatedAt: Instant,
  version: z.number().int(),
});
export type RoleRow = z.infer<typeof RoleRow>;

export const Role = RoleRow.extend({
  description: z.string().nullable(),
  createdAt: Instant,
  requirements: z.array(RoleRequirement),
});
export type Role = z.infer<typeof Role>;

export const RequirementVersion = z.object({
  number: z.number().int(),
  note: z.string().nullable(),
  createdBy: z.string().nullable(),
  createdAt: Instant,
  requirements: z.array(RoleRequirement),
});
export type RequirementVersion = z.infer<typeof RequirementVersion>;

/** A requirement suggested by words of a posting; nothing is taken over without a person. */
export const PostingFinding = z.object({
  requirement: RoleRequirement,
  name: z.string(),
  /** The posting calls it a plus rather than a need. */
  optional: z.boolean(),
  quotes: z.array(z.object({ text: z.string(), start: z.number().int(), end: z.number().int() })),
});
export type PostingFinding = z.infer<typeof PostingFinding>;

const one = z.strictObject({ roleId: RoleId });
const many = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((single) => [single])]).optional();

export const rolesContract = {
  listEmployers: endpoint({
    method: 'GET',
    path: '/employers',
    summary: 'Employers with their roles counted',
    access: staff,
    response: z.object({ employers: z.array(Employer) }),
  }),
  createEmployer: endpoint({
    method: 'POST',
    path: '/employers',
    summary: 'Add an employer',
    access: staff,
    body: EmployerInput,
    response: Employer,
    status: 201,
  }),
  updateEmployer: endpoint({
    method: 'PUT',
    path: '/employers/:employerId',
    summary: 'Change an employer; needs If-Match',
    access: staff,
    params: z.strictObject({ employerId: EmployerId }),
    body: EmployerInput,
    response: Employer,
  }),
  list: endpoint({
    method: 'GET',
    path: '/roles',
    summary: 'Roles; a hiring manager sees those they own',
    access: 'signed-in',
    query: z.strictObject({
      status: many(z.enum(roleStatuses)),
      employer: EmployerId.optional(),
      country: Country.optional(),
      occupation: OccupationCode.optional(),
      /** Opened before this day (UTC). */
      openedBefore: Day.optional(),
      search: z.string().trim().max(200).optional(),
      sort: z.enum(roleSorts).default('updated'),
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: page(RoleRow),
  }),
  create: endpoint({
    method: 'POST',
    path: '/roles',
    summary: 'Add a role as a draft',
    access: staff,
    body: RoleInput,
    response: Role,
    status: 201,
  }),
  show: endpoint({
    method: 'GET',
    path: '/roles/:roleId',
    summary: 'One role with its requirements in force; a hiring manager only their own',
    access: 'signed-in',
    params: one,
    response: Role,
  }),
  update: endpoint({
    method: 'PUT',
    path: '/roles/:roleId',
    summary: 'Change a role; needs If-Match',
    access: staff,
    params: one,
    body: RoleInput,
    response: Role,
  }),
  changeStatus: endpoint({
    method: 'POST',
    path: '/roles/:roleId/status',
    summary: 'Open, hold, fill or close a role, with a reason; needs If-Match',
    access: staff,
    params: one,
    body: z.strictObject({ status: z.enum(roleStatuses), reason: Note.nullable().default(null) }),
    response: Role,
  }),
  listRequirements: endpoint({
    method: 'GET',
    path: '/roles/:roleId/requirements',
    summary: 'Every saved version of the requirements, newest first',
    access: staff,
    params: one,
    response: z.object({ versions: z.array(RequirementVersion) }),
  }),
  saveRequirements: endpoint({
    method: 'POST',
    path: '/roles/:roleId/requirements',
    summary: 'Save the requirements as the next version, which is then in force',
    access: staff,
    params: one,
    body: z.strictObject({
      requirements: RoleRequirements,
      note: Note.nullable().default(null),
      /** The version that was edited; another one in force meanwhile is a 412. */
      basedOn: z.number().int().nullable(),
    }),
    response: RequirementVersion,
    status: 201,
  }),
  listTemplates: endpoint({
    method: 'GET',
    path: '/requirement-templates',
    summary: 'Ready rubrics',
    access: staff,
    response: z.object({
      templates: z.array(z.object({ key: z.enum(templateKeys), requirements: z.array(RoleRequirement) })),
    }),
  }),
  readPosting: endpoint({
    method: 'POST',
    path: '/postings/reading',
    summary: 'Skills and years that a pasted job description asks for, each with its words; nothing is saved',
    access: staff,
    body: z.strictObject({ text: z.string().trim().min(1, 'Paste the job description').max(50_000) }),
    response: z.object({ findings: z.array(PostingFinding) }),
  }),
};
