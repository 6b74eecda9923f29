import { createHash } from 'node:crypto';
import { replaceEdition, type Sql } from '../edition.store.js';
import { claims } from './claims.data.js';
import { seededEditions } from './ledger.js';

/**
 * Brings the seeded editions and claims into the ledger, inside the caller's transaction. Runs at every migration and
 * changes nothing the second time; an edition that was imported from its file is left alone.
 */
export async function loadLedger(sql: Sql, at: Date): Promise<void> {
  const known = await sql.query<{ series: string; edition: string; origin: string; sha256: string | null }>(
    `SELECT d.series, d.edition, d.origin, d.sha256 FROM datasets d`,
  );
  for (const { head, figures } of seededEditions()) {
    const sha256 = createHash('sha256')
      .update(JSON.stringify([head, figures]))
      .digest('hex');
    const held = known.find(({ series, edition }) => series === head.series && edition === head.edition);
    if (held?.origin === 'file' || held?.sha256 === sha256) continue;
    await replaceEdition(sql, head, figures, { origin: 'seed', fileName: null, sha256, at });
  }
  await loadClaims(sql);
}

async function loadClaims(sql: Sql): Promise<void> {
  await sql.query(`DELETE FROM claims WHERE key <> ALL ($1)`, [claims.map(({ key }) => key)]);
  for (const claim of claims) {
    await sql.query(
      `INSERT INTO claims (key, topic, quote, said_by, url, names_source, occupation_code, compared_with, country, measure,
                           unit, amount, period_from, period_to, not_looked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (key) DO UPDATE SET (topic, quote, said_by, url, names_source, occupation_code, compared_with, country,
         measure, unit, amount, period_from, period_to, not_looked_at)
       = ROW (excluded.topic, excluded.quote, excluded.said_by, excluded.url, excluded.names_source,
         excluded.occupation_code, excluded.compared_with, excluded.country, excluded.measure, excluded.unit,
         excluded.amount, excluded.period_from, excluded.period_to, excluded.not_looked_at)`,
      [
        claim.key,
        claim.topic,
        claim.quote,
        claim.saidBy,
        claim.url,
        claim.namesSource,
        claim.occupationCode,
        claim.comparedWith,
        claim.country,
        claim.measure,
        claim.unit,
        claim.amount,
        claim.periodFrom,
        claim.periodTo,
        claim.notLookedAt,
      ],
    );
  }
}
