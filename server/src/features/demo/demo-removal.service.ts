import { Injectable } from '@nestjs/common';
import { type DemoContent } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { lockRecords } from '../candidates/index.js';
import { demoPeople } from './organisation.js';

/** A role of the demo that somebody put a candidate of their own on is theirs now, with its employer and band. */
const adopt = [
  `UPDATE roles r SET is_synthetic = false WHERE r.org_id = $1 AND r.is_synthetic AND EXISTS (
     SELECT 1 FROM shortlist_entries s JOIN candidates c ON c.org_id = s.org_id AND c.id = s.candidate_id
     WHERE s.org_id = r.org_id AND s.role_id = r.id AND NOT c.is_synthetic)`,
  `UPDATE employers e SET is_synthetic = false WHERE e.org_id = $1 AND e.is_synthetic AND (
     EXISTS (SELECT 1 FROM roles r WHERE r.org_id = e.org_id AND r.employer_id = e.id AND NOT r.is_synthetic)
     OR EXISTS (SELECT 1 FROM bands b WHERE b.org_id = e.org_id AND b.employer_id = e.id AND NOT b.is_synthetic))`,
  `UPDATE bands b SET is_synthetic = false WHERE b.org_id = $1 AND b.is_synthetic AND EXISTS (
     SELECT 1 FROM roles r WHERE r.org_id = b.org_id AND r.band_id = b.id AND NOT r.is_synthetic)`,
] as const;

/** In the order that foreign keys allow; what hangs on a row goes with it. */
const remove = [
  `DELETE FROM roles WHERE org_id = $1 AND is_synthetic`,
  `DELETE FROM bands WHERE org_id = $1 AND is_synthetic`,
  `DELETE FROM employers WHERE org_id = $1 AND is_synthetic`,
  `DELETE FROM batches b WHERE b.org_id = $1
     AND EXISTS (SELECT 1 FROM candidates c WHERE c.org_id = b.org_id AND c.batch_id = b.id AND c.is_synthetic)
     AND NOT EXISTS (SELECT 1 FROM candidates c WHERE c.org_id = b.org_id AND c.batch_id = b.id AND NOT c.is_synthetic)`,
  `DELETE FROM candidates WHERE org_id = $1 AND is_synthetic`,
] as const;

/** Takes the demo away in one transaction and leaves what people added. */
@Injectable()
export class DemoRemovalService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
  ) {}

  count(who: Who): Promise<DemoContent> {
    return this.tenant.run(who.organisationId, (db) => countContent(db));
  }

  remove(who: Who): Promise<DemoContent> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockRecords(db);
      for (const sql of adopt) await db.execute(sql, [db.organisationId]);
      const before = await countContent(db);
      for (const sql of remove) await db.execute(sql, [db.organisationId]);
      await db.query(`SELECT demo_remove_people($1)`, [demoPeople.map((person) => person.email)]);
      await db.query(`SELECT organisation_set_demo(false)`);
      const after = await countContent(db);
      const gone = difference(before, after);
      await this.audit.record(db, who, 'demo.removed', { type: 'organisation', id: db.organisationId }, gone);
      return gone;
    });
  }
}

async function countContent(db: Db): Promise<DemoContent> {
  const row = await db.find<DemoContent>(
    `SELECT (SELECT count(*)::integer FROM candidates WHERE org_id = $1 AND is_synthetic) AS candidates,
            (SELECT count(*)::integer FROM candidate_documents d
             JOIN candidates c ON c.org_id = d.org_id AND c.id = d.candidate_id
             WHERE d.org_id = $1 AND c.is_synthetic) AS documents,
            (SELECT count(*)::integer FROM employers WHERE org_id = $1 AND is_synthetic) AS employers,
            (SELECT count(*)::integer FROM roles WHERE org_id = $1 AND is_synthetic) AS roles,
            (SELECT count(*)::integer FROM bands WHERE org_id = $1 AND is_synthetic) AS bands,
            (SELECT count(*)::integer FROM shortlist_entries s
             JOIN candidates c ON c.org_id = s.org_id AND c.id = s.candidate_id
             WHERE s.org_id = $1 AND c.is_synthetic) AS "shortlistEntries",
            demo_count_people($2) AS people`,
    [db.organisationId, demoPeople.map((person) => person.email)],
  );
  if (row === undefined) throw new Error('An aggregate without a row');
  return row;
}

function difference(before: DemoContent, after: DemoContent): DemoContent {
  const keys = Object.keys(before) as (keyof DemoContent)[];
  return Object.fromEntries(keys.map((key) => [key, before[key] - after[key]])) as DemoContent;
}
