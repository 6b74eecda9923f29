import { usFullTimeHours } from '@portolan/shared/domain/compensation';
import { type FigureValue, type Measure, wholeCountry } from '@portolan/shared/domain/market';
import { openWorkbook, type SheetRow, type Workbook } from '../../../platform/files/xlsx-reader.js';
import { checkPercentiles, checkTotals } from './oews-checks.js';
import {
  absent,
  amount,
  type EditionHead,
  FaultList,
  type OccupationGroup,
  occupationCodePattern,
  occupationGroups,
  type ParsedFigure,
  type ParseResult,
  readNumber,
} from './parsed-edition.js';

/** Columns of a wage figure without the H_ or A_ that tells hourly from annual. */
const payColumns: Readonly<Record<string, Measure>> = {
  MEAN: 'pay-mean',
  PCT10: 'pay-p10',
  PCT25: 'pay-p25',
  MEDIAN: 'pay-p50',
  PCT75: 'pay-p75',
  PCT90: 'pay-p90',
};
const required = [
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  ...['H', 'A'].flatMap((letter) => Object.keys(payColumns).map((column) => `${letter}_${column}`)),
  'ANNUAL',
  'HOURLY',
];

interface TopCodes {
  readonly hour: string | null;
  readonly year: string | null;
}

/** One data row with its cells by heading. */
export interface OewsRow {
  readonly line: number;
  readonly code: string;
  readonly title: string;
  readonly group: OccupationGroup;
  readonly areaCode: string;
  readonly areaTitle: string;
  cell(column: string): string;
}

/**
 * Reads an Occupational Employment and Wage Statistics workbook as the Bureau of Labor Statistics publishes it, in the
 * layouts of 2017 to 2024, national or by area. `#` is a top code, `*` and `**` are "not available".
 */
export async function parseOews(source: Buffer | string, fileName: string): Promise<ParseResult> {
  const workbook = await openWorkbook(source);
  try {
    return await readEdition(workbook, fileName);
  } finally {
    workbook.close();
  }
}

async function readEdition(workbook: Workbook, fileName: string): Promise<ParseResult> {
  const faults = new FaultList();
  const sheet = workbook.sheets.find(({ hidden }) => !hidden)?.name;
  const year = /_M(\d{4})_/.exec(`${fileName} ${sheet ?? ''}`)?.[1];
  if (sheet === undefined || year === undefined) {
    faults.add(
      null,
      null,
      'The edition is not named: the file or its sheet should be called like national_M2024_dl',
    );
    return faults.result;
  }
  const period = `${year}-05`;
  const topCodes = await readTopCodes(workbook);
  const figures: ParsedFigure[] = [];
  const rows: OewsRow[] = [];
  for await (const row of readRows(workbook.rows(sheet), faults)) {
    rows.push(row);
    figures.push(...figuresOf(row, { sheet, period, topCodes, faults }));
  }
  if (faults.count === 0) {
    checkPercentiles(figures, faults);
    checkTotals(rows, faults);
  }
  if (faults.count > 0) return faults.result;
  return {
    ok: true,
    head: oewsHead(
      year,
      rows.every(({ areaCode }) => areaCode === wholeCountry),
    ),
    figures,
    lines: rows.length,
  };
}

/** The survey asks in May; an edition is called after its May. */
export function oewsHead(year: string, national: boolean): EditionHead {
  return {
    series: national ? 'us-bls-oews-national' : 'us-bls-oews-areas',
    edition: `May ${year}`,
    title: 'Occupational Employment and Wage Statistics',
    publisher: 'US Bureau of Labor Statistics',
    country: 'US',
    published: `${year}-05`,
    url: 'https://www.bls.gov/oes/tables.htm',
    licence: 'Public domain',
  };
}

async function* readRows(rows: AsyncIterable<SheetRow>, faults: FaultList): AsyncGenerator<OewsRow> {
  let columns: ReadonlyMap<string, number> | undefined;
  const seen = new Set<string>();
  for await (const { number, cells } of rows) {
    if (columns === undefined) {
      columns = readHeadings(cells);
      const missing = required.filter((name) => !columns?.has(name));
      if (missing.length > 0) return faults.add(number, null, `Columns are missing: ${missing.join(', ')}`);
      continue;
    }
    if (cells.every((cell) => cell === '')) continue;
    const row = readRow(number, cells, columns, faults);
    if (row === undefined) continue;
    const key = `${row.areaCode} ${row.code} ${row.group}`;
    if (seen.has(key)) faults.add(number, 'OCC_CODE', `${row.code} (${row.group}) is there twice`);
    seen.add(key);
    yield row;
  }
}

function readHeadings(cells: readonly string[]): ReadonlyMap<string, number> {
  const rename: Readonly<Record<string, string>> = { OCC_GROUP: 'O_GROUP' };
  return new Map(
    cells.map((cell, index) => {
      const name = cell.trim().toUpperCase();
      return [rename[name] ?? name, index];
    }),
  );
}

function readRow(
  line: number,
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  faults: FaultList,
): OewsRow | undefined {
  const cell = (column: string): string => (cells[columns.get(column) ?? -1] ?? '').trim();
  const code = cell('OCC_CODE');
  const group = occupationGroups.find((name) => name === cell('O_GROUP').toLowerCase());
  const before = faults.count;
  if (!occupationCodePattern.test(code)) faults.add(line, 'OCC_CODE', `"${code}" is not an occupation code`);
  if (group === undefined)
    faults.add(line, 'O_GROUP', `"${cell('O_GROUP')}" is not a level of the classification`);
  if (cell('OCC_TITLE') === '') faults.add(line, 'OCC_TITLE', 'The title is empty');
  if (!['', 'cross-industry'].includes(cell('I_GROUP'))) {
    faults.add(line, 'I_GROUP', 'Rows of one industry are not taken, only cross-industry');
  }
  if (group === undefined || faults.count > before) return undefined;
  const national = ['', '1'].includes(cell('AREA_TYPE'));
  return {
    line,
    code,
    title: cell('OCC_TITLE'),
    group,
    areaCode: national ? wholeCountry : cell('AREA'),
    areaTitle: national ? 'United States' : cell('AREA_TITLE'),
    cell,
  };
}

/** The workbook's own "Field Descriptions" say what # stands for; the 2017 workbook does not, and nor do we. */
async function readTopCodes(workbook: Workbook): Promise<TopCodes> {
  if (!workbook.sheets.some(({ name }) => name === 'Field Descriptions')) return { hour: null, year: null };
  for await (const { cells } of workbook.rows('Field Descriptions')) {
    const limits = /\$([\d.,]+) per hour or \$([\d.,]+) per year/.exec(cells.join(' '));
    if (limits)
      return { hour: readNumber(limits[1] ?? '') ?? null, year: readNumber(limits[2] ?? '') ?? null };
  }
  return { hour: null, year: null };
}

interface ReadingContext {
  readonly sheet: string;
  readonly period: string;
  readonly topCodes: TopCodes;
  readonly faults: FaultList;
}

function figuresOf(row: OewsRow, context: ReadingContext): readonly ParsedFigure[] {
  const common = {
    occupationCode: row.code,
    occupationTitle: row.title,
    occupationGroup: row.group,
    country: 'US',
    areaCode: row.areaCode,
    areaTitle: row.areaTitle,
    periodFrom: context.period,
    periodTo: context.period,
    sourceRow: `${context.sheet} row ${row.line}`,
  };
  const employment: ParsedFigure = {
    ...common,
    measure: 'employment',
    unit: 'jobs',
    currency: null,
    payPeriod: null,
    hoursPerYear: null,
    value: readCell(row, 'TOT_EMP', '**', null, context.faults),
  };
  const pay = (['year', 'hour'] as const).flatMap((payPeriod) =>
    Object.entries(payColumns).map(([column, measure]): ParsedFigure => {
      const name = `${payPeriod === 'year' ? 'A' : 'H'}_${column}`;
      return {
        ...common,
        measure,
        unit: 'money',
        currency: 'USD',
        payPeriod,
        hoursPerYear: hoursBasis(row),
        value: readCell(row, name, '*', context.topCodes[payPeriod], context.faults),
      };
    }),
  );
  return [employment, ...pay];
}

/** Annual wages are hourly ones times 2,080, but for occupations published in one of the two only. */
function hoursBasis(row: OewsRow): number | null {
  return row.cell('ANNUAL') === 'TRUE' || row.cell('HOURLY') === 'TRUE' ? null : usFullTimeHours;
}

function readCell(
  row: OewsRow,
  column: string,
  notAvailable: '*' | '**',
  topCode: string | null,
  faults: FaultList,
): FigureValue {
  const text = row.cell(column);
  if (text === notAvailable) return absent('not-available');
  if (text === '#' && notAvailable === '*') return { state: 'at-or-above', amount: topCode };
  const number = readNumber(text);
  if (number !== undefined && !number.startsWith('-')) return amount(number);
  faults.add(
    row.line,
    column,
    text === '' ? 'The cell is empty' : `"${text}" is neither a number nor a known mark`,
  );
  return absent('not-available');
}
