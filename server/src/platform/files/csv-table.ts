import { UnreadableFile } from './archive.js';
import { CsvSplitter, type RawRow } from './csv-rows.js';
import { mostColumns, type OpenedTable, sampleRows, type TableChoice } from './table-file.js';
import { detectDelimiter, findHeader, shapeOf } from './table-shape.js';
import { detectEncoding, StreamDecoder } from './text-encoding.js';

interface Source {
  readonly head: Uint8Array;
  /** The head is the whole file. */
  readonly isWhole: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Old Macs end lines with a return alone. */
const lineEnds = (text: string, isOldMac: boolean) => (isOldMac ? text.replaceAll('\r', '\n') : text);

function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls > head.length * 0.05;
}

/** What is split into rows at once: rows that wait their turn grow old in memory, and to clear them away costs. */
const splitAtOnce = 64 * 1024;

/** Rows of the head; the last one is left out unless it is the whole file. */
function rowsOf(text: string, delimiter: string, isWhole: boolean, width: number | null = null): RawRow[] {
  const splitter = new CsvSplitter(delimiter, width);
  const most = sampleRows + 40;
  const rows: RawRow[] = [];
  for (let at = 0; at < text.length && rows.length < most; at += splitAtOnce)
    rows.push(...splitter.push(text.slice(at, at + splitAtOnce)));
  if (isWhole && rows.length < most) rows.push(...splitter.end());
  return rows.slice(0, most);
}

/** The row number of the header, 0 for none. */
function headerRowOf(rows: readonly RawRow[], chosen: number | undefined): number {
  if (chosen !== undefined) return chosen;
  const found = findHeader(rows.map((row) => row.cells));
  return found === -1 ? 0 : (rows[found]?.row ?? 0);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width
    ? cells
    : [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

/** Opens a CSV file by its first megabyte. */
export function openCsv(source: Source, choice: TableChoice): OpenedTable {
  const encoding = choice.encoding ?? detectEncoding(source.head);
  const text = new StreamDecoder(encoding, choice.encoding !== undefined).decode(source.head);
  if (looksBinary(text)) throw new UnreadableFile('This is neither a CSV file nor an Excel workbook');
  const isOldMac = text.includes('\r') && !text.includes('\n');
  const head = lineEnds(text, isOldMac);
  const delimiter = choice.delimiter ?? detectDelimiter(head);
  const rows = rowsOf(head, delimiter, source.isWhole);
  const headerRow = headerRowOf(rows, choice.headerRow);
  const headerCells = rows.find((row) => row.row === headerRow)?.cells ?? [];
  // Only with the header's width are marks that stay open told from cells with line breaks.
  const below = rowsOf(head, delimiter, source.isWhole, shapeOf(headerCells, []).width || null)
    .filter((row) => row.row > headerRow && row.broken === null)
    .slice(0, sampleRows);
  const shape = shapeOf(
    headerCells,
    below.map((row) => row.cells),
  );
  if (shape.width > mostColumns)
    throw new UnreadableFile(
      `Row ${Math.max(1, headerRow)} has ${shape.width} columns; at most ${mostColumns} are taken`,
    );
  if (rows.length === 0) throw new UnreadableFile('The file holds no rows');
  return {
    format: { kind: 'csv', encoding, delimiter, headerRow, sheet: null, sheets: [] },
    header: padded(shape.header, shape.width),
    sample: below.map((row) => row.cells.slice(0, shape.width)),
    rows: () =>
      readRows(source.bytes, {
        decoder: new StreamDecoder(encoding, choice.encoding !== undefined),
        splitter: new CsvSplitter(delimiter, shape.isRagged ? null : shape.width || null),
        headerRow,
        isOldMac,
        padTo: shape.isRagged ? shape.header.length : 0,
      }),
    close: () => Promise.resolve(),
  };
}

interface Plan {
  readonly decoder: StreamDecoder;
  readonly splitter: CsvSplitter;
  readonly headerRow: number;
  readonly isOldMac: boolean;
  readonly padTo: number;
}

async function* readRows(bytes: AsyncIterable<Uint8Array>, plan: Plan): AsyncGenerator<RawRow> {
  const { decoder, splitter, isOldMac } = plan;
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; at += splitAtOnce) {
      const part = piece.subarray(at, at + splitAtOnce);
      yield* wanted(splitter.push(lineEnds(decoder.decode(part), isOldMac)), plan);
    }
  yield* wanted(splitter.push(lineEnds(decoder.end(), isOldMac)), plan);
  yield* wanted(splitter.end(), plan);
}

function* wanted(rows: readonly RawRow[], { headerRow, padTo }: Plan): Generator<RawRow> {
  for (const row of rows) {
    if (row.row <= headerRow) continue;
    yield row.broken === null && row.cells.length < padTo ? { ...row, cells: padded(row.cells, padTo) } : row;
  }
}
