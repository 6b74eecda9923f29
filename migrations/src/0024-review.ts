import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run } from './support.js';

/** What a person should look at: a count that is kept with the candidate's row, and who has read a document. */
const up = [
  `ALTER TABLE candidates ADD COLUMN review_count integer NOT NULL DEFAULT 0
     CONSTRAINT candidates_review_count_check CHECK (review_count >= 0)`,
  // 0.6 is where a reading begins to be sure.
  `UPDATE candidates c SET review_count = open.n FROM (
     SELECT f.org_id, f.candidate_id, count(DISTINCT (f.field, f.value)) AS n FROM candidate_facts f
     WHERE f.superseded_by IS NULL AND f.source <> 'person' AND f.confidence < 0.6::real
     GROUP BY f.org_id, f.candidate_id
   ) open WHERE c.org_id = open.org_id AND c.id = open.candidate_id`,
  `CREATE INDEX candidates_to_review ON candidates (org_id, id) WHERE review_count > 0 OR reading = 'low'`,
  `ALTER TABLE candidate_documents ADD COLUMN checked_at timestamptz, ADD COLUMN checked_by uuid`,
  // What people said of a document's words outlives the document; only the place in it goes.
  `CREATE FUNCTION keep_words_of_people() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
   BEGIN
     UPDATE candidate_facts SET document_id = NULL, span_start = NULL, span_end = NULL, spans = '[]'
     WHERE org_id = OLD.org_id AND candidate_id = OLD.candidate_id AND document_id = OLD.id AND source = 'person';
     RETURN OLD;
   END $$`,
  `CREATE TRIGGER candidate_documents_keep_words BEFORE DELETE ON candidate_documents
     FOR EACH ROW EXECUTE FUNCTION keep_words_of_people()`,
];

const down = [
  `DROP TRIGGER candidate_documents_keep_words ON candidate_documents`,
  `DROP FUNCTION keep_words_of_people()`,
  `ALTER TABLE candidate_documents DROP COLUMN checked_at, DROP COLUMN checked_by`,
  `DROP INDEX candidates_to_review`,
  `ALTER TABLE candidates DROP COLUMN review_count`,
];

export class Review1763000000024 implements MigrationInterface {
  name = 'Review1763000000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
