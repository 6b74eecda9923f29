import { Injectable } from '@nestjs/common';
import { type MarketClaim, type MarketConflict, type MarketFigure } from '@portolan/shared/contract';
import { type Finding, findConflicts } from '@portolan/shared/domain/market';
import { type Db } from '../../platform/database/index.js';
import { FigureLookup } from './figure.lookup.js';

interface ClaimRow {
  readonly key: string;
  readonly topic: MarketClaim['topic'];
  readonly quote: string;
  readonly said_by: string;
  readonly url: string | null;
  readonly names_source: boolean | null;
  readonly occupation_code: string;
  readonly compared_with: string[];
  readonly country: string;
  readonly measure: MarketClaim['measure'];
  readonly unit: MarketClaim['unit'];
  readonly amount: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly not_looked_at: string | null;
}

const seenRows = 6;

/** Claims about an occupation held against the official rows of the same country. */
@Injectable()
export class ClaimLookup {
  constructor(private readonly figures: FigureLookup) {}

  /** Conflicts in which the occupation is spoken of or compared with. */
  async conflicts(db: Db, occupationCode: string, country: string): Promise<MarketConflict[]> {
    const rows = await db.query<ClaimRow>(
      `SELECT c.* FROM claims c
       WHERE c.country = $2 AND (c.occupation_code = $1 OR $1 = ANY (c.compared_with)) ORDER BY c.topic, c.key`,
      [occupationCode, country],
    );
    if (rows.length === 0) return [];
    const codes = [...new Set(rows.flatMap((row) => [row.occupation_code, ...row.compared_with]))];
    const figures = await this.figures.list(db, codes, country);
    const yearly = figures.filter(({ payPeriod }) => payPeriod !== 'hour');
    return findConflicts(rows.map(toClaim), yearly).map((conflict) => ({
      ...conflict,
      findings: conflict.findings.map(toFinding),
    }));
  }
}

function toClaim(row: ClaimRow): MarketClaim {
  return {
    key: row.key,
    topic: row.topic,
    quote: row.quote,
    saidBy: row.said_by,
    url: row.url,
    namesSource: row.names_source,
    occupationCode: row.occupation_code,
    country: row.country,
    measure: row.measure,
    unit: row.unit,
    amount: row.amount,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    notLookedAt: row.not_looked_at,
  };
}

function toFinding({ claim, kind, ...rows }: Finding<MarketFigure>): MarketConflict['findings'][number] {
  return {
    claim: claim as MarketClaim,
    kind,
    foundIn: rows.foundIn ?? null,
    sameLine: rows.sameLine ?? null,
    quoteInstead: rows.quoteInstead ?? null,
    seen: rows.seen.slice(0, seenRows),
  };
}
