import { Injectable } from '@nestjs/common';
import { type Employer, type EmployerInput } from '@portolan/shared/contract';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { byOf, type Actor, type Origin } from './actor.js';
import { RoleLookup } from './role.lookup.js';

/** Companies or business units whose roles are hired. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly lookup: RoleLookup,
  ) {}

  create(actor: Actor, input: EmployerInput, origin: Origin = {}): Promise<Employer> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await refuseSameName(db, input.name);
      const id = newId();
      await db.execute(
        `INSERT INTO employers (org_id, id, name, industry, country, website, is_synthetic, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          db.organisationId,
          id,
          input.name,
          input.industry,
          input.country,
          input.website,
          origin.synthetic ?? false,
          origin.at ?? this.clock.now(),
        ],
      );
      await this.audit.record(db, byOf(actor), 'employer.created', { type: 'employer', id });
      return this.lookup.getEmployer(db, id);
    });
  }

  update(actor: Actor, id: string, version: number, input: EmployerInput): Promise<Employer> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.lookup.getEmployer(db, id);
      await refuseSameName(db, input.name, id);
      const touched = await db.execute(
        `UPDATE employers SET name = $4, industry = $5, country = $6, website = $7, version = version + 1
         WHERE org_id = $1 AND id = $2 AND version = $3`,
        [db.organisationId, id, version, input.name, input.industry, input.country, input.website],
      );
      if (touched === 0) throw problem('changed-meanwhile', 'Somebody changed this employer; load it again.');
      await this.audit.record(db, byOf(actor), 'employer.changed', { type: 'employer', id });
      return this.lookup.getEmployer(db, id);
    });
  }
}

async function refuseSameName(db: Db, name: string, except: string | null = null): Promise<void> {
  const same = await db.find(
    `SELECT 1 AS found FROM employers WHERE org_id = $1 AND name = $2 AND ($3::uuid IS NULL OR id <> $3)`,
    [db.organisationId, name, except],
  );
  if (!same) return;
  throw problem('conflict', `There is an employer called "${name}" already.`, [
    { path: 'body.name', message: 'Another employer has this name' },
  ]);
}
