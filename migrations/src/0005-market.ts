import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { referenceTable, run } from './support.js';

const measures = `('employment', 'employment-projected', 'employment-change', 'employment-change-percent', 'annual-openings',
  'pay-mean', 'pay-p10', 'pay-p25', 'pay-p50', 'pay-p75', 'pay-p90', 'postings-index')`;
const units = `('jobs', 'thousand-jobs', 'thousand-jobs-a-year', 'percent', 'money', 'index')`;

const tables: readonly (readonly [string, string])[] = [
  [
    'datasets',
    // One edition of one series. published orders the editions: the last month or year the edition speaks of.
    `CREATE TABLE datasets (
       id uuid CONSTRAINT datasets_pk PRIMARY KEY,
       series text NOT NULL,
       edition text NOT NULL,
       title text NOT NULL,
       publisher text NOT NULL,
       country text NOT NULL,
       published text NOT NULL,
       url text,
       licence text,
       read_on date,
       origin text NOT NULL CONSTRAINT datasets_origin_check CHECK (origin IN ('seed', 'file')),
       file_name text,
       sha256 text,
       row_count integer NOT NULL DEFAULT 0,
       imported_at timestamptz NOT NULL,
       CONSTRAINT datasets_edition_unique UNIQUE (series, edition)
     )`,
  ],
  [
    'figures',
    `CREATE TABLE figures (
       id uuid CONSTRAINT figures_pk PRIMARY KEY,
       dataset_id uuid NOT NULL CONSTRAINT figures_dataset_fk REFERENCES datasets (id) ON DELETE CASCADE,
       occupation_code text NOT NULL,
       occupation_title text NOT NULL,
       occupation_group text NOT NULL
         CONSTRAINT figures_group_check CHECK (occupation_group IN ('total', 'major', 'minor', 'broad', 'detailed')),
       country text NOT NULL,
       area_code text NOT NULL,
       area_title text NOT NULL,
       period_from text NOT NULL,
       period_to text NOT NULL,
       measure text NOT NULL CONSTRAINT figures_measure_check CHECK (measure IN ${measures}),
       unit text NOT NULL CONSTRAINT figures_unit_check CHECK (unit IN ${units}),
       currency text,
       pay_period text CONSTRAINT figures_pay_period_check CHECK (pay_period IN ('year', 'hour')),
       hours_per_year integer,
       state text NOT NULL CONSTRAINT figures_state_check CHECK (state IN ('value', 'at-or-above', 'absent')),
       amount numeric,
       absent_because text CONSTRAINT figures_absent_check
         CHECK (absent_because IN ('not-available', 'not-published', 'suppressed')),
       source_row text NOT NULL,
       CONSTRAINT figures_line_unique UNIQUE NULLS NOT DISTINCT
         (dataset_id, occupation_code, occupation_group, country, area_code, measure, pay_period, period_from, period_to),
       CONSTRAINT figures_value_check CHECK (
         (state = 'value' AND amount IS NOT NULL AND absent_because IS NULL)
         OR (state = 'at-or-above' AND absent_because IS NULL)
         OR (state = 'absent' AND amount IS NULL AND absent_because IS NOT NULL)),
       CONSTRAINT figures_money_check CHECK ((unit = 'money') = (currency IS NOT NULL AND pay_period IS NOT NULL))
     )`,
  ],
  [
    'claims',
    // compared_with: codes of the occupations whose rows the claim is held against besides its own.
    `CREATE TABLE claims (
       key text CONSTRAINT claims_pk PRIMARY KEY,
       topic text NOT NULL CONSTRAINT claims_topic_check CHECK (topic IN ('growth', 'openings', 'pay')),
       quote text NOT NULL,
       said_by text NOT NULL,
       url text,
       names_source boolean,
       occupation_code text NOT NULL,
       compared_with text[] NOT NULL,
       country text NOT NULL,
       measure text NOT NULL CONSTRAINT claims_measure_check CHECK (measure IN ${measures}),
       unit text NOT NULL CONSTRAINT claims_unit_check CHECK (unit IN ${units}),
       amount numeric NOT NULL,
       period_from text,
       period_to text,
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
