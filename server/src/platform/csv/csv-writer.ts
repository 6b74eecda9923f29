/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * First characters that a spreadsheet takes for the start of a formula, with their full-width forms; also behind
 * apostrophes, so that the import of an export can take exactly one off.
 */
const formulaStart = /^'*[\s\u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const needsQuotes = /[",\r\n]/;

/** Excel reads UTF-8 only after a byte order mark. */
const byteOrderMark = '\uFEFF';

/** One line, RFC 4180. Text that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface CsvDocument {
  /** Facts about the export, each on a line of its own above the table: what, filter, time, by whom. */
  readonly about: readonly (readonly [string, CsvCell])[];
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>;
}

const linesAtOnce = 500;

/** The document in pieces, so that 100,000 rows are never one string. */
export async function* csvOf({ about, columns, rows }: CsvDocument): AsyncGenerator<string> {
  yield (
    byteOrderMark +
    about.map((fact) => csvLine(fact)).join('') +
    (about.length > 0 ? '\r\n' : '') +
    csvLine(columns)
  );
  let lines: string[] = [];
  for await (const row of rows) {
    lines.push(csvLine(row));
    if (lines.length < linesAtOnce) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}

/** `attachment` with a name that every browser reads: ASCII, and the real one beside it (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\/]/g, '-');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
