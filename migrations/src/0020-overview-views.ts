import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run } from './support.js';

/**
 * What features publish for reading across them: no personal data, no names of candidates. security_invoker keeps
 * row-level security that of the reader; a view of the owner would show every organisation.
 */
const views: readonly (readonly [string, string])[] = [
  [
    'v_roles_openings',
    `SELECT r.org_id, r.id AS role_id, r.title, r.employer_id, e.name AS employer_name, r.occupation_code, r.country,
            r.openings, r.status, r.opened_at, r.hiring_manager_id
     FROM roles r JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id`,
  ],
  [
    'v_roles_plans',
    `SELECT p.org_id, p.employer_id, e.name AS employer_name, p.occupation_code, p.year, p.planned_openings
     FROM hiring_plans p JOIN employers e ON e.org_id = p.org_id AND e.id = p.employer_id`,
  ],
  [
    'v_shortlists_entries',
    `SELECT org_id, id AS entry_id, role_id, stage, stage_changed_at, added_at FROM shortlist_entries
     WHERE removed_at IS NULL`,
  ],
  [
    'v_candidates_occupations',
    `SELECT c.org_id, o.key AS occupation_code, count(*)::integer AS candidate_count
     FROM candidates c, jsonb_each_text(c.experience_by_occupation) o
     WHERE o.value::integer > 0 GROUP BY c.org_id, o.key`,
  ],
  [
    'v_market_figures',
    `SELECT f.occupation_code, f.occupation_title, f.country, f.area_code, f.area_title, f.period_from, f.period_to,
            f.measure, f.unit, f.state, f.amount::text AS amount, f.absent_because,
            d.id AS dataset_id, d.series, d.edition, d.title AS dataset_title, d.publisher, d.published, d.url,
            d.read_on::text AS read_on
     FROM figures f JOIN datasets d ON d.id = f.dataset_id
     WHERE f.occupation_group = 'detailed'`,
  ],
];

export class OverviewViews1763000000020 implements MigrationInterface {
  name = 'OverviewViews1763000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      views.flatMap(([name, sql]) => [
        `CREATE VIEW ${name} WITH (security_invoker = true) AS ${sql}`,
        `GRANT SELECT ON ${name} TO ${appRole}`,
      ]),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...views].reverse().map(([name]) => `DROP VIEW ${name}`),
    );
  }
}
