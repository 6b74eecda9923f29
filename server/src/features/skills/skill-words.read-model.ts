import { Injectable } from '@nestjs/common';
import { type UnknownWord, type WordDecision } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup } from '../auth/index.js';
import { SkillBook } from './skill-book.js';
import { proposalsFor } from './word-proposals.js';

/** Characters read on each side of a word. */
const around = 120;
const sentencesShown = 3;

interface WordRow {
  readonly word: string;
  readonly seenCount: number;
  readonly lastSeenAt: string;
  readonly excerpts: readonly string[];
}

type DecisionRow = Omit<WordDecision, 'skill' | 'decidedBy'> & {
  readonly skillId: string | null;
  readonly decidedById: string | null;
};

/** Words of documents and of rows of tables that nobody has decided about. */
const seen = `seen AS (
  SELECT u.word, u.document_id, u.word_start, u.seen_at FROM unknown_skill_words u WHERE u.org_id = $1
  UNION ALL
  SELECT left(lower(v), 80), NULL, NULL, r.recorded_at FROM candidate_rows r,
    jsonb_array_elements_text(r.profile -> 'unknownSkills') v
  WHERE r.org_id = $1 AND r.profile ? 'unknownSkills'),
open AS (
  SELECT s.word, count(*)::integer AS "seenCount", max(s.seen_at) AS "lastSeenAt" FROM seen s
  WHERE NOT EXISTS (SELECT 1 FROM skill_word_decisions d WHERE d.org_id = $1 AND d.word = s.word)
    AND ($2 = '' OR position($2 IN s.word) > 0)
  GROUP BY s.word)`;

const decisionColumns = `d.id, d.word, d.choice, d.skill_id AS "skillId", d.decided_by AS "decidedById", d.decided_at AS "decidedAt",
  d.rereading, d.reread_total AS "rereadTotal", d.reread_count AS "rereadCount", d.gained_count AS "gainedCount"`;

/** The curator's desk: words that wait, and what was decided. */
@Injectable()
export class SkillWordsReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly book: SkillBook,
    private readonly people: PeopleLookup,
  ) {}

  unknown(who: Who, query: { readonly search: string; readonly limit: number }) {
    return this.tenant.run(who.organisationId, async (db) => {
      const search = query.search.toLowerCase();
      const rows = await db.query<WordRow>(
        `WITH ${seen}
         SELECT w.word, w."seenCount", w."lastSeenAt", COALESCE(n.excerpts, '{}') AS excerpts
         FROM (SELECT * FROM open ORDER BY "seenCount" DESC, word LIMIT $3) w
         CROSS JOIN LATERAL (
           SELECT array_agg(x.excerpt) AS excerpts FROM (
             SELECT substring(d.text FROM greatest(1, s.word_start - ${around}) FOR ${3 * around}) AS excerpt
             FROM unknown_skill_words s JOIN candidate_documents d ON d.org_id = s.org_id AND d.id = s.document_id
             WHERE s.org_id = $1 AND s.word = w.word ORDER BY s.seen_at DESC, s.document_id LIMIT ${sentencesShown}) x) n
         ORDER BY w."seenCount" DESC, w.word`,
        [db.organisationId, search, query.limit],
      );
      const counted = await db.find<{ total: number }>(
        `WITH ${seen} SELECT count(*)::integer AS total FROM open`,
        [db.organisationId, search],
      );
      const graph = await this.book.graph(db);
      const proposals = await proposalsFor(
        db,
        graph,
        rows.map(({ word }) => word),
      );
      return {
        words: rows.map((row) => toWord(row, proposals.get(row.word) ?? [])),
        total: counted?.total ?? 0,
        loaded: await loadedLists(db),
      };
    });
  }

  decisions(who: Who): Promise<{ decisions: WordDecision[] }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await db.query<DecisionRow>(
        `SELECT ${decisionColumns} FROM skill_word_decisions d
         WHERE d.org_id = $1 ORDER BY d.decided_at DESC, d.id DESC`,
        [db.organisationId],
      );
      return { decisions: await this.toDecisions(db, rows) };
    });
  }

  async decision(db: Db, id: string): Promise<WordDecision> {
    const row = await db.find<DecisionRow>(
      `SELECT ${decisionColumns} FROM skill_word_decisions d
       WHERE d.org_id = $1 AND d.id = $2`,
      [db.organisationId, id],
    );
    const [found] = row === undefined ? [] : await this.toDecisions(db, [row]);
    if (found === undefined) throw problem('not-found', 'There is no such decision.');
    return found;
  }

  private async toDecisions(db: Db, rows: readonly DecisionRow[]): Promise<WordDecision[]> {
    const graph = await this.book.graph(db);
    const names = await this.people.names(db);
    return rows.map(({ skillId, decidedById, ...row }) => ({
      ...row,
      skill: skillId === null ? null : { id: skillId, name: graph.skill(skillId)?.name ?? skillId },
      decidedBy: decidedById === null ? null : (names.get(decidedById) ?? null),
    }));
  }
}

async function loadedLists(db: Db): Promise<('onet' | 'esco')[]> {
  const rows = await db.query<{ scheme: 'onet' | 'esco' }>(
    `SELECT s.scheme FROM unnest(ARRAY['onet', 'esco']) AS s (scheme)
     WHERE EXISTS (SELECT 1 FROM public_skills p WHERE p.scheme = s.scheme)`,
    [],
  );
  return rows.map(({ scheme }) => scheme);
}

function toWord(
  { excerpts, ...row }: WordRow,
  proposals: readonly UnknownWord['proposals'][number][],
): UnknownWord {
  const sentences = excerpts.map((excerpt) => lineWith(excerpt, row.word));
  return { ...row, sentences: [...new Set(sentences)].filter(Boolean), proposals: [...proposals] };
}

/** The line of the excerpt that holds the word. */
function lineWith(excerpt: string, word: string): string {
  const lines = excerpt.split('\n');
  return (lines.find((line) => line.toLowerCase().includes(word)) ?? lines[0] ?? '').trim();
}
