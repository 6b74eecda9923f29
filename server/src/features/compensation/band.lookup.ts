import { Injectable } from '@nestjs/common';
import { type Band, type BandAgainstMarket, type BandId, type EmployerId } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { FigureLookup } from '../market/index.js';
import { OccupationLookup } from '../reference/index.js';
import { againstMarket } from './band-places.js';

interface BandRow {
  readonly id: BandId;
  readonly employer_id: EmployerId;
  readonly employer_name: string;
  readonly occupation_code: string;
  readonly level: Band['level'];
  readonly country: string;
  readonly area: string | null;
  readonly minimum: string;
  readonly middle: string;
  readonly maximum: string;
  readonly currency: string;
  readonly period: Band['period'];
  readonly hours_per_year: number | null;
  readonly effective_from: string;
  readonly is_synthetic: boolean;
  readonly version: number;
}

export interface BandFilter {
  readonly id?: string | undefined;
  readonly employer?: string | undefined;
  readonly occupation?: string | undefined;
  readonly country?: string | undefined;
  /** Only bands of roles that this hiring manager owns. */
  readonly managerId?: string | undefined;
}

/** Pay bands with the market beside them. */
@Injectable()
export class BandLookup {
  constructor(
    private readonly figures: FigureLookup,
    private readonly occupations: OccupationLookup,
  ) {}

  /** At most 1,000, by employer, occupation and amount. */
  async list(db: Db, filter: BandFilter): Promise<BandAgainstMarket[]> {
    const rows = await db.query<BandRow>(
      `SELECT b.id, b.employer_id, e.name AS employer_name, b.occupation_code, b.level, b.country, b.area, b.minimum,
              b.middle, b.maximum, b.currency, b.period, b.hours_per_year, b.effective_from, b.is_synthetic, b.version
       FROM bands b JOIN employers e ON e.org_id = b.org_id AND e.id = b.employer_id
       WHERE b.org_id = $1 AND ($2::uuid IS NULL OR b.id = $2) AND ($3::uuid IS NULL OR b.employer_id = $3)
         AND ($4::text IS NULL OR b.occupation_code = $4) AND ($5::text IS NULL OR b.country = $5)
         AND ($6::uuid IS NULL OR EXISTS (
           SELECT 1 FROM roles r WHERE r.org_id = b.org_id AND r.band_id = b.id AND r.hiring_manager_id = $6))
       ORDER BY e.name, b.occupation_code, b.country, b.minimum, b.id LIMIT 1000`,
      [
        db.organisationId,
        filter.id ?? null,
        filter.employer ?? null,
        filter.occupation ?? null,
        filter.country ?? null,
        filter.managerId ?? null,
      ],
    );
    const bands = rows.map((row) => this.toBand(row));
    const pay = bands.length === 0 ? [] : await this.figures.newestPay(db, bands);
    return bands.map((band) =>
      againstMarket(
        band,
        pay.find((one) => one.occupationCode === band.occupationCode && one.country === band.country),
      ),
    );
  }

  async get(db: Db, id: string, managerId?: string): Promise<BandAgainstMarket> {
    const [band] = await this.list(db, { id, managerId });
    if (band === undefined) throw problem('not-found', 'There is no such pay band.');
    return band;
  }

  private toBand(row: BandRow): Band {
    return {
      id: row.id,
      employer: { id: row.employer_id, name: row.employer_name },
      occupationCode: row.occupation_code,
      occupationTitle: this.occupations.titleOf(row.occupation_code),
      level: row.level,
      country: row.country,
      area: row.area,
      minimum: row.minimum,
      middle: row.middle,
      maximum: row.maximum,
      currency: row.currency,
      period: row.period,
      hoursPerYear: row.hours_per_year,
      effectiveFrom: row.effective_from,
      isSynthetic: row.is_synthetic,
      version: row.version,
    };
  }
}
