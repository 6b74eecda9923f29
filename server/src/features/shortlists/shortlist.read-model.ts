import { Injectable } from '@nestjs/common';
import {
  type EntryDetail,
  type InputOf,
  type OutputOf,
  type ShortlistEntry,
  type shortlistsContract,
} from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import {
  entryColumns,
  type EntryRecord,
  entryTables,
  type EventRecord,
  toEntry,
  toEvent,
} from './entry.rows.js';
import { EntryScores } from './entry-scores.js';

type ListQuery = InputOf<typeof shortlistsContract.list>['query'];
export type ShortlistFilter = InputOf<typeof shortlistsContract.export>['query'];
type ShortlistPage = OutputOf<typeof shortlistsContract.list>;

interface Order {
  readonly key: string;
  readonly type: string;
  readonly direction: 'ASC' | 'DESC';
}

const stageOrder = `array_position(ARRAY[${shortlistStages.map((stage) => `'${stage}'`).join(', ')}], n.stage)`;

/** Closed list: nothing a caller writes becomes SQL. */
const orders: Readonly<Record<ListQuery['sort'], Order>> = {
  moved: { key: 'n.stage_changed_at', type: 'timestamptz', direction: 'DESC' },
  added: { key: 'n.added_at', type: 'timestamptz', direction: 'DESC' },
  name: { key: 'c.sort_name', type: 'text', direction: 'ASC' },
  role: { key: `lower(r.title || ' ' || e.name)`, type: 'text', direction: 'ASC' },
  stage: { key: stageOrder, type: 'integer', direction: 'ASC' },
};

/** Shortlists as the screen and the export read them: one query for both. */
@Injectable()
export class ShortlistReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly scores: EntryScores,
  ) {}

  list(who: Who, query: ListQuery): Promise<ShortlistPage> {
    return this.tenant.run(who.organisationId, async (db) => {
      const { items, next } = await this.page(db, query);
      const counts = await this.countStages(db, { ...query, stage: undefined });
      const wanted = query.stage === undefined ? undefined : [query.stage].flat();
      const shown = counts.filter(({ stage }) => wanted === undefined || wanted.includes(stage));
      return { items, next, total: shown.reduce((sum, { count }) => sum + count, 0), stages: counts };
    });
  }

  /** One page in the order of the filter, scores included. */
  async page(
    db: Db,
    query: ShortlistFilter & { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ items: ShortlistEntry[]; next: string | null }> {
    const where = new EntryWhere(db.organisationId, query);
    const order = orders[query.sort];
    if (query.cursor !== undefined) where.after(query.cursor, order);
    const rows = await db.query<EntryRecord & { cursor_key: string }>(
      `SELECT ${entryColumns}, (${order.key})::text AS cursor_key FROM ${entryTables}
       WHERE ${where.sql} ORDER BY ${order.key} ${order.direction}, n.id LIMIT ${query.limit + 1}`,
      where.parameters,
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const scoreOf = await this.scores.find(db, shown);
    return {
      items: shown.map((row) => toEntry(row, scoreOf(row))),
      next: last ? writeCursor(last.cursor_key, last.id) : null,
    };
  }

  async countStages(db: Db, filter: ShortlistFilter): Promise<ShortlistPage['stages']> {
    const where = new EntryWhere(db.organisationId, filter);
    const rows = await db.query<{ stage: ShortlistEntry['stage']; count: number }>(
      `SELECT n.stage, count(*)::integer AS count FROM ${entryTables} WHERE ${where.sql} GROUP BY n.stage`,
      where.parameters,
    );
    const counts = new Map(rows.map(({ stage, count }) => [stage, count]));
    return shortlistStages.map((stage) => ({ stage, count: counts.get(stage) ?? 0 }));
  }

  /** An entry on a shortlist; one that was taken off does not exist any more. */
  get(db: Db, entryId: string): Promise<ShortlistEntry> {
    return this.read(db, entryId, 'AND n.removed_at IS NULL');
  }

  /** An entry, on the list or taken off. */
  getAny(db: Db, entryId: string): Promise<ShortlistEntry> {
    return this.read(db, entryId, '');
  }

  private async read(db: Db, entryId: string, condition: string): Promise<ShortlistEntry> {
    const row = await db.find<EntryRecord>(
      `SELECT ${entryColumns} FROM ${entryTables} WHERE n.org_id = $1 AND n.id = $2 ${condition}`,
      [db.organisationId, entryId],
    );
    if (!row) throw problem('not-found', 'There is no such entry on a shortlist.');
    return toEntry(row, (await this.scores.find(db, [row]))(row));
  }

  detail(who: Who, entryId: string): Promise<EntryDetail> {
    return this.tenant.run(who.organisationId, async (db) => {
      const entry = await this.get(db, entryId);
      const events = await db.query<EventRecord>(
        `SELECT v.id, v.kind, v.from_stage, v.to_stage, v.answer, v.reason, v.looked_at, p.name AS by_name, v.at, v.undoes,
                EXISTS (SELECT 1 FROM shortlist_events u WHERE u.org_id = v.org_id AND u.undoes = v.id) AS undone
         FROM shortlist_events v LEFT JOIN people_names() p ON p.id = v.actor_id
         WHERE v.org_id = $1 AND v.entry_id = $2 ORDER BY v.at DESC, v.id DESC LIMIT 500`,
        [db.organisationId, entryId],
      );
      return { entry, events: events.map(toEvent) };
    });
  }
}

/** Conditions over the entry tables and their parameters; $1 is the organisation. */
class EntryWhere {
  readonly parameters: unknown[];
  private readonly conditions: string[] = ['n.org_id = $1', 'n.removed_at IS NULL'];

  constructor(organisationId: string, filter: ShortlistFilter) {
    this.parameters = [organisationId];
    if (filter.role) this.add('n.role_id =', filter.role);
    if (filter.employer) this.add('r.employer_id =', filter.employer);
    if (filter.movedSince) this.add('n.stage_changed_at >=', `${filter.movedSince}T00:00:00Z`);
    if (filter.stage) this.conditions.push(`n.stage = ANY (${this.given([filter.stage].flat())}::text[])`);
    if (filter.answer === 'waiting') this.conditions.push('said.answer IS NULL');
    else if (filter.answer) this.add('said.answer =', filter.answer);
    if (filter.search) this.search(filter.search);
  }

  get sql(): string {
    return this.conditions.join(' AND ');
  }

  after(cursor: string, order: Order): void {
    const [key, id] = readCursor(cursor);
    const at = `${this.given(key)}::${order.type}`;
    const beyond = order.direction === 'ASC' ? '>' : '<';
    this.conditions.push(
      `(${order.key} ${beyond} ${at} OR (${order.key} = ${at} AND n.id > ${this.given(id)}::uuid))`,
    );
  }

  private search(words: string): void {
    const like = this.given(`%${words.replace(/[\\%_]/g, '\\$&')}%`);
    this.conditions.push(`(c.name ILIKE ${like} OR r.title ILIKE ${like} OR e.name ILIKE ${like})`);
  }

  private add(condition: string, value: unknown): void {
    this.conditions.push(`${condition} ${this.given(value)}`);
  }

  private given(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }
}

function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

function readCursor(cursor: string): readonly [string, string] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && typeof read[1] === 'string') {
      return [read[0], read[1]];
    }
  } catch {
    // Told below.
  }
  throw problem('invalid', 'This page does not exist; start again from the first one.');
}
