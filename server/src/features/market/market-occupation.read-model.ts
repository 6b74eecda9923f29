import { Injectable } from '@nestjs/common';
import {
  type MarketFigure,
  type MarketOccupation,
  type MarketOccupationRow,
  type Outlook,
} from '@portolan/shared/contract';
import { newestFor, series, wholeCountry } from '@portolan/shared/domain/market';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { OccupationLookup } from '../reference/index.js';
import { ClaimLookup } from './claim.lookup.js';
import { FigureLookup } from './figure.lookup.js';
import { distributionsOf } from './pay-distribution.js';

const everyOccupation = 1000;

/** The market page: a list of occupations, and one occupation across editions. */
@Injectable()
export class MarketOccupationReadModel {
  constructor(
    private readonly tenant: Tenant,
    private readonly figures: FigureLookup,
    private readonly claims: ClaimLookup,
    private readonly occupations: OccupationLookup,
  ) {}

  list(who: Who, search: string, country: string, limit: number): Promise<MarketOccupationRow[]> {
    return this.tenant.run(who.organisationId, async (db) => {
      const known = this.occupations.search(search, search === '' ? everyOccupation : limit);
      const found = known.map(({ occupation: { code, title }, matched }) => ({ code, title, matched }));
      const others = search === '' ? [] : await this.byPublishedTitle(db, search, country, limit);
      const named = [...found, ...others.filter(({ code }) => !found.some((one) => one.code === code))];
      const figures = await this.figures.list(
        db,
        named.map(({ code }) => code),
        country,
      );
      const rows = named.map((row) => ({ ...row, ...newestOf(row.code, country, figures) }));
      return (search === '' ? figuresFirst(rows) : rows).slice(0, limit);
    });
  }

  show(who: Who, code: string, country: string): Promise<MarketOccupation> {
    return this.tenant.run(who.organisationId, async (db) => {
      const known = this.occupations.find(code);
      const figures = await this.figures.list(db, [code, ...(known?.earlierCodes ?? [])], country);
      const countries = await this.countriesOf(db, code);
      const title = titleOf(code, known?.title ?? figures[0]?.occupationTitle, countries.length > 0);
      const own = figures.filter(({ occupationCode }) => occupationCode === code);
      return {
        occupation: { code, title },
        otherTitles: [...(known?.otherTitles ?? [])],
        country,
        countries,
        employment: newestFor(own, { occupationCode: code, country, measure: 'employment' }) ?? null,
        pay: [...distributionsOf(own)],
        medians: [...series(figures.filter(isYearlyMedian))].map(({ figure, breaks }) => ({
          figure,
          breaks: [...breaks],
        })),
        outlooks: outlooksOf(figures, code),
        conflicts: await this.claims.conflicts(db, code, country),
      };
    });
  }

  /** Titles of imported editions that the list of occupations does not have. */
  private byPublishedTitle(
    db: Db,
    search: string,
    country: string,
    limit: number,
  ): Promise<{ code: string; title: string; matched: null }[]> {
    return db.query(
      `SELECT f.occupation_code AS code, min(f.occupation_title) AS title, NULL AS matched FROM figures f
       WHERE f.country = $2 AND f.area_code = $4 AND f.occupation_group = 'detailed'
         AND (f.occupation_title ILIKE '%' || $1 || '%' OR f.occupation_code LIKE $1 || '%')
       GROUP BY f.occupation_code ORDER BY f.occupation_code LIMIT $3`,
      [search.replaceAll(/[\\%_]/g, '\\$&'), country, limit, wholeCountry],
    );
  }

  private async countriesOf(db: Db, code: string): Promise<string[]> {
    const rows = await db.query<{ country: string }>(
      `SELECT DISTINCT f.country FROM figures f WHERE f.occupation_code = $1 ORDER BY f.country`,
      [code],
    );
    return rows.map(({ country }) => country);
  }
}

function newestOf(code: string, country: string, figures: readonly MarketFigure[]) {
  const yearly = figures.filter(
    ({ occupationCode, payPeriod }) => occupationCode === code && payPeriod !== 'hour',
  );
  const newest = (measure: MarketFigure['measure']): MarketFigure | null =>
    newestFor(yearly, { occupationCode: code, country, measure }) ?? null;
  return {
    median: newest('pay-p50'),
    growth: newest('employment-change-percent'),
    openings: newest('annual-openings'),
  };
}

/** Without a search the list begins with what there is to see. */
function figuresFirst(rows: readonly MarketOccupationRow[]): MarketOccupationRow[] {
  const hasAny = ({ median, growth, openings }: MarketOccupationRow): boolean =>
    [median, growth, openings].some((figure) => figure !== null);
  return [...rows.filter(hasAny), ...rows.filter((row) => !hasAny(row))];
}

function titleOf(code: string, title: string | undefined, inLedger: boolean): string {
  if (title !== undefined) return title;
  // Some other country's figures name it; here the code has to do.
  if (inLedger) return code;
  throw problem('not-found', 'No occupation in the list or the ledger has this code.');
}

/** Medians of the wage survey only: the projections restate the survey's, under their own years. */
function isYearlyMedian({ measure, payPeriod, edition }: MarketFigure): boolean {
  return measure === 'pay-p50' && payPeriod === 'year' && !edition.series.endsWith('-ep');
}

function outlooksOf(figures: readonly MarketFigure[], code: string): Outlook[] {
  const groups = new Map<string, MarketFigure[]>();
  for (const figure of figures.filter(({ edition }) => edition.series.endsWith('-ep'))) {
    const key = `${figure.edition.key} ${figure.occupationCode}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const of = (measure: MarketFigure['measure']): MarketFigure | null =>
      group.find((figure) => figure.measure === measure) ?? null;
    return [
      {
        edition: first.edition,
        occupationCode: first.occupationCode,
        occupationTitle: first.occupationTitle,
        from: of('employment'),
        to: of('employment-projected'),
        growth: of('employment-change-percent'),
        openings: of('annual-openings'),
        earlierCode: first.occupationCode !== code,
      },
    ];
  });
}
