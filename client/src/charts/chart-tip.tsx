import classes from './chart.module.css';

interface Entry {
  readonly name?: unknown;
  readonly value?: unknown;
  readonly color?: string | undefined;
  readonly stroke?: string | undefined;
  readonly dataKey?: unknown;
}

interface Props {
  readonly format: (value: number) => string;
  readonly unit: string;
  /** The words for the value of the category. */
  readonly nameOf: (value: string) => string;
  /** Given by the chart. */
  readonly active?: boolean;
  readonly label?: unknown;
  readonly payload?: readonly Entry[];
}

/** What a pointer over a mark says: the category, then each series with its figure. */
export function ChartTip({ format, unit, nameOf, active, label, payload }: Props) {
  if (!active || !payload?.length) return null;
  return (
    <div className={classes.tip}>
      <div className={classes.tipTitle}>{nameOf(String(label))}</div>
      {payload.map((entry, i) => (
        <div key={i} className={classes.tipRow}>
          <svg width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" rx="2" fill={entry.stroke ?? entry.color ?? 'currentColor'} />
          </svg>
          <span>{String(entry.name)}</span>
          <span className={classes.tipValue}>
            {typeof entry.value === 'number' ? `${format(entry.value)} ${unit}`.trim() : '–'}
          </span>
        </div>
      ))}
    </div>
  );
}
