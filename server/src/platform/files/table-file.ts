import { type RawRow } from './csv-rows.js';
import { type TableDelimiter } from './table-shape.js';
import { type TableEncoding } from './text-encoding.js';

/** What a table file was found to be. */
export interface DetectedTable {
  readonly kind: 'csv' | 'xlsx';
  /** CSV only. */
  readonly encoding: TableEncoding | null;
  readonly delimiter: TableDelimiter | null;
  /** The first row is 1; 0 says that there is none. */
  readonly headerRow: number;
  /** XLSX only. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

/** What somebody chose instead of what would be found. */
export interface TableChoice {
  readonly encoding?: TableEncoding | undefined;
  readonly delimiter?: TableDelimiter | undefined;
  readonly headerRow?: number | undefined;
  readonly sheet?: string | undefined;
}

export interface OpenedTable {
  readonly format: DetectedTable;
  /** As many cells as the table has columns; '' where a column has no header. */
  readonly header: readonly string[];
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[];
  /** Every row below the header, once, as it is read; empty rows are left out. */
  rows(): AsyncGenerator<RawRow>;
  close(): Promise<void>;
}

/** Rows by which columns are told apart. */
export const sampleRows = 500;
export const mostColumns = 500;
