import { usFullTimeHours } from '@portolan/shared/domain/compensation';
import { type FigureValue, wholeCountry } from '@portolan/shared/domain/market';
import {
  absent,
  amount,
  type EditionHead,
  type FaultList,
  type OccupationGroup,
  type ParsedFigure,
  readNumber,
} from './parsed-edition.js';

/** The years that the headings of a projections table name. */
export interface EpYears {
  readonly base: string;
  readonly target: string;
  readonly wage: string;
}

export type EpColumn = 'employment' | 'projected' | 'change' | 'percent' | 'openings' | 'wage';
export const epColumns: readonly EpColumn[] = [
  'employment',
  'projected',
  'change',
  'percent',
  'openings',
  'wage',
];

/** One line of a projections table; `text` gives a column's cell as published. */
export interface EpLine {
  readonly line: number;
  readonly source: string;
  readonly code: string;
  readonly title: string;
  readonly group: OccupationGroup;
  text(column: EpColumn): string;
}

export function epHead(years: EpYears, url: string): EditionHead {
  return {
    series: 'us-bls-ep',
    edition: `${years.base}-${years.target.slice(2)}`,
    title: 'Employment Projections',
    publisher: 'US Bureau of Labor Statistics',
    country: 'US',
    published: years.base,
    url,
    licence: 'Public domain',
  };
}

/** The six figures of a line: jobs at both ends, change, growth, openings a year (thousands) and the median wage. */
export function epFigures(row: EpLine, years: EpYears, faults: FaultList): readonly ParsedFigure[] {
  const value = (column: EpColumn): FigureValue => readEpCell(row, column, faults);
  const count = { ...commonOf(row), currency: null, payPeriod: null, hoursPerYear: null };
  const wage = {
    ...commonOf(row),
    currency: 'USD',
    payPeriod: 'year',
    hoursPerYear: usFullTimeHours,
  } as const;
  const at = (year: string) => ({ periodFrom: year, periodTo: year });
  const over = { periodFrom: years.base, periodTo: years.target };
  const figures: readonly ParsedFigure[] = [
    { ...count, ...at(years.base), measure: 'employment', unit: 'thousand-jobs', value: value('employment') },
    {
      ...count,
      ...at(years.target),
      measure: 'employment-projected',
      unit: 'thousand-jobs',
      value: value('projected'),
    },
    { ...count, ...over, measure: 'employment-change', unit: 'thousand-jobs', value: value('change') },
    { ...count, ...over, measure: 'employment-change-percent', unit: 'percent', value: value('percent') },
    { ...count, ...over, measure: 'annual-openings', unit: 'thousand-jobs-a-year', value: value('openings') },
    { ...wage, ...at(years.wage), measure: 'pay-p50', unit: 'money', value: value('wage') },
  ];
  checkChange(row, figures, faults);
  return figures;
}

function commonOf(row: EpLine) {
  return {
    occupationCode: row.code,
    occupationTitle: row.title,
    occupationGroup: row.group,
    country: 'US',
    areaCode: wholeCountry,
    areaTitle: 'United States',
    sourceRow: row.source,
  };
}

function readEpCell(row: EpLine, column: EpColumn, faults: FaultList): FigureValue {
  const text = row.text(column);
  if (text === 'N/A' || text === '—') return absent('not-available');
  const topCode = column === 'wage' ? readNumber(/^>=\$?(.+)$/.exec(text)?.[1] ?? '') : undefined;
  if (topCode !== undefined) return { state: 'at-or-above', amount: topCode };
  const number = readNumber(text);
  if (number !== undefined) return amount(number);
  faults.add(
    row.line,
    column,
    text === '' ? 'The cell is empty' : `"${text}" is neither a number nor a known mark`,
  );
  return absent('not-available');
}

/** Each of the three is rounded to a tenth of a thousand, so their sum may be off by 0.15. */
const roundingSlack = 0.151;

function checkChange(row: EpLine, figures: readonly ParsedFigure[], faults: FaultList): void {
  const [start, end, change] = figures.map(({ value }) =>
    value.state === 'value' ? Number(value.amount) : undefined,
  );
  if (start === undefined || end === undefined || change === undefined) return;
  if (Math.abs(end - start - change) > roundingSlack) {
    faults.add(row.line, 'change', `${row.code}: from ${start} to ${end} is not a change of ${change}`);
  }
}
