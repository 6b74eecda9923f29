import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { referenceTable, run } from './support.js';

const tables: readonly (readonly [string, string])[] = [
  [
    'datasets',
    `CREATE TABLE datasets (
       id uuid CONSTRAINT datasets_pk PRIMARY KEY,
       code text NOT NULL,
       edition text NOT NULL,
       name text NOT NULL,
       publisher text NOT NULL,
       url text,
       licence text,
       country text,
       published_on date,
       read_on date,
       verify_by date,
       sha256 bytea,
       row_count integer NOT NULL DEFAULT 0,
       imported_at timestamptz NOT NULL,
       CONSTRAINT datasets_edition_unique UNIQUE (code, edition)
     )`,
  ],
  [
    'figures',
    // value null: the source prints a mark instead of a number; absent_because says which and what it means.
    `CREATE TABLE figures (
       id uuid CONSTRAINT figures_pk PRIMARY KEY,
       dataset_id uuid NOT NULL CONSTRAINT figures_dataset_fk REFERENCES datasets (id) ON DELETE CASCADE,
       occupation_code text NOT NULL,
       occupation_title text NOT NULL,
       occupation_group text NOT NULL DEFAULT 'detailed',
       country text NOT NULL,
       area_code text NOT NULL,
       area_name text NOT NULL,
       measure text NOT NULL,
       unit text NOT NULL,
       value numeric,
       absent_because text,
       period_start integer NOT NULL,
       period_end integer NOT NULL,
       source_row text,
       CONSTRAINT figures_row_unique UNIQUE (dataset_id, occupation_code, occupation_group, area_code, measure, period_start, period_end),
       CONSTRAINT figures_value_check CHECK (value IS NOT NULL OR absent_because IS NOT NULL)
     )`,
  ],
  [
    'claims',
    `CREATE TABLE claims (
       id text CONSTRAINT claims_pk PRIMARY KEY,
       statement text NOT NULL,
       source_title text NOT NULL,
       source_url text,
       occupation_codes text[] NOT NULL,
       country text NOT NULL,
       measure text NOT NULL,
       unit text NOT NULL,
       value numeric NOT NULL,
       period_start integer,
       period_end integer,
       finding text NOT NULL,
       not_looked_at text,
       read_on date
     )`,
  ],
];

/** The ledger of market figures: public statistics, shared by all organisations of an installation. */
export class Market1763000000005 implements MigrationInterface {
  name = 'Market1763000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...tables.map(([, sql]) => sql),
      `CREATE INDEX figures_occupation_index ON figures (occupation_code, country, measure)`,
      ...tables.flatMap(([table]) => referenceTable(table)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map(([table]) => `DROP TABLE ${table}`),
    );
  }
}
