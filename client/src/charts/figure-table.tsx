import { type ReactNode } from 'react';
import classes from './figure-table.module.css';

interface Column {
  readonly id: string;
  /** Units belong here. */
  readonly header: ReactNode;
  readonly align?: 'left' | 'right';
}

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table of figures, the other face of a chart. */
export function FigureTable({ label, columns, rows }: Props) {
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={column.id} data-align={column.align}>
                    {row.cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
