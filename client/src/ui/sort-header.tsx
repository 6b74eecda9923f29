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
  const style = width === undefined ? undefined : { width, minWidth: width };
  if (sortKey === undefined || !onSort) {
    return (
      <th scope="col" data-align={align} style={style}>
        {children}
      </th>
    );
  }
  const active = sort?.key === sortKey ? sort : undefined;
  // Numbers are first asked for from the top.
  const descending = active ? !active.descending : align === 'right';
  return (
    <th scope="col" data-align={align} style={style} aria-sort={directionOf(active)}>
      <button type="button" className={classes.sort} onClick={() => onSort({ key: sortKey, descending })}>
        {children}
        {active && <Arrow descending={active.descending} />}
      </button>
    </th>
  );
}

function directionOf(sort: TableSort | undefined): 'ascending' | 'descending' | 'none' {
  if (!sort) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function Arrow({ descending }: { readonly descending: boolean }) {
  const Icon = descending ? IconArrowDown : IconArrowUp;
  return <Icon size={13} aria-hidden="true" />;
}
