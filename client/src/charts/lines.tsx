import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type ChartTheme, useChartTheme } from '../ui/theme.js';
import { axisLook } from './axis.js';
import classes from './chart.module.css';
import { ChartTip } from './chart-tip.js';
import { Legend } from './legend.js';

export interface LinePoint {
  readonly at: number;
  readonly value: number;
  /** No line is drawn from the point before to this one: another kind of figure. */
  readonly isBreak: boolean;
}

export interface LineSeries {
  readonly key: string;
  readonly name: string;
  readonly points: readonly LinePoint[];
}

interface Props {
  readonly label: string;
  readonly series: readonly LineSeries[];
  readonly format: (value: number) => string;
  readonly formatAt?: (at: number) => string;
  readonly unit: string;
}

/** A run of points that a line may join, as a series of its own; a break begins the next run. */
export interface LineRun {
  readonly key: string;
  readonly seriesIndex: number;
  readonly points: readonly LinePoint[];
}

export function lineRuns(series: readonly LineSeries[]): LineRun[] {
  return series.flatMap(({ key, points }, seriesIndex) => {
    const starts = points.flatMap((point, i) => (i === 0 || point.isBreak ? [i] : []));
    return starts.map((start, i) => ({
      key: `${key}/${i}`,
      seriesIndex,
      points: points.slice(start, starts[i + 1]),
    }));
  });
}

type Row = { at: number } & Record<string, number>;

function rowsOf(runs: readonly LineRun[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { key, points } of runs) {
    for (const { at, value } of points) rows.set(at, { ...(rows.get(at) ?? { at }), [key]: value });
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}

const legendOf = (series: readonly LineSeries[], theme: ChartTheme) =>
  series.map(({ key, name }, i) => ({ key, name, colour: theme.series[i] ?? theme.axis }));

/** Lines over time with their points; a break in the series leaves a gap. */
export function Lines({ label, series, format, formatAt = String, unit }: Props) {
  const theme = useChartTheme();
  const look = axisLook(theme);
  const runs = lineRuns(series);
  const rows = rowsOf(runs);
  const moments = rows.map(({ at }) => at);
  return (
    <div className={classes.chart} role="img" aria-label={label}>
      {series.length > 1 && <Legend entries={legendOf(series, theme)} />}
      <ResponsiveContainer width="100%" height={300}>
        <LineChart data={rows} margin={{ top: 8, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid stroke={theme.grid} vertical={false} />
          <XAxis
            {...look}
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={moments}
            tickFormatter={(at: number) => formatAt(at)}
            padding={{ left: 12, right: 12 }}
          />
          <YAxis
            {...look}
            width={52}
            axisLine={false}
            tickFormatter={(value: number) => format(value)}
            domain={[0, 'auto']}
          />
          <Tooltip
            content={<ChartTip format={format} unit={unit} nameOf={(at) => formatAt(Number(at))} />}
            isAnimationActive={false}
          />
          {runs.map((run) => {
            const colour = theme.series[run.seriesIndex] ?? theme.axis;
            return (
              <Line
                key={run.key}
                name={series[run.seriesIndex]?.name ?? ''}
                dataKey={run.key}
                type="linear"
                connectNulls
                stroke={colour}
                strokeWidth={2}
                dot={{ r: 3.5, fill: colour }}
                isAnimationActive={false}
              />
            );
          })}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
