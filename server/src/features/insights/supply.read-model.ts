import { type SupplyRow } from '@portolan/shared/contract';
import { suppressSmallGroups } from '@portolan/shared/domain/market';
import { type Db } from '../../platform/database/index.js';
import { ownRoles, stillOpen } from './own-roles.sql.js';
import { type Reading } from './reading.js';

/**
 * Candidates with dated work in the occupations of the open roles, beside the openings. A hiring manager does not see
 * the directory: counts under five, and those that would give them away, are withheld.
 */
export async function findSupply(db: Db, reading: Reading): Promise<SupplyRow[]> {
  const found = await db.query<Omit<SupplyRow, 'occupationTitle'> & { supply: number }>(
    `WITH ${ownRoles},
     wanted AS (
       SELECT occupation_code, ${stillOpen} AS open FROM own_roles WHERE status = 'open' GROUP BY occupation_code)
     SELECT w.occupation_code AS "occupationCode", w.open, coalesce(c.candidate_count, 0) AS supply
     FROM wanted w LEFT JOIN v_candidates_occupations c ON c.org_id = $1 AND c.occupation_code = w.occupation_code
     ORDER BY w.open DESC, w.occupation_code LIMIT 100`,
    [reading.organisationId, reading.managerId],
  );
  const rows = found.map((row) => ({ ...row, occupationTitle: reading.titleOf(row.occupationCode) }));
  if (reading.managerId === null) return rows;
  const shown = new Map(
    suppressSmallGroups(rows.map((row) => ({ key: row.occupationCode, count: row.supply }))).map(
      ({ key, count }) => [key, count],
    ),
  );
  return rows.map((row) => ({ ...row, supply: shown.get(row.occupationCode) ?? null }));
}
