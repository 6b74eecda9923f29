import { type Stays } from '@portolan/shared/contract';
import { type Db, isAsLeft, type RowChange } from '../../platform/database/index.js';
import { type EntryChange, entryStays } from '../shortlists/index.js';

/** Rows beside the facts, as a merge found and left them. */
export interface MergeSides {
  readonly lanes: readonly RowChange[];
  readonly entries: readonly EntryChange[];
}

export interface OpenMerge {
  readonly id: string;
  readonly kept_id: string;
  readonly merged_id: string;
  readonly fact_ids: readonly string[];
  readonly side: MergeSides;
  readonly merged_at: string;
  readonly merged_by: string | null;
}

const columns = `m.id, m.kept_id, m.merged_id, m.fact_ids, m.side, m.merged_at, m.merged_by`;

/** Merges that stand, of a record and of those that were merged into it before; the newest first. */
export function openMerges(db: Db, candidateId: string): Promise<OpenMerge[]> {
  return db.query<OpenMerge>(
    `SELECT ${columns} FROM candidate_merges m
     WHERE m.org_id = $1 AND m.kept_id IN (SELECT candidate_group($2)) AND m.undone_at IS NULL
     ORDER BY m.merged_at DESC, m.id DESC`,
    [db.organisationId, candidateId],
  );
}

/** Merges that stand and have one of these on either side, the newest first. */
export function mergesOf(db: Db, candidateIds: readonly string[]): Promise<OpenMerge[]> {
  return db.query<OpenMerge>(
    `SELECT ${columns} FROM candidate_merges m
     WHERE m.org_id = $1 AND m.undone_at IS NULL
       AND (m.kept_id = ANY ($2::uuid[]) OR m.merged_id = ANY ($2::uuid[])) ORDER BY m.merged_at DESC, m.id DESC`,
    [db.organisationId, candidateIds],
  );
}

export async function addMerge(
  db: Db,
  merge: Pick<OpenMerge, 'id' | 'kept_id' | 'merged_id'> & {
    readonly factIds: readonly string[];
    readonly side: MergeSides;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await db.query(
    `INSERT INTO candidate_merges (org_id, id, kept_id, merged_id, fact_ids, side, merged_by, merged_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      db.organisationId,
      merge.id,
      merge.kept_id,
      merge.merged_id,
      merge.factIds,
      JSON.stringify(merge.side),
      merge.by,
      merge.at,
    ],
  );
}

/** Lanes and shortlists that a merge wrote to, in any record of its group. */
function touchedBy({ side }: OpenMerge): ReadonlySet<string> {
  return new Set([
    ...side.lanes.map(({ table, key }) => `${table} ${key['country'] ?? ''}`),
    ...side.entries.map(({ merged }) => `role ${String(merged.before?.['role_id'])}`),
  ]);
}

/** Merges of the same group that came later and wrote on top of this one; the newest first. */
export async function builtOn(db: Db, merge: OpenMerge): Promise<OpenMerge[]> {
  const root = await db.find<{ id: string }>(`SELECT candidate_root($1) AS id`, [merge.kept_id]);
  const open = await openMerges(db, root?.id ?? merge.kept_id);
  const touched = touchedBy(merge);
  return open
    .slice(
      0,
      open.findIndex(({ id }) => id === merge.id),
    )
    .filter((later) => [...touchedBy(later)].some((row) => touched.has(row)));
}

const whatOf = (table: string): Stays['what'] => {
  if (table === 'candidate_authorisations') return 'authorisation';
  if (table === 'candidate_expectations') return 'expectation';
  return 'mobility-file';
};

/** How many of each. */
export function counted(all: readonly Stays['what'][]): Stays[] {
  const counts = new Map<Stays['what'], number>();
  for (const what of all) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count }));
}

export const lanesStay = (changes: readonly RowChange[]): Stays['what'][] =>
  changes.map(({ table }) => whatOf(table));

/** What people said to the kept record since the merge, beside the choices of the merge itself. */
async function saidSince(db: Db, merge: OpenMerge): Promise<number> {
  const row = await db.find<{ count: number }>(
    `SELECT count(*)::integer AS count FROM candidate_facts f
     WHERE f.org_id = $1 AND f.candidate_id = $2 AND f.source = 'person' AND f.recorded_at >= $3
       AND NOT f.id = ANY ($4::uuid[])
       AND NOT EXISTS (SELECT 1 FROM candidate_merges o WHERE o.org_id = $1 AND f.id = ANY (o.fact_ids))`,
    [db.organisationId, merge.kept_id, merge.merged_at, merge.fact_ids],
  );
  return row?.count ?? 0;
}

/** What was changed since and would stay with the kept record. */
export async function whatStays(db: Db, merge: OpenMerge): Promise<Stays[]> {
  const said = await saidSince(db, merge);
  const changed: RowChange[] = [];
  for (const change of merge.side.lanes) if (!(await isAsLeft(db, change))) changed.push(change);
  const entries: EntryChange[] = [];
  for (const change of merge.side.entries) if (await entryStays(db, change)) entries.push(change);
  return [
    ...(said === 0 ? [] : [{ what: 'said' as const, count: said }]),
    ...counted([...lanesStay(changed), ...entries.map(() => 'shortlist' as const)]),
  ];
}
