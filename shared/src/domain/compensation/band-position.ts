import { convert, type DatedRates, type NotConvertible } from './convert.js';
import { compareAmounts, Decimal, type Money, type PayBasis } from './money.js';

/** Pay range of an employer for an occupation, level and area. min ≤ mid ≤ max. */
export interface Band extends PayBasis {
  readonly min: string;
  readonly mid: string;
  readonly max: string;
}

export const bandZones = ['below', 'lower-half', 'upper-half', 'above'] as const;
export type BandZone = (typeof bandZones)[number];

export interface BandPlace {
  readonly ok: true;
  readonly zone: BandZone;
  /** Where between min (0) and max (100), one decimal; below 0 or above 100 outside; null when min = max. */
  readonly percentOfRange: string | null;
  /** Share of the midpoint in percent, one decimal ("compa-ratio"). */
  readonly percentOfMid: string;
  /** The amount in the band's own currency and period. */
  readonly amount: string;
  readonly hoursDiffer: boolean;
}

export const bandFaults = ['min-above-mid', 'mid-above-max', 'not-positive'] as const;
export type BandFault = (typeof bandFaults)[number];

/** What is wrong with a band's three numbers; empty when nothing is. */
export function checkBand(band: Pick<Band, 'min' | 'mid' | 'max'>): readonly BandFault[] {
  const faults: BandFault[] = [];
  if (compareAmounts(band.min, '0') <= 0) faults.push('not-positive');
  if (compareAmounts(band.min, band.mid) > 0) faults.push('min-above-mid');
  if (compareAmounts(band.mid, band.max) > 0) faults.push('mid-above-max');
  return faults;
}

/** Where an amount lies in a band: at min counts as lower half, at the midpoint as upper half, at max as upper half. */
export function placeInBand(pay: Money, band: Band, dated: DatedRates): BandPlace | NotConvertible {
  const converted = convert(pay, band, dated);
  if (!converted.ok) return converted;
  const { amount } = converted.money;
  return {
    ok: true,
    zone: zoneOf(amount, band),
    percentOfRange: percentOfRange(amount, band),
    percentOfMid: percent(new Decimal(amount), new Decimal(band.mid)),
    amount,
    hoursDiffer: converted.hoursDiffer,
  };
}

function zoneOf(amount: string, band: Band): BandZone {
  if (compareAmounts(amount, band.min) < 0) return 'below';
  if (compareAmounts(amount, band.max) > 0) return 'above';
  return compareAmounts(amount, band.mid) < 0 ? 'lower-half' : 'upper-half';
}

function percentOfRange(amount: string, band: Band): string | null {
  const width = new Decimal(band.max).minus(band.min);
  return width.isZero() ? null : percent(new Decimal(amount).minus(band.min), width);
}

function percent(part: Decimal, whole: Decimal): string {
  return part.times(100).div(whole).toFixed(1);
}
