import { File as SentFile } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import {
  BatchId,
  BatchItem,
  BatchItemId,
  type BatchView,
  CandidateId,
  intakeContract,
  unreadableContract,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { IntakePage } from './intake-page.js';

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
const batchId = BatchId.parse('01930000-0000-7000-8000-0000000000b1');
const candidateId = CandidateId.parse('01930000-0000-7000-8000-0000000000c1');
let made = 0;
const item = (fileName: string, changes: Partial<BatchItem>): BatchItem => {
  made += 1;
  return BatchItem.parse({
    id: BatchItemId.parse(`01930000-0000-7000-8000-${String(made).padStart(12, '0')}`),
    parentId: null,
    row: null,
    fileName,
    byteCount: 2048,
    status: 'created',
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
};
const lookalike = { candidateId, name: 'Noor Haddad', because: ['email' as const] };
const proposal = item('noor 2026.pdf', { status: 'proposal', lookalikes: [lookalike] });
const unreadable = item('passport.pdf', {
  status: 'unreadable',
  fault: { code: 'scan-without-ocr', detail: 'A scan.' },
});
const view: BatchView = {
  id: batchId,
  status: 'done',
  createdAt: '2026-11-21T12:00:00Z',
  createdBy: 'Ines Duarte',
  finishedAt: '2026-11-21T12:01:00Z',
  fileCount: 4,
  counts: { ...none, created: 1, proposal: 1, fault: 2 },
  items: [
    item('ada.pdf', { candidate: { id: candidateId, name: 'Ada North' }, fieldCount: 14, reviewCount: 2 }),
    item('erased.pdf', { status: 'created', candidate: null, fieldCount: 9 }),
    item('scan.pdf', { status: 'fault', fault: { code: 'no-text', detail: 'This PDF holds pictures.' } }),
    proposal,
    unreadable,
    item('cvs.zip', { status: 'done', archive: { taken: 12, leftOut: 1, leftOutNames: ['.DS_Store'] } }),
    item('people.csv', {
      status: 'done',
      rows: { ...none, created: 2, fault: 1 },
      ignoredColumns: ['Shoe size'],
    }),
  ],
};
const past = answer(intakeContract.list, { items: [view], next: null, total: 1 });
const noPast = answer(intakeContract.list, { items: [], next: null, total: 0 });
const rows = answer(intakeContract.rows, {
  items: [
    item('people.csv', { row: 3, status: 'fault', fault: { code: 'row', detail: 'There is no name.' } }),
  ],
  next: null,
  total: 1,
});
const open = (at = paths.intake()) => show(<IntakePage />, { path: '/intake/:batchId?', at });

describe('intake', () => {
  useAnswers();

  it('teaches what to do when nothing has come in', async () => {
    answers.use(noPast);
    open();
    expect(await screen.findByText('Nothing has come in yet. Drop the first files above.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Template for a table (CSV)' }).getAttribute('href')).toBe(
      '/api/batches/template',
    );
  });

  it('sends chosen files and goes to their intake', async () => {
    answers.use(
      noPast,
      answer(intakeContract.create, { id: batchId }),
      answer(intakeContract.get, view),
      rows,
    );
    const { router, container } = open();
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input as HTMLInputElement, [
      // The fetch of Node takes Node's own files.
      new SentFile(['text'], 'ada.txt') as unknown as File,
    ]);
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.batch(batchId)));
    expect(await screen.findByRole('list', { name: 'Files of this intake' })).toBeTruthy();
  });

  it('tells how each file ended, why, and where to go on', async () => {
    answers.use(past, answer(intakeContract.get, view), rows);
    open(paths.batch(batchId));
    const files = await screen.findByRole('list', { name: 'Files of this intake' });
    expect(within(files).getByRole('link', { name: 'Ada North' }).getAttribute('href')).toBe(
      paths.candidate(candidateId),
    );
    expect(within(files).getByText(/14 fields/).textContent).toContain('2 to review');
    expect(within(files).getByText('Whom this became is not here any more.')).toBeTruthy();
    expect(within(files).getByText(/Send it in a form with text/)).toBeTruthy();
    expect(within(files).getByText(/Columns not understood/).textContent).toContain('Shoe size');
    expect(await within(files).findByText('Row not taken.')).toBeTruthy();
    expect(within(files).getByText('12 files taken out of this archive; they stand below.')).toBeTruthy();
    expect(within(files).getByText('1 left in it: .DS_Store')).toBeTruthy();
    expect(screen.getByText('7 of 7 files read · 4 need you')).toBeTruthy();
    expect(await screen.findByText('1 new, 1 to decide, 2 with faults')).toBeTruthy();
  });

  it('settles a proposal as somebody says', async () => {
    const sent: unknown[] = [];
    answers.use(
      past,
      answer(intakeContract.get, view),
      rows,
      answer(intakeContract.decide, ({ params, body }) => {
        sent.push(params.itemId, body);
        return {
          ...proposal,
          status: 'updated' as const,
          lookalikes: [],
          candidate: { id: candidateId, name: 'Noor Haddad' },
        };
      }),
    );
    open(paths.batch(batchId));
    await userEvent.click(await screen.findByRole('button', { name: /^Same person: .* Noor Haddad$/ }));
    await waitFor(() => expect(sent).toEqual([proposal.id, { choice: 'same-person', candidateId }]));
  });

  it('makes a candidate of a file that nobody could read, by name', async () => {
    const sent: unknown[] = [];
    answers.use(
      past,
      answer(intakeContract.get, view),
      rows,
      answer(unreadableContract.name, ({ params, body }) => {
        sent.push(params.itemId, body);
        return {
          ...unreadable,
          status: 'created' as const,
          candidate: { id: candidateId, name: 'Noor Haddad' },
        };
      }),
    );
    open(paths.batch(batchId));
    const files = await screen.findByRole('list', { name: 'Files of this intake' });
    expect(within(files).getByText(/Tesseract\) is not installed/)).toBeTruthy();
    expect(within(files).getByRole('link', { name: 'Open the file' }).getAttribute('href')).toBe(
      `/api/batches/${batchId}/items/${unreadable.id}/file`,
    );
    await userEvent.click(within(files).getByRole('button', { name: 'Say whose CV this is' }));
    const form = within(files).getByRole('form', { name: 'Whose CV is passport.pdf?' });
    const create = within(form).getByRole('button', { name: 'Make a candidate' });
    expect(create.hasAttribute('disabled')).toBe(true);
    await userEvent.type(within(form).getByRole('textbox', { name: /^Name/ }), ' Noor Haddad');
    await userEvent.click(create);
    await waitFor(() => expect(sent).toEqual([unreadable.id, { name: 'Noor Haddad' }]));
  });

  it('leads to a look at what taking it back does', async () => {
    answers.use(past, answer(intakeContract.get, view), rows);
    open(paths.batch(batchId));
    const link = await screen.findByRole('link', { name: 'Take back' });
    expect(link.getAttribute('href')).toBe(paths.undo(batchId));
  });

  it.each([
    [
      'a refusal',
      refuse(intakeContract.get, 'not-found', { detail: 'There is no such intake.' }),
      'There is no such intake.',
    ],
    ['no access', refuse(intakeContract.get, 'forbidden'), 'Not part of your access level'],
  ])('says so: %s', async (_name, handler, text) => {
    answers.use(noPast, handler);
    open(paths.batch(batchId));
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('shows that it is loading', () => {
    answers.use(stall(intakeContract.list), stall(intakeContract.get));
    open(paths.batch(batchId));
    expect(screen.getAllByRole('status', { name: 'Loading…' })).toHaveLength(2);
  });
});
