import { type RowValues, type TableSettings } from './row-values.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Draft = Writable<RowValues>;

/** What every part of a row is read with. */
export interface Reading {
  readonly settings: TableSettings;
  readonly asOf: string;
  /** The row carries our own id: its cells mean exactly what they say, as our export wrote them. */
  readonly own: boolean;
}
