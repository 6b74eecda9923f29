import { type PipelineRow, pipelineStages } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { ownRoles } from './own-roles.sql.js';
import { type Reading } from './reading.js';

/** Every stage in order, with who stands there and who came in of late. */
export async function findPipeline(db: Db, reading: Reading): Promise<PipelineRow[]> {
  const rows = await db.query<PipelineRow>(
    `WITH ${ownRoles},
     standing AS (
       SELECT n.stage, count(*)::integer AS count FROM v_shortlists_entries n JOIN own_roles r ON r.role_id = n.role_id
       WHERE n.org_id = $1 GROUP BY n.stage),
     entered AS (
       SELECT m.to_stage AS stage, count(DISTINCT m.entry_id)::integer AS count
       FROM v_shortlists_moves m JOIN own_roles r ON r.role_id = m.role_id
       WHERE m.org_id = $1 AND m.at >= $3 GROUP BY m.to_stage)
     SELECT s.stage, coalesce(standing.count, 0) AS count, coalesce(entered.count, 0) AS "enteredRecently"
     FROM unnest($4::text[]) WITH ORDINALITY AS s(stage, place)
     LEFT JOIN standing ON standing.stage = s.stage LEFT JOIN entered ON entered.stage = s.stage ORDER BY s.place`,
    [reading.organisationId, reading.managerId, reading.recentSince, pipelineStages],
  );
  return rows;
}
