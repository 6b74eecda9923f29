import { useReducedMotion } from '@mantine/hooks';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useChartTheme } from '../ui/theme.js';
import { axisLook, WordTick } from './axis.js';
import classes from './chart.module.css';
import { ChartTip } from './chart-tip.js';

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

function heightOf(rows: number, series: readonly BarSeries[]): number {
  const lanes = new Set(series.map((one) => one.stack ?? one.key)).size;
  return 64 + rows * Math.max(34, lanes * (barThickness + 3) + 14);
}

type Direction = Props['direction'];

function Axes({ direction, format }: Pick<Props, 'direction' | 'format'>) {
  const theme = useChartTheme();
  const look = axisLook(theme);
  const across = direction === 'across';
  const category = {
    ...look,
    dataKey: 'label',
    type: 'category' as const,
    interval: 0 as const,
    tick: <WordTick fill={theme.text} anchor={across ? 'end' : 'middle'} length={across ? 20 : 16} />,
  };
  const amount = {
    ...look,
    type: 'number' as const,
    allowDecimals: false,
    tickFormatter: format,
    axisLine: false,
  };
  return across ? (
    <>
      <XAxis {...amount} height={24} />
      <YAxis {...category} width={138} />
    </>
  ) : (
    <>
      <XAxis {...category} height={40} />
      <YAxis {...amount} width={44} />
    </>
  );
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
  const still = useReducedMotion();
  const across = direction === 'across';
  return (
    <div className={classes.chart} role="img" aria-label={label} data-openable={onOpen ? true : undefined}>
      <ResponsiveContainer width="100%" height={across ? heightOf(rows.length, series) : 260}>
        <BarChart
          data={[...rows]}
          layout={across ? 'vertical' : 'horizontal'}
          margin={margins[direction]}
          barGap={3}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={theme.grid} horizontal={!across} vertical={across} />
          <Axes direction={direction} format={format} />
          <Tooltip
            cursor={{ fill: theme.grid, opacity: 0.5 }}
            content={<ChartTip format={format} unit={unit} />}
            isAnimationActive={false}
          />
          {series.length > 1 && <Legend verticalAlign="top" align="left" iconType="square" iconSize={10} />}
          {series.map((one, i) => {
            const colour = theme.series[one.colour ?? i] ?? theme.axis;
            return (
              <Bar
                key={one.key}
                name={one.name}
                dataKey={(row: BarRow) => row.values[one.key] ?? null}
                barSize={across ? barThickness : 28}
                isAnimationActive={!still}
                animationDuration={140}
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
