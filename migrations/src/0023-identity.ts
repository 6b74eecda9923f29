import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run, tenantTable } from './support.js';

/** In the order they can be created; dropped in reverse. */
const tables: readonly (readonly [string, string])[] = [
  [
    'candidate_merges',
    // side: rows beside the facts (lane, shortlists) as the merge found and left them, so that
    // taking it back can tell what was changed since. They go with either candidate.
    `CREATE TABLE candidate_merges (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       kept_id uuid NOT NULL,
       merged_id uuid NOT NULL,
       -- Facts that record what was chosen field by field.
       fact_ids uuid[] NOT NULL DEFAULT '{}',
       side jsonb NOT NULL DEFAULT '{}',
       merged_by uuid,
       merged_at timestamptz NOT NULL,
       undone_by uuid,
       undone_at timestamptz,
       CONSTRAINT candidate_merges_pk PRIMARY KEY (org_id, id),
       CONSTRAINT candidate_merges_kept_fk FOREIGN KEY (org_id, kept_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE,
       CONSTRAINT candidate_merges_merged_fk FOREIGN KEY (org_id, merged_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE,
       CONSTRAINT candidate_merges_two_check CHECK (kept_id <> merged_id)
     )`,
  ],
  [
    'identity_keys',
    // What two records of one person would share, hashed to 64 bits: equal keys are looked at, nothing else is.
    `CREATE TABLE identity_keys (
       org_id uuid NOT NULL,
       key bigint NOT NULL,
       candidate_id uuid NOT NULL,
       kind text NOT NULL CONSTRAINT identity_keys_kind_check
         CHECK (kind IN ('content', 'email', 'phone', 'link', 'name', 'job', 'school')),
       CONSTRAINT identity_keys_pk PRIMARY KEY (org_id, key, candidate_id),
       CONSTRAINT identity_keys_candidate_fk FOREIGN KEY (org_id, candidate_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'duplicate_pairs',
    // Reasons are kinds and weights; the values they rest on stay with the candidates.
    `CREATE TABLE duplicate_pairs (
       org_id uuid NOT NULL,
       one_id uuid NOT NULL,
       other_id uuid NOT NULL,
       score smallint NOT NULL CONSTRAINT duplicate_pairs_score_check CHECK (score BETWEEN 0 AND 100),
       reasons jsonb NOT NULL,
       status text NOT NULL CONSTRAINT duplicate_pairs_status_check CHECK (status IN ('open', 'different', 'merged')),
       found_at timestamptz NOT NULL,
       decided_by uuid,
       decided_at timestamptz,
       CONSTRAINT duplicate_pairs_pk PRIMARY KEY (org_id, one_id, other_id),
       CONSTRAINT duplicate_pairs_one_fk FOREIGN KEY (org_id, one_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE,
       CONSTRAINT duplicate_pairs_other_fk FOREIGN KEY (org_id, other_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE,
       CONSTRAINT duplicate_pairs_order_check CHECK (one_id < other_id)
     )`,
  ],
  [
    'batch_undos',
    // What was decided about taking a batch back, and how far it has come.
    `CREATE TABLE batch_undos (
       org_id uuid NOT NULL,
       batch_id uuid NOT NULL,
       touched text NOT NULL CONSTRAINT batch_undos_touched_check CHECK (touched IN ('keep', 'take-back')),
       -- Candidates about whom the opposite was decided.
       exceptions uuid[] NOT NULL DEFAULT '{}',
       -- Null until they are counted.
       total integer,
       removed integer NOT NULL DEFAULT 0,
       restored integer NOT NULL DEFAULT 0,
       kept integer NOT NULL DEFAULT 0,
       started_by uuid,
       started_at timestamptz NOT NULL,
       finished_at timestamptz,
       CONSTRAINT batch_undos_pk PRIMARY KEY (org_id, batch_id),
       CONSTRAINT batch_undos_batch_fk FOREIGN KEY (org_id, batch_id) REFERENCES batches (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'batch_undo_candidates',
    // Candidates that are still to be dealt with; one that is done goes, so that a stopped job goes on where it was.
    `CREATE TABLE batch_undo_candidates (
       org_id uuid NOT NULL,
       batch_id uuid NOT NULL,
       candidate_id uuid NOT NULL,
       created boolean NOT NULL,
       CONSTRAINT batch_undo_candidates_pk PRIMARY KEY (org_id, batch_id, candidate_id),
       CONSTRAINT batch_undo_candidates_undo_fk FOREIGN KEY (org_id, batch_id) REFERENCES batch_undos (org_id, batch_id) ON DELETE CASCADE
     )`,
  ],
];

const indexes = [
  // Merged records are few: what leaves them out reads the rest as before, and this to find them.
  `CREATE INDEX candidates_merged_index ON candidates (org_id, merged_into) WHERE merged_into IS NOT NULL`,
  `CREATE INDEX candidates_batch_index ON candidates (org_id, batch_id, id) WHERE batch_id IS NOT NULL`,
  `CREATE UNIQUE INDEX candidate_merges_merged_unique ON candidate_merges (org_id, merged_id) WHERE undone_at IS NULL`,
  `CREATE INDEX candidate_merges_merged_index ON candidate_merges (org_id, merged_id)`,
  `CREATE INDEX candidate_merges_kept_index ON candidate_merges (org_id, kept_id)`,
  `CREATE INDEX identity_keys_candidate_index ON identity_keys (org_id, candidate_id)`,
  `CREATE INDEX duplicate_pairs_open_index ON duplicate_pairs (org_id, score DESC, one_id, other_id) WHERE status = 'open'`,
  `CREATE INDEX duplicate_pairs_other_index ON duplicate_pairs (org_id, other_id)`,
];

/** Both run as the caller, under the caller's row-level security. */
const functions = [
  `CREATE FUNCTION candidate_root(p_candidate uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
     WITH RECURSIVE up AS (
       SELECT c.id, c.merged_into FROM candidates c WHERE c.org_id = app_org() AND c.id = p_candidate
       UNION ALL
       SELECT c.id, c.merged_into FROM up JOIN candidates c ON c.org_id = app_org() AND c.id = up.merged_into)
     SELECT up.id FROM up WHERE up.merged_into IS NULL
   $$`,
  `CREATE FUNCTION candidate_group(p_candidate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 1 AS $$
     WITH RECURSIVE down AS (
       SELECT p_candidate AS id
       UNION ALL
       SELECT c.id FROM down JOIN candidates c ON c.org_id = app_org() AND c.merged_into = down.id)
     SELECT down.id FROM down
   $$`,
  `GRANT EXECUTE ON FUNCTION candidate_root(uuid), candidate_group(uuid) TO ${appRole}`,
];

const occupations = (condition: string) => `CREATE OR REPLACE VIEW v_candidates_occupations
   WITH (security_invoker = true) AS
   SELECT c.org_id, o.key AS occupation_code, count(*)::integer AS candidate_count
   FROM candidates c, jsonb_each_text(c.experience_by_occupation) o
   WHERE o.value::integer > 0${condition} GROUP BY c.org_id, o.key`;

/**
 * Two records of one person: proposals, merges that can be taken back, and taking a batch back. A merged candidate keeps
 * its row and its facts and points at the one that stands for both.
 */
export class Identity1763000000023 implements MigrationInterface {
  name = 'Identity1763000000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `ALTER TABLE candidates ADD COLUMN merged_into uuid,
         ADD CONSTRAINT candidates_merged_check CHECK (merged_into <> id),
         ADD CONSTRAINT candidates_merged_fk FOREIGN KEY (org_id, merged_into) REFERENCES candidates (org_id, id)`,
      ...tables.map(([, sql]) => sql),
      ...indexes,
      ...tables.flatMap(([table]) => tenantTable(table)),
      ...functions,
      occupations(' AND c.merged_into IS NULL'),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      occupations(''),
      `DROP FUNCTION candidate_group(uuid)`,
      `DROP FUNCTION candidate_root(uuid)`,
      ...[...tables].reverse().map(([table]) => `DROP TABLE ${table}`),
      `DROP INDEX candidates_batch_index`,
      `ALTER TABLE candidates DROP COLUMN merged_into`,
    ]);
  }
}
