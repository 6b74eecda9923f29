import { describe, expect, it } from '@jest/globals';
import { testWorkbook, zipOf } from '../../testing/test-workbook.js';
import { openArchive } from './archive.js';
import { openWorkbook, type SheetRow, workbookLimits } from './xlsx-reader.js';

const relations = '<Relationships><Relationship Id="a" Target="/xl/sheet.xml"/></Relationships>';
const list = '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a" state="hidden"/></sheets></workbook>';
const workbookOf = (sheet: string, strings = '<sst/>') =>
  zipOf({
    'xl/_rels/workbook.xml.rels': relations,
    'xl/workbook.xml': list,
    'xl/sharedStrings.xml': strings,
    'xl/sheet.xml': sheet,
  });
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

async function rowsOf(source: Buffer, sheet = 'S', limits = workbookLimits): Promise<SheetRow[]> {
  const workbook = await openWorkbook(source, limits);
  const rows: SheetRow[] = [];
  for await (const row of workbook.rows(sheet)) rows.push(row);
  workbook.close();
  return rows;
}

describe('openWorkbook', () => {
  it('reads shared, rich, inline and formula texts, truth, gaps and doubles as they were typed', async () => {
    const strings =
      '<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r><rPh><t>x</t></rPh></si></sst>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="AA2" t="b"><v>1</v></c></row>' +
      '<row><c><v>18.399999999999999</v></c><c t="str"><f>1+1</f><v>two &amp; three</v></c><c/><c><v>1.5E3</v></c></row>';
    const [first, second] = await rowsOf(workbookOf(sheetOf(rows), strings));
    expect(first?.number).toBe(2);
    expect(first?.cells.slice(0, 4)).toEqual(['one', '', 'two', '']);
    expect(first?.cells[26]).toBe('TRUE');
    expect(second).toEqual({ number: 3, cells: ['18.4', 'two & three', '', '1500'] });
  });

  it('names its sheets and which are hidden', async () => {
    const workbook = await openWorkbook(testWorkbook([{ name: 'A & B', rows: [['1', 'x']] }]));
    expect(workbook.sheets).toEqual([{ name: 'A & B', hidden: false }]);
    workbook.close();
    const hidden = await openWorkbook(workbookOf(sheetOf('')));
    expect(hidden.sheets).toEqual([{ name: 'S', hidden: true }]);
    hidden.close();
  });

  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  it.each([
    ['a document type', workbookOf(bomb + sheetOf('<row><c><v>1</v></c></row>')), /document type/],
    ['broken XML', workbookOf('<worksheet><row>'), /damaged/],
    [
      'a text that is not there',
      workbookOf(sheetOf('<row r="1"><c t="s"><v>7</v></c></row>')),
      /not in the file/,
    ],
    ['a column out of bounds', workbookOf(sheetOf('<row r="1"><c r="ZZZ1"><v>7</v></c></row>')), /columns/],
    ['a row out of bounds', workbookOf(sheetOf('<row r="9999999"/>')), /rows/],
  ])('refuses %s', async (_name, source, message) => {
    await expect(rowsOf(source)).rejects.toThrow(message);
  });

  it('refuses more texts than fit in memory', async () => {
    const source = workbookOf(sheetOf(''), '<sst><si><t>one</t></si><si><t>two</t></si></sst>');
    await expect(rowsOf(source, 'S', { ...workbookLimits, maxSharedStrings: 1 })).rejects.toThrow(/as CSV/);
    await expect(rowsOf(source, 'S', { ...workbookLimits, maxSharedCharacters: 5 })).rejects.toThrow(
      /as CSV/,
    );
  });

  it('refuses a sheet that is not there', async () => {
    await expect(rowsOf(workbookOf(sheetOf('')), 'T')).rejects.toThrow(/no sheet/);
  });
});

describe('openArchive', () => {
  it('refuses what unpacks to too much, too tightly, or into too many parts', async () => {
    const limits = { maxEntries: 2, maxUnpackedBytes: 3_000_000, maxRatio: 100 };
    const zeros = Buffer.alloc(2_000_000);
    await expect(openArchive(zipOf({ a: zeros }), limits)).rejects.toThrow(/tightly/);
    await expect(openArchive(zipOf({ a: zeros, b: zeros }), { ...limits, maxRatio: 1e6 })).rejects.toThrow(
      /unpacks/,
    );
    await expect(openArchive(zipOf({ a: 'a', b: 'b', c: 'c' }), limits)).rejects.toThrow(/parts/);
    await expect(openArchive(Buffer.from('PK'), limits)).rejects.toThrow(/damaged/);
  });
});
