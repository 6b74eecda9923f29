import { type MergeSide } from '@portolan/shared/contract';
import { type ShortlistStage } from '@portolan/shared/domain/shortlists';
import { newId } from '../../platform/clock/index.js';
import { type Db, isAsLeft, journaled, type RowChange, takeBack } from '../../platform/database/index.js';
import { insertEvent } from './entry-store.js';

interface Pair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** One role's entry of both, in different stages. */
export interface EntryConflict {
  readonly roleId: string;
  readonly roleTitle: string;
  readonly employerName: string;
  readonly kept: {
    readonly stage: ShortlistStage;
    readonly stageChangedAt: string;
    readonly noteCount: number;
  };
  readonly merged: EntryConflict['kept'];
}

/** What a merge did to the entries of one role. */
export interface EntryChange {
  /** The entry of the record that was kept. */
  readonly kept: RowChange | null;
  /** The other's entry is off the list while the merge stands. */
  readonly merged: RowChange;
  readonly entryId: string;
  /** Steps, notes and answers that came over. */
  readonly eventIds: readonly string[];
}

const noteCount = (alias: string) =>
  `(SELECT count(*)::integer FROM shortlist_events v WHERE v.org_id = ${alias}.org_id AND v.entry_id = ${alias}.id AND v.kind = 'note')`;
const side = (alias: string) =>
  `json_build_object('stage', ${alias}.stage, 'stageChangedAt', ${alias}.stage_changed_at, 'noteCount', ${noteCount(alias)})`;

export function entryConflicts(db: Db, { keptId, mergedId }: Pair): Promise<EntryConflict[]> {
  return db.query<EntryConflict>(
    `SELECT r.id AS "roleId", r.title AS "roleTitle", e.name AS "employerName", ${side('k')} AS kept, ${side('m')} AS merged
     FROM shortlist_entries k
     JOIN shortlist_entries m ON m.org_id = k.org_id AND m.role_id = k.role_id AND m.candidate_id = $3
     JOIN roles r ON r.org_id = k.org_id AND r.id = k.role_id
     JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id
     WHERE k.org_id = $1 AND k.candidate_id = $2 AND k.removed_at IS NULL AND m.removed_at IS NULL AND k.stage <> m.stage
     ORDER BY r.title, r.id`,
    [db.organisationId, keptId, mergedId],
  );
}

/** Entries that are on a list now. */
export async function countEntries(db: Db, candidateId: string): Promise<number> {
  const row = await db.find<{ count: number }>(
    `SELECT count(*)::integer AS count FROM shortlist_entries WHERE org_id = $1 AND candidate_id = $2 AND removed_at IS NULL`,
    [db.organisationId, candidateId],
  );
  return row?.count ?? 0;
}

interface Entry {
  readonly id: string;
  readonly role_id: string;
  readonly stage: ShortlistStage;
  readonly stage_changed_at: string;
  readonly removed_at: string | null;
}

function entriesOf(db: Db, candidateId: string, condition = ''): Promise<Entry[]> {
  return db.query<Entry>(
    `SELECT id, role_id, stage, stage_changed_at, removed_at FROM shortlist_entries
     WHERE org_id = $1 AND candidate_id = $2${condition} ORDER BY id FOR UPDATE`,
    [db.organisationId, candidateId],
  );
}

/** Copies events to another entry, with who and when; the ids of the copies. */
async function copyEvents(db: Db, from: string, to: string, kinds: readonly string[]): Promise<string[]> {
  const events = await db.query<{ id: string }>(
    `SELECT id FROM shortlist_events WHERE org_id = $1 AND entry_id = $2 AND kind = ANY ($3::text[]) ORDER BY at, id`,
    [db.organisationId, from, kinds],
  );
  const copies = events.map(() => newId());
  await db.query(
    `WITH copied AS (SELECT * FROM unnest($2::uuid[], $3::uuid[]) AS c (old, new))
     INSERT INTO shortlist_events (org_id, id, entry_id, kind, from_stage, to_stage, answer, reason, looked_at, undoes, actor_id, at)
     SELECT v.org_id, c.new, $4, v.kind, v.from_stage, v.to_stage, v.answer, v.reason, v.looked_at,
       (SELECT u.new FROM copied u WHERE u.old = v.undoes), v.actor_id, v.at
     FROM copied c JOIN shortlist_events v ON v.org_id = $1 AND v.id = c.old`,
    [db.organisationId, events.map(({ id }) => id), copies, to],
  );
  return copies;
}

const everything = ['added', 'stage', 'note', 'answer', 'removed'];
const words = ['note', 'answer'];

async function comeAlong(db: Db, theirs: Entry, keptId: string) {
  const id = newId();
  const kept = await journaled(db, 'shortlist_entries', { id }, () =>
    db.query(
      `INSERT INTO shortlist_entries (org_id, id, role_id, candidate_id, stage, stage_changed_at, added_by, added_at, version)
       SELECT org_id, $3, role_id, $4, stage, stage_changed_at, added_by, added_at, 1 FROM shortlist_entries
       WHERE org_id = $1 AND id = $2`,
      [db.organisationId, theirs.id, id, keptId],
    ),
  );
  return { kept, entryId: id, eventIds: await copyEvents(db, theirs.id, id, everything) };
}

interface Merging {
  readonly choices: ReadonlyMap<string, MergeSide>;
  readonly actorId: string;
  readonly at: Date;
}

/** Both are on the list: one entry stays, with the stage that was chosen and the notes and answers of both. */
async function joinInto(db: Db, ours: Entry, theirs: Entry, { choices, actorId, at }: Merging) {
  const eventIds = await copyEvents(db, theirs.id, ours.id, words);
  const takes =
    ours.removed_at !== null || (ours.stage !== theirs.stage && choices.get(ours.role_id) === 'merged');
  if (!takes) return { kept: null, entryId: ours.id, eventIds };
  const kept = await journaled(db, 'shortlist_entries', { id: ours.id }, () =>
    db.query(
      `UPDATE shortlist_entries k SET stage = m.stage, stage_changed_at = m.stage_changed_at, removed_at = NULL,
         version = k.version + 1
       FROM shortlist_entries m WHERE k.org_id = $1 AND k.id = $2 AND m.org_id = k.org_id AND m.id = $3`,
      [db.organisationId, ours.id, theirs.id],
    ),
  );
  const step = await insertEvent(db, ours.id, actorId, at, {
    kind: 'stage',
    from: ours.stage,
    to: theirs.stage,
  });
  return { kept, entryId: ours.id, eventIds: [...eventIds, step] };
}

/** Entries of the merged record stand on the kept one; nothing that was said on them is lost. */
export async function mergeEntries(
  db: Db,
  { keptId, mergedId }: Pair,
  merging: Merging,
): Promise<EntryChange[]> {
  const ours = new Map((await entriesOf(db, keptId)).map((entry) => [entry.role_id, entry]));
  const changes: EntryChange[] = [];
  for (const theirs of await entriesOf(db, mergedId, ' AND removed_at IS NULL')) {
    const same = ours.get(theirs.role_id);
    const done = same ? await joinInto(db, same, theirs, merging) : await comeAlong(db, theirs, keptId);
    const merged = await journaled(db, 'shortlist_entries', { id: theirs.id }, () =>
      db.query(
        `UPDATE shortlist_entries SET removed_at = $3, version = version + 1 WHERE org_id = $1 AND id = $2`,
        [db.organisationId, theirs.id, merging.at],
      ),
    );
    changes.push({ ...done, merged });
  }
  return changes;
}

/** Whether somebody has moved the entry, or said something on one that came along. */
export async function entryStays(db: Db, change: EntryChange): Promise<boolean> {
  if (change.kept === null) return false;
  if (!(await isAsLeft(db, change.kept))) return true;
  if (change.kept.before !== null) return false;
  const more = await db.find(
    `SELECT id FROM shortlist_events WHERE org_id = $1 AND entry_id = $2 AND NOT id = ANY ($3::uuid[]) LIMIT 1`,
    [db.organisationId, change.entryId, change.eventIds],
  );
  return more !== undefined;
}

/** Takes the entries apart again; those that were touched since stay with the kept record, and are told. */
export async function unmergeEntries(db: Db, changes: readonly EntryChange[]): Promise<EntryChange[]> {
  const stayed: EntryChange[] = [];
  for (const change of [...changes].reverse()) {
    if (await entryStays(db, change)) stayed.push(change);
    else {
      await db.query(`DELETE FROM shortlist_events WHERE org_id = $1 AND id = ANY ($2::uuid[])`, [
        db.organisationId,
        change.eventIds,
      ]);
      if (change.kept !== null) await takeBack(db, change.kept);
    }
    await takeBack(db, change.merged);
  }
  return stayed;
}
