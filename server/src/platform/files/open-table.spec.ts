import { describe, expect, it } from '@jest/globals';
import { proposeMapping } from '@portolan/shared/domain/tables';
import fc from 'fast-check';
import { zipOf } from '../../testing/test-workbook.js';
import { csvOf } from '../csv/index.js';
import { UnreadableFile } from './archive.js';
import { CsvSplitter, type RawRow } from './csv-rows.js';
import { openTable, type TableChoice } from './open-table.js';

async function* pieces(bytes: Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(content: string | Uint8Array, choice: TableChoice = {}, size?: number) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = await openTable(pieces(bytes, size), choice);
  const rows: RawRow[] = [];
  for await (const row of table.rows()) rows.push(row);
  await table.close();
  return { ...table, rows };
}
const cellsOf = (rows: readonly RawRow[]) =>
  rows.map(({ row, cells, broken }) => [row, broken ?? cells.join('¦')]);

describe('a CSV file', () => {
  it.each<[string, string | Uint8Array, object, string[]]>([
    ['commas', 'Name,Email\nA,a@b.de\n', { delimiter: ',' }, ['A¦a@b.de']],
    ['semicolons', 'Name;Skills\nA;x, y\nB;z, q\n', { delimiter: ';' }, ['A¦x, y', 'B¦z, q']],
    ['tabs', 'Name\tSkills\nA\tx\n', { delimiter: '\t' }, ['A¦x']],
    ['bars', 'Name|Skills\nA|x\n', { delimiter: '|' }, ['A¦x']],
    ['a hint of Excel', 'sep=;\nName;Skills\nA;x,y\n', { delimiter: ';', headerRow: 2 }, ['A¦x,y']],
    ['returns and line feeds', 'Name,City\r\nA,B\r\nC,D', {}, ['A¦B', 'C¦D']],
    ['returns alone', 'Name,City\rA,B\rC,D', {}, ['A¦B', 'C¦D']],
    ['a byte order mark', '\uFEFFName,City\nA,B\n', { encoding: 'utf-8' }, ['A¦B']],
    [
      'UTF-16',
      Buffer.from('\uFEFFName\tOrt\nMüller\tKöln\n', 'utf16le'),
      { encoding: 'utf-16le' },
      ['Müller¦Köln'],
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('Name\tOrt\nMüller\tKöln\n', 'utf16le'),
      { encoding: 'utf-16le' },
      ['Müller¦Köln'],
    ],
    [
      'UTF-16 from the other end',
      Buffer.from('\uFEFFName\tOrt\nA\tB\n', 'utf16le').swap16(),
      { encoding: 'utf-16be' },
      ['A¦B'],
    ],
    [
      'Windows-1252',
      Buffer.from('Name,Ort\nM\xfcller,K\xf6ln\n', 'latin1'),
      { encoding: 'windows-1252' },
      ['Müller¦Köln'],
    ],
    [
      'a title above',
      'Candidates,,\nprinted today,,\n\nName,Email,City\nA,a@b.de,C\n',
      { headerRow: 4 },
      ['A¦a@b.de¦C'],
    ],
    [
      'no header',
      'Jane Doe,jane@x.de,Berlin\nMax Muster,max@x.de,Bonn\n',
      { headerRow: 0 },
      ['Jane Doe¦jane@x.de¦Berlin', 'Max Muster¦max@x.de¦Bonn'],
    ],
    ['quotes', 'Name,City\n"A ""B"" C","x, y"\n', {}, ['A "B" C¦x, y']],
    ['quotes in the middle', 'Name,City\nA "B" C,x\n"A "B" C",y\n', {}, ['A "B" C¦x', 'A "B" C¦y']],
    ['line breaks', 'Name,City\n"A\nB",C\n', {}, ['A\nB¦C']],
    ['empty rows', 'Name,City\n,\n\nA,B\n', {}, ['A¦B']],
    ['guarded formulas', "Name,City\n'=A,'+B\n''=C,'d\n", {}, ['=A¦+B', "'=C¦'d"]],
    ['texts as formulas', 'Name,Zip\nA,"=""01234"""\n', {}, ['A¦01234']],
    ['one column', 'Name\nA\nB\n', {}, ['A', 'B']],
  ])('with %s', async (_name, content, format, rows) => {
    for (const size of [1 << 16, 7]) {
      const table = await read(content, {}, size);
      expect(table.format).toMatchObject(format);
      expect(table.rows.map(({ cells }) => cells.join('¦'))).toEqual(rows);
    }
  });

  it('keeps the numbers that a spreadsheet shows', async () => {
    const { rows } = await read('Name,City\nA,B\n\n"C\nD",E\nF,G\n');
    expect(cellsOf(rows)).toEqual([
      [2, 'A¦B'],
      [4, 'C\nD¦E'],
      [5, 'F¦G'],
    ]);
  });

  it('loses one line to an open quotation mark, not the rest', async () => {
    const { rows } = await read('Name,Email,City\nA,a@b.de,x\n"B,b@b.de,x\nC,c@b.de,"y"\nD,d@b.de,z\n');
    expect(cellsOf(rows)).toEqual([
      [2, 'A¦a@b.de¦x'],
      [3, 'quote-open'],
      [4, 'C¦c@b.de¦y'],
      [5, 'D¦d@b.de¦z'],
    ]);
    const last = await read('Name,City\nA,B\nC,"D\nE,F\n');
    expect(cellsOf(last.rows)).toEqual([
      [2, 'A¦B'],
      [3, 'quote-open'],
      [4, 'E¦F'],
    ]);
  });

  it('tells a row that is too long and goes on below it', async () => {
    const { rows } = await read(`Name,City\n${'x'.repeat(1_200_000)},B\nC,D\n`);
    expect(rows.map(({ row, broken }) => [row, broken])).toEqual([
      [2, 'line-too-long'],
      [3, null],
    ]);
    expect(rows[0]?.cells.join('').length).toBeLessThan(3000);
  });

  it('leaves ragged rows as they are, unless the whole file leaves out empty ends', async () => {
    const some = await read(`Name,City,Land\n${'A,B,C\n'.repeat(20)}D,E\n`);
    expect(some.rows.at(-1)?.cells).toEqual(['D', 'E']);
    const most = await read(`Name,City,Land\n${'A,B\n'.repeat(10)}${'A,B,C\n'.repeat(5)}`);
    expect(most.rows[0]?.cells).toEqual(['A', 'B', '']);
  });

  it('does as it is told', async () => {
    const bytes = Buffer.from('x;y\nM\xfcller,1\n', 'latin1');
    const table = await read(bytes, { encoding: 'windows-1252', delimiter: ',', headerRow: 0 });
    expect(table.format).toMatchObject({ encoding: 'windows-1252', delimiter: ',', headerRow: 0 });
    expect(table.rows.map(({ cells }) => cells)).toEqual([['x;y'], ['Müller', '1']]);
  });

  it('takes letters of Windows far down in a file that began in ASCII', async () => {
    const lines = 'A,B\n'.repeat(300_000);
    const { rows } = await read(
      Buffer.concat([Buffer.from(`Name,Ort\n${lines}`), Buffer.from('M\xfcller,K\xf6ln\n', 'latin1')]),
    );
    expect(rows.at(-1)?.cells).toEqual(['Müller', 'Köln']);
  });

  it.each([
    ['nothing', new Uint8Array(0), /empty/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Excel/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['something binary', Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 7)), /neither/],
    ['blank lines', Buffer.from('\n\n\n'), /no rows/],
    ['10,000 columns', Buffer.from(`${'a,'.repeat(10_000)}a\n`), /10001 columns/],
  ])('refuses %s', async (_name, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('reads any cells back as our export writes them', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((one) => !/^="[^"]*"$/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        let text = '';
        for await (const piece of csvOf({ about: [], columns: ['Name', 'City'], rows })) text += piece;
        const table = await read(text, { delimiter: ',', headerRow: 1, encoding: 'utf-8' });
        const filled = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect(table.rows.map(({ cells }) => cells)).toEqual(filled);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any bytes for a table or refuses them with a sentence', async () => {
    const head = fc.constantFrom(
      [],
      [0x50, 0x4b, 0x03, 0x04],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x4e, 0x61, 0x6d, 0x65, 0x2c],
    );
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 400 }), async (first, rest) => {
        const outcome = await read(Uint8Array.from([...first, ...rest])).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableFile);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same rows however the text arrives, and never throws', () => {
    const mark = fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', "'", '=', '""');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (marks, size) => {
        const text = marks.join('');
        const whole = new CsvSplitter(',', 2);
        const expected = [...whole.push(text), ...whole.end()];
        const parted = new CsvSplitter(',', 2);
        const found: RawRow[] = [];
        for (let at = 0; at < text.length; at += size) found.push(...parted.push(text.slice(at, at + size)));
        expect([...found, ...parted.end()]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not come to a halt over quotation marks that all stay open', () => {
    const splitter = new CsvSplitter(',', 2);
    let rows = 0;
    for (let piece = 0; piece < 40; piece += 1) rows += splitter.push('"a,b\n'.repeat(5000)).length;
    rows += splitter.end().length;
    expect(rows).toBe(200_000);
  });
});

const relations =
  '<Relationships><Relationship Id="a" Target="notes.xml"/><Relationship Id="b" Target="people.xml"/></Relationships>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="2"/></cellXfs></styleSheet>';
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const figure = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const sheet = (...rows: string[]) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const workbook = (people: string, isFrom1904 = false) =>
  zipOf({
    'xl/_rels/workbook.xml.rels': relations,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets><sheet name="Notes" r:id="a"/><sheet name="People" r:id="b"/></sheets></workbook>`,
    'xl/styles.xml': styles,
    'xl/notes.xml': sheet(row(1, text('Read me first'))),
    'xl/people.xml': people,
  });

describe('an XLSX workbook', () => {
  const people = sheet(
    row(1, text('All candidates')),
    row(3, text('Name'), text('Phone'), text('Start date'), text('Zip')),
    row(4, text('Jane Doe'), figure('4.915112345678E12'), figure('43538', 1), figure('1067', 3)),
    row(6, text('Max Muster'), text("'+49 30 1234567"), figure('43538.75', 2)),
  );

  it('gives the sheet of candidates, with days, numbers and zeros as they are shown', async () => {
    const table = await read(workbook(people));
    expect(table.format).toEqual({
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      headerRow: 3,
      sheet: 'People',
      sheets: ['Notes', 'People'],
    });
    expect(cellsOf(table.rows)).toEqual([
      [4, 'Jane Doe¦4915112345678¦2019-03-14¦01067'],
      [6, 'Max Muster¦+49 30 1234567¦2019-03-14¦'],
    ]);
    expect(proposeMapping(table.header, table.sample, '2026-11-21').map(({ target }) => target)).toEqual([
      'name',
      'phone',
      'jobStart',
      null,
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { rows } = await read(workbook(people, true));
    expect(rows[0]?.cells[2]).toBe('2023-03-15');
  });

  it('reads another sheet when told, and refuses one that is not there', async () => {
    expect((await read(workbook(people), { sheet: 'Notes', headerRow: 0 })).rows).toHaveLength(1);
    await expect(read(workbook(people), { sheet: 'Nowhere' })).rejects.toThrow(/no sheet named Nowhere/);
  });

  it('refuses damaged workbooks, entities and too many columns with a sentence', async () => {
    await expect(read(workbook(people).subarray(0, 400))).rejects.toThrow(/damaged/);
    await expect(read(workbook(`<!DOCTYPE x [<!ENTITY a "b">]>${people}`))).rejects.toThrow(/document type/);
    const wide = sheet(row(1, text('Name'), '<c r="ZZ1"><v>1</v></c>'));
    await expect(read(workbook(wide))).rejects.toThrow(/more than 500 columns/);
  });
});
