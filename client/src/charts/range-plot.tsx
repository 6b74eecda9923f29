import { Fragment } from 'react';
import classes from './range-plot.module.css';
import { type Scale, scaleOf } from './scale.js';

/** Percentiles of a market: low to high as a line, the middle half as a box, the median as a tick. */
export interface SpreadRow {
  readonly kind: 'spread';
  readonly low: number;
  readonly lowerHalf: number | null;
  readonly middle: number | null;
  readonly upperHalf: number | null;
  readonly high: number;
  /** The publisher says only "this much or more" at the upper end. */
  readonly openEnd: boolean;
}
/** A pay band: minimum to maximum, the midpoint as a tick. */
export interface BandRow {
  readonly kind: 'band';
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
/** One amount. */
export interface MarkRow {
  readonly kind: 'mark';
  readonly at: number;
}

export type RangeRow = (SpreadRow | BandRow | MarkRow) & {
  readonly id: string;
  readonly name: string;
  /** The numbers in words, right of the name; screen readers hear them with it. */
  readonly said: string;
};

interface Props {
  /** Title and unit, for screen readers. */
  readonly label: string;
  readonly rows: readonly RangeRow[];
  /** Writes a tick of the axis. */
  readonly format: (value: number) => string;
  /** Draws on a given scale, so that several plots can be compared. */
  readonly scale?: Scale | undefined;
  readonly withAxis?: boolean;
}

export function valuesOf(row: RangeRow): readonly number[] {
  return row.kind === 'mark' ? [row.at] : [row.low, row.high];
}

/** Market, band and amounts on one scale, one under the other. */
export function RangePlot({ label, rows, format, scale: given, withAxis = true }: Props) {
  const scale = given ?? scaleOf(rows.flatMap(valuesOf));
  if (scale === undefined) return null;
  const last = scale.ticks.length - 1;
  return (
    <div className={classes.plot} role="group" aria-label={label}>
      {rows.map((row) => (
        <div key={row.id} className={classes.row}>
          <div className={classes.words}>
            <span className={classes.name}>{row.name}</span>
            <span className={classes.said}>{row.said}</span>
          </div>
          <div className={classes.track} aria-hidden="true">
            <Shape row={row} at={scale.at} />
          </div>
        </div>
      ))}
      {withAxis && (
        <div className={classes.axis} aria-hidden="true">
          {scale.ticks.map((tick, i) => (
            <span
              key={tick}
              className={classes.label}
              data-edge={i === 0 ? 'first' : i === last ? 'last' : undefined}
              style={{ left: `${scale.at(tick)}%` }}
            >
              {format(tick)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

interface ShapeProps {
  readonly row: RangeRow;
  readonly at: Scale['at'];
}

function Shape({ row, at }: ShapeProps) {
  if (row.kind === 'mark') return <span className={classes.mark} style={{ left: `${at(row.at)}%` }} />;
  const span = (from: number, to: number) => ({ left: `${at(from)}%`, width: `${at(to) - at(from)}%` });
  const tick = row.middle !== null && (
    <span className={classes.tick} style={{ left: `${at(row.middle)}%` }} />
  );
  if (row.kind === 'band') {
    return (
      <Fragment>
        <span className={classes.band} style={span(row.low, row.high)} />
        {tick}
      </Fragment>
    );
  }
  return (
    <Fragment>
      <span className={classes.whisker} style={span(row.low, row.high)} />
      <span className={classes.cap} style={{ left: `${at(row.low)}%` }} />
      <span className={row.openEnd ? classes.open : classes.cap} style={{ left: `${at(row.high)}%` }} />
      {row.lowerHalf !== null && row.upperHalf !== null && (
        <span className={classes.box} style={span(row.lowerHalf, row.upperHalf)} />
      )}
      {tick}
    </Fragment>
  );
}
