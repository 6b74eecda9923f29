import { describe, expect, it } from '@jest/globals';
import { type BatchItem, BatchItemId, largestUpload, mostFilesAtOnce } from '@portolan/shared/contract';
import { progressOf, rowTotal, sizeOf, sortFiles, told } from './model.js';

const none = { waiting: 0, created: 0, updated: 0, unchanged: 0, proposal: 0, discarded: 0, fault: 0 };
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
  ignoredColumns: [],
  ...changes,
});
const file = (size: number) => ({ name: 'cv.pdf', size }) as File;

describe('progressOf', () => {
  it('counts what is settled and what needs somebody, tables by their rows', () => {
    const items = [
      item('created'),
      item('fault'),
      item('proposal'),
      item('waiting'),
      item('reading'),
      item('done', { rows: { ...none, created: 3 } }),
      item('done', { rows: { ...none, created: 3, fault: 1 } }),
    ];
    expect(progressOf(items)).toEqual({ total: 7, settled: 5, open: 3 });
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

describe('sizeOf', () => {
  it.each([
    [10, [0.1, 'kB']],
    [1536, [1.5, 'kB']],
    [3 * 1024 * 1024, [3, 'MB']],
  ])('%d bytes', (bytes, shown) => expect(sizeOf(bytes)).toEqual(shown));
});
