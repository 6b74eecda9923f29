import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import classes from './data-table.module.css';
import { SelectAll, SelectOne } from './row-select.js';
import { SortHeader, type TableSort } from './sort-header.js';
import { useRestOfWindow } from './use-rest-of-window.js';
import { useRowKeys } from './use-row-keys.js';
import { useVisibleRows } from './use-visible-rows.js';

export interface DataColumn<Row> {
  readonly id: string;
  /** Units belong here, not into the cells. */
  readonly header: ReactNode;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
  /** Pixels; columns without one share what is left. Longer content ends in an ellipsis. */
  readonly width?: number;
  /** The server's name of this order; makes the header a button. */
  readonly sort?: string;
}

export interface DataTableProps<Row> {
  /** Read out as the table's name. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly rowId: (row: Row) => string;
  /** Names a row for screen readers, e.g. in its checkbox. */
  readonly rowLabel: (row: Row) => string;
  readonly density?: 'compact' | 'normal' | 'comfortable';
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen?: (row: Row) => void;
  /** Called when the end comes near; the next page is loaded then. */
  readonly onEnd?: () => void;
  /** A row the page wants shown as the current one. */
  readonly currentId?: string | undefined;
  /** j, k, x and Enter; only one table of a page should have them. */
  readonly withKeys?: boolean;
}

const features = tableFeatures({});
const rowHeights = { compact: 28, normal: 36, comfortable: 44 } as const;

/** The one table: virtual rows, keyboard, selection, sort by the server. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, columns, rowId, density = 'normal', selected, onSelect, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const maxHeight = useRestOfWindow(scroller);
  const [current, setCurrent] = useState(0);
  const defs = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, Row> => ({
        id: column.id,
        header: () => column.header,
        cell: ({ row }) => column.cell(row.original, row.index),
      })),
    [columns],
  );
  const table = useTable({ features, columns: defs, data: rows, getRowId: rowId });
  const visible = useVisibleRows(scroller, rows.length, rowHeights[density], props.onEnd);
  const atRow = (run: ((row: Row) => void) | undefined) => (index: number) => {
    const row = rows[index];
    if (row) run?.(row);
  };
  const toggle = (row: Row) => onSelect?.(toggled(selected, rowId(row)));
  const onKeyDown = useRowKeys({
    count: rows.length,
    current,
    enabled: props.withKeys ?? true,
    move: (index) => {
      setCurrent(index);
      visible.show(index);
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`)?.focus(),
      );
    },
    ...(onSelect && { toggle: atRow(toggle) }),
    ...(onOpen && { open: atRow(onOpen) }),
  });

  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight }}>
      <table
        className={classes.table}
        data-density={density}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: leastWidth(columns) }}
      >
        <thead>
          <tr>
            {onSelect && <SelectAll ids={rows.map(rowId)} selected={selected} onSelect={onSelect} />}
            {table.getHeaderGroups()[0]?.headers.map((header, i) => (
              <SortHeader
                key={header.id}
                width={columns[i]?.width}
                align={columns[i]?.align}
                sortKey={columns[i]?.sort}
                sort={props.sort}
                onSort={props.onSort}
              >
                <table.FlexRender header={header} />
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.before > 0 && <tr aria-hidden="true" style={{ height: visible.before }} />}
          {table
            .getRowModel()
            .rows.slice(visible.from, visible.to)
            .map((row) => (
              <tr
                key={row.id}
                aria-rowindex={row.index + 2}
                data-row-index={row.index}
                data-current={row.id === props.currentId || undefined}
                data-selected={selected?.has(row.id) || undefined}
                data-openable={onOpen !== undefined || undefined}
                tabIndex={row.index === Math.min(current, rows.length - 1) ? 0 : -1}
                onFocus={() => setCurrent(row.index)}
                onKeyDown={onKeyDown}
                onClick={(event) => {
                  if (!isControl(event.target)) onOpen?.(row.original);
                }}
              >
                {onSelect && (
                  <SelectOne
                    name={props.rowLabel(row.original)}
                    checked={selected?.has(row.id) ?? false}
                    onChange={() => toggle(row.original)}
                  />
                )}
                {row.getAllCells().map((cell, i) => (
                  <td key={cell.id} data-align={columns[i]?.align}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          {visible.after > 0 && <tr aria-hidden="true" style={{ height: visible.after }} />}
        </tbody>
      </table>
    </div>
  );
}

/** Below this the table scrolls sideways; without it the columns of a fixed layout would vanish. */
function leastWidth(columns: readonly { readonly width?: number }[]): number {
  return columns.reduce((sum, { width }) => sum + (width ?? 160), 36);
}

function toggled(selected: ReadonlySet<string> | undefined, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button, input, label') !== null;
