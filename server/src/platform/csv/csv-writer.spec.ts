import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { attachment, csvLine, csvOf } from './csv-writer.js';

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('csvLine', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ["'x", "'x"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['a=b', 'a=b'],
  ])('%j', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  it('keeps numbers numbers, also negative ones, and leaves nothing for null', () => {
    expect(csvLine([-3.5, 0, null, Number.NaN])).toBe('-3.5,0,,\r\n');
  });

  it('is read back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), (cells) => {
        const read = parse(csvLine(cells), { record_delimiter: '\r\n' })[0] as string[];
        expect(read.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells);
      }),
    );
  });
});

describe('csvOf', () => {
  it('says what it is, then columns and every row, in pieces', async () => {
    const rows = Array.from({ length: 1201 }, (_, i) => [i, `row ${i}`]);
    const pieces: string[] = [];
    for await (const piece of csvOf({ about: [['Made by', '=Eve']], columns: ['n', 'text'], rows }))
      pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    const lines = pieces.join('').split('\r\n');
    expect(lines.slice(0, 4)).toEqual(["\uFEFFMade by,'=Eve", '', 'n,text', '0,row 0']);
    expect(lines.at(-2)).toBe('1200,row 1200');
  });

  it('has its columns without rows', async () => {
    expect(await whole(csvOf({ about: [], columns: ['a'], rows: [] }))).toBe('\uFEFFa\r\n');
  });
});

it('names files for every browser', () => {
  expect(attachment('Köln "x".csv')).toBe(
    `attachment; filename="Koln -x-.csv"; filename*=UTF-8''K%C3%B6ln%20%22x%22.csv`,
  );
});
