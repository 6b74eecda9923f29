import { type ColumnChoice } from './columns.js';
import { readIdentity } from './row-identity.js';
import { readContacts, readPlaceOf } from './row-contacts.js';
import { readMerit } from './row-merit.js';
import { readWork } from './row-work.js';
import { RowCells, slotsOf } from './row-cells.js';
import { type Draft, type Reading } from './row-draft.js';
import { type TableRow, type TableSettings } from './row-values.js';

/** Reads the cells of one row, in the order of the table's columns. Never throws. */
export type RowReader = (cells: readonly string[]) => TableRow;

/** The last column that has a header, plus one: what a full row has. */
const widthOf = (mapping: readonly ColumnChoice[]) =>
  mapping.reduce(
    (width, choice) => (choice.header.trim() === '' && choice.target === null ? width : choice.column + 1),
    0,
  );

function checkWidth(cells: RowCells, row: readonly string[], width: number): void {
  if (row.length < width) cells.fault(undefined, 'cells-too-few', true, row.join(' · '));
  else if (row.length > width && row.slice(width).some((cell) => cell.trim() !== ''))
    cells.fault(undefined, 'cells-too-many', true, row.slice(width).join(' · '));
}

/**
 * A reader for the rows of one table. `asOf` ('YYYY-MM-DD') is the day on which "present" ends. A row keeps what could
 * be read beside its faults; a fatal one says that the row is not to be taken.
 */
export function rowReader(
  mapping: readonly ColumnChoice[],
  settings: TableSettings,
  asOf: string,
): RowReader {
  const slots = slotsOf(mapping);
  const width = widthOf(mapping);
  return (row) => {
    const cells = new RowCells(slots, row);
    const draft: Draft = {};
    checkWidth(cells, row, width);
    const own = readIdentity(cells, draft);
    const reading: Reading = { settings, asOf, own };
    readPlaceOf(cells, draft, reading);
    readContacts(cells, draft, reading);
    readWork(cells, draft, reading);
    readMerit(cells, draft, reading);
    return { values: draft, faults: cells.faults, taken: !cells.faults.some((fault) => fault.fatal) };
  };
}

/** One row; for many rows of one table make a {@link rowReader} once. */
export function readRow(
  cells: readonly string[],
  mapping: readonly ColumnChoice[],
  settings: TableSettings,
  asOf: string,
): TableRow {
  return rowReader(mapping, settings, asOf)(cells);
}
