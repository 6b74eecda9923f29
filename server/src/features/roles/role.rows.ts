import { type Employer, type Role, type RoleRequirement, type RoleRow } from '@portolan/shared/contract';

export interface EmployerRecord {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  readonly country: string;
  readonly website: string | null;
  readonly is_synthetic: boolean;
  readonly role_count: number;
  readonly open_role_count: number;
  readonly version: number;
}

export interface RoleRecord {
  readonly id: string;
  readonly title: string;
  readonly employer_id: string;
  readonly employer_name: string;
  readonly occupation_code: string;
  readonly level: RoleRow['level'];
  readonly country: string;
  readonly area: string | null;
  readonly city: string | null;
  readonly openings: number;
  readonly sponsorship: RoleRow['sponsorship'];
  readonly status: RoleRow['status'];
  readonly status_reason: string | null;
  readonly status_changed_at: string;
  readonly opened_at: string | null;
  readonly hiring_manager_id: string | null;
  readonly hiring_manager_name: string | null;
  readonly band_id: string | null;
  readonly current_requirements: number | null;
  readonly is_synthetic: boolean;
  readonly updated_at: string;
  readonly version: number;
}

export interface RoleDetailRecord extends RoleRecord {
  readonly description: string | null;
  readonly created_at: string;
  readonly requirements: readonly RoleRequirement[] | null;
}

/** What every reading of a role selects; `r` roles, `e` employers, `p` people. */
export const roleColumns = `
  r.id, r.title, r.employer_id, e.name AS employer_name, r.occupation_code, r.level, r.country,
  r.area, r.city, r.openings, r.sponsorship, r.status, r.status_reason, r.status_changed_at, r.opened_at,
  r.hiring_manager_id, p.name AS hiring_manager_name, r.band_id, r.current_requirements, r.is_synthetic,
  r.updated_at, r.version`;

export const roleTables = `
  roles r
  JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id
  LEFT JOIN people_names() p ON p.id = r.hiring_manager_id`;

/** The title of an occupation by its code, or null. */
export type TitleOf = (occupationCode: string) => string | null;

export function toRoleRow(row: RoleRecord, titleOf: TitleOf): RoleRow {
  return {
    id: row.id as RoleRow['id'],
    title: row.title,
    employer: { id: row.employer_id as RoleRow['employer']['id'], name: row.employer_name },
    occupationCode: row.occupation_code,
    occupationTitle: titleOf(row.occupation_code),
    level: row.level,
    country: row.country,
    area: row.area,
    city: row.city,
    openings: row.openings,
    sponsorship: row.sponsorship,
    status: row.status,
    statusReason: row.status_reason,
    statusChangedAt: row.status_changed_at,
    openedAt: row.opened_at,
    hiringManager: managerOf(row),
    bandId: row.band_id as RoleRow['bandId'],
    requirementsVersion: row.current_requirements,
    isSynthetic: row.is_synthetic,
    updatedAt: row.updated_at,
    version: row.version,
  };
}

export function toRole(row: RoleDetailRecord, titleOf: TitleOf): Role {
  return {
    ...toRoleRow(row, titleOf),
    description: row.description,
    createdAt: row.created_at,
    requirements: [...(row.requirements ?? [])],
  };
}

export function toEmployer(row: EmployerRecord): Employer {
  return {
    id: row.id as Employer['id'],
    name: row.name,
    industry: row.industry,
    country: row.country,
    website: row.website,
    isSynthetic: row.is_synthetic,
    roleCount: row.role_count,
    openRoleCount: row.open_role_count,
    version: row.version,
  };
}

function managerOf(row: RoleRecord): RoleRow['hiringManager'] {
  if (row.hiring_manager_id === null) return null;
  const id = row.hiring_manager_id as NonNullable<RoleRow['hiringManager']>['id'];
  return { id, name: row.hiring_manager_name ?? '' };
}
