import { Injectable } from '@nestjs/common';
import { ageingDays, type Overview, recentDays } from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { OccupationLookup } from '../reference/index.js';
import { findTrend } from './market-trend.read-model.js';
import { findOpenings } from './openings.read-model.js';
import { inPlay, ownRoles, stillOpen } from './own-roles.sql.js';
import { findPipeline } from './pipeline.read-model.js';
import { type Reading, startOf } from './reading.js';
import { findSupply } from './supply.read-model.js';

const dayLength = 24 * 60 * 60 * 1000;

/** The calendar day (UTC) that lies so many days back. */
const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * dayLength).toISOString().slice(0, 10);

/** The overview: numbers of roles and stages, never a candidate's name. */
@Injectable()
export class OverviewReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly occupations: OccupationLookup,
  ) {}

  read(who: Who): Promise<Overview> {
    const now = this.clock.now();
    const reading: Reading = {
      organisationId: who.organisationId,
      managerId: who.level === 'manager' ? who.userId : null,
      now,
      recentSince: dayBefore(now, recentDays),
      ageingBefore: dayBefore(now, ageingDays),
      year: now.getUTCFullYear(),
      titleOf: (code) => this.occupations.titleOf(code),
    };
    return this.tenant.run(who.organisationId, async (db) => ({
      asOf: now.toISOString(),
      scope: reading.managerId === null ? ('organisation' as const) : ('own-roles' as const),
      planYear: reading.year,
      recentSince: reading.recentSince,
      ageingBefore: reading.ageingBefore,
      numbers: await findNumbers(db, reading),
      openings: await findOpenings(db, reading),
      pipeline: await findPipeline(db, reading),
      ageing: await findAgeing(db, reading),
      supply: await findSupply(db, reading),
      trend: await findTrend(db, reading),
    }));
  }
}

async function findNumbers(db: Db, reading: Reading): Promise<Overview['numbers']> {
  const row = await db.find<Overview['numbers']>(
    `WITH ${ownRoles},
     entries AS (
       SELECT n.* FROM v_shortlists_entries n JOIN own_roles r ON r.role_id = n.role_id WHERE n.org_id = $1)
     SELECT count(*) FILTER (WHERE status = 'open')::integer AS "openRoles", ${stillOpen} AS "stillOpen",
            count(*) FILTER (WHERE status = 'open' AND opened_at < $3::timestamptz)::integer AS "ageingRoles",
            (SELECT count(*)::integer FROM entries WHERE stage IN ${inPlay}) AS "inPlay",
            (SELECT count(*)::integer FROM entries WHERE stage_changed_at >= $4::timestamptz) AS "movedRecently"
     FROM own_roles`,
    [reading.organisationId, reading.managerId, startOf(reading.ageingBefore), startOf(reading.recentSince)],
  );
  if (row === undefined) throw new Error('An aggregate without a row');
  return row;
}

async function findAgeing(db: Db, reading: Reading): Promise<Overview['ageing']> {
  return db.query<Overview['ageing'][number]>(
    `WITH ${ownRoles}
     SELECT r.role_id AS id, r.title, r.employer_name AS "employerName", r.country, r.opened_at AS "openedAt", r.openings,
            floor(extract(epoch FROM $3::timestamptz - r.opened_at) / 86400)::integer AS "daysOpen",
            (SELECT count(*)::integer FROM v_shortlists_entries n
             WHERE n.org_id = $1 AND n.role_id = r.role_id AND n.stage IN ${inPlay}) AS "inPlay"
     FROM own_roles r WHERE r.status = 'open' AND r.opened_at IS NOT NULL
     ORDER BY r.opened_at, r.role_id LIMIT 12`,
    [reading.organisationId, reading.managerId, reading.now],
  );
}
