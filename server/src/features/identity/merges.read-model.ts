import { Injectable } from '@nestjs/common';
import { type CandidateId, type MergeSeen } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup } from '../auth/index.js';
import { openMerges, whatStays } from './merge-store.js';

interface Named {
  readonly id: CandidateId;
  readonly name: string | null;
  readonly headline: string | null;
}

/** Records that were merged into one. */
@Injectable()
export class MergesReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly people: PeopleLookup,
  ) {}

  list(who: Who, asked: CandidateId): Promise<{ merges: MergeSeen[] }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const root = await db.find<{ id: string | null }>(`SELECT candidate_root($1) AS id`, [asked]);
      if (!root?.id) throw problem('not-found', 'There is no such candidate.');
      const open = await openMerges(db, root.id);
      const rows = await db.query<Named>(
        `SELECT id, name, headline FROM candidates WHERE org_id = $1 AND id = ANY ($2::uuid[])`,
        [db.organisationId, open.map((merge) => merge.merged_id)],
      );
      const merged = new Map<string, Named>(rows.map((row) => [row.id, row]));
      const names = await this.people.names(db);
      const merges: MergeSeen[] = [];
      for (const merge of open) {
        const record = merged.get(merge.merged_id);
        if (record === undefined) continue;
        merges.push({
          id: merge.id as MergeSeen['id'],
          merged: record,
          mergedAt: merge.merged_at,
          mergedBy: merge.merged_by === null ? null : (names.get(merge.merged_by) ?? null),
          stays: await whatStays(db, merge),
        });
      }
      return { merges };
    });
  }
}
