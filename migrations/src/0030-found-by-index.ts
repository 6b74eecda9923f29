import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run } from './support.js';

const replaced = (
  declared: string,
  body: string,
) => `CREATE OR REPLACE FUNCTION candidates_found(p_words text[], p_skills jsonb)
   RETURNS SETOF uuid
   LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
   -- Room for a bitmap of a million candidates: a coarser one has the words of every row looked at again.
   SET work_mem = '64MB' AS $$
   DECLARE
     word text;
     ids text[];
     wanted text := '';
     ${declared}
   BEGIN
     FOR i IN 1 .. cardinality(p_words) LOOP
       word := format('array_to_tsvector(string_to_array(search_words, '' '')) @@ %L::tsquery',
         '''' || replace(replace(p_words[i], '\\', '\\\\'), '''', '''''') || ''':*');
       ids := ARRAY(SELECT jsonb_array_elements_text(p_skills -> (i - 1)));
       ${body}
     RETURN QUERY EXECUTE 'SELECT id FROM candidates WHERE org_id = app_org()' || wanted;
   END
   $$`;

/**
 * Candidates of the organisation that is set with each of the words, or with a skill it names. The indexes tell all but
 * who lacks a skill by what a person said: only of those few is it asked of the row, which costs as much as finding it.
 */
const askingFew = replaced(
  `surely text := '';`,
  `IF cardinality(ids) = 0 THEN
         wanted := wanted || format(' AND %s', word);
       ELSE
         wanted := wanted || format(' AND (%s OR skill_ids && %L::text[])', word, ids);
         surely := surely || format(
           ' AND (%s OR EXISTS (SELECT 1 FROM unnest(skill_ids, skill_traces) AS s (id, trace)
               WHERE s.id = ANY (%L::text[]) AND s.trace & 7 > 0))', word, ids);
       END IF;
     END LOOP;
     IF surely <> '' THEN
       wanted := wanted || ' AND (NOT has_absence OR (true' || surely || '))';
     END IF;`,
);

const askingAll = replaced(
  '',
  `wanted := wanted || format(' AND (%s', word);
       IF cardinality(ids) > 0 THEN
         wanted := wanted || format(
           ' OR (skill_ids && %1$L::text[] AND (NOT has_absence OR EXISTS (
               SELECT 1 FROM unnest(skill_ids, skill_traces) AS s (id, trace)
               WHERE s.id = ANY (%1$L::text[]) AND s.trace & 7 > 0)))', ids);
       END IF;
       wanted := wanted || ')';
     END LOOP;`,
);

/** A search asks the rows only of those who lack a skill. */
export class FoundByIndex1763000000030 implements MigrationInterface {
  name = 'FoundByIndex1763000000030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [askingFew]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [askingAll]);
  }
}
