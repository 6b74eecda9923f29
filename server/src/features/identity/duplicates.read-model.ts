import { Injectable } from '@nestjs/common';
import {
  type DuplicatePair,
  type duplicatesContract,
  type InputOf,
  type ReasonSeen,
  type RecordSeen,
} from '@portolan/shared/contract';
import { comparePeople } from '@portolan/shared/domain/identity';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { PeopleLookup } from '../auth/index.js';
import { type SignRow, signColumns, signsOf } from './signs-of.js';

type Query = InputOf<typeof duplicatesContract.list>['query'];

interface PairRow {
  readonly one_id: string;
  readonly other_id: string;
  readonly score: number;
  readonly reasons: readonly Pick<ReasonSeen, 'because' | 'points'>[];
  readonly status: DuplicatePair['status'];
  readonly found_at: string;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
}

interface RecordRow extends SignRow {
  readonly headline: string | null;
  readonly country: string | null;
  readonly origin: RecordSeen['origin'];
  readonly is_synthetic: boolean;
  readonly document_count: number;
  readonly created_at: string;
}

const mostJobs = 3;

interface Cursor {
  readonly score: number;
  readonly one: string;
  readonly other: string;
}

const toCursor = (row: PairRow): string =>
  Buffer.from([row.score, row.one_id, row.other_id].join(' ')).toString('base64url');

function fromCursor(text: string): Cursor {
  const [, score, one, other] =
    /^(\d{1,3}) ([0-9a-f-]{36}) ([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (score === undefined || one === undefined || other === undefined)
    throw problem('invalid', 'This is not a page of this list. Start from the first one.');
  return { score: Number(score), one, other };
}

/** Proposals with both records side by side. */
@Injectable()
export class DuplicatesReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly people: PeopleLookup,
  ) {}

  page(who: Who, query: Query) {
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await this.pairs(db, query);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const records = await this.records(db, [
        ...new Set(shown.flatMap((row) => [row.one_id, row.other_id])),
      ]);
      const names = await this.people.names(db);
      return {
        items: shown.flatMap((row) => toPair(row, records, names)),
        next: rows.length > query.limit && last ? toCursor(last) : null,
        total: await this.total(db, query),
      };
    });
  }

  /** Pairs of which neither is merged; merged pairs are told as they were decided. */
  private where(query: Query): string {
    const standing = (column: string) =>
      `EXISTS (SELECT 1 FROM candidates c WHERE c.org_id = p.org_id AND c.id = ${column} AND c.merged_into IS NULL)`;
    const both =
      query.status === 'merged' ? '' : ` AND ${standing('p.one_id')} AND ${standing('p.other_id')}`;
    return `p.org_id = $1 AND p.status = $2 AND ($3::uuid IS NULL OR p.one_id = $3 OR p.other_id = $3)${both}`;
  }

  private pairs(db: Db, query: Query): Promise<PairRow[]> {
    const from = query.cursor === undefined ? null : fromCursor(query.cursor);
    return db.query<PairRow>(
      `SELECT p.one_id, p.other_id, p.score, p.reasons, p.status, p.found_at, p.decided_by, p.decided_at
       FROM duplicate_pairs p WHERE ${this.where(query)}
         AND ($4::integer IS NULL OR (-p.score, p.one_id, p.other_id) > (-$4, $5::uuid, $6::uuid))
       ORDER BY p.score DESC, p.one_id, p.other_id LIMIT $7`,
      [
        db.organisationId,
        query.status,
        query.candidate ?? null,
        from?.score ?? null,
        from?.one ?? null,
        from?.other ?? null,
        query.limit + 1,
      ],
    );
  }

  private async total(db: Db, query: Query): Promise<number> {
    const row = await db.find<{ count: number }>(
      `SELECT count(*)::integer AS count FROM duplicate_pairs p WHERE ${this.where(query)}`,
      [db.organisationId, query.status, query.candidate ?? null],
    );
    return row?.count ?? 0;
  }

  private async records(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, RecordRow>> {
    const rows = await db.query<RecordRow>(
      `SELECT ${signColumns}, c.headline, c.country, c.origin, c.is_synthetic, c.created_at,
         (SELECT count(*)::integer FROM candidate_documents d WHERE d.org_id = c.org_id AND d.candidate_id = c.id) AS document_count
       FROM candidates c WHERE c.org_id = $1 AND c.id = ANY ($2::uuid[])`,
      [db.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function toPair(
  row: PairRow,
  records: ReadonlyMap<string, RecordRow>,
  names: ReadonlyMap<string, string>,
): DuplicatePair[] {
  const [one, other] = [records.get(row.one_id), records.get(row.other_id)];
  if (!one || !other) return [];
  const now = new Map(
    comparePeople(signsOf(one), signsOf(other)).reasons.map((reason) => [reason.because, reason.values]),
  );
  const used = new Set<string>();
  return [
    {
      one: toRecord(one),
      other: toRecord(other),
      score: row.score,
      // The values are those of now; a reason that came twice shows the first.
      reasons: row.reasons.map(({ because, points }) => {
        const values = used.has(because) ? null : (now.get(because) ?? null);
        used.add(because);
        return { because, points, values: values === null ? null : [values[0], values[1]] };
      }),
      status: row.status,
      foundAt: row.found_at,
      decidedBy: row.decided_by === null ? null : (names.get(row.decided_by) ?? null),
      decidedAt: row.decided_at,
    },
  ];
}

function toRecord(row: RecordRow): RecordSeen {
  return {
    id: row.id as RecordSeen['id'],
    name: row.name,
    headline: row.headline,
    city: row.city,
    country: row.country,
    emails: [...row.emails],
    phones: [...row.phones],
    jobs: row.jobs
      .slice(0, mostJobs)
      .map(({ title, company }) => [title, company].filter((part) => part).join(', ')),
    origin: row.origin,
    isSynthetic: row.is_synthetic,
    documentCount: row.document_count,
    createdAt: row.created_at,
  };
}
