import { Link } from 'react-router';
import classes from './link-bars.module.css';

export interface LinkBar {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly value: number;
  /** The value as words, unit included. */
  readonly shown: string;
  readonly note?: string;
  readonly to: string;
  readonly isStrong?: boolean;
}

interface Props {
  readonly label: string;
  readonly rows: readonly LinkBar[];
  /** A line to compare with. */
  readonly mark?: { readonly value: number; readonly label: string };
}

/** Bars that are a list of links, each with its name and value in words. */
export function LinkBars({ label, rows, mark }: Props) {
  const longest = Math.max(1, mark?.value ?? 0, ...rows.map(({ value }) => value));
  const part = (value: number): string => `${(100 * value) / longest}%`;
  return (
    <ul className={classes.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={row.to} className={classes.row ?? ''}>
            <span className={classes.words}>
              <span className={classes.name}>{row.name}</span>
              {row.detail !== undefined && <span className={classes.detail}>{row.detail}</span>}
              {row.note !== undefined && <span className={classes.note}>{row.note}</span>}
              <span className={classes.value}>{row.shown}</span>
            </span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.bar}
                data-strong={row.isStrong || undefined}
                style={{ width: part(row.value) }}
              />
              {mark && <span className={classes.mark} style={{ left: part(mark.value) }} />}
            </span>
          </Link>
        </li>
      ))}
      {mark && (
        <li className={classes.legend}>
          <span className={classes.legendMark} aria-hidden="true" />
          {mark.label}
        </li>
      )}
    </ul>
  );
}
