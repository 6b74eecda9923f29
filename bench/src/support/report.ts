export interface Line {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly ok: boolean;
}

export function line(metric: string, value: number, unit: string, target: string, ok: boolean): Line {
  return { metric, value: Math.round(value * 100) / 100, unit, target, ok };
}

/** One object per line with --json, else a table for people under a headline. */
export function report(bench: string, headline: string, lines: readonly Line[], asJson: boolean): void {
  if (asJson) {
    for (const one of lines) console.log(JSON.stringify({ bench, ...one }));
    return;
  }
  const width = (pick: (one: Line) => string) => Math.max(...lines.map((one) => pick(one).length));
  const metrics = width(({ metric }) => metric);
  const values = width(({ value, unit }) => `${value} ${unit}`);
  console.log(`\n${headline}\n`);
  for (const one of lines) {
    const value = `${one.value} ${one.unit}`.padStart(values);
    console.log(`  ${one.metric.padEnd(metrics)}  ${value}  ${one.ok ? 'ok  ' : 'MISS'}  ${one.target}`);
  }
  console.log('');
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
