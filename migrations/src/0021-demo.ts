import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run } from './support.js';

/**
 * The demo's colleagues are accounts, which the app cannot reach. They go only while nobody has used them: no password,
 * no other organisation, no role of the organisation that names them.
 */
const functions = [
  `CREATE FUNCTION demo_people(p_emails text[]) RETURNS TABLE (user_id uuid)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT u.id FROM users u JOIN memberships m ON m.user_id = u.id AND m.org_id = app_org()
     WHERE u.email = ANY (p_emails::citext[]) AND u.password_hash IS NULL
       AND NOT EXISTS (SELECT 1 FROM memberships o WHERE o.user_id = u.id AND o.org_id <> app_org())
   $$`,
  `CREATE FUNCTION demo_count_people(p_emails text[]) RETURNS integer
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
     SELECT count(*)::integer FROM demo_people(p_emails)
   $$`,
  `CREATE FUNCTION demo_remove_people(p_emails text[]) RETURNS void
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE gone uuid[];
   BEGIN
     SELECT array_agg(p.user_id) INTO gone FROM demo_people(p_emails) p
     WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.org_id = app_org() AND r.hiring_manager_id = p.user_id);
     DELETE FROM one_time_links WHERE user_id = ANY (gone);
     DELETE FROM sessions WHERE user_id = ANY (gone);
     DELETE FROM memberships WHERE user_id = ANY (gone);
     DELETE FROM users WHERE id = ANY (gone);
   END $$`,
];
const signature = (sql: string) => /CREATE FUNCTION (\w+)/.exec(sql)?.[1] ?? '';

export class Demo1763000000021 implements MigrationInterface {
  name = 'Demo1763000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...functions,
      ...functions.map((sql) => `REVOKE ALL ON FUNCTION ${signature(sql)} FROM PUBLIC`),
      `GRANT EXECUTE ON FUNCTION demo_count_people, demo_remove_people TO ${appRole}`,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...functions].reverse().map((sql) => `DROP FUNCTION ${signature(sql)}`),
    );
  }
}
