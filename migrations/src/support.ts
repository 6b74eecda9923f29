import { type QueryRunner } from 'typeorm';

/** The role that tenant data is granted to; the login of DATABASE_URL is made a member by the migrate command. */
export const appRole = 'portolan_tenants';

/** Runs several statements in order. */
export async function run(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await queryRunner.query(statement);
}

/**
 * Statements that close a table to its organisation: forced row-level security, one policy for the app (its own
 * organisation, or an error when none is set) and one for the owner, plus the app's grants.
 */
export function tenantTable(table: string, grants = 'SELECT, INSERT, UPDATE, DELETE'): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_app ON ${table} TO ${appRole} USING (org_id = (SELECT app_org())) WITH CHECK (org_id = (SELECT app_org()))`,
    `CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`,
    `GRANT ${grants} ON ${table} TO ${appRole}`,
  ];
}

/** Statements that open a table without personal data to every organisation of the installation. */
export function referenceTable(table: string, grants = 'SELECT, INSERT, UPDATE, DELETE'): string[] {
  return [`GRANT ${grants} ON ${table} TO ${appRole}`];
}
