import { Injectable } from '@nestjs/common';
import { type UnknownWord } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';

/** Characters read on each side of a word. */
const around = 120;

interface WordRow extends Omit<UnknownWord, 'sentence'> {
  readonly excerpt: string;
}

/** Words that wait for somebody to decide whether the taxonomy lacks them. */
@Injectable()
export class UnknownWordsReadModel {
  constructor(private readonly tenant: Tenant) {}

  list(who: Who, limit: number): Promise<{ words: UnknownWord[]; total: number }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await db.query<WordRow>(
        `SELECT w.word, w."seenCount", w."firstSeenAt", w."lastSeenAt", n.excerpt
         FROM (SELECT word, count(*)::integer AS "seenCount", min(seen_at) AS "firstSeenAt", max(seen_at) AS "lastSeenAt"
               FROM unknown_skill_words WHERE org_id = $1 GROUP BY word ORDER BY 2 DESC, 1 LIMIT $2) w
         CROSS JOIN LATERAL (
           SELECT substring(d.text FROM greatest(1, s.word_start - ${around}) FOR ${3 * around}) AS excerpt
           FROM unknown_skill_words s JOIN candidate_documents d ON d.org_id = s.org_id AND d.id = s.document_id
           WHERE s.org_id = $1 AND s.word = w.word ORDER BY s.seen_at DESC, s.document_id LIMIT 1) n
         ORDER BY w."seenCount" DESC, w.word`,
        [db.organisationId, limit],
      );
      const counted = await db.find<{ total: number }>(
        `SELECT count(DISTINCT word)::integer AS total FROM unknown_skill_words WHERE org_id = $1`,
        [db.organisationId],
      );
      const words = rows.map(({ excerpt, ...row }) => ({ ...row, sentence: lineWith(excerpt, row.word) }));
      return { words, total: counted?.total ?? 0 };
    });
  }
}

/** The line of the excerpt that holds the word. */
function lineWith(excerpt: string, word: string): string {
  const lines = excerpt.split('\n');
  return (lines.find((line) => line.toLowerCase().includes(word)) ?? lines[0] ?? '').trim();
}
