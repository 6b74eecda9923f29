import { type TouchedBecause } from '@portolan/shared/contract';
import { type Fact, type FactField } from '@portolan/shared/domain/profile';
import { type Db } from '../../../platform/database/index.js';
import { type FactStore } from '../../candidates/index.js';
import { membersSql } from './undo-store.js';

export interface Touched {
  readonly id: string;
  readonly created: boolean;
  readonly because: readonly TouchedBecause[];
}

interface TouchRow {
  readonly id: string;
  readonly created: boolean;
  readonly because: readonly TouchedBecause[];
}

/** Since the batch arrived; `b` is the batch, `m` the candidates it speaks of. */
const touches = `
  SELECT f.candidate_id AS id, CASE WHEN f.said_by IS NULL THEN 'edited' ELSE 'heard' END AS because
  FROM candidate_facts f, b WHERE f.org_id = $1 AND f.source = 'person' AND f.recorded_at >= b.created_at
    AND f.candidate_id IN (SELECT id FROM m)
  UNION
  SELECT s.candidate_id, 'later-intake' FROM (
    SELECT candidate_id, batch_id, recorded_at AS at FROM candidate_facts WHERE org_id = $1 AND candidate_id IN (SELECT id FROM m WHERE created)
    UNION ALL SELECT candidate_id, batch_id, recorded_at FROM candidate_rows WHERE org_id = $1 AND candidate_id IN (SELECT id FROM m WHERE created)
    UNION ALL SELECT candidate_id, batch_id, received_at FROM candidate_documents WHERE org_id = $1 AND candidate_id IN (SELECT id FROM m WHERE created)
  ) s, b WHERE s.batch_id <> $2 AND s.at >= b.created_at
  UNION
  SELECT e.candidate_id, 'shortlisted' FROM shortlist_entries e, b
  WHERE e.org_id = $1 AND e.added_at >= b.created_at AND e.candidate_id IN (SELECT id FROM m WHERE created)
  UNION
  SELECT l.candidate_id, 'lane' FROM (
    SELECT candidate_id, recorded_at, recorded_by FROM candidate_authorisations WHERE org_id = $1
    UNION ALL SELECT candidate_id, recorded_at, recorded_by FROM candidate_expectations WHERE org_id = $1
    UNION ALL SELECT candidate_id, recorded_at, recorded_by FROM mobility_files WHERE org_id = $1
  ) l, b WHERE l.recorded_by IS NOT NULL AND l.recorded_at >= b.created_at AND l.candidate_id IN (SELECT id FROM m WHERE created)
  UNION
  SELECT unnest(ARRAY[g.kept_id, g.merged_id]), 'merged' FROM candidate_merges g, b
  WHERE g.org_id = $1 AND g.undone_at IS NULL AND g.merged_at >= b.created_at`;

/** Of some candidates of the batch, or of all. */
function rowsOf(db: Db, batchId: string, ids: readonly string[] | null): Promise<TouchRow[]> {
  const members = `SELECT DISTINCT ON (x.id) x.id, x.created FROM (${membersSql}) x
    WHERE $3::uuid[] IS NULL OR x.id = ANY ($3::uuid[]) ORDER BY x.id, x.created DESC`;
  return db.query<TouchRow>(
    `WITH b AS (SELECT created_at FROM batches WHERE org_id = $1 AND id = $2), m AS MATERIALIZED (${members})
     SELECT m.id, m.created, array_agg(DISTINCT t.because ORDER BY t.because) AS because
     FROM (${touches}) t JOIN m ON m.id = t.id GROUP BY m.id, m.created ORDER BY m.id`,
    [db.organisationId, batchId, ids],
  );
}

/** Which facts a batch brought, rows of tables included. */
export async function factsOfBatch(
  db: Db,
  batchId: string,
  candidateId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM candidate_facts WHERE org_id = $1 AND candidate_id = $3 AND batch_id = $2
     UNION SELECT id FROM candidate_rows WHERE org_id = $1 AND candidate_id = $3 AND batch_id = $2`,
    [db.organisationId, batchId, candidateId],
  );
  return new Set(rows.map(({ id }) => id));
}

export const isOf = (
  fact: Fact & { readonly row: { readonly id: string } | null },
  ids: ReadonlySet<string>,
) => ids.has(fact.id) || ids.has(fact.row?.id ?? '');

/** An edit of a field that the batch said nothing about does not stand in the way of taking the batch back. */
async function withinFields(db: Db, facts: FactStore, batchId: string, row: TouchRow): Promise<Touched[]> {
  if (row.created || row.because.includes('merged')) return [row];
  const since = await db.find<{ created_at: string }>(
    `SELECT created_at FROM batches WHERE org_id = $1 AND id = $2`,
    [db.organisationId, batchId],
  );
  const brought = await factsOfBatch(db, batchId, row.id);
  const all = await facts.factsOf(db, row.id);
  const fields = new Set<FactField>(all.filter((fact) => isOf(fact, brought)).map((fact) => fact.field));
  const said = all.filter(
    (fact) =>
      fact.source === 'person' &&
      fields.has(fact.field) &&
      Date.parse(fact.recordedAt) >= Date.parse(since?.created_at ?? ''),
  );
  const because: TouchedBecause[] = [];
  if (said.some((fact) => fact.saidBy === null)) because.push('edited');
  if (said.some((fact) => fact.saidBy !== null)) because.push('heard');
  return because.length === 0 ? [] : [{ ...row, because }];
}

/** Candidates of a batch to whom something happened since, and what. */
export async function touchedSince(
  db: Db,
  facts: FactStore,
  batchId: string,
  ids: readonly string[] | null,
): Promise<Touched[]> {
  const found: Touched[] = [];
  for (const row of await rowsOf(db, batchId, ids))
    found.push(...(await withinFields(db, facts, batchId, row)));
  return found;
}
