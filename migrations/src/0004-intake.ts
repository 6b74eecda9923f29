import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run, tenantTable } from './support.js';

const tables: readonly (readonly [string, string])[] = [
  [
    'batches',
    `CREATE TABLE batches (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       status text NOT NULL CONSTRAINT batches_status_check CHECK (status IN ('queued', 'running', 'done', 'undone')),
       created_by uuid,
       created_at timestamptz NOT NULL,
       finished_at timestamptz,
       CONSTRAINT batches_pk PRIMARY KEY (org_id, id),
       CONSTRAINT batches_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id)
     )`,
  ],
  [
    'batch_items',
    // One file, or one row of a table file (row_number set, parent_id the file). content goes once the item is settled.
    `CREATE TABLE batch_items (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       batch_id uuid NOT NULL,
       parent_id uuid,
       position integer NOT NULL,
       row_number integer,
       file_name text NOT NULL,
       byte_count integer NOT NULL,
       sha256 bytea,
       content bytea,
       status text NOT NULL CONSTRAINT batch_items_status_check
         CHECK (status IN ('waiting', 'reading', 'created', 'updated', 'unchanged', 'proposal', 'discarded', 'fault', 'done')),
       candidate_id uuid,
       document_id uuid,
       proposal jsonb,
       fault jsonb,
       ignored_columns text[] NOT NULL DEFAULT '{}',
       field_count integer,
       review_count integer,
       settled_at timestamptz,
       CONSTRAINT batch_items_pk PRIMARY KEY (org_id, id),
       CONSTRAINT batch_items_row_unique UNIQUE (org_id, parent_id, row_number),
       CONSTRAINT batch_items_batch_fk FOREIGN KEY (org_id, batch_id) REFERENCES batches (org_id, id) ON DELETE CASCADE
     )`,
  ],
];

/** One intake of files: the batch and what became of each file and row. */
export class Intake1763000000004 implements MigrationInterface {
  name = 'Intake1763000000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...tables.map(([, sql]) => sql),
      `CREATE INDEX batch_items_batch_index ON batch_items (org_id, batch_id, position, row_number)`,
      `CREATE INDEX batches_created_index ON batches (org_id, created_at DESC)`,
      ...tables.flatMap(([table]) => tenantTable(table)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map(([table]) => `DROP TABLE ${table}`),
    );
  }
}
