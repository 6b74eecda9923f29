import { Injectable } from '@nestjs/common';
import { type CandidateRowColumns, columnsOf } from '@portolan/shared/domain/profile';
import { Clock } from '../../platform/clock/index.js';
import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { FactStore } from './fact-store.js';
import { IdentityQueue } from './identity-queue.js';

/** Keeps the candidate's row equal to what the facts tell; called in the transaction that changed them. */
@Injectable()
export class CandidateProjection {
  constructor(
    private readonly facts: FactStore,
    private readonly clock: Clock,
    private readonly identity: IdentityQueue,
  ) {}

  /** Rewrites the row and returns its new version. */
  async rebuild(db: Db, candidateId: string): Promise<number> {
    const columns = columnsOf(await this.facts.factsOf(db, candidateId), this.clock.today());
    const names = Object.keys(columns);
    const row = await db.find<{ version: number }>(
      `UPDATE candidates SET ${names.map((name, i) => `${name} = $${i + 4}`).join(', ')},
         reading = COALESCE((SELECT CASE WHEN d.checked_at IS NULL THEN d.reading ELSE 'good' END FROM candidate_documents d WHERE d.org_id = $1 AND d.candidate_id IN (SELECT candidate_group($2))
                             ORDER BY d.received_at DESC, d.id DESC LIMIT 1), 'good'),
         updated_at = $3, version = version + 1
       WHERE org_id = $1 AND id = $2 RETURNING version`,
      [db.organisationId, candidateId, this.clock.now(), ...Object.values(columns)],
    );
    if (row === undefined) throw problem('not-found', 'There is no such candidate.');
    await this.identity.changed(db, candidateId);
    return row.version;
  }

  /** The same for many, in a few statements; who is not there is passed over. */
  async rebuildMany(db: Db, candidateIds: readonly string[]): Promise<void> {
    for (let from = 0; from < candidateIds.length; from += rebuiltAtOnce) {
      const some = candidateIds.slice(from, from + rebuiltAtOnce);
      const facts = await this.facts.factsOfMany(db, some);
      const asOf = this.clock.today();
      const rows = [...facts].map(([id, told]) => ({ id, ...asJson(columnsOf(told, asOf)) }));
      const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id');
      if (names.length === 0) continue;
      await db.query(
        `UPDATE candidates c SET ${names.map((name) => `${name} = n.${name}`).join(', ')},
           updated_at = $3, version = c.version + 1
         FROM jsonb_populate_recordset(NULL::candidates, $2::jsonb) AS n WHERE c.org_id = $1 AND c.id = n.id`,
        [db.organisationId, JSON.stringify(rows), this.clock.now()],
      );
    }
    await this.identity.many(db, candidateIds);
  }
}

const rebuiltAtOnce = 200;
const inJson = ['jobs', 'education', 'languages', 'certifications', 'experience_by_occupation'] as const;

/** The columns that are texts of json, as json. */
function asJson(columns: CandidateRowColumns): Record<string, unknown> {
  const parsed = inJson.map((name) => [name, JSON.parse(columns[name]) as unknown] as const);
  return { ...columns, ...Object.fromEntries(parsed) };
}
