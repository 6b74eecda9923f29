import { Injectable } from '@nestjs/common';
import { type Role, type RoleInput } from '@portolan/shared/contract';
import { refuseStatus, type RoleStatus } from '@portolan/shared/domain/roles';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { type Actor, byOf, type Origin } from './actor.js';
import { RoleLookup } from './role.lookup.js';

export interface StatusChange {
  readonly status: RoleStatus;
  readonly reason: string | null;
}

const meanwhile = () => problem('changed-meanwhile', 'Somebody changed this role; load it again.');

/** Employers' open positions and their life cycle. */
@Injectable()
export class RolesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly lookup: RoleLookup,
  ) {}

  create(actor: Actor, input: RoleInput, origin: Origin = {}): Promise<Role> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.refuseForeign(db, input);
      const id = newId();
      await db.execute(
        `INSERT INTO roles (org_id, id, employer_id, title, occupation_code, level, country, area, city, openings,
           sponsorship, band_id, hiring_manager_id, description, status, status_changed_at, created_by, created_at,
           updated_at, is_synthetic)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'draft', $15, $16, $15, $15, $17)`,
        [
          db.organisationId,
          id,
          ...valuesOf(input),
          origin.at ?? this.clock.now(),
          actor.userId,
          origin.synthetic ?? false,
        ],
      );
      await this.audit.record(db, byOf(actor), 'role.created', { type: 'role', id });
      return this.lookup.get(db, id);
    });
  }

  update(actor: Actor, id: string, version: number, input: RoleInput): Promise<Role> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.lookup.get(db, id);
      await this.refuseForeign(db, input);
      const touched = await db.execute(
        `UPDATE roles SET employer_id = $3, title = $4, occupation_code = $5, level = $6, country = $7, area = $8,
           city = $9, openings = $10, sponsorship = $11, band_id = $12, hiring_manager_id = $13, description = $14,
           updated_at = $15, version = version + 1
         WHERE org_id = $1 AND id = $2 AND version = $16`,
        [db.organisationId, id, ...valuesOf(input), this.clock.now(), version],
      );
      if (touched === 0) throw meanwhile();
      await this.audit.record(db, byOf(actor), 'role.changed', { type: 'role', id });
      return this.lookup.get(db, id);
    });
  }

  changeStatus(actor: Actor, id: string, version: number, change: StatusChange, at?: Date): Promise<Role> {
    return this.tenant.run(actor.organisationId, async (db) => {
      const role = await this.lookup.get(db, id);
      const refusal = refuseStatus(role.status, change.status, change.reason);
      if (refusal === 'not-a-step') {
        throw problem('unprocessable', `A role that is ${role.status} cannot become ${change.status}.`);
      }
      if (refusal === 'reason-missing') {
        throw problem('unprocessable', 'Say why.', [{ path: 'body.reason', message: 'A reason is needed' }]);
      }
      const touched = await db.execute(
        `UPDATE roles SET status = $4, status_reason = $5, status_changed_at = $6, updated_at = $6,
           opened_at = CASE WHEN $4 = 'open' THEN coalesce(opened_at, $6) ELSE opened_at END, version = version + 1
         WHERE org_id = $1 AND id = $2 AND version = $3`,
        [db.organisationId, id, version, change.status, change.reason, at ?? this.clock.now()],
      );
      if (touched === 0) throw meanwhile();
      await this.audit.record(
        db,
        byOf(actor),
        'role.status-changed',
        { type: 'role', id },
        { from: role.status, to: change.status },
      );
      return this.lookup.get(db, id);
    });
  }

  /** Says which field names something that does not exist here, before the database refuses without words. */
  private async refuseForeign(db: Db, input: RoleInput): Promise<void> {
    const found = await db.find<{ employer: boolean; band: boolean; manager: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM employers e WHERE e.org_id = $1 AND e.id = $2) AS employer,
              $3::uuid IS NULL OR EXISTS
                (SELECT 1 FROM bands b WHERE b.org_id = $1 AND b.id = $3 AND b.employer_id = $2) AS band,
              $4::uuid IS NULL OR EXISTS (SELECT 1 FROM people_names() p WHERE p.id = $4 AND p.active) AS manager`,
      [db.organisationId, input.employerId, input.bandId, input.hiringManagerId],
    );
    const faults = [
      !found?.employer && { path: 'body.employerId', message: 'There is no such employer' },
      !found?.band && { path: 'body.bandId', message: 'This employer has no such band' },
      !found?.manager && { path: 'body.hiringManagerId', message: 'There is no such active person' },
    ].filter((fault) => fault !== false);
    if (faults.length > 0) {
      throw problem('unprocessable', faults.map(({ message }) => message).join(' · '), faults);
    }
  }
}

function valuesOf(input: RoleInput): readonly unknown[] {
  return [
    input.employerId,
    input.title,
    input.occupationCode,
    input.level,
    input.country,
    input.area,
    input.city,
    input.openings,
    input.sponsorship,
    input.bandId,
    input.hiringManagerId,
    input.description,
  ];
}
