import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buffer as readAll } from 'node:stream/consumers';
import { bombZip, climbingZip, nestedZip, overlappingZip, zipOf } from '../../../testing/hostile-files.js';
import { archiveCaps, cleanPath, type ListedEntry, planArchive } from './archive-plan.js';
import { PieceReader } from './piece-reader.js';
import { openZip } from './zip-directory.js';

const piecesOf = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

const readerOf = (pieces: readonly Buffer[]) =>
  new PieceReader(
    pieces.map((piece) => piece.length),
    (seq) => Promise.resolve(pieces[seq] ?? Buffer.alloc(0)),
  );
const open = (bytes: Buffer, size = 1000) => openZip(readerOf(piecesOf(bytes, size)));
const planOf = async (bytes: Buffer) => planArchive((await open(bytes)).entries);

describe('a path out of an archive', () => {
  it.each([
    ['CVs/ada.pdf', 'CVs/ada.pdf'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/home/ada/key', 'home/ada/key'],
    ['C:\\Users\\ada\\cv.pdf', 'Users/ada/cv.pdf'],
    ['a//./b/../cv.pdf', 'a/b/cv.pdf'],
    ['cv\u0000\u202E.pdf', 'cv.pdf'],
    ['..', ''],
  ])('%j is shown as %j', (written, shown) => expect(cleanPath(written)).toBe(shown));

  it('of any kind never climbs and never grows long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        const shown = cleanPath(written);
        expect(shown.split('/')).not.toContain('..');
        expect(shown.startsWith('/')).toBe(false);
        expect(shown.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('an archive', () => {
  it('gives its files, wherever the pieces it is kept in are cut', async () => {
    const content = Buffer.from('Jane Doe, Engineer\n'.repeat(400));
    const zip = zipOf([
      { name: 'CVs/jane.txt', content },
      { name: 'people.csv', content: Buffer.from('name\nJane') },
    ]);
    for (const size of [1, 7, 100, 1_000_000]) {
      const opened = await open(zip, size);
      expect(opened.entries.map(({ name, unpackedBytes }) => [name, unpackedBytes])).toEqual([
        ['CVs/jane.txt', content.length],
        ['people.csv', 9],
      ]);
      expect((await readAll(await opened.open(0))).equals(content)).toBe(true);
    }
  });

  it('leaves out links, hidden files and what systems add, and says so', async () => {
    expect(await planOf(climbingZip('Ada'))).toEqual({
      ok: true,
      files: [
        expect.objectContaining({ name: 'etc/cron.d/ada.txt' }),
        expect.objectContaining({ name: 'Windows/grace.txt' }),
      ],
      leftOut: ['link.txt', '__MACOSX/._ada.txt', '.DS_Store'],
    });
  });

  it('keeps an archive in it as one file', async () => {
    expect(await planOf(nestedZip(2))).toMatchObject({ ok: true, files: [{ name: 'level-1.zip' }] });
  });

  const entry: ListedEntry = {
    ...{ number: 0, name: 'cv.txt', packedBytes: 10, unpackedBytes: 100, offset: 0 },
    ...{ isEncrypted: false, isLink: false },
  };
  const many = (count: number, changes: Partial<ListedEntry> = {}) =>
    Array.from({ length: count }, (_, number) => ({ ...entry, number, offset: number * 10, ...changes }));

  it.each([
    [
      'that unpacks to too much',
      () => Promise.resolve(planArchive(many(200, { packedBytes: 1, unpackedBytes: 20_000_000 }))),
    ],
    ['of too many files', () => Promise.resolve(planArchive(many(archiveCaps.files + 1)))],
    ['packed too tightly', () => planOf(bombZip())],
    [
      'whose files share their bytes',
      () => planOf(overlappingZip({ name: 'cv.txt', content: Buffer.alloc(9999, 'a') }, 9)),
    ],
  ])('%s is not opened', async (_name, make) => expect(await make()).toMatchObject({ ok: false }));

  it.each([
    ['cut short', nestedZip(0).subarray(0, 60)],
    ['no zip at all', Buffer.from('PK\u0003\u0004 and then nothing of a zip')],
    ['empty', Buffer.alloc(0)],
  ])('that is %s cannot be opened', (_name, bytes) => expect(open(bytes)).rejects.toThrow());
});
