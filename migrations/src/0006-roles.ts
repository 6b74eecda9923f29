import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run, tenantTable } from './support.js';

const tables: readonly (readonly [string, string])[] = [
  [
    'employers',
    `CREATE TABLE employers (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       name text NOT NULL,
       industry text,
       country text NOT NULL,
       website text,
       is_synthetic boolean NOT NULL DEFAULT false,
       created_at timestamptz NOT NULL,
       version integer NOT NULL DEFAULT 1,
       CONSTRAINT employers_pk PRIMARY KEY (org_id, id),
       CONSTRAINT employers_name_unique UNIQUE (org_id, name),
       CONSTRAINT employers_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id)
     )`,
  ],
  [
    'hiring_plans',
    `CREATE TABLE hiring_plans (
       org_id uuid NOT NULL,
       employer_id uuid NOT NULL,
       occupation_code text NOT NULL,
       year integer NOT NULL,
       planned_openings integer NOT NULL CONSTRAINT hiring_plans_openings_check CHECK (planned_openings >= 0),
       CONSTRAINT hiring_plans_pk PRIMARY KEY (org_id, employer_id, occupation_code, year),
       CONSTRAINT hiring_plans_employer_fk FOREIGN KEY (org_id, employer_id) REFERENCES employers (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'bands',
    `CREATE TABLE bands (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       employer_id uuid NOT NULL,
       occupation_code text NOT NULL,
       level text NOT NULL,
       country text NOT NULL,
       area text,
       minimum numeric(18, 2) NOT NULL,
       middle numeric(18, 2) NOT NULL,
       maximum numeric(18, 2) NOT NULL,
       currency text NOT NULL,
       period text NOT NULL CONSTRAINT bands_period_check CHECK (period IN ('year', 'month', 'hour')),
       hours_per_year integer,
       effective_from date NOT NULL,
       is_synthetic boolean NOT NULL DEFAULT false,
       created_at timestamptz NOT NULL,
       version integer NOT NULL DEFAULT 1,
       CONSTRAINT bands_pk PRIMARY KEY (org_id, id),
       CONSTRAINT bands_employer_fk FOREIGN KEY (org_id, employer_id) REFERENCES employers (org_id, id) ON DELETE CASCADE,
       CONSTRAINT bands_order_check CHECK (minimum > 0 AND minimum <= middle AND middle <= maximum)
     )`,
  ],
  [
    'roles',
    `CREATE TABLE roles (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       employer_id uuid NOT NULL,
       title text NOT NULL,
       occupation_code text NOT NULL,
       level text NOT NULL,
       country text NOT NULL,
       area text,
       city text,
       openings integer NOT NULL CONSTRAINT roles_openings_check CHECK (openings BETWEEN 1 AND 10000),
       sponsorship text NOT NULL CONSTRAINT roles_sponsorship_check CHECK (sponsorship IN ('yes', 'no', 'case-by-case')),
       band_id uuid,
       hiring_manager_id uuid,
       status text NOT NULL CONSTRAINT roles_status_check CHECK (status IN ('draft', 'open', 'on-hold', 'filled', 'closed')),
       status_reason text,
       status_changed_at timestamptz NOT NULL,
       opened_at timestamptz,
       description text,
       current_requirements integer,
       is_synthetic boolean NOT NULL DEFAULT false,
       created_by uuid,
       created_at timestamptz NOT NULL,
       updated_at timestamptz NOT NULL,
       version integer NOT NULL DEFAULT 1,
       CONSTRAINT roles_pk PRIMARY KEY (org_id, id),
       CONSTRAINT roles_employer_fk FOREIGN KEY (org_id, employer_id) REFERENCES employers (org_id, id),
       CONSTRAINT roles_band_fk FOREIGN KEY (org_id, band_id) REFERENCES bands (org_id, id),
       CONSTRAINT roles_manager_fk FOREIGN KEY (org_id, hiring_manager_id) REFERENCES memberships (org_id, user_id)
     )`,
  ],
  [
    'requirement_versions',
    `CREATE TABLE requirement_versions (
       org_id uuid NOT NULL,
       role_id uuid NOT NULL,
       number integer NOT NULL,
       requirements jsonb NOT NULL,
       note text,
       created_by uuid,
       created_at timestamptz NOT NULL,
       CONSTRAINT requirement_versions_pk PRIMARY KEY (org_id, role_id, number),
       CONSTRAINT requirement_versions_role_fk FOREIGN KEY (org_id, role_id) REFERENCES roles (org_id, id) ON DELETE CASCADE
     )`,
  ],
];

/** Employers, their plans and bands, their roles and what each role needs. */
export class Roles1763000000006 implements MigrationInterface {
  name = 'Roles1763000000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...tables.map(([, sql]) => sql),
      `CREATE INDEX roles_status_index ON roles (org_id, status, id)`,
      `CREATE INDEX roles_manager_index ON roles (org_id, hiring_manager_id)`,
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
