/** A linear scale with round ends and ticks. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Position in per cent of the width. */
  readonly at: (value: number) => number;
}

const steps = [1, 2, 2.5, 5, 10];

/** Round ends around the values, with about `wanted` ticks; undefined when there is nothing to show. */
export function scaleOf(values: readonly number[], wanted = 4): Scale | undefined {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const least = Math.min(...known);
  const most = Math.max(...known);
  const width = most - least || Math.abs(most) || 1;
  const rough = width / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (steps.find((one) => one * power >= rough) ?? 10);
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step || step;
  const count = Math.max(1, Math.round((high - low) / step));
  const ticks = Array.from({ length: count + 1 }, (_, i) => low + i * step);
  const top = ticks.at(-1) ?? high;
  return { low, high: top, ticks, at: (value) => (100 * (value - low)) / (top - low || 1) };
}
