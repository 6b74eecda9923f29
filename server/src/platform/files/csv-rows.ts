/** One row of a table as it stands in the file. */
export interface RawRow {
  /** Counted as a spreadsheet does: the first record of the file is 1, empty ones count. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Why the cells cannot be told apart. */
  readonly broken: 'quote-open' | 'line-too-long' | null;
}

/** Characters of one row. */
const longestRow = 1_000_000;
/**
 * A mark that stays open is mended by going on at the next line. The more a file has of them, the shorter a cell with
 * line breaks may be, so that nobody can make us look for the end of each for ever.
 */
const reachAfter = (mended: number): number => (mended > mostMended ? 0 : longestRow / (1 + mended));
const mostMended = 1000;
const shownOfBroken = 2000;

/** What a spreadsheet would run, behind the apostrophes that keep it from that; one is ours and is taken off. */
const neutralised = /^'('*[\s\u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/u;
const textFormula = /^="([^"]*)"$/;

function cellOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 39) return text.replace(neutralised, '$1');
  return first === 61 ? text.replace(textFormula, '$1') : text;
}

/** The cells without what exports put before text that looks like a formula. */
export const withoutGuards = (cells: readonly string[]): string[] => cells.map(cellOf);

interface Scanned {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  readonly hasBreak: boolean;
}

/**
 * Splits the text of a CSV file into rows while it arrives, in memory of one row. Quotation marks within a cell are
 * taken as they are; a mark that is never closed costs its own line, not the rest of the file.
 */
export class CsvSplitter {
  private text = '';
  private at = 0;
  private row = 0;
  private mended = 0;
  private skipping = false;

  constructor(
    private readonly delimiter: string,
    /** How many cells a row should have: a cell with line breaks that leads to another number was not closed. */
    private width: number | null = null,
  ) {}

  expect(width: number): void {
    this.width = width;
  }

  push(text: string): RawRow[] {
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
    return this.rows(false);
  }

  end(): RawRow[] {
    return this.rows(true);
  }

  private rows(isLast: boolean): RawRow[] {
    const rows: RawRow[] = [];
    while (this.at < this.text.length) {
      const row = this.nextRow(isLast);
      if (row === 'more') break;
      if (row !== null) rows.push(row);
    }
    return rows;
  }

  private nextRow(isLast: boolean): RawRow | null | 'more' {
    const lineEnd = this.text.indexOf('\n', this.at);
    if (this.skipping) return this.skip(lineEnd);
    if (lineEnd === -1 && !isLast)
      return this.text.length - this.at > longestRow ? this.tooLong(lineEnd) : 'more';
    const end = lineEnd === -1 ? this.text.length : lineEnd;
    if (end - this.at > longestRow) return this.tooLong(lineEnd);
    const line = this.text.slice(
      this.at,
      this.text.charCodeAt(end - 1) === 13 && end > this.at ? end - 1 : end,
    );
    if (!line.includes('"')) return this.take(line.split(this.delimiter), end + 1);
    return this.quoted(end, isLast);
  }

  private quoted(lineEnd: number, isLast: boolean): RawRow | null | 'more' {
    const reach = Math.floor(reachAfter(this.mended));
    const limit = Math.max(lineEnd, Math.min(this.text.length, this.at + reach));
    const scanned = this.scan(limit, isLast || limit < this.text.length);
    if (scanned === 'more') return 'more';
    const fits =
      scanned !== null && (!scanned.hasBreak || this.width === null || scanned.cells.length === this.width);
    if (scanned !== null && fits) return this.take(scanned.cells, scanned.next);
    this.mended += 1;
    return this.broken('quote-open', lineEnd);
  }

  private take(cells: readonly string[], next: number): RawRow | null {
    this.at = next;
    this.row += 1;
    if (cells.every((cell) => cell.trim() === '')) return null;
    return { row: this.row, cells: withoutGuards(cells), broken: null };
  }

  private broken(why: 'quote-open' | 'line-too-long', lineEnd: number): RawRow {
    const end = lineEnd === -1 ? this.text.length : lineEnd;
    const start = this.text.slice(this.at, Math.min(end, this.at + shownOfBroken)).trimEnd();
    this.row += 1;
    this.at = end + 1;
    return { row: this.row, cells: [start], broken: why };
  }

  private tooLong(lineEnd: number): RawRow {
    const row = this.broken('line-too-long', lineEnd);
    this.skipping = lineEnd === -1;
    return row;
  }

  /** The rest of a line that is too long. */
  private skip(lineEnd: number): null | 'more' {
    this.at = lineEnd === -1 ? this.text.length : lineEnd + 1;
    this.skipping = lineEnd === -1;
    return lineEnd === -1 ? 'more' : null;
  }

  /** One record with quoted cells; null when a mark stays open up to the limit. */
  private scan(limit: number, isWhole: boolean): Scanned | null | 'more' {
    const cells: string[] = [];
    let at = this.at;
    let hasBreak = false;
    for (;;) {
      const cell = this.cellAt(at, limit, isWhole);
      if (cell === null || cell === 'more') return cell;
      cells.push(cell.text);
      hasBreak ||= cell.text.includes('\n');
      if (!cell.goesOn) return { cells, next: cell.next, hasBreak };
      at = cell.next;
    }
  }

  private cellAt(from: number, limit: number, isWhole: boolean) {
    const start = this.skipSpaces(from, limit);
    return this.text.charAt(start) === '"'
      ? this.quotedCell(start + 1, limit, isWhole)
      : this.plainCell(from, limit, isWhole);
  }

  private skipSpaces(from: number, limit: number): number {
    let at = from;
    while (at < limit && this.text.charCodeAt(at) === 32) at += 1;
    return at;
  }

  private plainCell(from: number, limit: number, isWhole: boolean) {
    const delimiter = indexIn(this.text, this.delimiter, from, limit);
    const lineEnd = indexIn(this.text, '\n', from, limit);
    if (delimiter === -1 && lineEnd === -1 && !isWhole) return 'more';
    if (delimiter !== -1 && (lineEnd === -1 || delimiter < lineEnd))
      return { text: this.text.slice(from, delimiter), next: delimiter + 1, goesOn: true };
    const end = lineEnd === -1 ? limit : lineEnd;
    return { text: withoutReturn(this.text.slice(from, end)), next: end + 1, goesOn: false };
  }

  /** Up to the mark that closes: one before a separator or the end of the line. */
  private quotedCell(from: number, limit: number, isWhole: boolean) {
    let text = '';
    let start = from;
    for (let at = from; ;) {
      const mark = indexIn(this.text, '"', at, limit);
      if (mark === -1) return isWhole ? null : 'more';
      if (mark + 2 >= this.text.length && !isWhole) return 'more';
      if (this.text.charAt(mark + 1) === '"') {
        text += this.text.slice(start, mark + 1);
        at = mark + 2;
        start = at;
        continue;
      }
      const after = this.closing(mark + 1, limit);
      if (after !== null) return { text: text + this.text.slice(start, mark), ...after };
      at = mark + 1;
    }
  }

  /** What follows a mark, when it closes the cell. */
  private closing(from: number, limit: number): { readonly next: number; readonly goesOn: boolean } | null {
    const at = this.skipSpaces(from, limit);
    const unit = this.text.charAt(at);
    if (unit === this.delimiter) return { next: at + 1, goesOn: true };
    if (unit === '\n' || unit === '') return { next: at + 1, goesOn: false };
    return unit === '\r' && '\n'.includes(this.text.charAt(at + 1)) ? { next: at + 2, goesOn: false } : null;
  }
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

function indexIn(text: string, what: string, from: number, limit: number): number {
  const found = text.indexOf(what, from);
  return found >= limit ? -1 : found;
}
