import { Injectable } from '@nestjs/common';
import { type InputOf, type RoleRow, type rolesContract } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { OccupationLookup } from '../reference/index.js';
import { roleColumns, type RoleRecord, roleTables, toRoleRow } from './role.rows.js';

type ListQuery = InputOf<typeof rolesContract.list>['query'];

interface Order {
  readonly key: string;
  readonly type: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Closed list: nothing a caller writes becomes SQL. */
const orders: Readonly<Record<ListQuery['sort'], Order>> = {
  updated: { key: 'r.updated_at', type: 'timestamptz', direction: 'DESC' },
  title: { key: 'lower(r.title)', type: 'text', direction: 'ASC' },
  employer: { key: `lower(e.name || ' ' || r.title)`, type: 'text', direction: 'ASC' },
  opened: { key: `coalesce(r.opened_at, 'infinity')`, type: 'timestamptz', direction: 'ASC' },
  openings: { key: 'r.openings', type: 'integer', direction: 'DESC' },
};

/** The roles page: one query, a page by keyset. A hiring manager sees the roles they own. */
@Injectable()
export class RoleListReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly occupations: OccupationLookup,
  ) {}

  list(who: Who, query: ListQuery): Promise<{ items: RoleRow[]; next: string | null; total: number }> {
    return this.tenant.run(who.organisationId, (db) => this.read(db, who, query));
  }

  private async read(db: Db, who: Who, query: ListQuery) {
    const parameters: unknown[] = [];
    const conditions = conditionsOf(db, who, query, parameters);
    const where = conditions.join(' AND ');
    const total = await db.find<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ${roleTables} WHERE ${where}`,
      parameters,
    );
    const order = orders[query.sort];
    const after = query.cursor === undefined ? '' : ` AND ${afterCursor(query.cursor, order, parameters)}`;
    const rows = await db.query<RoleRecord & { cursor_key: string }>(
      `SELECT ${roleColumns}, (${order.key})::text AS cursor_key FROM ${roleTables}
       WHERE ${where}${after} ORDER BY ${order.key} ${order.direction}, r.id LIMIT ${query.limit + 1}`,
      parameters,
    );
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return {
      items: items.map((row) => toRoleRow(row, (code) => this.occupations.titleOf(code))),
      next: last ? writeCursor(last.cursor_key, last.id) : null,
      total: total?.count ?? 0,
    };
  }
}

function conditionsOf(db: Db, who: Who, query: ListQuery, parameters: unknown[]): string[] {
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = [`r.org_id = ${given(db.organisationId)}`];
  if (who.level === 'manager') conditions.push(`r.hiring_manager_id = ${given(who.userId)}`);
  if (query.status) conditions.push(`r.status = ANY (${given(query.status)})`);
  if (query.employer) conditions.push(`r.employer_id = ${given(query.employer)}`);
  if (query.country) conditions.push(`r.country = ${given(query.country)}`);
  if (query.occupation) conditions.push(`r.occupation_code = ${given(query.occupation)}`);
  if (query.openedBefore)
    conditions.push(`r.opened_at < ${given(query.openedBefore)}::date AT TIME ZONE 'UTC'`);
  if (query.search) {
    const words = given(`%${query.search.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(r.title ILIKE ${words} OR e.name ILIKE ${words} OR r.city ILIKE ${words})`);
  }
  return conditions;
}

function afterCursor(cursor: string, order: Order, parameters: unknown[]): string {
  const [key, id] = readCursor(cursor);
  const at = `$${parameters.push(key)}::${order.type}`;
  const beyond = order.direction === 'ASC' ? '>' : '<';
  return `(${order.key} ${beyond} ${at} OR (${order.key} = ${at} AND r.id > $${parameters.push(id)}::uuid))`;
}

function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

function readCursor(cursor: string): readonly [string, string] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && typeof read[1] === 'string')
      return [read[0], read[1]];
  } catch {
    // Told below.
  }
  throw problem('invalid', 'This page does not exist; start again from the first one.');
}
