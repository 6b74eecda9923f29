import { parse } from 'csv-parse/sync';
import { type EpColumn, epColumns, epFigures, epHead, type EpLine, type EpYears } from './ep-figures.js';
import {
  FaultList,
  noEdition,
  occupationCodePattern,
  type ParsedFigure,
  type ParseResult,
} from './parsed-edition.js';

const headings: Readonly<Record<EpColumn, RegExp>> = {
  employment: /^Employment (\d{4})$/,
  projected: /^Employment (\d{4})$/,
  change: /^Employment Change, (\d{4})-(\d{4})$/,
  percent: /^Employment Percent Change, (\d{4})-(\d{4})$/,
  openings: /^Occupational Openings, (\d{4})-(\d{4}) Annual Average$/,
  wage: /^Median Annual Wage (\d{4})$/,
};

interface Layout {
  readonly years: EpYears;
  readonly title: number;
  readonly code: number;
  readonly columns: Readonly<Record<EpColumn, number>>;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads the Employment Projections table that the Bureau of Labor Statistics offers as CSV: codes written as
 * ="15-1254", titles followed by "* other title", thousands, N/A, >= for a top code, the years in the headings.
 */
export function parseEpCsv(source: Buffer, fileName: string): ParseResult {
  const faults = new FaultList();
  const records = readRecords(source, faults);
  const [first, ...rest] = records;
  if (faults.count > 0) return faults.result;
  const layout = first === undefined ? undefined : readLayout(first.record, faults);
  if (layout === undefined) {
    if (faults.count === 0)
      faults.add(1, null, 'The headings are not those of an Employment Projections table');
    return faults.result;
  }
  const lines = rest.flatMap((row) => readLine(row, layout, fileName, faults) ?? []);
  const seen = new Set<string>();
  for (const { code, line } of lines) {
    if (seen.has(code)) faults.add(line, 'Occupation Code', `${code} is there twice`);
    seen.add(code);
  }
  const figures = lines.flatMap((line): readonly ParsedFigure[] => epFigures(line, layout.years, faults));
  if (faults.count === 0 && lines.length === 0) faults.add(null, null, 'There is no data row');
  if (faults.count > 0) return faults.result;
  return { ok: true, head: epHead(layout.years, 'https://www.bls.gov/emp/'), figures, lines: lines.length };
}

function readRecords(source: Buffer, faults: FaultList): readonly CsvRecord[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(source);
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    faults.add(
      line,
      null,
      line === null ? 'The file is not text in UTF-8' : 'The line is not well-formed CSV',
    );
    return [];
  }
}

function readLayout(cells: readonly string[], faults: FaultList): Layout | undefined {
  const found = (column: EpColumn): { index: number; years: string[] } | undefined => {
    const hits = cells.flatMap((cell, index) => {
      const match = headings[column].exec(cell.trim());
      return match ? [{ index, years: match.slice(1) }] : [];
    });
    return column === 'projected' ? hits[1] : hits[0];
  };
  const title = cells.findIndex((cell) => cell.trim() === 'Occupation Title');
  const code = cells.findIndex((cell) => cell.trim() === 'Occupation Code');
  const hits = new Map(epColumns.map((column) => [column, found(column)]));
  const missing = epColumns.filter((column) => hits.get(column) === undefined);
  // Not one heading of this table: naming what is missing would not help.
  if (missing.length === epColumns.length) {
    faults.add(1, null, noEdition);
    return undefined;
  }
  if (missing.length > 0 || title < 0 || code < 0) {
    faults.add(
      1,
      null,
      `Columns are missing: ${[...missing, ...(title < 0 ? ['title'] : []), ...(code < 0 ? ['code'] : [])].join(', ')}`,
    );
    return undefined;
  }
  const year = (column: EpColumn, index = 0): string => hits.get(column)?.years[index] ?? '';
  const years = { base: year('employment'), target: year('projected'), wage: year('wage') };
  for (const column of ['change', 'percent', 'openings'] as const) {
    if (year(column) !== years.base || year(column, 1) !== years.target) {
      faults.add(1, column, `The heading speaks of other years than ${years.base} to ${years.target}`);
    }
  }
  const columns = Object.fromEntries(epColumns.map((column) => [column, hits.get(column)?.index ?? -1]));
  return { years, title, code, columns: columns as Record<EpColumn, number> };
}

function readLine(
  { record, info: { lines: line } }: CsvRecord,
  layout: Layout,
  fileName: string,
  faults: FaultList,
): EpLine | undefined {
  const text = (index: number): string => (record[index] ?? '').trim();
  const code = text(layout.code).replace(/^="(.*)"$/, '$1');
  const title = (text(layout.title).split('*')[0] ?? '').trim();
  const before = faults.count;
  if (!occupationCodePattern.test(code))
    faults.add(line, 'Occupation Code', `"${code}" is not an occupation code`);
  if (title === '') faults.add(line, 'Occupation Title', 'The title is empty');
  if (faults.count > before) return undefined;
  return {
    line,
    source: `${fileName} line ${line}`,
    code,
    title,
    group: 'detailed',
    text: (column) => text(layout.columns[column]),
  };
}
