import { usFullTimeHours } from '@portolan/shared/domain/compensation';
import { type FigureValue, type Measure, wholeCountry } from '@portolan/shared/domain/market';
import { type EpColumn, epColumns, epFigures, epHead } from '../importers/ep-figures.js';
import { oewsHead } from '../importers/oews.importer.js';
import {
  absent,
  amount,
  type EditionHead,
  FaultList,
  type ParsedFigure,
} from '../importers/parsed-edition.js';
import { type ProjectionEdition, projections } from './projections.data.js';
import { wageSurvey, type WageSurveyRow } from './wage-survey.data.js';

export interface SeededEdition {
  readonly head: EditionHead;
  readonly figures: readonly ParsedFigure[];
}

const surveyMeasures: readonly Measure[] = [
  'employment',
  'pay-mean',
  'pay-p10',
  'pay-p25',
  'pay-p50',
  'pay-p75',
  'pay-p90',
];

/** The editions that an installation knows before anybody imports one: restated figures, each with its source. */
export function seededEditions(): readonly SeededEdition[] {
  const surveys = Object.entries(wageSurvey).map(([year, rows]) => ({
    head: oewsHead(year, true),
    figures: rows.flatMap((row) => surveyFigures(row, year)),
  }));
  return [...surveys, ...projections.map(projectionEdition)];
}

function surveyFigures([code, title, published]: WageSurveyRow, year: string): readonly ParsedFigure[] {
  return published.split(' ').map((text, index): ParsedFigure => {
    const measure = surveyMeasures[index] ?? 'employment';
    const isPay = measure !== 'employment';
    return {
      occupationCode: code,
      occupationTitle: title,
      occupationGroup: 'detailed',
      country: 'US',
      areaCode: wholeCountry,
      areaTitle: 'United States',
      periodFrom: `${year}-05`,
      periodTo: `${year}-05`,
      measure,
      unit: isPay ? 'money' : 'jobs',
      currency: isPay ? 'USD' : null,
      payPeriod: isPay ? 'year' : null,
      hoursPerYear: isPay ? usFullTimeHours : null,
      value: valueOf(text),
      sourceRow: `national table, ${code}`,
    };
  });
}

function valueOf(text: string): FigureValue {
  if (text === '*') return absent('not-available');
  return text.startsWith('>=') ? { state: 'at-or-above', amount: text.slice(2) } : amount(text);
}

function projectionEdition({ base, target, wageYear, rows }: ProjectionEdition): SeededEdition {
  const years = { base, target, wage: wageYear };
  const faults = new FaultList();
  const figures = rows.flatMap(([code, title, published]) => {
    const cells = published.split(' ');
    const text = (column: EpColumn): string => cells[epColumns.indexOf(column)] ?? '-';
    const line = { line: 1, source: `table 1.2, ${code}`, code, title, group: 'detailed' as const };
    const known = epFigures(
      { ...line, text: (column) => text(column).replace(/^[-*]$/, 'N/A') },
      years,
      faults,
    );
    return known.filter((_, index) => cells[index] !== '-');
  });
  if (faults.count > 0) throw new Error(`Seeded projections ${base}: ${JSON.stringify(faults.listed)}`);
  return { head: epHead(years, 'https://www.bls.gov/emp/'), figures };
}
