import { type OpeningsRow } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { ownRoles } from './own-roles.sql.js';
import { type Reading } from './reading.js';

interface Row extends Omit<OpeningsRow, 'employer' | 'occupationTitle'> {
  employerId: OpeningsRow['employer']['id'];
  employerName: string;
}

/** Openings by employer and occupation beside the plan of the year; a plan of the whole employer is not a manager's. */
export async function findOpenings(db: Db, reading: Reading): Promise<OpeningsRow[]> {
  const rows = await db.query<Row>(
    `WITH ${ownRoles},
     parts AS (
       SELECT employer_id, employer_name, occupation_code, NULL::integer AS planned, greatest(left_over, 0) AS open, 0 AS hired
       FROM own_roles WHERE status = 'open'
       UNION ALL
       SELECT r.employer_id, r.employer_name, r.occupation_code, NULL, 0, 1
       FROM v_shortlists_entries n JOIN own_roles r ON r.role_id = n.role_id
       WHERE n.org_id = $1 AND n.stage = 'hired' AND extract(year FROM n.stage_changed_at AT TIME ZONE 'UTC') = $3
       UNION ALL
       SELECT employer_id, employer_name, occupation_code, planned_openings, 0, 0
       FROM v_roles_plans WHERE org_id = $1 AND year = $3 AND $2::uuid IS NULL)
     SELECT employer_id AS "employerId", employer_name AS "employerName", occupation_code AS "occupationCode",
            sum(planned)::integer AS planned, sum(open)::integer AS open, sum(hired)::integer AS hired
     FROM parts p GROUP BY employer_id, employer_name, occupation_code
     ORDER BY employer_name, sum(open) DESC, occupation_code LIMIT 500`,
    [reading.organisationId, reading.managerId, reading.year],
  );
  return rows.map(({ employerId, employerName, ...row }) => ({
    employer: { id: employerId, name: employerName },
    occupationTitle: reading.titleOf(row.occupationCode),
    ...row,
  }));
}
