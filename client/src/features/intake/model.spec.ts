import { describe, expect, it } from '@jest/globals';
import {
  type BatchItem,
  BatchItemId,
  type BatchView,
  largestUpload,
  mostFilesAtOnce,
} from '@portolan/shared/contract';
import { progressOf, rowTotal, sentName, sizeOf, sortFiles, told, withItem } from './model.js';

const none = {
  waiting: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  proposal: 0,
  discarded: 0,
  fault: 0,
  unreadable: 0,
};
const item = (status: BatchItem['status'], changes: Partial<BatchItem> = {}): BatchItem => ({
  id: BatchItemId.parse('01930000-0000-7000-8000-00000000000a'),
  parentId: null,
  row: null,
  fileName: 'cv.pdf',
  byteCount: 1,
  status,
  candidate: null,
  fieldCount: null,
  reviewCount: null,
  lookalikes: [],
  fault: null,
  rows: null,
  table: null,
  ignoredColumns: [],
  archive: null,
  ...changes,
});
const file = (size: number, name = 'cv.pdf', path = '') => ({ name, size, webkitRelativePath: path }) as File;

describe('progressOf', () => {
  it('counts what is settled and what needs somebody, tables by their rows', () => {
    const items = [
      item('created'),
      item('fault'),
      item('proposal'),
      item('waiting'),
      item('reading'),
      item('unreadable'),
      item('done', { rows: { ...none, created: 3 } }),
      item('done', { rows: { ...none, created: 3, fault: 1 } }),
    ];
    expect(progressOf(items)).toEqual({ total: 8, settled: 6, open: 4 });
  });
});

describe('told', () => {
  it('names only outcomes that occurred, good ones first', () => {
    expect(told({ ...none, fault: 1, created: 2 })).toEqual([
      { outcome: 'created', count: 2 },
      { outcome: 'fault', count: 1 },
    ]);
    expect(rowTotal({ ...none, fault: 1, created: 2 })).toBe(3);
  });
});

describe('sortFiles', () => {
  it('leaves out what would be refused', () => {
    const sorted = sortFiles([file(10), file(largestUpload + 1)]);
    expect([sorted.taken.length, sorted.tooLarge.length, sorted.tooMany]).toEqual([1, 1, 0]);
    const many = sortFiles(Array.from({ length: mostFilesAtOnce + 3 }, () => file(1)));
    expect([many.taken.length, many.tooMany]).toEqual([mostFilesAtOnce, 3]);
  });
});

describe('withItem', () => {
  const view = { items: [item('waiting')] } as unknown as BatchView;

  it('replaces a file by its newest state, and adds one that came out of an archive', () => {
    expect(withItem(view, item('created')).items.map(({ status }) => status)).toEqual(['created']);
    const other = item('waiting', { id: BatchItemId.parse('01930000-0000-7000-8000-00000000000b') });
    expect(withItem(view, other).items).toHaveLength(2);
  });
});

describe('a folder', () => {
  it('leaves its hidden files out and keeps the path of the others', () => {
    const sorted = sortFiles([
      file(1, '.DS_Store'),
      file(1, 'Thumbs.db'),
      file(1),
      file(largestUpload + 1, 'a.zip'),
    ]);
    expect([sorted.taken.length, sorted.junk]).toEqual([2, 2]);
    expect(sentName(file(1, 'ada.pdf', 'CVs/2026/ada.pdf'))).toBe('CVs/2026/ada.pdf');
    expect(sentName(Object.assign(file(1, 'ada.pdf'), { path: './CVs/ada.pdf' }))).toBe('CVs/ada.pdf');
    expect(sentName(file(1, 'ada.pdf'))).toBe('ada.pdf');
  });
});

describe('sizeOf', () => {
  it.each([
    [10, [0.1, 'kB']],
    [1536, [1.5, 'kB']],
    [3 * 1024 * 1024, [3, 'MB']],
  ])('%d bytes', (bytes, shown) => expect(sizeOf(bytes)).toEqual(shown));
});
