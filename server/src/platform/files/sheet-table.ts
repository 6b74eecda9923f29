import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { knownHeaders } from '@portolan/shared/domain/tables';
import { UnreadableFile } from './archive.js';
import { type RawRow, withoutGuards } from './csv-rows.js';
import { mostColumns, type OpenedTable, sampleRows, type TableChoice } from './table-file.js';
import { findHeader, shapeOf } from './table-shape.js';
import { openWorkbook, type SheetRow, type Workbook, workbookLimits } from './xlsx-reader.js';

/** A sheet of a million rows unpacks to a gigabyte; it is read as a stream. */
const limits = {
  ...workbookLimits,
  maxUnpackedBytes: 4 * 1024 * 1024 * 1024,
  maxRatio: 150,
  maxColumns: mostColumns,
  maxSharedStrings: 4_000_000,
  maxSharedCharacters: 100_000_000,
};

interface Spooled {
  readonly fd: number;
  readonly remove: () => Promise<void>;
}

/**
 * The file on disk, because a zip is read from its end. The name is taken away at once where the system allows it, so
 * that nothing stays behind whatever ends the process.
 */
async function spool(bytes: AsyncIterable<Uint8Array>): Promise<Spooled> {
  const name = path.join(tmpdir(), `portolan-table-${randomUUID()}`);
  const file = await open(name, 'wx+', 0o600);
  const isNameless = await unlink(name).then(
    () => true,
    () => false,
  );
  const remove = async () => {
    await file.close();
    if (!isNameless) await unlink(name);
  };
  try {
    for await (const piece of bytes) await file.appendFile(piece);
    return { fd: file.fd, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function firstRows(workbook: Workbook, sheet: string, most: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of workbook.rows(sheet)) {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

const rowsPerSheet = 30;
const mostSheetsLooked = 20;

/** The visible sheet whose head has the most headers we know; of equals the first. */
async function candidatesSheet(workbook: Workbook): Promise<string> {
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden).slice(0, mostSheetsLooked);
  let best: { name: string; known: number } | undefined;
  for (const { name } of visible) {
    const rows = await firstRows(workbook, name, rowsPerSheet);
    if (rows.length === 0) continue;
    const known = Math.max(...rows.map((row) => knownHeaders(row.cells)));
    if (best === undefined || known > best.known) best = { name, known };
  }
  if (best === undefined) throw new UnreadableFile('The workbook has no sheet with rows');
  return best.name;
}

function sheetOf(workbook: Workbook, chosen: string | undefined): Promise<string> {
  if (chosen === undefined) return candidatesSheet(workbook);
  if (!workbook.sheets.some(({ name }) => name === chosen))
    throw new UnreadableFile(`The workbook has no sheet named ${chosen}`);
  return Promise.resolve(chosen);
}

async function describe(workbook: Workbook, choice: TableChoice): Promise<Omit<OpenedTable, 'close'>> {
  const sheet = await sheetOf(workbook, choice.sheet);
  const rows = await firstRows(workbook, sheet, sampleRows + rowsPerSheet);
  const found = findHeader(rows.map((row) => row.cells));
  const headerRow = choice.headerRow ?? (found === -1 ? 0 : (rows[found]?.number ?? 0));
  const below = rows.filter((row) => row.number > headerRow).map((row) => withoutGuards(row.cells));
  const shape = shapeOf(rows.find((row) => row.number === headerRow)?.cells ?? [], below);
  const header = fill(shape.header, shape.width);
  return {
    format: {
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      headerRow,
      sheet,
      sheets: workbook.sheets.map(({ name }) => name),
    },
    header,
    sample: below.slice(0, sampleRows).map((cells) => fill(cells, shape.width).slice(0, shape.width)),
    rows: () => dataRows(workbook, sheet, headerRow, shape.width),
  };
}

/** A sheet leaves out empty cells at the end of a row. */
const fill = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? '');

async function* dataRows(
  workbook: Workbook,
  sheet: string,
  headerRow: number,
  width: number,
): AsyncGenerator<RawRow> {
  for await (const { number, cells } of workbook.rows(sheet)) {
    if (number <= headerRow || cells.every((cell) => cell.trim() === '')) continue;
    yield { row: number, cells: fill(withoutGuards(cells), width), broken: null };
  }
}

/** Opens the sheet of a workbook that holds the candidates. */
export async function openSheet(bytes: AsyncIterable<Uint8Array>, choice: TableChoice): Promise<OpenedTable> {
  const spooled = await spool(bytes);
  try {
    const workbook = await openWorkbook(spooled.fd, limits);
    return { ...(await describe(workbook, choice)), close: spooled.remove };
  } catch (error) {
    await spooled.remove();
    throw error;
  }
}
