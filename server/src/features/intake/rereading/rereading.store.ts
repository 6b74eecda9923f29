import { Injectable } from '@nestjs/common';
import { type Db } from '../../../platform/database/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type SourceText } from './own-word-recorder.js';

export interface Decision {
  readonly id: string;
  readonly word: string;
  readonly skill_id: string | null;
  readonly rereading: 'none' | 'running' | 'done' | 'taking-back';
  readonly cursor: string | null;
}

/** Candidates of whom a document or a row names the word. `$1` is the organisation, `$2` the word in lower case. */
const named = `(EXISTS (SELECT 1 FROM candidate_documents d WHERE d.org_id = $1 AND d.candidate_id = c.id AND position($2 IN lower(d.text)) > 0)
  OR EXISTS (SELECT 1 FROM candidate_rows r, jsonb_array_elements_text(r.profile -> 'unknownSkills') v
    WHERE r.org_id = $1 AND r.candidate_id = c.id AND r.profile ? 'unknownSkills' AND lower(v) = $2))`;

/** Whose documents and rows name a word, and how far reading them again has come. */
@Injectable()
export class RereadingStore {
  /** The decision, locked until the transaction ends. */
  find(db: Db, id: string): Promise<Decision | undefined> {
    return db.find<Decision>(
      `SELECT id, word, skill_id, rereading, cursor FROM skill_word_decisions
       WHERE org_id = $1 AND id = $2 FOR UPDATE`,
      [db.organisationId, id],
    );
  }

  async get(db: Db, id: string): Promise<Decision> {
    const found = await this.find(db, id);
    if (found === undefined) throw problem('not-found', 'There is no such decision.');
    return found;
  }

  async count(db: Db, word: string): Promise<number> {
    const found = await db.find<{ total: number }>(
      `SELECT count(*)::integer AS total FROM candidates c WHERE c.org_id = $1 AND ${named}`,
      [db.organisationId, word],
    );
    return found?.total ?? 0;
  }

  next(
    db: Db,
    word: string,
    after: string | null,
    limit: number,
  ): Promise<{ id: string; name: string | null }[]> {
    return db.query(
      `SELECT c.id, c.name FROM candidates c WHERE c.org_id = $1 AND ${named} AND ($3::uuid IS NULL OR c.id > $3)
       ORDER BY c.id LIMIT $4`,
      [db.organisationId, word, after, limit],
    );
  }

  /** Decisions about words that rows of this intake name, unless they are being read for already. */
  decidedIn(db: Db, batchId: string): Promise<{ id: string; word: string }[]> {
    return db.query(
      `SELECT d.id, d.word FROM skill_word_decisions d
       WHERE d.org_id = $1 AND d.skill_id IS NOT NULL AND d.rereading IN ('none', 'done') AND EXISTS (
         SELECT 1 FROM candidate_rows r, jsonb_array_elements_text(r.profile -> 'unknownSkills') v
         WHERE r.org_id = $1 AND r.batch_id = $2 AND r.profile ? 'unknownSkills' AND lower(v) = d.word)`,
      [db.organisationId, batchId],
    );
  }

  /** The texts of these candidates that name the word, each with the jobs that were read from it. */
  texts(db: Db, word: string, candidateIds: readonly string[]): Promise<SourceText[]> {
    return db.query<SourceText>(
      `SELECT d.candidate_id AS "candidateId", 'document' AS source, d.id AS "documentId", NULL AS "rowNumber",
         d.batch_id AS "batchId", d.text, COALESCE((SELECT jsonb_agg(f.value ORDER BY f.id) FROM candidate_facts f
           WHERE f.org_id = $1 AND f.candidate_id = d.candidate_id AND f.document_id = d.id AND f.field = 'job'
             AND f.value <> 'null'), '[]') AS jobs
       FROM candidate_documents d
       WHERE d.org_id = $1 AND d.candidate_id = ANY ($3::uuid[]) AND position($2 IN lower(d.text)) > 0
       UNION ALL
       SELECT r.candidate_id, 'batch_row', NULL, r.row_number, r.batch_id,
         (SELECT string_agg(v, E'\\n') FROM jsonb_array_elements_text(r.profile -> 'unknownSkills') v), '[]'
       FROM candidate_rows r
       WHERE r.org_id = $1 AND r.candidate_id = ANY ($3::uuid[]) AND r.profile ? 'unknownSkills'
         AND EXISTS (SELECT 1 FROM jsonb_array_elements_text(r.profile -> 'unknownSkills') v WHERE lower(v) = $2)`,
      [db.organisationId, word, candidateIds],
    );
  }

  async begin(db: Db, id: string, total: number): Promise<void> {
    await db.query(
      `UPDATE skill_word_decisions SET rereading = 'running', cursor = NULL, reread_total = $3, reread_count = 0, gained_count = 0
       WHERE org_id = $1 AND id = $2`,
      [db.organisationId, id, total],
    );
  }

  async advance(db: Db, id: string, cursor: string, read: number, gained: number): Promise<void> {
    await db.query(
      `UPDATE skill_word_decisions SET cursor = $3, reread_count = reread_count + $4, gained_count = gained_count + $5
       WHERE org_id = $1 AND id = $2`,
      [db.organisationId, id, cursor, read, gained],
    );
  }

  async mark(db: Db, id: string, rereading: Decision['rereading']): Promise<void> {
    await db.query(
      `UPDATE skill_word_decisions SET rereading = $3, cursor = NULL WHERE org_id = $1 AND id = $2`,
      [db.organisationId, id, rereading],
    );
  }

  /** Evidence of these candidates that rests on the decision. */
  async forget(db: Db, id: string, candidateIds: readonly string[]): Promise<void> {
    await db.query(
      `DELETE FROM candidate_facts WHERE org_id = $1 AND word_decision_id = $2 AND candidate_id = ANY ($3::uuid[])`,
      [db.organisationId, id, candidateIds],
    );
  }

  async holders(db: Db, id: string, limit: number | null): Promise<string[]> {
    const rows = await db.query<{ id: string }>(
      `SELECT DISTINCT candidate_id AS id FROM candidate_facts WHERE org_id = $1 AND word_decision_id = $2
       ORDER BY candidate_id LIMIT $3`,
      [db.organisationId, id, limit],
    );
    return rows.map((row) => row.id);
  }

  async remove(db: Db, id: string): Promise<void> {
    await db.query(`DELETE FROM skill_word_decisions WHERE org_id = $1 AND id = $2`, [db.organisationId, id]);
  }
}
