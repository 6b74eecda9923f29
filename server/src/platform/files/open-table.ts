import { UnreadableFile } from './archive.js';
import { openCsv } from './csv-table.js';
import { openSheet } from './sheet-table.js';
import { type OpenedTable, type TableChoice } from './table-file.js';

export type { DetectedTable, OpenedTable, TableChoice } from './table-file.js';

const headBytes = 1024 * 1024;

/** A stream of bytes whose beginning can be looked at. */
async function splitHead(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < headBytes && !isWhole) {
    const next = await iterator.next();
    isWhole = next.done === true;
    if (next.done !== true) {
      pieces.push(next.value);
      length += next.value.length;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* pieces;
    while (!isWhole) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head: Buffer.concat(pieces), isWhole, all };
}

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
const others: readonly (readonly [readonly number[], string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is a workbook of an old Excel, or one with a password. Save it as .xlsx without a password.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, not a table.'],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it first.'],
  [[0x50, 0x4b, 0x05, 0x06], 'This archive is empty.'],
];

/**
 * Opens a CSV or XLSX file of candidates: finds out what it is and gives its rows one by one, in memory that does not
 * grow with the file. What cannot be read at all is an {@link UnreadableFile} with a sentence for a person.
 */
export async function openTable(
  source: AsyncIterable<Uint8Array>,
  choice: TableChoice = {},
): Promise<OpenedTable> {
  const { head, isWhole, all } = await splitHead(source);
  if (head.length === 0) throw new UnreadableFile('The file is empty');
  if (startsWith(head, zip)) return openSheet(all(), choice);
  const other = others.find(([bytes]) => startsWith(head, bytes));
  if (other !== undefined) throw new UnreadableFile(other[1]);
  return openCsv({ head, isWhole, bytes: all() }, choice);
}
