import { type FigureId, type MarketFigure, type OccupationCode } from '@portolan/shared/contract';
import {
  type AbsenceReason,
  type FigureValue,
  type Measure,
  type Unit,
} from '@portolan/shared/domain/market';
import { type z } from 'zod';

/** Columns of a figure with its edition; the aliases are f (figures) and d (datasets). */
export const figureColumns = `
  f.id, f.occupation_code, f.occupation_title, f.country, f.area_code, f.area_title, f.period_from, f.period_to, f.measure,
  f.unit, f.currency, f.pay_period, f.hours_per_year, f.state, f.amount, f.absent_because, f.source_row,
  d.series, d.edition, d.title, d.publisher, d.published, d.url, d.read_on`;

export interface EditionColumns {
  readonly series: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly read_on: string | null;
}

export interface FigureRow extends EditionColumns {
  readonly id: FigureId;
  readonly occupation_code: z.infer<typeof OccupationCode>;
  readonly occupation_title: string;
  readonly country: string;
  readonly area_code: string;
  readonly area_title: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly pay_period: 'year' | 'hour' | null;
  readonly hours_per_year: number | null;
  readonly state: FigureValue['state'];
  readonly amount: string | null;
  readonly absent_because: AbsenceReason | null;
  readonly source_row: string;
}

/** Names one edition among all: series and edition, as the ledger filters by it. */
export const editionKey = (series: string, edition: string): string => `${series} ${edition}`;

export function toEdition(row: EditionColumns): MarketFigure['edition'] {
  return {
    key: editionKey(row.series, row.edition),
    series: row.series,
    title: row.title,
    publisher: row.publisher,
    edition: row.edition,
    published: row.published,
    url: row.url,
    readOn: row.read_on,
  };
}

export function toFigure(row: FigureRow): MarketFigure {
  return {
    id: row.id,
    edition: toEdition(row),
    occupationCode: row.occupation_code,
    occupationTitle: row.occupation_title,
    country: row.country,
    areaCode: row.area_code,
    areaTitle: row.area_title,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    measure: row.measure,
    unit: row.unit,
    currency: row.currency,
    payPeriod: row.pay_period,
    hoursPerYear: row.hours_per_year,
    value: toValue(row),
    sourceRow: row.source_row,
  };
}

function toValue({ state, amount, absent_because }: FigureRow): MarketFigure['value'] {
  if (state === 'at-or-above') return { state, amount };
  if (state === 'value' && amount !== null) return { state, amount };
  return { state: 'absent', why: absent_because ?? 'not-available' };
}
