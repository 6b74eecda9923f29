import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run } from './support.js';

const kinds = [
  ['email', 'emails'],
  ['phone', 'phones'],
  ['link', 'links'],
] as const;

const contacts = (lookup: (column: string) => string) => `CREATE OR REPLACE FUNCTION candidates_with_contacts(
     p_emails text[], p_phones text[], p_links text[])
   RETURNS TABLE (because text, value text, candidate_id uuid)
   LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
     ${kinds.map(([kind, column]) => `SELECT '${kind}', v, c.id FROM unnest(p_${column}) v ${lookup(column)}`).join(' UNION ALL ')}
   $$`;

/**
 * The organisation is asked behind a fence: while statistics lag behind a table that comes in, the planner took an index
 * that begins with it for as good as that of the contacts, and read all candidates for each of them.
 */
const fenced = contacts(
  (column) => `CROSS JOIN LATERAL (
       SELECT id, org_id FROM candidates WHERE ${column} @> ARRAY[v] OFFSET 0) c WHERE c.org_id = app_org()`,
);
const joined = contacts((column) => `JOIN candidates c ON c.${column} @> ARRAY[v] AND c.org_id = app_org()`);

/** Contacts are looked up by their own index, whatever statistics say. */
export class ContactsByIndex1763000000029 implements MigrationInterface {
  name = 'ContactsByIndex1763000000029';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [fenced]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [joined]);
  }
}
