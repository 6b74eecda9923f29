import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run } from './support.js';

const grant = (signature: string) => [
  `REVOKE ALL ON FUNCTION candidates_found(${signature}) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION candidates_found(${signature}) TO ${appRole}`,
];

/**
 * Each word of a search is in the text of a candidate, or names a skill that they have: names of skills in every text
 * would double the cost of a row in the index. LIKE and && are not leakproof, so under row-level security no index may
 * serve them; the owner asks, for the organisation that is set, with literals that the planner can weigh.
 */
const up = [
  `DROP FUNCTION candidates_found(text[])`,
  `CREATE FUNCTION candidates_found(p_patterns text[], p_skills jsonb) RETURNS SETOF uuid
   LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     wanted text := '';
     ids text[];
   BEGIN
     FOR i IN 1 .. cardinality(p_patterns) LOOP
       ids := ARRAY(SELECT jsonb_array_elements_text(p_skills -> (i - 1)));
       wanted := wanted || format(' AND (search_text LIKE %L', p_patterns[i]);
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
  ...grant('text[], jsonb'),
  // After a large import the planner still believes in an empty table, until the autovacuum comes round.
  `CREATE FUNCTION candidates_weigh() RETURNS void
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     ANALYZE candidates, candidate_rows;
   END
   $$`,
  `REVOKE ALL ON FUNCTION candidates_weigh() FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION candidates_weigh() TO ${appRole}`,
  // Every new proposal asks whether somebody said no before: a few pairs of many.
  `CREATE INDEX duplicate_pairs_different_index ON duplicate_pairs (org_id, one_id, other_id) WHERE status = 'different'`,
];

const down = [
  `DROP INDEX duplicate_pairs_different_index`,
  `DROP FUNCTION candidates_weigh()`,
  `DROP FUNCTION candidates_found(text[], jsonb)`,
  `CREATE FUNCTION candidates_found(p_patterns text[]) RETURNS SETOF uuid
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT id FROM candidates
     WHERE org_id = app_org() AND search_text LIKE p_patterns[1] AND search_text LIKE ALL (p_patterns)
   $$`,
  ...grant('text[]'),
];

/** Finding faster: words name skills by their ids, and proposals look through those that were turned down. */
export class Search1763000000027 implements MigrationInterface {
  name = 'Search1763000000027';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
