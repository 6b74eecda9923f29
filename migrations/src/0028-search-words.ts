import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run } from './support.js';

const signature = 'text[], jsonb';

/** Candidates of the organisation that is set; each word meets `condition`, where `%L` is what it is looked up by. */
const found = (parameter: string, condition: string, lookedUp: string, setting = '') => [
  `CREATE FUNCTION candidates_found(${parameter} text[], p_skills jsonb) RETURNS SETOF uuid
   LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp ${setting} AS $$
   DECLARE
     wanted text := '';
     ids text[];
   BEGIN
     FOR i IN 1 .. cardinality(${parameter}) LOOP
       ids := ARRAY(SELECT jsonb_array_elements_text(p_skills -> (i - 1)));
       wanted := wanted || format(' AND (${condition}', ${lookedUp});
       IF cardinality(ids) > 0 THEN
         wanted := wanted || format(
           ' OR (skill_ids && %1$L::text[] AND (NOT has_absence OR EXISTS (
               SELECT 1 FROM unnest(skill_ids, skill_traces) AS s (id, trace)
               WHERE s.id = ANY (%1$L::text[]) AND s.trace & 7 > 0)))', ids);
       END IF;
       wanted := wanted || ')';
     END LOOP;
     RETURN QUERY EXECUTE 'SELECT id FROM candidates WHERE org_id = app_org()' || wanted;
   END
   $$`,
  `REVOKE ALL ON FUNCTION candidates_found(${signature}) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION candidates_found(${signature}) TO ${appRole}`,
];

const sign = String.raw`[]!-/:-@[\\^_{-~]`;
const unspaced = String.raw`[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]`;

/**
 * The words of what is stored already, and what is left of them from each beginning within. They are told apart by ASCII
 * signs alone; a candidate who is rebuilt gets the words of `searchWords`.
 */
const words = `coalesce((
  SELECT string_agg(piece, ' ') FROM (
    SELECT DISTINCT left(piece, 64) AS piece
    FROM unnest(string_to_array(search_text, ' ')) AS word, LATERAL (
      SELECT word AS piece
      UNION ALL
      SELECT substr(word, at) FROM generate_series(1, least(length(word), 64)) AS at
      WHERE substr(word, at, 1) ~ '${unspaced}'
        OR (at > 1 AND substr(word, at - 1, 1) ~ '${sign}' AND substr(word, at, 1) !~ '${sign}|[0-9]')) AS pieces
    WHERE word <> '' LIMIT 1000) AS kept), '')`;

const tables = ['candidates', 'intake_staging'];

/**
 * A search finds words by how they begin. Parts of words from anywhere (trigrams) cost 80 of the 220 microseconds that
 * PostgreSQL takes for a new candidate among a million, and found "ana" in every "manager".
 */
const up = [
  `DROP INDEX candidates_search_index`,
  // A column of its own: an index also takes rows as they were before an update, which may hold words of any length.
  ...tables.flatMap((table) => [
    `ALTER TABLE ${table} ADD COLUMN search_words text NOT NULL DEFAULT ''`,
    `UPDATE ${table} SET search_words = ${words}`,
    `ALTER TABLE ${table} DROP COLUMN search_text`,
  ]),
  `CREATE INDEX candidates_search_index ON candidates USING gin (array_to_tsvector(string_to_array(search_words, ' ')))`,
  `DROP FUNCTION candidates_found(${signature})`,
  ...found(
    'p_words',
    `array_to_tsvector(string_to_array(search_words, '' '')) @@ %L::tsquery`,
    String.raw`'''' || replace(replace(p_words[i], '\', '\\'), '''', '''''') || ''':*'`,
    // Room for a bitmap of a million candidates: a coarser one has the words of every row looked at again.
    `SET work_mem = '64MB'`,
  ),
];

const down = [
  `DROP FUNCTION candidates_found(${signature})`,
  ...found('p_patterns', `search_text LIKE %L`, 'p_patterns[i]'),
  `DROP INDEX candidates_search_index`,
  ...tables.map((table) => `ALTER TABLE ${table} RENAME COLUMN search_words TO search_text`),
  `CREATE INDEX candidates_search_index ON candidates USING gin (search_text gin_trgm_ops)`,
];

export class SearchWords1763000000028 implements MigrationInterface {
  name = 'SearchWords1763000000028';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
