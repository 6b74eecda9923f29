import { type Archive, type ArchiveLimits, archiveLimits, openArchive, UnreadableFile } from './archive.js';
import { type NumberFormat, plainNumber, readFormats } from './number-formats.js';
import { readWholeXml, readXml, type XmlHandlers } from './xml-stream.js';

export interface WorkbookLimits extends ArchiveLimits {
  readonly maxColumns: number;
  readonly maxRows: number;
  readonly maxSharedStrings: number;
  readonly maxSharedCharacters: number;
}

export const workbookLimits: WorkbookLimits = {
  ...archiveLimits,
  maxColumns: 500,
  maxRows: 1_048_576,
  maxSharedStrings: 2_000_000,
  maxSharedCharacters: 100_000_000,
};

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface SheetRow {
  /** The row's number in the sheet, from 1. */
  readonly number: number;
  /**
   * Text of each cell from column A; an empty cell is ''. Numbers are plain decimals, days ISO dates, figures with
   * leading zeros keep them, truth is TRUE or FALSE.
   */
  readonly cells: readonly string[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The rows of a sheet as they are unpacked; rows that are not in the file are left out. */
  rows(sheetName: string): AsyncGenerator<SheetRow>;
  close(): void;
}

/** Opens an XLSX workbook from memory, a path or an open file and reads its sheets as a stream. */
export async function openWorkbook(
  source: Buffer | string | number,
  limits: WorkbookLimits = workbookLimits,
): Promise<Workbook> {
  const archive = await openArchive(source, limits);
  try {
    const { parts, isFrom1904 } = await readSheetList(archive);
    const strings = await readSharedStrings(archive, limits);
    const formats = await readFormats(archive, isFrom1904);
    return {
      sheets: parts.map(({ name, hidden }) => ({ name, hidden })),
      rows: (sheetName) => readRows(archive, partOf(parts, sheetName), { strings, formats }, limits),
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

interface SheetPart extends Sheet {
  readonly part: string;
}

function partOf(parts: readonly SheetPart[], name: string): string {
  const found = parts.find((part) => part.name === name);
  if (found === undefined) throw new UnreadableFile(`The workbook has no sheet named ${name}`);
  return found.part;
}

interface SheetList {
  readonly parts: readonly SheetPart[];
  /** Days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
}

async function readSheetList(archive: Archive): Promise<SheetList> {
  const targets = new Map<string, string>();
  await readWholeXml(await archive.open('xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  const parts: SheetPart[] = [];
  let isFrom1904 = false;
  await readWholeXml(await archive.open('xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') isFrom1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      parts.push({ name: attributes.name ?? '', hidden: attributes.state !== undefined, part });
    },
  });
  return { parts, isFrom1904 };
}

async function readSharedStrings(archive: Archive, limits: WorkbookLimits): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.names.includes(part)) return [];
  const strings: string[] = [];
  let characters = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await readWholeXml(await archive.open(part), {
    open: ({ name }) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      characters += current.length;
      if (strings.length >= limits.maxSharedStrings || characters > limits.maxSharedCharacters)
        throw new UnreadableFile('The workbook holds too many different texts. Save the sheet as CSV');
      strings.push(current);
    },
  });
  return strings;
}

interface CellSource {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

class RowCollector {
  private ready: SheetRow[] = [];
  private cells: string[] = [];
  private rowNumber = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private inValue = false;

  constructor(
    private readonly source: CellSource,
    private readonly limits: WorkbookLimits,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.startRow(attributes.r);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = true;
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.ready.push({ number: this.rowNumber, cells: this.cells });
  }

  take(): readonly SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private startRow(number: string | undefined): void {
    this.rowNumber = number === undefined ? this.rowNumber + 1 : Number(number);
    if (this.rowNumber > this.limits.maxRows)
      throw new UnreadableFile(`The sheet has more than ${this.limits.maxRows} rows`);
    this.cells = [];
    this.column = -1;
  }

  private startCell({ r: reference, t: type = 'n', s: style }: Readonly<Record<string, string>>): void {
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column >= this.limits.maxColumns) {
      throw new UnreadableFile(`Row ${this.rowNumber} has more than ${this.limits.maxColumns} columns`);
    }
    this.type = type;
    this.style = Number(style ?? 0);
    this.value = '';
  }

  private endCell(): void {
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.cellText();
  }

  private cellText(): string {
    if (this.value === '') return '';
    if (this.type === 's') return this.shared();
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    if (this.type !== 'n') return this.value;
    return (this.source.formats[this.style] ?? plainNumber)(this.value);
  }

  private shared(): string {
    const text = this.source.strings[Number(this.value)];
    if (text === undefined)
      throw new UnreadableFile(`Row ${this.rowNumber} refers to a text that is not in the file`);
    return text;
  }
}

async function* readRows(
  archive: Archive,
  part: string,
  source: CellSource,
  limits: WorkbookLimits,
): AsyncGenerator<SheetRow> {
  const collector = new RowCollector(source, limits);
  const handlers: XmlHandlers = {
    open: ({ name, attributes }) => collector.open(name, attributes),
    text: (text) => collector.text(text),
    close: (name) => collector.close(name),
  };
  const pieces = readXml(await archive.open(part), handlers, () => collector.take());
  for await (const rows of pieces) yield* rows;
}

/** Column number from 0 of a cell reference such as AB12. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + (letter.charCodeAt(0) - 64);
  }
  return column - 1;
}
