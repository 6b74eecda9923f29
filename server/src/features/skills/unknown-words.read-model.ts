import { Injectable } from '@nestjs/common';
import { type UnknownWord } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';

/** Words that wait for somebody to decide whether the taxonomy lacks them. */
@Injectable()
export class UnknownWordsReadModel {
  constructor(private readonly tenant: Tenant) {}

  list(who: Who, limit: number): Promise<{ words: UnknownWord[]; total: number }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const words = await db.query<UnknownWord>(
        `SELECT w.word, w.seen_count AS "seenCount", w.sentence, w.first_seen_at AS "firstSeenAt",
                w.last_seen_at AS "lastSeenAt"
         FROM unknown_skill_words w WHERE w.org_id = $1 ORDER BY w.seen_count DESC, w.word LIMIT $2`,
        [db.organisationId, limit],
      );
      const counted = await db.find<{ total: number }>(
        `SELECT count(*)::integer AS total FROM unknown_skill_words w WHERE w.org_id = $1`,
        [db.organisationId],
      );
      return { words, total: counted?.total ?? 0 };
    });
  }
}
