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
  /** Which pieces this thread reads: every one whose number leaves `of` when divided by `lanes`. */
  readonly lane: { readonly of: number; readonly lanes: number };
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
}

/** A piece of rows, as COPY takes them; pieces are counted from 0. */
export interface RowsMessage {
  readonly type: 'rows';
  readonly piece: number;
  readonly lastRow: number;
  readonly rows: number;
  readonly copy: Uint8Array<ArrayBuffer>;
  /** What tells rows that say the same or share a contact (`RowKeys`). */
  readonly keys: Uint32Array<ArrayBuffer>;
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
  /** The piece is in the database, and its memory goes back to the thread. */
  | { readonly type: 'stored'; readonly buffer: ArrayBuffer };
