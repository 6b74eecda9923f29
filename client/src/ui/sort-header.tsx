import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import classes from './data-table.module.css';

export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}

interface Props {
  readonly width: number | undefined;
  readonly align: 'left' | 'right' | undefined;
  readonly sortKey: string | undefined;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly children: ReactNode;
}

export function SortHeader({ width, align, sortKey, sort, onSort, children }: Props) {
  const active = sortKey !== undefined && sort?.key === sortKey;
  const style = width === undefined ? undefined : { width, minWidth: width };
  if (sortKey === undefined || !onSort) {
    return (
      <th scope="col" data-align={align} style={style}>
        {children}
      </th>
    );
  }
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-align={align}
      style={style}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort({ key: sortKey, descending: active ? !sort.descending : align === 'right' })}
      >
        {children}
        {active && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}
