import { z } from 'zod';
import {
  candidateColumns,
  choiceReasons,
  dateOrders,
  decimalMarks,
  faultReasons,
  leftOutReasons,
} from '../domain/tables/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { BatchId, BatchItemId, Country, Currency, Instant, payPeriods } from './primitives.js';

/** Largest table file: CSV or XLSX. */
export const largestTable = 512 * 1024 * 1024;
/** Columns that a table may have. */
const mostColumns = 500;

/** What a row will become, or became. */
export const rowOutcomes = ['new', 'changed', 'unchanged', 'duplicate', 'faulty'] as const;
export type RowOutcomeName = (typeof rowOutcomes)[number];

const count = z.number().int();
/** Rows by outcome. `partial`: of those taken, how many lose a value that cannot be read. */
export const TableCounts = z.object({
  rows: count,
  new: count,
  changed: count,
  unchanged: count,
  duplicate: count,
  faulty: count,
  partial: count,
});
export type TableCounts = z.infer<typeof TableCounts>;

/** How far a check or an import has come. */
export const TableProgress = z.object({
  phase: z.enum(['checking', 'to-confirm', 'importing', 'paused', 'cancelled', 'done', 'fault']),
  /** Rows checked (also once it is done) and rows imported. */
  rowsRead: count,
  rowsDone: count,
  /** Of the file, while it is checked. */
  bytesRead: count,
  byteCount: count,
  /** When this phase began, and rows a second since then; null before there is something to measure. */
  startedAt: Instant.nullable(),
  rowsPerSecond: z.number().nullable(),
  /** Somebody asked to pause or cancel and the step under way is not through yet. */
  stopping: z.boolean(),
});
export type TableProgress = z.infer<typeof TableProgress>;

/** What a table file shows in the list of files. */
export const TableBrief = z.object({ counts: TableCounts, progress: TableProgress });
export type TableBrief = z.infer<typeof TableBrief>;

/** How a column is read: `because` and `confidence` say how sure that is, `leftOut` why it is not read. */
export const TableColumn = z.object({
  column: count,
  header: z.string(),
  target: z.enum(candidateColumns).nullable(),
  because: z.enum(choiceReasons).nullable(),
  confidence: z.number(),
  /** Below what is sure: a person should look. */
  doubtful: z.boolean(),
  leftOut: z.enum(leftOutReasons).nullable(),
  takenBy: count.nullable(),
  dateOrder: z.enum(dateOrders).nullable(),
  decimal: z.enum(decimalMarks).nullable(),
  samples: z.array(z.string()),
});
export type TableColumn = z.infer<typeof TableColumn>;

export const TableFault = z.object({
  /** From 0; null for the row as a whole. */
  column: count.nullable(),
  header: z.string().nullable(),
  value: z.string(),
  reason: z.enum(faultReasons),
  /** The row is not taken; else it is taken without this value. */
  fatal: z.boolean(),
});
export type TableFault = z.infer<typeof TableFault>;

const tableEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const tableDelimiters = [',', ';', '\t', '|'] as const;

/** What the file was found to be, with what a person chose instead. */
export const TableFormat = z.object({
  kind: z.enum(['csv', 'xlsx']),
  /** CSV only. */
  encoding: z.enum(tableEncodings).nullable(),
  delimiter: z.enum(tableDelimiters).nullable(),
  /** The first is 1; 0 says that there is none. */
  headerRow: count,
  /** XLSX only. */
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
});
export type TableFormat = z.infer<typeof TableFormat>;

export const TableOptions = z.object({
  /** The same e-mail is the same person, in this table. */
  sameEmail: z.boolean(),
  /** Dials national phone numbers of rows that name no country. */
  defaultCountry: Country.nullable(),
  dateOrder: z.enum(dateOrders).nullable(),
  payCurrency: Currency.nullable(),
  payPeriod: z.enum(payPeriods).nullable(),
});
export type TableOptions = z.infer<typeof TableOptions>;

export const TableView = z.object({
  itemId: BatchItemId,
  fileName: z.string(),
  format: TableFormat,
  /** The system whose export this looks like, as "Greenhouse". */
  system: z.string().nullable(),
  columns: z.array(TableColumn),
  /** Headers whose reading was saved at an earlier import. */
  isSavedMapping: z.boolean(),
  options: TableOptions,
  counts: TableCounts,
  progress: TableProgress,
  /** The first rows as they stand in the file, with what they become. */
  preview: z.array(
    z.object({
      row: count,
      cells: z.array(z.string()),
      outcome: z.enum(rowOutcomes),
      faults: z.array(TableFault),
    }),
  ),
});
export type TableView = z.infer<typeof TableView>;

/** What somebody corrects before the import; left out is left as it is. The table is checked again. */
export const TableCorrection = z.strictObject({
  encoding: z.enum(tableEncodings).optional(),
  delimiter: z.enum(tableDelimiters).optional(),
  headerRow: z.number().int().min(0).max(1000).optional(),
  sheet: z.string().max(200).optional(),
  /** Columns that are read otherwise; null leaves one out. */
  columns: z
    .array(
      z.strictObject({
        column: z.number().int().min(0).max(mostColumns),
        target: z.enum(candidateColumns).nullable(),
        dateOrder: z.enum(dateOrders).nullable().optional(),
        decimal: z.enum(decimalMarks).nullable().optional(),
      }),
    )
    .max(mostColumns)
    .optional(),
  options: TableOptions.partial().strict().optional(),
});
export type TableCorrection = z.infer<typeof TableCorrection>;

export const tableActions = ['import', 'pause', 'resume', 'cancel'] as const;
export type TableAction = (typeof tableActions)[number];

const params = z.object({ batchId: BatchId, itemId: BatchItemId });
const path = '/batches/:batchId/items/:itemId/table';

/** A table of candidates between upload and import. */
export const tableContract = {
  get: endpoint({
    method: 'GET',
    path,
    summary: 'A table file: what it was found to be, how its columns are read, what its rows would change',
    access: staff,
    params,
    response: TableView,
  }),
  correct: endpoint({
    method: 'PATCH',
    path,
    summary: 'Read the table otherwise: format, columns, options; it is checked again in the background',
    access: staff,
    params,
    body: TableCorrection,
    response: TableView,
    status: 202,
  }),
  act: endpoint({
    method: 'POST',
    path: `${path}/actions`,
    summary: 'Import the table as checked; pause, go on or cancel. Rows that are in stay in',
    access: staff,
    params,
    body: z.strictObject({ action: z.enum(tableActions) }),
    response: TableView,
    status: 202,
  }),
  faults: endpoint({
    method: 'GET',
    path: `${path}/faults`,
    summary: 'Rows with faults in their order: what is wrong in which column',
    access: staff,
    params,
    query: z.object({
      /** Rows that are not taken, or those taken without a value. */
      of: z.enum(['refused', 'partial']).default('refused'),
      /** Rows after this one. */
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      items: z.array(z.object({ row: count, cells: z.array(z.string()), faults: z.array(TableFault) })),
      next: count.nullable(),
      total: count,
    }),
  }),
  faultsFile: endpoint({
    method: 'GET',
    path: `${path}/faults.csv`,
    summary: 'The rows that are not taken, as they came, with what is wrong: to correct and drop again',
    access: staff,
    params,
    response: { stream: 'text/csv' },
  }),
  acceptSameEmail: endpoint({
    method: 'POST',
    path: `${path}/same-email`,
    summary: 'Settle the duplicates of an imported table whose e-mail is that of exactly one candidate',
    access: staff,
    params,
    response: z.object({ settled: count, left: count }),
  }),
};
