import { Decimal, decimalText } from '../compensation/index.js';

/** Breakdowns by personal attributes show no group of fewer people than this (docs/glossary.md: suppression). */
export const smallestShownGroup = 5;

export interface Count {
  readonly key: string;
  readonly count: number;
}

export interface ShownCount {
  readonly key: string;
  /** null = suppressed: a group this small would point at persons. */
  readonly count: number | null;
}

/**
 * Hides groups of 1 to `smallest` − 1 people, and, where exactly one group would be hidden, the next smallest as
 * well: else the total gives the hidden one away.
 */
export function suppressSmallGroups(
  counts: readonly Count[],
  smallest: number = smallestShownGroup,
): readonly ShownCount[] {
  const hidden = new Set(counts.filter(({ count }) => count > 0 && count < smallest).map(({ key }) => key));
  if (hidden.size > 0 && sumOf(counts, hidden) < smallest) {
    const next = [...counts]
      .filter(({ key, count }) => count > 0 && !hidden.has(key))
      .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))[0];
    if (next) hidden.add(next.key);
  }
  return counts.map(({ key, count }) => ({ key, count: hidden.has(key) ? null : count }));
}

function sumOf(counts: readonly Count[], keys: ReadonlySet<string>): number {
  return counts.reduce((sum, { key, count }) => (keys.has(key) ? sum + count : sum), 0);
}

export type SampleSummary =
  | {
      readonly shown: true;
      readonly size: number;
      readonly median: string;
      readonly low: string;
      readonly high: string;
    }
  | { readonly shown: false; readonly size: number; readonly why: 'small-sample' };

/** Median and range of a sample of amounts in one currency and period; a small sample says only its size. */
export function summariseSample(
  amounts: readonly string[],
  smallest: number = smallestShownGroup,
): SampleSummary {
  const sorted = amounts.map((amount) => new Decimal(amount)).sort((a, b) => a.comparedTo(b));
  const size = sorted.length;
  const low = sorted[0];
  const high = sorted.at(-1);
  const lower = sorted[Math.floor((size - 1) / 2)];
  const upper = sorted[Math.floor(size / 2)];
  if (size < Math.max(1, smallest) || !low || !high || !lower || !upper) {
    return { shown: false, size, why: 'small-sample' };
  }
  return {
    shown: true,
    size,
    median: decimalText(lower.plus(upper).div(2)),
    low: decimalText(low),
    high: decimalText(high),
  };
}
