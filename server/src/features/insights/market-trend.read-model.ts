import { type Edition, type MarketTrend } from '@portolan/shared/contract';
import { type Figure, type Measure, series, type Unit, wholeCountry } from '@portolan/shared/domain/market';
import { type Db } from '../../platform/database/index.js';
import { ownRoles } from './own-roles.sql.js';
import { type Reading } from './reading.js';

interface FigureRow {
  occupationCode: string;
  occupationTitle: string;
  country: string;
  areaCode: string;
  areaTitle: string;
  periodFrom: string;
  periodTo: string;
  measure: Measure;
  unit: Unit;
  amount: string;
  series: string;
  edition: string;
  title: string;
  publisher: string;
  published: string;
  url: string | null;
  readOn: string | null;
}

/** Growth by edition of the projections and employment by year of the wage survey, for each open occupation at its place. */
export async function findTrend(db: Db, reading: Reading): Promise<MarketTrend[]> {
  const places = await db.query<Pick<MarketTrend, 'occupationCode' | 'country'>>(
    `WITH ${ownRoles}
     SELECT occupation_code AS "occupationCode", country FROM own_roles WHERE status = 'open'
     GROUP BY occupation_code, country ORDER BY sum(openings) DESC, occupation_code, country LIMIT 30`,
    [reading.organisationId, reading.managerId],
  );
  const figures = await db.query<FigureRow>(
    `SELECT occupation_code AS "occupationCode", occupation_title AS "occupationTitle", country, area_code AS "areaCode",
            area_title AS "areaTitle", period_from AS "periodFrom", period_to AS "periodTo", measure, unit, amount,
            series, edition, dataset_title AS title, publisher, published, url, read_on AS "readOn"
     FROM v_market_figures
     WHERE occupation_code = ANY($1) AND area_code = $2 AND state = 'value'
       AND (measure = 'employment-change-percent' OR (measure = 'employment' AND unit = 'jobs'))
     ORDER BY published, period_to`,
    [places.map((place) => place.occupationCode), wholeCountry],
  );
  return places.map((place) => trendOf(place, figures, reading));
}

function trendOf(
  { occupationCode, country }: Pick<MarketTrend, 'occupationCode' | 'country'>,
  figures: readonly FigureRow[],
  reading: Reading,
): MarketTrend {
  const own = figures.filter((row) => row.occupationCode === occupationCode && row.country === country);
  return {
    occupationCode,
    country,
    occupationTitle: reading.titleOf(occupationCode),
    projections: own
      .filter((row) => row.measure === 'employment-change-percent')
      .map((row) => ({
        from: row.periodFrom,
        to: row.periodTo,
        growthPercent: row.amount,
        source: sourceOf(row),
      })),
    employment: series(own.filter((row) => row.measure === 'employment').map(figureOf)).map(
      ({ figure, breaks }) => ({
        period: figure.periodTo,
        jobs: figure.value.state === 'value' ? figure.value.amount : '0',
        breaks: [...breaks],
        source: { ...figure.edition },
      }),
    ),
  };
}

function sourceOf(row: FigureRow): Edition {
  const { series: name, publisher, title, edition, published, url, readOn } = row;
  return { key: `${name} ${edition}`, series: name, publisher, title, edition, published, url, readOn };
}

function figureOf(row: FigureRow): Figure {
  return {
    edition: sourceOf(row),
    occupationCode: row.occupationCode,
    occupationTitle: row.occupationTitle,
    country: row.country,
    areaCode: row.areaCode,
    areaTitle: row.areaTitle,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    measure: row.measure,
    unit: row.unit,
    currency: null,
    payPeriod: null,
    hoursPerYear: null,
    value: { state: 'value', amount: row.amount },
  };
}
