import { type TableCounts, type TableFormat, type TableOptions } from '@portolan/shared/contract';
import { type ColumnChoice } from '@portolan/shared/domain/tables';
import { type TableChoice } from '../../../platform/files/table-file.js';
import { type PreviewRow } from './table-messages.js';

/** A person's word on one column. */
export interface ColumnWord extends Pick<ColumnChoice, 'column' | 'target'> {
  readonly dateOrder?: ColumnChoice['dateOrder'] | undefined;
  readonly decimal?: ColumnChoice['decimal'] | undefined;
}

/** How a table is read; kept as json beside its item. */
export interface TableState {
  readonly chosen: TableChoice;
  readonly words: readonly ColumnWord[];
  readonly options: TableOptions;
  /** Null until the file has been looked at. */
  readonly found: {
    readonly format: TableFormat;
    readonly system: string | null;
    readonly headerKey: string;
    readonly columns: readonly ColumnChoice[];
    readonly isSavedMapping: boolean;
  } | null;
  readonly preview: readonly (PreviewRow & { readonly outcome: string | null })[];
}

export const noOptions: TableOptions = {
  sameEmail: false,
  defaultCountry: null,
  dateOrder: null,
  payCurrency: null,
  payPeriod: null,
};

export const firstState: TableState = {
  chosen: {},
  words: [],
  options: noOptions,
  found: null,
  preview: [],
};

/** What a check counts and an import has done of it. */
export interface StoredCounts extends TableCounts {
  readonly created: number;
  readonly updated: number;
  /** Rows that were done when the phase under way began. */
  readonly before: number;
}

export const noCounts: StoredCounts = {
  rows: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  faulty: 0,
  partial: 0,
  created: 0,
  updated: 0,
  before: 0,
};

export function addCounts(to: StoredCounts, more: Partial<StoredCounts>): StoredCounts {
  const sum: Record<string, number> = { ...to };
  for (const [name, n] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + n;
  return sum as unknown as StoredCounts;
}

/** How rows are told to be the same record of the same system: two systems may count from 1. */
export function sourceSystemOf(found: NonNullable<TableState['found']>): string {
  return found.system ?? `table ${found.headerKey}`;
}
