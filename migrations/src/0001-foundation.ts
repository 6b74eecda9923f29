import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run } from './support.js';

/** Roles, extensions, and the function every tenant policy calls. */
export class Foundation1763000000001 implements MigrationInterface {
  name = 'Foundation1763000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `DO $$ BEGIN
         IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${appRole}') THEN CREATE ROLE ${appRole} NOLOGIN; END IF;
       END $$`,
      `CREATE EXTENSION IF NOT EXISTS citext`,
      `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
      `CREATE EXTENSION IF NOT EXISTS unaccent`,
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
      `GRANT USAGE ON SCHEMA public TO ${appRole}`,
      // Raising beats returning no rows: a forgotten setting must not look like an empty database.
      `CREATE FUNCTION app_org() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
       DECLARE v text := current_setting('app.org_id', true);
       BEGIN
         IF v IS NULL OR v = '' THEN RAISE EXCEPTION 'app.org_id is not set: tenant data is reached inside tenant.run only'; END IF;
         RETURN v::uuid;
       END $$`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // The role may serve other databases of the same server; only its grants here go.
    await run(queryRunner, [
      `DROP FUNCTION app_org()`,
      `REVOKE USAGE ON SCHEMA public FROM ${appRole}`,
      `DROP EXTENSION unaccent`,
      `DROP EXTENSION pg_trgm`,
      `DROP EXTENSION citext`,
    ]);
  }
}
