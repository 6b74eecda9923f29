import { openWorkbook, type SheetRow, type Workbook } from '../../../platform/files/xlsx-reader.js';
import { type EpColumn, epColumns, epFigures, epHead, type EpLine, type EpYears } from './ep-figures.js';
import {
  FaultList,
  type OccupationGroup,
  occupationCodePattern,
  type ParsedFigure,
  type ParseResult,
} from './parsed-edition.js';

/** Headings without footnote marks such as [1]; years after an en dash may be short (2024–34). */
const headings: Readonly<Record<EpColumn, RegExp>> = {
  employment: /^Employment, (\d{4})$/,
  projected: /^Employment, (\d{4})$/,
  change: /^Employment change, numeric, (\d{4})[–-](\d{2,4})$/,
  percent: /^Employment change, percent, (\d{4})[–-](\d{2,4})$/,
  openings: /^Occupational openings, (\d{4})[–-](\d{2,4}) annual average$/,
  wage: /^Median annual wage, dollars, (\d{4})$/,
};

interface Layout {
  readonly years: EpYears;
  readonly type: number;
  readonly columns: Readonly<Record<EpColumn, number>>;
}

const sheetName = 'Table 1.2';

/**
 * Reads table 1.2 of the Employment Projections workbook: a title row above the headings, indented titles, Summary
 * and Line item rows, — for unavailable, footnotes below.
 */
export async function parseEpWorkbook(source: Buffer | string): Promise<ParseResult> {
  const workbook = await openWorkbook(source);
  try {
    return await readTable(workbook);
  } finally {
    workbook.close();
  }
}

async function readTable(workbook: Workbook): Promise<ParseResult> {
  const faults = new FaultList();
  if (!workbook.sheets.some(({ name }) => name === sheetName)) {
    faults.add(null, null, `The workbook has no sheet named ${sheetName}`);
    return faults.result;
  }
  const { layout, rows } = await split(workbook.rows(sheetName));
  if (layout === undefined) {
    faults.add(null, null, `${sheetName} has no row of headings that we know`);
    return faults.result;
  }
  const figures: ParsedFigure[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const line = readLine(row, layout, faults);
    if (line === undefined) continue;
    const key = `${line.code} ${line.group}`;
    if (seen.has(key)) faults.add(row.number, 'code', `${line.code} (${line.group}) is there twice`);
    seen.add(key);
    figures.push(...epFigures(line, layout.years, faults));
  }
  if (!seen.has('00-0000 total'))
    faults.add(null, null, 'There is no row for all occupations: the table is not whole');
  if (faults.count > 0) return faults.result;
  const url = 'https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm';
  return { ok: true, head: epHead(layout.years, url), figures, lines: seen.size };
}

/** The layout that the headings give, and the rows between them and the footnotes. */
async function split(
  sheet: AsyncIterable<SheetRow>,
): Promise<{ readonly layout: Layout | undefined; readonly rows: readonly SheetRow[] }> {
  let layout: Layout | undefined;
  const rows: SheetRow[] = [];
  for await (const row of sheet) {
    if (layout === undefined) layout = readLayout(row.cells);
    else if (/^Footnotes?:|^Note:|^Source:/.test(row.cells[0] ?? '')) break;
    else if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return { layout, rows };
}

function readLayout(cells: readonly string[]): Layout | undefined {
  const names = cells.map((cell) => cell.replace(/\[\d+\]/g, '').trim());
  const indexes = (column: EpColumn): readonly number[] =>
    names.flatMap((name, index) => (headings[column].test(name) ? [index] : []));
  const columns = Object.fromEntries(
    epColumns.map((column) => [column, indexes(column)[column === 'projected' ? 1 : 0] ?? -1]),
  ) as Record<EpColumn, number>;
  const type = names.indexOf('Occupation type');
  if (type < 0 || epColumns.some((column) => columns[column] < 0)) return undefined;
  const year = (column: EpColumn): string => headings[column].exec(names[columns[column]] ?? '')?.[1] ?? '';
  return {
    years: { base: year('employment'), target: year('projected'), wage: year('wage') },
    type,
    columns,
  };
}

function readLine({ number, cells }: SheetRow, layout: Layout, faults: FaultList): EpLine | undefined {
  const text = (index: number): string => (cells[index] ?? '').trim();
  const [title, code, type] = [text(0), text(1), text(layout.type)];
  const before = faults.count;
  if (!occupationCodePattern.test(code)) faults.add(number, 'code', `"${code}" is not an occupation code`);
  if (title === '') faults.add(number, 'title', 'The title is empty');
  if (type !== 'Summary' && type !== 'Line item')
    faults.add(number, 'type', `"${type}" is not a type of row`);
  if (faults.count > before) return undefined;
  return {
    line: number,
    source: `${sheetName} row ${number}`,
    code,
    title,
    group: groupOf(code, type),
    text: (column) => text(layout.columns[column]),
  };
}

/** The classification's level shows in a summary code's trailing zeros; a line item is the finest that is published. */
function groupOf(code: string, type: string): OccupationGroup {
  if (code === '00-0000') return 'total';
  if (type === 'Line item') return 'detailed';
  if (code.endsWith('-0000')) return 'major';
  return code.endsWith('00') ? 'minor' : 'broad';
}
