import { newId } from '../../platform/clock/index.js';
import { type EditionHead, type ParsedFigure } from './importers/index.js';

/** Whatever runs SQL: a tenant transaction or a connection of a command. */
export interface Sql {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface EditionOrigin {
  readonly origin: 'seed' | 'file';
  readonly fileName: string | null;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
  readonly at: Date;
}

const chunk = 2000;

/** Columns of figures as they travel in one JSON parameter. */
const recordColumns = `id uuid, occupation_code text, occupation_title text, occupation_group text, country text, area_code text,
  area_title text, period_from text, period_to text, measure text, unit text, currency text, pay_period text,
  hours_per_year integer, state text, amount numeric, absent_because text, source_row text`;
const columnNames = recordColumns.replaceAll(/ (uuid|text|integer|numeric)/g, '');

const insertFigures = `INSERT INTO figures (dataset_id, ${columnNames})
  SELECT $1::uuid, ${columnNames} FROM jsonb_to_recordset($2::jsonb) AS given (${recordColumns})`;

/**
 * Puts a whole edition in the place of what the ledger had of it. Call it inside one transaction: readers see the old
 * edition until that commits, and keep it when it does not.
 */
export async function replaceEdition(
  sql: Sql,
  head: EditionHead,
  figures: readonly ParsedFigure[],
  origin: EditionOrigin,
): Promise<void> {
  // Two imports of one edition wait for each other.
  await sql.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `edition ${head.series} ${head.edition}`,
  ]);
  await sql.query(`DELETE FROM datasets WHERE series = $1 AND edition = $2`, [head.series, head.edition]);
  const id = newId();
  await sql.query(
    `INSERT INTO datasets (id, series, edition, title, publisher, country, published, url, licence, origin, file_name,
                           sha256, row_count, imported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      head.series,
      head.edition,
      head.title,
      head.publisher,
      head.country,
      head.published,
      head.url,
      head.licence,
      origin.origin,
      origin.fileName,
      origin.sha256,
      figures.length,
      origin.at,
    ],
  );
  for (let start = 0; start < figures.length; start += chunk) {
    const records = figures.slice(start, start + chunk).map(toRecord);
    await sql.query(insertFigures, [id, JSON.stringify(records)]);
  }
}

function toRecord(figure: ParsedFigure): object {
  const { value } = figure;
  return {
    id: newId(),
    occupation_code: figure.occupationCode,
    occupation_title: figure.occupationTitle,
    occupation_group: figure.occupationGroup,
    country: figure.country,
    area_code: figure.areaCode,
    area_title: figure.areaTitle,
    period_from: figure.periodFrom,
    period_to: figure.periodTo,
    measure: figure.measure,
    unit: figure.unit,
    currency: figure.currency,
    pay_period: figure.payPeriod,
    hours_per_year: figure.hoursPerYear,
    state: value.state,
    amount: value.state === 'absent' ? null : value.amount,
    absent_because: value.state === 'absent' ? value.why : null,
    source_row: figure.sourceRow,
  };
}
