import { type ColumnChoice } from './columns.js';
import { readIdentity } from './row-identity.js';
import { readContacts, readPlaceOf } from './row-contacts.js';
import { readMerit } from './row-merit.js';
import { readWork } from './row-work.js';
import { RowCells, slotsOf } from './row-cells.js';
import { type Draft, type Reading } from './row-draft.js';
import { type FaultReason, type TableRow, type TableSettings } from './row-values.js';

/** Why the cells of a row could not be told apart. */
export type BrokenRow = Extract<FaultReason, 'quote-open' | 'line-too-long'>;

/** Reads the cells of one row, in the order of the table's columns. Never throws. */
export type RowReader = (cells: readonly string[], broken?: BrokenRow | null) => TableRow;

interface Width {
  /** Columns with a header: what a row must have. */
  readonly least: number;
  readonly most: number;
}

function widthOf(mapping: readonly ColumnChoice[]): Width {
  const ends = mapping.map(({ column }) => column + 1);
  const named = mapping.filter(({ header }) => header !== '').map(({ column }) => column + 1);
  return { least: Math.max(0, ...named), most: Math.max(0, ...ends) };
}

function checkWidth(cells: RowCells, row: readonly string[], { least, most }: Width): void {
  if (row.length < least) cells.fault(undefined, 'cells-too-few', true, row.join(' · '));
  else if (row.length > most && row.slice(most).some((cell) => cell.trim() !== ''))
    cells.fault(undefined, 'cells-too-many', true, row.slice(most).join(' · '));
}

function brokenRow(row: readonly string[], broken: BrokenRow): TableRow {
  const cells = new RowCells(new Map(), row);
  cells.fault(undefined, broken, true, row.join(' · '));
  return { values: {}, faults: cells.faults, taken: false };
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
  return (row, broken = null) => {
    if (broken !== null) return brokenRow(row, broken);
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
