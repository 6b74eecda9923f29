import { Injectable } from '@nestjs/common';
import {
  type Employer,
  type RequirementVersion,
  type Role,
  type RoleRequirement,
} from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { OccupationLookup } from '../reference/index.js';
import {
  type EmployerRecord,
  roleColumns,
  type RoleDetailRecord,
  roleTables,
  toEmployer,
  toRole,
} from './role.rows.js';

export interface RequirementsInForce {
  /** Null before the first version is saved. */
  readonly version: number | null;
  readonly requirements: readonly RoleRequirement[];
}

interface VersionRecord {
  readonly number: number;
  readonly note: string | null;
  readonly created_by_name: string | null;
  readonly created_at: string;
  readonly requirements: RoleRequirement[];
}

/** Roles, employers and requirements by id, for this feature and those that build on it. */
@Injectable()
export class RoleLookup {
  constructor(private readonly occupations: OccupationLookup) {}

  async find(db: Db, roleId: string): Promise<Role | undefined> {
    const row = await db.find<RoleDetailRecord>(
      `SELECT ${roleColumns}, r.description, r.created_at, v.requirements
       FROM ${roleTables}
       LEFT JOIN requirement_versions v ON v.org_id = r.org_id AND v.role_id = r.id AND v.number = r.current_requirements
       WHERE r.org_id = $1 AND r.id = $2`,
      [db.organisationId, roleId],
    );
    return row && toRole(row, (code) => this.occupations.titleOf(code));
  }

  async get(db: Db, roleId: string): Promise<Role> {
    const role = await this.find(db, roleId);
    if (!role) throw problem('not-found', 'There is no such role in your organisation.');
    return role;
  }

  /** For a hiring manager a role of somebody else does not exist. */
  async getFor(
    db: Db,
    who: { readonly level: string; readonly userId: string },
    roleId: string,
  ): Promise<Role> {
    const role = await this.find(db, roleId);
    if (role && (who.level !== 'manager' || role.hiringManager?.id === who.userId)) return role;
    throw problem('not-found', 'There is no such role in your organisation.');
  }

  async requirementsInForce(db: Db, roleId: string): Promise<RequirementsInForce> {
    const role = await this.get(db, roleId);
    return { version: role.requirementsVersion, requirements: role.requirements };
  }

  async listVersions(db: Db, roleId: string): Promise<RequirementVersion[]> {
    const rows = await db.query<VersionRecord>(
      `SELECT v.number, v.note, p.name AS created_by_name, v.created_at, v.requirements
       FROM requirement_versions v LEFT JOIN people_names() p ON p.id = v.created_by
       WHERE v.org_id = $1 AND v.role_id = $2 ORDER BY v.number DESC LIMIT 200`,
      [db.organisationId, roleId],
    );
    return rows.map((row) => ({
      number: row.number,
      note: row.note,
      createdBy: row.created_by_name,
      createdAt: row.created_at,
      requirements: row.requirements,
    }));
  }

  async listEmployers(db: Db, employerId: string | null = null): Promise<Employer[]> {
    const rows = await db.query<EmployerRecord>(
      `SELECT e.id, e.name, e.industry, e.country, e.website, e.is_synthetic, e.version,
              count(r.id)::integer AS role_count,
              (count(r.id) FILTER (WHERE r.status = 'open'))::integer AS open_role_count
       FROM employers e LEFT JOIN roles r ON r.org_id = e.org_id AND r.employer_id = e.id
       WHERE e.org_id = $1 AND ($2::uuid IS NULL OR e.id = $2)
       GROUP BY e.org_id, e.id ORDER BY lower(e.name), e.id LIMIT 5000`,
      [db.organisationId, employerId],
    );
    return rows.map(toEmployer);
  }

  async getEmployer(db: Db, employerId: string): Promise<Employer> {
    const [employer] = await this.listEmployers(db, employerId);
    if (!employer) throw problem('not-found', 'There is no such employer in your organisation.');
    return employer;
  }
}
