import { type PipelineRow } from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { type Db } from '../../platform/database/index.js';
import { ownRoles } from './own-roles.sql.js';
import { type Reading, startOf } from './reading.js';

/** Every stage in order, with who stands there and who came in of late. */
export function findPipeline(db: Db, reading: Reading): Promise<PipelineRow[]> {
  return db.query<PipelineRow>(
    `WITH ${ownRoles},
     standing AS (
       SELECT n.stage, count(*)::integer AS count,
              count(*) FILTER (WHERE n.stage_changed_at >= $3::timestamptz)::integer AS recent
       FROM v_shortlists_entries n JOIN own_roles r ON r.role_id = n.role_id
       WHERE n.org_id = $1 GROUP BY n.stage)
     SELECT s.stage, coalesce(standing.count, 0) AS count, coalesce(standing.recent, 0) AS "enteredRecently"
     FROM unnest($4::text[]) WITH ORDINALITY AS s(stage, place)
     LEFT JOIN standing ON standing.stage = s.stage ORDER BY s.place`,
    [reading.organisationId, reading.managerId, startOf(reading.recentSince), shortlistStages],
  );
}
