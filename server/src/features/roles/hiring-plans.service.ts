import { Injectable } from '@nestjs/common';
import { type HiringPlan, type PlanLine } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { AuditService } from '../audit/index.js';
import { type Actor, byOf } from './actor.js';
import { RoleLookup } from './role.lookup.js';

export interface PlanOf {
  readonly employerId: string;
  readonly year: number;
}

/** How many openings an employer plans in a year, by occupation. */
@Injectable()
export class HiringPlansService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
    private readonly lookup: RoleLookup,
  ) {}

  show(actor: Actor, of: PlanOf): Promise<HiringPlan> {
    return this.tenant.run(actor.organisationId, (db) => this.read(db, of));
  }

  /** Replaces the plan as a whole; who edited an older version of the employer is told. */
  set(actor: Actor, of: PlanOf, version: number, lines: readonly PlanLine[]): Promise<HiringPlan> {
    return this.tenant.run(actor.organisationId, async (db) => {
      await this.lookup.getEmployer(db, of.employerId);
      const touched = await db.execute(
        `UPDATE employers SET version = version + 1 WHERE org_id = $1 AND id = $2 AND version = $3`,
        [db.organisationId, of.employerId, version],
      );
      if (touched === 0) throw problem('changed-meanwhile', 'Somebody changed this employer; load it again.');
      await db.execute(`DELETE FROM hiring_plans WHERE org_id = $1 AND employer_id = $2 AND year = $3`, [
        db.organisationId,
        of.employerId,
        of.year,
      ]);
      await db.execute(
        `INSERT INTO hiring_plans (org_id, employer_id, occupation_code, year, planned_openings)
         SELECT $1, $2, l.code, $3, l.planned FROM unnest($4::text[], $5::integer[]) AS l (code, planned)`,
        [
          db.organisationId,
          of.employerId,
          of.year,
          lines.map((line) => line.occupationCode),
          lines.map((line) => line.plannedOpenings),
        ],
      );
      const subject = { type: 'employer', id: of.employerId };
      await this.audit.record(db, byOf(actor), 'employer.plan-set', subject, {
        year: of.year,
        openings: lines.reduce((sum, line) => sum + line.plannedOpenings, 0),
      });
      return this.read(db, of);
    });
  }

  private async read(db: Db, { employerId, year }: PlanOf): Promise<HiringPlan> {
    const { id, name, version } = await this.lookup.getEmployer(db, employerId);
    const lines = await db.query<PlanLine>(
      `SELECT occupation_code AS "occupationCode", planned_openings AS "plannedOpenings" FROM hiring_plans
       WHERE org_id = $1 AND employer_id = $2 AND year = $3 ORDER BY planned_openings DESC, occupation_code`,
      [db.organisationId, employerId, year],
    );
    return { employer: { id, name }, year, lines, version };
  }
}
