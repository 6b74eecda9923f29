import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useChartTheme } from '../ui/theme.js';
import { axisLook } from './axis.js';
import classes from './chart.module.css';

/** Percentiles at one moment; null where none is published. */
export interface FanPoint {
  /** A year with its fraction. */
  readonly at: number;
  readonly outer: readonly [number, number] | null;
  readonly inner: readonly [number, number] | null;
  readonly middle: number | null;
}

interface Props {
  readonly label: string;
  readonly points: readonly FanPoint[];
  readonly names: { readonly outer: string; readonly inner: string; readonly middle: string };
  readonly format: (value: number) => string;
  readonly formatAt: (at: number) => string;
}

/** Percentile bands over time: the wide one, the middle half, and the median as a line. */
export function Fan({ label, points, names, format, formatAt }: Props) {
  const theme = useChartTheme();
  const look = axisLook(theme);
  const [colour = theme.axis] = theme.series;
  // Three shapes that grow at different times would say something untrue meanwhile.
  const animation = { isAnimationActive: false };
  const rows = [...points].sort((a, b) => a.at - b.at);
  return (
    <div className={classes.chart} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart
          data={rows}
          margin={{ top: 8, right: 24, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={theme.grid} vertical={false} />
          <XAxis
            {...look}
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={rows.map(({ at }) => at)}
            tickFormatter={formatAt}
            padding={{ left: 12, right: 12 }}
          />
          <YAxis {...look} width={60} axisLine={false} tickFormatter={format} domain={[0, 'auto']} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: theme.axis }}
            content={({ active, payload }) => {
              const point = payload[0]?.payload as FanPoint | undefined;
              return active && point ? (
                <FanTip point={point} names={names} format={format} at={formatAt(point.at)} />
              ) : null;
            }}
          />
          <Area
            name={names.outer}
            dataKey="outer"
            type="linear"
            stroke="none"
            fill={colour}
            fillOpacity={0.18}
            {...animation}
          />
          <Area
            name={names.inner}
            dataKey="inner"
            type="linear"
            stroke="none"
            fill={colour}
            fillOpacity={0.32}
            {...animation}
          />
          <Line
            name={names.middle}
            dataKey="middle"
            type="linear"
            stroke={colour}
            strokeWidth={2.5}
            dot={{ r: 4, fill: colour }}
            {...animation}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

interface TipProps extends Pick<Props, 'names' | 'format'> {
  readonly point: FanPoint;
  readonly at: string;
}

function FanTip({ point, names, format, at }: TipProps) {
  const range = (pair: readonly [number, number] | null) =>
    pair === null ? '–' : `${format(pair[0])} – ${format(pair[1])}`;
  const lines = [
    [names.outer, range(point.outer)],
    [names.inner, range(point.inner)],
    [names.middle, point.middle === null ? '–' : format(point.middle)],
  ] as const;
  return (
    <div className={classes.tip}>
      <div className={classes.tipTitle}>{at}</div>
      {lines.map(([name, said]) => (
        <div key={name} className={classes.tipRow}>
          <span>{name}</span>
          <span className={classes.tipValue}>{said}</span>
        </div>
      ))}
    </div>
  );
}
