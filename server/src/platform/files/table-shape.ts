import { knownHeaders } from '@portolan/shared/domain/tables';
import { CsvSplitter } from './csv-rows.js';

export const tableDelimiters = [',', ';', '\t', '|'] as const;
export type TableDelimiter = (typeof tableDelimiters)[number];

const rowsLooked = 60;
const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

function firstRows(text: string, delimiter: string): (readonly string[])[] {
  const splitter = new CsvSplitter(delimiter);
  return [...splitter.push(text), ...splitter.end()].slice(0, rowsLooked).map((row) => row.cells);
}

/** How well a separator explains the head of a file: known headers, and rows of one width. */
function fit(text: string, delimiter: string): number {
  const rows = firstRows(text, delimiter);
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [width = 1, alike = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const known = Math.max(0, ...rows.slice(0, headersLooked).map(knownHeaders));
  return (alike / Math.max(1, rows.length)) * 10 + known * 5 + Math.min(width, 30) * 0.1;
}

/** "sep=;" in the first line, as Excel writes it. */
const hint = /^\uFEFF?sep=(.)\r?\n/i;

/** The separator of a CSV file, by its first rows. */
export function detectDelimiter(head: string): TableDelimiter {
  const told = tableDelimiters.find((delimiter) => delimiter === hint.exec(head)?.[1]);
  if (told !== undefined) return told;
  const text = head.slice(0, 200_000);
  const scored = tableDelimiters.map((delimiter) => ({ delimiter, score: fit(text, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** A title, a date of printing and empty lines may stand above the headers. */
const headersLooked = 30;
const data = /@|^https?:|^[+(]?\d[\d\s().,/-]*$|^\d{4}-\d{2}/;

/**
 * The place of the header among the first rows, from 0: the row with the most headers we know, else the first wide row
 * that holds no values; -1 where the table begins with its values.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const looked = rows.slice(0, headersLooked);
  const known = looked.map(knownHeaders);
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  const enough = most >= 2 || (most === 1 && filled(looked[best] ?? []) <= 2);
  if (enough) return best;
  const width = Math.max(0, ...looked.map(filled));
  const first = looked.findIndex((row) => filled(row) >= Math.max(1, width * 0.6));
  return looked[first]?.some((cell) => data.test(cell.trim())) === true ? -1 : first;
}

export interface TableShape {
  readonly header: readonly string[];
  /** Columns that have a header or are filled in most rows. */
  readonly width: number;
  /** The exporter leaves out empty cells at the end of a row. */
  readonly isRagged: boolean;
}

function withoutTail(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** The columns of a table by its header and first rows. */
export function shapeOf(headerRow: readonly string[], sample: readonly (readonly string[])[]): TableShape {
  const header = withoutTail(headerRow);
  const wide = sample.filter((row) => filled(row.slice(header.length)) > 0);
  const reaches =
    wide.length * 2 > sample.length ? Math.max(...wide.map((row) => withoutTail(row).length)) : 0;
  const width = Math.max(header.length, reaches);
  const short = sample.filter((row) => row.length < header.length).length;
  return { header, width, isRagged: short > 1 && short * 5 >= sample.length && wide.length === 0 };
}
