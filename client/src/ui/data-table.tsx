import { Checkbox } from '@mantine/core';
import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { SortHeader, type TableSort } from './sort-header.js';
import { useRowKeys } from './use-row-keys.js';
import { useVisibleRows } from './use-visible-rows.js';

export interface DataColumn<Row> {
  readonly id: string;
  /** Units belong here, not into the cells. */
  readonly header: ReactNode;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
  /** Pixels; without one the column takes what is left. */
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
  readonly maxHeight?: string;
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
  const { rows, columns, rowId, rowLabel, density = 'normal', selected, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
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
  const modelRows = table.getRowModel().rows;
  const visible = useVisibleRows(scroller, rows.length, rowHeights[density], props.onEnd);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect?.(next);
  };
  const keys = useRowKeys({
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
    ...(onSelect && {
      toggle: (index: number) => {
        const row = rows[index];
        if (row) toggle(rowId(row));
      },
    }),
    ...(onOpen && {
      open: (index: number) => {
        const row = rows[index];
        if (row) onOpen(row);
      },
    }),
  });

  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight: props.maxHeight ?? '70dvh' }}>
      <table
        className={classes.table}
        data-density={density}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr>
            {onSelect && (
              <th className={classes.check} scope="col">
                <Checkbox
                  size="xs"
                  aria-label={t('common:selection.page')}
                  checked={rows.length > 0 && rows.every((row) => selected?.has(rowId(row)))}
                  indeterminate={
                    rows.some((row) => selected?.has(rowId(row))) &&
                    !rows.every((row) => selected?.has(rowId(row)))
                  }
                  onChange={(event) =>
                    onSelect(new Set(event.currentTarget.checked ? rows.map((row) => rowId(row)) : []))
                  }
                />
              </th>
            )}
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
          {modelRows.slice(visible.from, visible.to).map((row) => (
            <tr
              key={row.id}
              aria-rowindex={row.index + 2}
              data-row-index={row.index}
              data-current={row.id === props.currentId || undefined}
              data-selected={selected?.has(row.id) || undefined}
              data-openable={onOpen ? true : undefined}
              tabIndex={row.index === Math.min(current, rows.length - 1) ? 0 : -1}
              onFocus={() => setCurrent(row.index)}
              onKeyDown={keys}
              onClick={(event) => {
                const inner = (event.target as HTMLElement).closest('a, button, input, label');
                if (!inner) onOpen?.(row.original);
              }}
            >
              {onSelect && (
                <td className={classes.check}>
                  <Checkbox
                    size="xs"
                    tabIndex={-1}
                    aria-label={t('common:selection.one', { name: rowLabel(row.original) })}
                    checked={selected?.has(row.id) ?? false}
                    onChange={() => toggle(row.id)}
                  />
                </td>
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
