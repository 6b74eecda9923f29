import { Decimal, decimalText } from '../compensation/index.js';
import { type Figure, unitFactor } from './figure.js';
import { differences } from './series.js';

export type Growth =
  | {
      readonly ok: true;
      /** Exact difference in the first figure's unit. */
      readonly change: string;
      /** Percent with one decimal, rounded half up as statistical offices publish it. */
      readonly percent: string;
    }
  | { readonly ok: false; readonly why: 'absent' | 'from-zero' | 'unlike'; readonly detail: string };

/** Change from one figure to a later one of the same kind. Unlike or absent figures give the reason instead. */
export function growth(from: Figure, to: Figure): Growth {
  const unlike = differences(from, to).filter((difference) => difference !== 'unit');
  if (unlike.length > 0) return { ok: false, why: 'unlike', detail: unlike.join(', ') };
  if (from.value.state !== 'value' || to.value.state !== 'value') {
    return { ok: false, why: 'absent', detail: from.value.state !== 'value' ? from.periodTo : to.periodTo };
  }
  const start = new Decimal(from.value.amount).times(unitFactor(from.unit));
  const end = new Decimal(to.value.amount).times(unitFactor(to.unit));
  if (start.isZero()) return { ok: false, why: 'from-zero', detail: from.periodTo };
  const percent = end.minus(start).times(100).div(start).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  return {
    ok: true,
    change: decimalText(end.minus(start).div(unitFactor(from.unit))),
    percent: percent.isZero() ? '0.0' : percent.toFixed(1),
  };
}
