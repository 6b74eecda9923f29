import { type ColumnChoice, type RowFault, type TableSettings } from '@portolan/shared/domain/tables';
import { type TableFormat } from '@portolan/shared/contract';
import { type TableChoice } from '../../../platform/files/table-file.js';
import { type ReadFault } from '../readers/reading.js';

/** What the thread is started with. */
export interface TableTask {
  readonly organisationId: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly byteCount: number;
  readonly format: TableChoice;
  /** The day on which "present" ends, YYYY-MM-DD. */
  readonly asOf: string;
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
  /** The same values as an earlier row of the file. */
  readonly isRepeated: boolean;
}

/** A piece of rows, as COPY takes them. */
export interface RowsMessage {
  readonly type: 'rows';
  readonly lastRow: number;
  /** Rows read in this piece; those that repeat an earlier row are not staged. */
  readonly rows: number;
  readonly repeated: number;
  readonly staged: number;
  readonly copy: Uint8Array;
  readonly preview: readonly PreviewRow[];
}

export interface FoundMessage {
  readonly type: 'found';
  readonly format: TableFormat;
  readonly system: string | null;
  readonly headerKey: string;
  readonly columns: readonly ColumnChoice[];
}

export type FromThread =
  | { readonly type: 'more' }
  | FoundMessage
  | RowsMessage
  | { readonly type: 'end' }
  | { readonly type: 'fault'; readonly fault: ReadFault };

/** How the columns are read after all, and with what. */
export interface Decided {
  readonly columns: readonly ColumnChoice[];
  readonly settings: TableSettings;
}

export type ToThread =
  | { readonly type: 'piece'; readonly bytes: Uint8Array | null }
  | { readonly type: 'decided'; readonly decided: Decided }
  | { readonly type: 'stored' };
