import { Injectable } from '@nestjs/common';
import {
  type DatasetRow,
  type InputOf,
  type marketContract,
  type MarketFigure,
} from '@portolan/shared/contract';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { type EditionColumns, figureColumns, type FigureRow, toEdition, toFigure } from './figure.mapper.js';

type LedgerQuery = InputOf<typeof marketContract.ledger>['query'];

export interface LedgerPage {
  readonly items: MarketFigure[];
  readonly next: string | null;
  readonly total: number;
}

interface EditionRow extends EditionColumns {
  readonly country: string;
  readonly licence: string | null;
  readonly origin: DatasetRow['origin'];
  readonly file_name: string | null;
  readonly row_count: number;
  readonly imported_at: string;
}

/** The ledger as a table: every figure with its provenance, in pages. */
@Injectable()
export class LedgerReadModel {
  constructor(private readonly tenant: Tenant) {}

  page(who: Who, query: LedgerQuery): Promise<LedgerPage> {
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
    const parameters = [
      query.occupation ?? null,
      query.country ?? null,
      query.measure ?? null,
      query.edition ?? null,
    ];
    const filter = `($1::text IS NULL OR f.occupation_code = $1) AND ($2::text IS NULL OR f.country = $2)
      AND ($3::text IS NULL OR f.measure = $3) AND ($4::text IS NULL OR d.series || ' ' || d.edition = $4)`;
    const from = `FROM figures f JOIN datasets d ON d.id = f.dataset_id WHERE ${filter}`;
    return this.tenant.run(who.organisationId, async (db) => {
      const rows = await db.query<FigureRow>(
        `SELECT ${figureColumns} ${from}
           AND ($5::text IS NULL OR (f.occupation_code, f.measure, f.id) > ($5, $6, $7::uuid))
         ORDER BY f.occupation_code, f.measure, f.id LIMIT $8`,
        [...parameters, ...(after ?? [null, null, null]), query.limit + 1],
      );
      const count = await db.find<{ total: number }>(`SELECT count(*) AS total ${from}`, parameters);
      const items = rows.slice(0, query.limit).map(toFigure);
      const last = items.at(-1);
      return {
        items,
        next: rows.length > query.limit && last !== undefined ? writeCursor(last) : null,
        total: count?.total ?? 0,
      };
    });
  }

  editions(who: Who): Promise<DatasetRow[]> {
    return this.tenant.run(who.organisationId, (db) => listEditions(db));
  }
}

export async function listEditions(db: Db): Promise<DatasetRow[]> {
  const rows = await db.query<EditionRow>(
    `SELECT d.series, d.edition, d.title, d.publisher, d.published, d.url, d.read_on, d.country, d.licence, d.origin,
            d.file_name, d.row_count, d.imported_at
     FROM datasets d ORDER BY d.series, d.published DESC LIMIT 500`,
  );
  return rows.map((row) => ({
    ...toEdition(row),
    country: row.country,
    licence: row.licence,
    origin: row.origin,
    fileName: row.file_name,
    figureCount: row.row_count,
    importedAt: row.imported_at,
  }));
}

function writeCursor({ occupationCode, measure, id }: MarketFigure): string {
  return Buffer.from([occupationCode, measure, id].join(' ')).toString('base64url');
}

const cursorShape = /^(\d{2}-\d{4}) ([a-z0-9-]+) ([0-9a-f-]{36})$/;

function readCursor(cursor: string): readonly string[] {
  const parts = cursorShape.exec(Buffer.from(cursor, 'base64url').toString());
  if (parts === null) throw problem('invalid', 'This page does not exist any more; start from the first.');
  return parts.slice(1);
}
