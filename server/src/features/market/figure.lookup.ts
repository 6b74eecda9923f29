import { Injectable } from '@nestjs/common';
import { type MarketFigure, type PayDistribution } from '@portolan/shared/contract';
import { wholeCountry } from '@portolan/shared/domain/market';
import { type Db } from '../../platform/database/index.js';
import { figureColumns, type FigureRow, toFigure } from './figure.mapper.js';
import { distributionsOf } from './pay-distribution.js';

/** A code can be there as a broad and as a detailed occupation; the broad one stands only where it is alone. */
const finest = `(f.occupation_group = 'detailed' OR NOT EXISTS (
  SELECT 1 FROM figures g WHERE g.dataset_id = f.dataset_id AND g.occupation_code = f.occupation_code
    AND g.occupation_group = 'detailed'))`;

/** Figures of occupations for whole countries, for other features and for the screens of this one. */
@Injectable()
export class FigureLookup {
  /** Every figure of the given codes in one country as a whole, newest edition first. */
  async list(db: Db, codes: readonly string[], country: string): Promise<MarketFigure[]> {
    const rows = await db.query<FigureRow>(
      `SELECT ${figureColumns} FROM figures f JOIN datasets d ON d.id = f.dataset_id
       WHERE f.occupation_code = ANY ($1) AND f.country = $2 AND f.area_code = $3 AND ${finest}
       ORDER BY d.published DESC, d.series, f.period_to DESC, f.occupation_code, f.measure, f.pay_period`,
      [codes, country, wholeCountry],
    );
    return rows.map(toFigure);
  }

  /** The newest pay percentiles of each occupation × country asked for; those without any are left out. */
  async newestPay(
    db: Db,
    wanted: readonly { readonly occupationCode: string; readonly country: string }[],
  ): Promise<readonly PayDistribution[]> {
    const rows = await db.query<FigureRow>(
      `SELECT ${figureColumns} FROM figures f JOIN datasets d ON d.id = f.dataset_id
       WHERE (f.occupation_code, f.country) IN (SELECT * FROM unnest($1::text[], $2::text[]))
         AND f.area_code = $3 AND f.occupation_group = 'detailed' AND f.measure LIKE 'pay-%'
       ORDER BY d.published DESC, d.series, f.measure`,
      [
        wanted.map(({ occupationCode }) => occupationCode),
        wanted.map(({ country }) => country),
        wholeCountry,
      ],
    );
    const newest = new Map<string, PayDistribution>();
    for (const distribution of distributionsOf(rows.map(toFigure))) {
      const key = `${distribution.occupationCode} ${distribution.country}`;
      if (!newest.has(key)) newest.set(key, distribution);
    }
    return [...newest.values()];
  }
}
