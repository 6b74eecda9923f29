import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run } from './support.js';

/**
 * What the ranking reads of a candidate, as one text: months|skill ids|packed traces, with "!" behind months that a
 * person attested. Turning two arrays into text at
 * every ranking cost more than the ranking itself (100,000 candidates: 620 ms against 250 ms), so it is kept.
 * The function is declared immutable because a generated column needs it; text and integer arrays print alike anywhere.
 */
export class MatchLines1763000000009 implements MigrationInterface {
  name = 'MatchLines1763000000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE candidates ADD COLUMN experience_attested boolean NOT NULL DEFAULT false`,
      `CREATE FUNCTION match_line(months integer, attested boolean, ids text[], traces integer[]) RETURNS text
       LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
         SELECT coalesce(months::text || CASE WHEN attested THEN '!' ELSE '' END, '') || '|' || array_to_string(ids, ' ') || '|' || array_to_string(traces, ' ')
       $$`,
      `ALTER TABLE candidates ADD COLUMN match_line text
       GENERATED ALWAYS AS (match_line(experience_months, experience_attested, skill_ids, skill_traces)) STORED`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE candidates DROP COLUMN match_line`,
      `DROP FUNCTION match_line(integer, boolean, text[], integer[])`,
      `ALTER TABLE candidates DROP COLUMN experience_attested`,
    ]);
  }
}
