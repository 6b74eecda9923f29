import { compareAmounts } from '@portolan/shared/domain/compensation';
import { type Measure, wholeCountry } from '@portolan/shared/domain/market';
import { type OewsRow } from './oews.importer.js';
import { type FaultList, type ParsedFigure, readNumber } from './parsed-edition.js';

const rising: readonly Measure[] = ['pay-p10', 'pay-p25', 'pay-p50', 'pay-p75', 'pay-p90'];

/** Percentiles of one row never fall. */
export function checkPercentiles(figures: readonly ParsedFigure[], faults: FaultList): void {
  let before: ParsedFigure | undefined;
  for (const figure of figures) {
    if (!rising.includes(figure.measure)) {
      before = undefined;
      continue;
    }
    if (before !== undefined && falls(before, figure)) {
      const line = Number(/row (\d+)$/.exec(figure.sourceRow)?.[1]);
      faults.add(
        line,
        figure.measure,
        `${figure.occupationCode}: ${figure.measure} is below ${before.measure}`,
      );
    }
    before = figure;
  }
}

function falls(lower: ParsedFigure, upper: ParsedFigure): boolean {
  const [a, b] = [lower.value, upper.value];
  if (a.state === 'value' && b.state === 'value') return compareAmounts(a.amount, b.amount) > 0;
  return a.state === 'at-or-above' && b.state === 'value';
}

/** Employment is rounded to ten; 22 or 23 major groups add up to the total within that. */
const roundingSlack = 250;

/** A national table has one row for all occupations, and its major groups add up to it: else rows are missing. */
export function checkTotals(rows: readonly OewsRow[], faults: FaultList): void {
  const national = rows.filter(({ areaCode }) => areaCode === wholeCountry);
  if (national.length === 0) {
    if (rows.length === 0) faults.add(null, null, 'There is no data row');
    return;
  }
  const total = national.find(({ group }) => group === 'total');
  if (total === undefined)
    return faults.add(null, null, 'There is no row for all occupations: the file is not whole');
  const sum = national
    .filter(({ group }) => group === 'major')
    .reduce((all, row) => all + employment(row), 0);
  const difference = Math.abs(sum - employment(total));
  if (difference > roundingSlack) {
    faults.add(
      total.line,
      'TOT_EMP',
      `The major groups add up to ${sum}, not to ${employment(total)}: rows are missing or wrong`,
    );
  }
}

function employment(row: OewsRow): number {
  return Number(readNumber(row.cell('TOT_EMP')) ?? 0);
}
