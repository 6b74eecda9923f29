import { describe, expect, it, jest } from '@jest/globals';
import {
  BatchId,
  BatchItemId,
  type BatchView,
  intakeContract,
  tableContract,
  type TableColumn,
  type TableView,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { IntakePage } from './intake-page.js';

jest.setTimeout(60_000);

/** jsdom has no event streams: this one stays silent. */
class SilentSource {
  addEventListener() {}
  close() {}
}
Object.assign(globalThis, { EventSource: SilentSource });

const batchId = BatchId.parse('01930000-0000-7000-8000-0000000000b1');
const itemId = BatchItemId.parse('01930000-0000-7000-8000-0000000000a1');
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
const counts = { rows: 1300, new: 1204, changed: 10, unchanged: 40, duplicate: 44, faulty: 2, partial: 3 };
const progress: TableView['progress'] = {
  phase: 'to-confirm',
  rowsRead: 1300,
  rowsDone: 0,
  bytesRead: 9000,
  byteCount: 9000,
  startedAt: null,
  rowsPerSecond: null,
  stopping: false,
};
const column = (at: number, header: string, changes: Partial<TableColumn>): TableColumn => ({
  column: at,
  header,
  target: null,
  because: null,
  confidence: 0,
  doubtful: false,
  leftOut: null,
  takenBy: null,
  dateOrder: null,
  decimal: null,
  samples: [],
  ...changes,
});
const table: TableView = {
  itemId,
  fileName: 'people.csv',
  format: { kind: 'csv', encoding: 'utf-8', delimiter: ';', headerRow: 1, sheet: null, sheets: [] },
  system: 'Lever',
  columns: [
    column(0, 'Name', { target: 'name', because: 'name', confidence: 1, samples: ['Ana Kovač'] }),
    column(1, 'Town', { target: 'city', because: 'content', confidence: 0.5, doubtful: true }),
    column(2, 'Born', { leftOut: 'personal' }),
    column(3, 'Where', { leftOut: 'unknown', samples: ['Split'] }),
  ],
  isSavedMapping: false,
  options: { sameEmail: false, defaultCountry: null, dateOrder: null, payCurrency: null, payPeriod: null },
  counts,
  progress,
  preview: [
    { row: 2, cells: ['Ana Kovač', 'Zagreb', '', ''], outcome: 'new', faults: [] },
    {
      row: 3,
      cells: ['', 'Malmö', '', ''],
      outcome: 'faulty',
      faults: [{ column: 0, header: 'Name', value: '', reason: 'name-missing', fatal: true }],
    },
  ],
};
const batch: BatchView = {
  id: batchId,
  status: 'to-confirm',
  createdAt: '2026-11-21T12:00:00Z',
  createdBy: 'Ines Duarte',
  finishedAt: null,
  fileCount: 1,
  counts: none,
  items: [
    {
      id: itemId,
      parentId: null,
      row: null,
      fileName: 'people.csv',
      byteCount: 9000,
      status: 'to-confirm',
      candidate: null,
      fieldCount: null,
      reviewCount: null,
      lookalikes: [],
      fault: null,
      rows: none,
      table: { counts, progress },
      ignoredColumns: ['Where'],
      archive: null,
    },
  ],
};
const faults = answer(tableContract.faults, {
  items: [
    {
      row: 3,
      cells: ['', 'Malmö', '', ''],
      faults: [{ column: 0, header: 'Name', value: '', reason: 'name-missing', fatal: true }],
    },
  ],
  next: null,
  total: 1,
});
const base = [
  answer(intakeContract.list, { items: [], next: null, total: 0 }),
  answer(intakeContract.get, batch),
  answer(tableContract.get, table),
  faults,
];
const open = async () => {
  show(<IntakePage />, { path: '/intake/:batchId?', at: paths.batch(batchId) });
  return screen.findByRole('region', { name: 'people.csv' });
};

describe('a table on the intake page', () => {
  useAnswers();

  it('shows what would happen, how columns are read and what is wrong', async () => {
    answers.use(...base);
    const card = await open();
    expect(await within(card).findByText('1,204')).toBeTruthy();
    expect(within(card).getByText('Lever')).toBeTruthy();
    const headers = within(card).getAllByRole('rowheader');
    expect(headers.map((header) => header.textContent)).toEqual(['Town', 'Name', 'Born', 'Where']);
    expect(within(card).getByText('please check')).toBeTruthy();
    expect(within(card).getByText(/not used in ranking and not kept/)).toBeTruthy();
    expect(await within(card).findByText('Fill in the name, or the given and the family name.')).toBeTruthy();
    const file = within(card).getByRole('link', { name: 'Download the faulty rows (CSV)' });
    expect(file.getAttribute('href')).toBe(`/api/batches/${batchId}/items/${itemId}/table/faults.csv`);
  });

  it('reads a column otherwise, and lets go of the one that was read as the same', async () => {
    const sent: unknown[] = [];
    answers.use(
      ...base,
      answer(tableContract.correct, ({ body }) => {
        sent.push(body);
        return { ...table, progress: { ...progress, phase: 'checking' as const } };
      }),
    );
    const card = await open();
    await userEvent.click(await within(card).findByRole('combobox', { name: 'Read as: Where' }));
    await userEvent.click(await screen.findByRole('option', { name: 'City' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          columns: [
            { column: 1, target: null },
            { column: 3, target: 'city' },
          ],
        },
      ]),
    );
  });

  it('imports when somebody says so', async () => {
    const sent: unknown[] = [];
    answers.use(
      ...base,
      answer(tableContract.act, ({ body }) => {
        sent.push(body);
        return {
          ...table,
          progress: { ...progress, phase: 'importing' as const, rowsDone: 325, rowsPerSecond: 100 },
        };
      }),
    );
    const card = await open();
    await userEvent.click(await within(card).findByRole('button', { name: 'Import 1,214 rows' }));
    await waitFor(() => expect(sent).toEqual([{ action: 'import' }]));
  });

  it('pauses, and asks before it stops', async () => {
    const sent: unknown[] = [];
    const running = {
      ...table,
      progress: { ...progress, phase: 'importing' as const, rowsDone: 325, rowsPerSecond: 100 },
    };
    answers.use(
      answer(tableContract.get, running),
      answer(tableContract.act, ({ body }) => {
        sent.push(body.action);
        return running;
      }),
      ...base.filter((_, i) => i !== 2),
    );
    const card = await open();
    expect(await within(card).findByText('325 of 1,300 rows imported')).toBeTruthy();
    expect(within(card).getByText(/about 10 seconds left/)).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(sent).toEqual(['pause']));
    await userEvent.click(await within(card).findByRole('button', { name: 'Stop' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stop this import?' });
    expect(sent).toEqual(['pause']);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(sent).toEqual(['pause', 'cancel']));
  });

  it('says so when it may not be seen', async () => {
    answers.use(...base.filter((_, i) => i !== 2), refuse(tableContract.get, 'forbidden'));
    const card = await open();
    expect(await within(card).findByText('Not part of your access level')).toBeTruthy();
  });
});
