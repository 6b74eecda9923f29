import { type AuthorisationSeen, type ExpectationSeen, type MergeSide } from '@portolan/shared/contract';
import { type Db, journaled, type RowChange, takeBack } from '../../platform/database/index.js';

interface Pair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** What two records say differently beside the facts. */
export interface LaneConflicts {
  readonly authorisations: readonly {
    readonly country: string;
    readonly kept: AuthorisationSeen;
    readonly merged: AuthorisationSeen;
  }[];
  readonly expectation: { readonly kept: ExpectationSeen; readonly merged: ExpectationSeen } | null;
  readonly bothHaveMobilityFile: boolean;
}

export interface LaneChoices {
  readonly authorisations: ReadonlyMap<string, MergeSide>;
  readonly expectation: MergeSide | null;
  readonly mobilityFile: MergeSide | null;
}

const authorisation = (alias: string) =>
  `json_build_object('country', ${alias}.country, 'authorised', ${alias}.authorised,
     'needsSponsorship', ${alias}.needs_sponsorship, 'saidBy', ${alias}.said_by,
     'recordedAt', ${alias}.recorded_at, 'recordedBy', ${alias}.recorded_by)`;
const expectation = (alias: string) =>
  `json_build_object('money', json_build_object('amount', trim_scale(${alias}.amount)::text,
     'currency', ${alias}.currency, 'period', ${alias}.period, 'hoursPerYear', ${alias}.hours_per_year),
     'saidBy', ${alias}.said_by, 'recordedAt', ${alias}.recorded_at, 'recordedBy', ${alias}.recorded_by)`;

/** Names of who recorded are ids here. */
export async function laneConflicts(db: Db, { keptId, mergedId }: Pair): Promise<LaneConflicts> {
  const parameters = [db.organisationId, keptId, mergedId];
  const authorisations = await db.query<LaneConflicts['authorisations'][number]>(
    `SELECT k.country, ${authorisation('k')} AS kept, ${authorisation('m')} AS merged
     FROM candidate_authorisations k
     JOIN candidate_authorisations m ON m.org_id = k.org_id AND m.candidate_id = $3 AND m.country = k.country
     WHERE k.org_id = $1 AND k.candidate_id = $2
       AND (k.authorised, k.needs_sponsorship) <> (m.authorised, m.needs_sponsorship) ORDER BY k.country`,
    parameters,
  );
  const pay = await db.find<NonNullable<LaneConflicts['expectation']>>(
    `SELECT ${expectation('k')} AS kept, ${expectation('m')} AS merged
     FROM candidate_expectations k
     JOIN candidate_expectations m ON m.org_id = k.org_id AND m.candidate_id = $3
     WHERE k.org_id = $1 AND k.candidate_id = $2
       AND (k.amount, k.currency, k.period, k.hours_per_year)
         IS DISTINCT FROM (m.amount, m.currency, m.period, m.hours_per_year)`,
    parameters,
  );
  const files = await db.query(
    `SELECT candidate_id FROM mobility_files WHERE org_id = $1 AND candidate_id IN ($2, $3)`,
    parameters,
  );
  return { authorisations, expectation: pay ?? null, bothHaveMobilityFile: files.length === 2 };
}

type Table = 'candidate_authorisations' | 'candidate_expectations' | 'mobility_files';

/** The merged record's row stands for the kept one from now on; its own stays where it is. */
function take(db: Db, table: Table, { keptId, mergedId }: Pair, country?: string): Promise<RowChange> {
  const narrowed = country === undefined ? '' : ' AND t.country = $3';
  const more = country === undefined ? [] : [country];
  const key = { candidate_id: keptId, ...(country === undefined ? {} : { country }) };
  return journaled(db, table, key, async () => {
    await db.query(`DELETE FROM ${table} t WHERE t.org_id = $1 AND t.candidate_id = $2${narrowed}`, [
      db.organisationId,
      keptId,
      ...more,
    ]);
    await db.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('candidate_id', $${more.length + 3}::uuid))).*
       FROM ${table} t WHERE t.org_id = $1 AND t.candidate_id = $2${narrowed}`,
      [db.organisationId, mergedId, ...more, keptId],
    );
  });
}

async function lanesOf(db: Db, candidateId: string) {
  const parameters = [db.organisationId, candidateId];
  const countries = await db.query<{ country: string }>(
    `SELECT country FROM candidate_authorisations WHERE org_id = $1 AND candidate_id = $2 ORDER BY country`,
    parameters,
  );
  const there = await db.find<{ expectation: boolean; file: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM candidate_expectations WHERE org_id = $1 AND candidate_id = $2) AS expectation,
       EXISTS (SELECT 1 FROM mobility_files WHERE org_id = $1 AND candidate_id = $2) AS file`,
    parameters,
  );
  return {
    countries: countries.map((row) => row.country),
    expectation: there?.expectation ?? false,
    file: there?.file ?? false,
  };
}

/** What only the merged record has moves along; what both have stays unless the merged side was chosen. */
export async function mergeLanes(db: Db, pair: Pair, choices: LaneChoices): Promise<RowChange[]> {
  const [kept, merged] = [await lanesOf(db, pair.keptId), await lanesOf(db, pair.mergedId)];
  const changes: RowChange[] = [];
  for (const country of merged.countries) {
    if (kept.countries.includes(country) && choices.authorisations.get(country) !== 'merged') continue;
    changes.push(await take(db, 'candidate_authorisations', pair, country));
  }
  if (merged.expectation && (!kept.expectation || choices.expectation === 'merged'))
    changes.push(await take(db, 'candidate_expectations', pair));
  if (merged.file && (!kept.file || choices.mobilityFile === 'merged'))
    changes.push(await take(db, 'mobility_files', pair));
  return changes;
}

/** Those that somebody has changed since stay as they are, and are told. */
export async function unmergeLanes(db: Db, changes: readonly RowChange[]): Promise<RowChange[]> {
  const stayed: RowChange[] = [];
  for (const change of [...changes].reverse()) if (!(await takeBack(db, change))) stayed.push(change);
  return stayed;
}
