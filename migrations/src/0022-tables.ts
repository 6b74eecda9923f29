import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run, tenantTable } from './support.js';

const itemStatuses = (more: readonly string[]) =>
  ['waiting', 'reading', 'created', 'updated', 'unchanged', 'proposal', 'discarded', 'fault', 'done', ...more]
    .map((status) => `'${status}'`)
    .join(', ');

/** In the order they can be created; dropped in reverse. */
const tables: readonly (readonly [string, string])[] = [
  [
    'candidate_rows',
    // One row of a table that speaks of a candidate: the provenance of every value that came with it.
    `CREATE TABLE candidate_rows (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       candidate_id uuid NOT NULL,
       batch_id uuid NOT NULL,
       item_id uuid NOT NULL,
       row_number integer NOT NULL CONSTRAINT candidate_rows_number_check CHECK (row_number > 0),
       source_system text,
       source_key text,
       sha256 bytea NOT NULL,
       profile jsonb NOT NULL,
       recorded_at timestamptz NOT NULL,
       CONSTRAINT candidate_rows_pk PRIMARY KEY (org_id, id),
       CONSTRAINT candidate_rows_candidate_fk FOREIGN KEY (org_id, candidate_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'batch_chunks',
    // A large file as it came, in pieces of a megabyte.
    `CREATE TABLE batch_chunks (
       org_id uuid NOT NULL,
       item_id uuid NOT NULL,
       seq integer NOT NULL,
       bytes bytea NOT NULL,
       CONSTRAINT batch_chunks_pk PRIMARY KEY (org_id, item_id, seq),
       CONSTRAINT batch_chunks_item_fk FOREIGN KEY (org_id, item_id) REFERENCES batch_items (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'batch_tables',
    // How a table file is read and how far its check or import has come.
    `CREATE TABLE batch_tables (
       org_id uuid NOT NULL,
       item_id uuid NOT NULL,
       -- What was found and chosen: format, columns, settings, options, first rows.
       state jsonb NOT NULL,
       counts jsonb NOT NULL DEFAULT '{}',
       -- The last row that was checked.
       rows_read integer NOT NULL DEFAULT 0,
       bytes_read bigint NOT NULL DEFAULT 0,
       -- Each check has a number: what an older one still writes is not taken.
       check_number integer NOT NULL DEFAULT 1,
       control text NOT NULL DEFAULT 'run' CONSTRAINT batch_tables_control_check CHECK (control IN ('run', 'pause', 'cancel')),
       checked_at timestamptz,
       imported_at timestamptz,
       phase_started_at timestamptz,
       CONSTRAINT batch_tables_pk PRIMARY KEY (org_id, item_id),
       CONSTRAINT batch_tables_item_fk FOREIGN KEY (org_id, item_id) REFERENCES batch_items (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'table_mappings',
    // How columns were read the last time a table with the same headers came.
    `CREATE TABLE table_mappings (
       org_id uuid NOT NULL,
       header_key text NOT NULL,
       choices jsonb NOT NULL,
       used_by uuid,
       used_at timestamptz NOT NULL,
       CONSTRAINT table_mappings_pk PRIMARY KEY (org_id, header_key),
       CONSTRAINT table_mappings_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id)
     )`,
  ],
];

/**
 * COPY cannot write under row-level security, so this one table stands outside: used by the intake alone, every
 * statement names organisation and file, and a row is gone once it is imported.
 */
const staging = `CREATE TABLE intake_staging (
   org_id uuid NOT NULL,
   item_id uuid NOT NULL,
   row_number integer NOT NULL,
   outcome text NOT NULL CONSTRAINT intake_staging_outcome_check CHECK (outcome IN ('new', 'changed', 'unchanged', 'duplicate', 'faulty')),
   row_id uuid NOT NULL,
   -- The id a new candidate will have, or the candidate that the row speaks of.
   candidate_id uuid NOT NULL,
   sha256 bytea NOT NULL,
   own_id uuid,
   source_key text,
   -- Earlier rows of the file with an equal e-mail, phone, link or key.
   twins jsonb,
   faults jsonb,
   cells jsonb,
   profile jsonb NOT NULL,
   name text,
   sort_name text NOT NULL,
   headline text,
   emails text[] NOT NULL,
   phones text[] NOT NULL,
   links text[] NOT NULL,
   city text,
   area text,
   country text,
   jobs jsonb NOT NULL,
   education jsonb NOT NULL,
   languages jsonb NOT NULL,
   certifications jsonb NOT NULL,
   skill_ids text[] NOT NULL,
   skill_traces integer[] NOT NULL,
   has_absence boolean NOT NULL,
   experience_months integer,
   experience_attested boolean NOT NULL,
   experience_by_occupation jsonb NOT NULL,
   search_text text NOT NULL,
   review_count integer NOT NULL,
   CONSTRAINT intake_staging_pk PRIMARY KEY (org_id, item_id, row_number)
 )`;

const up = [
  ...tables.map(([, sql]) => sql),
  staging,
  // Rows of some kilobytes that live for minutes: compressing them costs more than it saves.
  `ALTER TABLE intake_staging SET (toast_tuple_target = 8160)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON intake_staging TO ${appRole}`,
  `CREATE INDEX candidate_rows_candidate_index ON candidate_rows (org_id, candidate_id)`,
  `CREATE INDEX candidate_rows_digest_index ON candidate_rows (org_id, sha256)`,
  `CREATE INDEX candidate_rows_source_index ON candidate_rows (org_id, source_key, source_system) WHERE source_key IS NOT NULL`,
  `CREATE INDEX candidate_rows_item_index ON candidate_rows (org_id, item_id, row_number)`,
  `CREATE INDEX candidate_rows_batch_index ON candidate_rows (org_id, batch_id)`,
  // What is said about a value of a row (a correction, a confirmation) keeps the value as a fact of that row.
  `ALTER TABLE candidate_facts ADD COLUMN row_id uuid`,
  `ALTER TABLE candidate_facts ADD CONSTRAINT candidate_facts_row_fk FOREIGN KEY (org_id, row_id) REFERENCES candidate_rows (org_id, id) ON DELETE CASCADE`,
  `CREATE INDEX candidate_facts_row_index ON candidate_facts (org_id, row_id) WHERE row_id IS NOT NULL`,
  // 'receiving': files still arrive; alive_at is renewed meanwhile, so that a broken upload can be told and swept.
  `ALTER TABLE batches DROP CONSTRAINT batches_status_check`,
  `ALTER TABLE batches ADD CONSTRAINT batches_status_check CHECK (status IN ('receiving', 'queued', 'running', 'to-confirm', 'done', 'undone'))`,
  `ALTER TABLE batches ADD COLUMN alive_at timestamptz`,
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_status_check`,
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_status_check
     CHECK (status IN (${itemStatuses(['partial', 'checking', 'to-confirm', 'importing', 'paused', 'cancelled'])}))`,
  // Contacts are looked up while others are written: an entry must be found in the index at once, not in a list to scan.
  ...['emails', 'phones', 'links'].map(
    (column) => `ALTER INDEX candidates_${column}_index SET (fastupdate = off)`,
  ),
];

/**
 * Array operators are not leakproof, so under row-level security no index may serve them; here the owner asks, for the
 * organisation that is set. Without sequential scans: statistics lag behind while a table of a million comes in.
 */
const functions = [
  `CREATE FUNCTION candidates_with_contacts(p_emails text[], p_phones text[], p_links text[])
   RETURNS TABLE (because text, value text, candidate_id uuid)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
     SELECT 'email', v, c.id FROM unnest(p_emails) v JOIN candidates c ON c.emails @> ARRAY[v] AND c.org_id = app_org()
     UNION ALL
     SELECT 'phone', v, c.id FROM unnest(p_phones) v JOIN candidates c ON c.phones @> ARRAY[v] AND c.org_id = app_org()
     UNION ALL
     SELECT 'link', v, c.id FROM unnest(p_links) v JOIN candidates c ON c.links @> ARRAY[v] AND c.org_id = app_org()
   $$`,
  `REVOKE ALL ON FUNCTION candidates_with_contacts(text[], text[], text[]) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION candidates_with_contacts(text[], text[], text[]) TO ${appRole}`,
  // Uploads whose server died: nobody has renewed them and no job knows of them.
  `CREATE FUNCTION intake_sweep(p_silent_since timestamptz) RETURNS integer
   LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
     WITH gone AS (
       DELETE FROM batches WHERE status = 'receiving' AND COALESCE(alive_at, created_at) < p_silent_since RETURNING 1)
     SELECT count(*)::integer FROM gone
   $$`,
  `REVOKE ALL ON FUNCTION intake_sweep(timestamptz) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION intake_sweep(timestamptz) TO ${appRole}`,
];

const down = [
  `DROP FUNCTION intake_sweep(timestamptz)`,
  `DROP FUNCTION candidates_with_contacts(text[], text[], text[])`,
  ...['emails', 'phones', 'links'].map(
    (column) => `ALTER INDEX candidates_${column}_index RESET (fastupdate)`,
  ),
  `DELETE FROM batches WHERE status = 'receiving'`,
  `DELETE FROM batch_items WHERE status IN ('partial', 'checking', 'to-confirm', 'importing', 'paused', 'cancelled')`,
  `UPDATE batches SET status = 'done' WHERE status = 'to-confirm'`,
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_status_check`,
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_status_check CHECK (status IN (${itemStatuses([])}))`,
  `ALTER TABLE batches DROP COLUMN alive_at`,
  `ALTER TABLE batches DROP CONSTRAINT batches_status_check`,
  `ALTER TABLE batches ADD CONSTRAINT batches_status_check CHECK (status IN ('queued', 'running', 'done', 'undone'))`,
  `ALTER TABLE candidate_facts DROP COLUMN row_id`,
  `DROP TABLE intake_staging`,
  ...[...tables].reverse().map(([table]) => `DROP TABLE ${table}`),
];

/** Tables of candidates: provenance by row, large files in pieces, check, staging and saved mappings. */
export class Tables1763000000022 implements MigrationInterface {
  name = 'Tables1763000000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...up, ...tables.flatMap(([table]) => tenantTable(table)), ...functions]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
