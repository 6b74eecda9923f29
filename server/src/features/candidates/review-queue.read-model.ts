import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  type OutputOf,
  type ReviewEntry,
  type reviewContract,
} from '@portolan/shared/contract';
import { skillGraph } from '@portolan/shared/domain/skills';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { DirectoryWhere } from './directory-filter.js';

type Query = InputOf<typeof reviewContract.queue>['query'];

/** Candidates with something to review, in the order they came (ids are uuid v7). */
@Injectable()
export class ReviewQueue {
  constructor(private readonly tenant: Tenant) {}

  list(who: Who, { batch, after, limit }: Query): Promise<OutputOf<typeof reviewContract.queue>> {
    return this.tenant.run(who.organisationId, async (db) => {
      const narrowed = () => {
        const where = new DirectoryWhere(db.organisationId, { review: 'open' }, skillGraph);
        if (batch !== undefined) where.broughtBy(batch);
        return where;
      };
      const all = narrowed();
      const total = await db.find<{ count: number }>(
        `SELECT count(*) AS count FROM candidates c WHERE ${all.sql}`,
        all.parameters,
      );
      const where = narrowed();
      if (after !== undefined) where.and(`c.id > ${where.parameter(after)}::uuid`);
      const items = await db.query<ReviewEntry>(
        `SELECT c.id, c.name, c.review_count AS "reviewCount", c.reading, c.origin
         FROM candidates c WHERE ${where.sql} ORDER BY c.id LIMIT ${where.parameter(limit)}`,
        where.parameters,
      );
      return { items, total: total?.count ?? 0 };
    });
  }
}
