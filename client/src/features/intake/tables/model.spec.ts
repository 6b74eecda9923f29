import { describe, expect, it } from '@jest/globals';
import { BatchItemId, type TableColumn, type TableView } from '@portolan/shared/contract';
import { candidateColumns, faultReasons, leftOutReasons } from '@portolan/shared/domain/tables';
import { de } from '../../../testing/words-de.js';
import { en } from '../../../testing/words-en.js';
import {
  columnsInOrder,
  isMoving,
  percentDone,
  retargeted,
  secondsLeft,
  steadied,
  targetGroups,
  toImport,
} from './model.js';

const column = (
  at: number,
  target: TableColumn['target'],
  changes: Partial<TableColumn> = {},
): TableColumn => ({
  column: at,
  header: `c${at}`,
  target,
  because: target === null ? null : 'name',
  confidence: 0.9,
  doubtful: false,
  leftOut: target === null ? 'unknown' : null,
  takenBy: null,
  dateOrder: null,
  decimal: null,
  samples: [],
  ...changes,
});
const counts = { rows: 1000, new: 700, changed: 50, unchanged: 100, duplicate: 100, faulty: 50, partial: 7 };
const progress = {
  phase: 'importing' as const,
  rowsRead: 1000,
  rowsDone: 250,
  bytesRead: 4000,
  byteCount: 4000,
  startedAt: null,
  rowsPerSecond: 100,
  stopping: false,
};

describe('what an import does', () => {
  it('takes in new and changed rows', () => expect(toImport(counts)).toBe(750));

  it('is as far as its rows, a check as far as its bytes', () => {
    expect(percentDone(progress, counts)).toBe(25);
    expect(percentDone({ ...progress, phase: 'checking', bytesRead: 1000 }, counts)).toBe(25);
    expect(percentDone({ ...progress, phase: 'checking', byteCount: 0 }, counts)).toBe(0);
  });

  it('tells the time left once there is a rate', () => {
    expect(secondsLeft(progress, counts)).toBe(8);
    expect(secondsLeft({ ...progress, rowsPerSecond: null }, counts)).toBeUndefined();
  });

  it.each([
    ['checking', false, true],
    ['importing', false, true],
    ['importing', true, true],
    ['to-confirm', false, false],
    ['paused', false, false],
    ['done', false, false],
  ] as const)('%s moves by itself: stopping %s → %s', (phase, stopping, expected) =>
    expect(isMoving({ phase, stopping })).toBe(expected),
  );
});

describe('steadied', () => {
  const options = {
    sameEmail: false,
    defaultCountry: null,
    dateOrder: null,
    payCurrency: null,
    payPeriod: null,
  };
  const found: TableView = {
    itemId: BatchItemId.parse('01930000-0000-7000-8000-00000000000a'),
    fileName: 'people.csv',
    format: { kind: 'csv', encoding: 'utf-8', delimiter: ';', headerRow: 1, sheet: null, sheets: [] },
    system: 'Lever',
    columns: [column(0, 'name')],
    isSavedMapping: false,
    options,
    counts,
    progress: { ...progress, phase: 'to-confirm' },
    preview: [],
  };
  const anew: TableView = {
    ...found,
    format: { ...found.format, encoding: null, delimiter: ',' },
    columns: [],
    counts: { ...counts, new: 0 },
    progress: { ...progress, phase: 'checking' },
  };

  it('keeps what was shown while a table is checked anew, with what was just chosen', () => {
    expect(steadied(found, anew)).toEqual({
      ...anew,
      columns: found.columns,
      counts,
      format: { ...found.format, delimiter: ',' },
    });
  });

  it('shows what the server says as soon as it says it', () => {
    expect(steadied(undefined, anew)).toBe(anew);
    expect(steadied(anew, found)).toBe(found);
  });
});

describe('columns', () => {
  it('can be read as everything, each in one group', () => {
    const all = targetGroups.flatMap(([, targets]) => targets);
    expect([...all].sort()).toEqual([...candidateColumns].sort());
  });

  it('never stand for one single value twice', () => {
    const columns = [column(0, 'city'), column(1, 'email'), column(2, null)];
    expect(retargeted(columns, 2, 'city')).toEqual([
      { column: 0, target: null },
      { column: 2, target: 'city' },
    ]);
    expect(retargeted(columns, 2, 'email')).toEqual([{ column: 2, target: 'email' }]);
    expect(retargeted(columns, 0, null)).toEqual([{ column: 0, target: null }]);
  });

  it('show the doubtful ones first and those left out last', () => {
    const columns = [column(0, null), column(1, 'name'), column(2, 'city', { doubtful: true })];
    expect(columnsInOrder(columns).map((each) => each.column)).toEqual([2, 1, 0]);
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('words in %s', (language, words) => {
  const tables = (words as unknown as Record<string, Record<string, Record<string, unknown>>>)[
    `./${language}/tables.json`
  ];
  it.each([
    ['target', candidateColumns],
    ['fault', faultReasons],
    ['leftOut', leftOutReasons],
  ])('name every %s', (group, names) => {
    expect(names.filter((name) => tables?.[group]?.[name] === undefined)).toEqual([]);
  });
});
