import { UnreadableFile } from '../../../platform/files/archive.js';
import { parseEpCsv } from './ep-csv.importer.js';
import { parseEpWorkbook } from './ep-workbook.importer.js';
import { parseOews } from './oews.importer.js';
import { FaultList, noEdition, type ParseResult } from './parsed-edition.js';

export { type EditionHead, type ParsedFigure, type ParseResult } from './parsed-edition.js';

/**
 * Reads a published edition, telling the kind of table by name and content. Anything wrong gives faults and no rows:
 * half an edition is worse than none.
 */
export async function parseEdition(source: Buffer, fileName: string): Promise<ParseResult> {
  try {
    if (/\.csv$/i.test(fileName)) return parseEpCsv(source, fileName);
    if (/\.xlsx$/i.test(fileName)) {
      return await (/^occupation/i.test(fileName) ? parseEpWorkbook(source) : parseOews(source, fileName));
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return rejected(error.message);
    throw error;
  }
  return rejected(noEdition);
}

function rejected(message: string): ParseResult {
  const faults = new FaultList();
  faults.add(null, null, message);
  return faults.result;
}
