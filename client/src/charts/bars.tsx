import { useMediaQuery } from '@mantine/hooks';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { type ChartTheme, useChartTheme } from '../ui/theme.js';
import { axisLook, WordTick } from './axis.js';
import classes from './chart.module.css';
import { ChartTip } from './chart-tip.js';
import { Legend } from './legend.js';

export interface BarSeries {
  readonly key: string;
  readonly name: string;
  /** Position in the palette; the series' own place unless told. */
  readonly colour?: number;
  /** Drawn as an outline: planned rather than real. */
  readonly outlined?: boolean;
  /** Series of one stack share a bar. */
  readonly stack?: string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  readonly values: Readonly<Record<string, number | null>>;
}

interface Props {
  /** Read out in place of the picture. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly series: readonly BarSeries[];
  readonly format: (value: number) => string;
  /** Bars lie across the page, or columns stand up. */
  readonly direction: 'across' | 'up';
  readonly unit: string;
  readonly labelled?: boolean;
  readonly onOpen?: (row: BarRow) => void;
}

const barThickness = 12;

const columnHeight = 300;

function heightOf(rows: number, series: readonly BarSeries[]): number {
  const lanes = new Set(series.map((one) => one.stack ?? one.key)).size;
  return 28 + rows * Math.max(34, lanes * (barThickness + 3) + 14);
}

type Direction = Props['direction'];

function Axes({ rows, direction, format }: Pick<Props, 'rows' | 'direction' | 'format'>) {
  const theme = useChartTheme();
  const isNarrow = useMediaQuery('(max-width: 600px)') ?? false;
  const look = axisLook(theme);
  const across = direction === 'across';
  const details = new Map(rows.map((row) => [row.id, row]));
  const category = {
    ...look,
    dataKey: 'id',
    type: 'category' as const,
    interval: 0 as const,
    tick: (
      <WordTick
        anchor={across ? 'end' : 'middle'}
        length={across ? (isNarrow ? 16 : 30) : 16}
        wordsOf={(id) => details.get(id)}
      />
    ),
  };
  const amount = {
    ...look,
    type: 'number' as const,
    allowDecimals: false,
    tickFormatter: (value: number) => format(value),
    axisLine: false,
  };
  return across ? (
    <>
      <XAxis {...amount} height={24} />
      <YAxis {...category} width={isNarrow ? 124 : 200} />
    </>
  ) : (
    <>
      <XAxis {...category} height={40} />
      <YAxis {...amount} width={44} />
    </>
  );
}

function legendOf(series: readonly BarSeries[], theme: ChartTheme) {
  return series.map((one, i) => ({
    key: one.key,
    name: one.name,
    colour: theme.series[one.colour ?? i] ?? theme.axis,
    isOutlined: one.outlined ?? false,
  }));
}

/** Recharts hands an element back, so this is a function and not a component. */
function labels(direction: Direction, fill: string, format: Props['format']) {
  return (
    <LabelList
      position={direction === 'across' ? 'right' : 'top'}
      fill={fill}
      fontSize={12}
      formatter={(value) => (typeof value === 'number' ? format(value) : '')}
    />
  );
}

const margins: Readonly<Record<Direction, { top: number; right: number; bottom: number; left: number }>> = {
  across: { top: 4, right: 24, bottom: 4, left: 0 },
  up: { top: 20, right: 24, bottom: 14, left: 0 },
};

/** Grouped bars with the shared axes; several stacks and outlined plans. */
export function Bars({ label, rows, series, format, direction, unit, labelled, onOpen }: Props) {
  const theme = useChartTheme();
  const across = direction === 'across';
  return (
    <div className={classes.chart} role="img" aria-label={label} data-openable={onOpen ? true : undefined}>
      {series.length > 1 && <Legend entries={legendOf(series, theme)} />}
      <ResponsiveContainer width="100%" height={across ? heightOf(rows.length, series) : columnHeight}>
        <BarChart
          data={[...rows]}
          layout={across ? 'vertical' : 'horizontal'}
          margin={margins[direction]}
          barGap={3}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={theme.grid} horizontal={!across} vertical={across} />
          <Axes rows={rows} direction={direction} format={format} />
          <Tooltip
            cursor={{ fill: theme.grid, opacity: 0.5 }}
            content={
              <ChartTip
                format={format}
                unit={unit}
                nameOf={(id) => rows.find((row) => row.id === id)?.label ?? id}
              />
            }
            isAnimationActive={false}
          />
          {series.map((one, i) => {
            const colour = theme.series[one.colour ?? i] ?? theme.axis;
            return (
              <Bar
                key={one.key}
                name={one.name}
                dataKey={(row: BarRow) => row.values[one.key] ?? null}
                barSize={across ? barThickness : 40}
                isAnimationActive={false}
                {...ink(colour, theme.surface, one.outlined)}
                {...(one.stack === undefined ? {} : { stackId: one.stack })}
                {...(onOpen && { onClick: (bar: { payload?: unknown }) => onOpen(bar.payload as BarRow) })}
              >
                {labelled && labels(direction, theme.text, format)}
              </Bar>
            );
          })}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function ink(colour: string, surface: string, outlined = false) {
  return { fill: outlined ? surface : colour, stroke: colour, strokeWidth: outlined ? 1.5 : 0 };
}
