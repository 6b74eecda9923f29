import { type Db } from './tenant.js';

type Row = Readonly<Record<string, unknown>>;

/** A row as it was before something was done to it, and after; null where there was none. */
export interface RowChange {
  readonly table: string;
  /** What names the row beside the organisation. */
  readonly key: Readonly<Record<string, string>>;
  readonly before: Row | null;
  readonly after: Row | null;
}

const named = (name: string): string => {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`Not a name of ours: ${name}`);
  return name;
};

/** `$1` is the organisation, further parameters the values of the key. */
function where({ table, key }: Pick<RowChange, 'table' | 'key'>): { sql: string; values: string[] } {
  const conditions = Object.keys(key).map((column, i) => `t.${named(column)} = $${i + 2}`);
  return {
    sql: `${named(table)} t WHERE ${['t.org_id = $1', ...conditions].join(' AND ')}`,
    values: Object.values(key),
  };
}

async function read(db: Db, row: Pick<RowChange, 'table' | 'key'>): Promise<Row | null> {
  const { sql, values } = where(row);
  const found = await db.find<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${sql} FOR UPDATE OF t`, [
    db.organisationId,
    ...values,
  ]);
  return found?.row ?? null;
}

/** Does something to one row and remembers how it was. */
export async function journaled(
  db: Db,
  table: string,
  key: RowChange['key'],
  work: () => Promise<unknown>,
): Promise<RowChange> {
  const before = await read(db, { table, key });
  await work();
  return { table, key, before, after: await read(db, { table, key }) };
}

/** Whether the row is still as it was left. */
export async function isAsLeft(db: Db, change: RowChange): Promise<boolean> {
  const { sql, values } = where(change);
  const found = await db.find<{ same: boolean }>(
    `SELECT (SELECT to_jsonb(t) FROM ${sql}) IS NOT DISTINCT FROM $${values.length + 2}::jsonb AS same`,
    [db.organisationId, ...values, change.after === null ? null : JSON.stringify(change.after)],
  );
  return found?.same ?? false;
}

/** Puts the row back as it was, unless somebody has changed it since; says whether it did. */
export async function takeBack(db: Db, change: RowChange): Promise<boolean> {
  if (!(await isAsLeft(db, change))) return false;
  const { sql, values } = where(change);
  const table = named(change.table);
  if (change.before === null) {
    await db.query(`DELETE FROM ${sql}`, [db.organisationId, ...values]);
    return true;
  }
  const columns = Object.keys(change.before).map(named).join(', ');
  const source = `SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`;
  const row = JSON.stringify(change.before);
  if (change.after === null) {
    await db.query(`INSERT INTO ${table} (${columns}) ${source}`, [row]);
  } else {
    const at = Object.keys(change.key).map((column, i) => `t.${named(column)} = $${i + 3}`);
    await db.query(
      `UPDATE ${table} t SET (${columns}) = (${source}) WHERE ${['t.org_id = $2', ...at].join(' AND ')}`,
      [row, db.organisationId, ...values],
    );
  }
  return true;
}
