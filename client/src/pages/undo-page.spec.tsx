import { describe, expect, it } from '@jest/globals';
import {
  BatchId,
  CandidateId,
  intakeContract,
  type TouchedCandidate,
  undoContract,
  type UndoPreview,
  type UndoProgress,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { UndoPage } from './undo-page.js';

const batchId = BatchId.parse('01930000-0000-7000-8000-000000000001');
const idOf = (n: number) => CandidateId.parse(`01930000-0000-7000-8000-00000000001${n}`);
const touched = (n: number, name: string, created: boolean): TouchedCandidate => ({
  candidate: { id: idOf(n), name },
  created,
  because: ['heard'],
});
const preview: UndoPreview = {
  createdCount: 5,
  updatedCount: 3,
  touchedCount: 2,
  touched: [touched(1, 'Ines Ode', true), touched(2, 'Olga Finch', false)],
  changed: [
    {
      candidate: { id: idOf(3), name: 'Otto Finch' },
      fields: [{ field: 'headline', now: ['Engineer'], then: [] }],
    },
  ],
  progress: null,
};
const progress: UndoProgress = {
  total: 8,
  removed: 3,
  restored: 1,
  kept: 0,
  startedBy: 'Ines Duarte',
  startedAt: '2026-11-20T10:00:00Z',
  finishedAt: null,
};

const none = {
  created: 0,
  updated: 0,
  unchanged: 0,
  proposal: 0,
  discarded: 0,
  unreadable: 0,
  fault: 0,
  waiting: 0,
};
const open = (at = `/intake/${batchId}/undo`) => {
  answers.use(
    answer(intakeContract.get, {
      id: batchId,
      status: 'done',
      createdAt: '2026-11-20T09:30:00Z',
      createdBy: null,
      finishedAt: null,
      fileCount: 8,
      counts: none,
      items: [],
    }),
  );
  return show(<UndoPage />, { path: '/intake/:batchId/undo', at });
};
/** How many go, return and stay, as the page says it. */
const outcome = () =>
  ['candidates go', 'return to what they were', 'stay as they are'].map(
    (label) => screen.getByText(label).parentElement?.querySelector('dd')?.textContent,
  );

describe('taking an intake back', () => {
  useAnswers();

  it('shows what goes and what returns before anything is done', async () => {
    answers.use(answer(undoContract.preview, preview));
    open();
    const returns = await screen.findByRole('region', { name: 'What returns' });
    expect(within(returns).getByText('Engineer')).toBeTruthy();
    expect(within(returns).getByText('nothing known')).toBeTruthy();
    expect(outcome()).toEqual(['4', '2', '2']);
    expect(screen.getByText(/^Intake of 20 Nov 2026, .*, 8 files\./)).toBeTruthy();
    const since = screen.getByRole('region', { name: '2 candidates were touched since' });
    expect(within(since).getAllByText(/somebody noted what was said/)).toHaveLength(2);
  });

  it('counts anew with each decision, and sends the decisions', async () => {
    const sent: unknown[] = [];
    let now = preview;
    answers.use(
      answer(undoContract.preview, () => now),
      answer(undoContract.start, ({ body }) => {
        sent.push(body);
        now = { ...preview, progress };
        return progress;
      }),
    );
    open();
    const all = await screen.findByRole('radiogroup', { name: 'For all of them' });
    await userEvent.click(within(all).getByRole('radio', { name: 'Take all back' }));
    expect(outcome()).toEqual(['5', '3', '0']);
    const one = screen.getByRole('radiogroup', { name: 'What becomes of Olga Finch' });
    await userEvent.click(within(one).getByRole('radio', { name: 'Keep' }));
    expect(outcome()).toEqual(['5', '2', '1']);
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(await screen.findByRole('heading', { name: 'Being taken back…' })).toBeTruthy();
    expect(sent).toEqual([{ touched: 'take-back', exceptions: [idOf(2)] }]);
  });

  it('says how far it has come, and that it is done', async () => {
    let asked = 0;
    answers.use(
      answer(undoContract.preview, () => {
        asked += 1;
        const done = { ...progress, removed: 5, restored: 3, finishedAt: '2026-11-20T10:01:00Z' };
        return { ...preview, progress: asked > 1 ? done : progress };
      }),
    );
    open();
    const bar = await screen.findByRole('progressbar', { name: 'Being taken back…' });
    expect(bar.getAttribute('aria-valuenow')).toBe('50');
    expect(screen.getByRole('status').textContent).toMatch(/^Ines Duarte, .* · 50 %$/);
    expect(await screen.findByRole('heading', { name: 'Taken back' }, { timeout: 5000 })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toEqual(['5', '3', '0']);
  });

  it('says so when it cannot begin, and lets it be tried again', async () => {
    answers.use(
      answer(undoContract.preview, preview),
      refuse(undoContract.start, 'conflict', { detail: 'Files of this intake are still being read.' }),
    );
    open();
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Take back' });
    await userEvent.click(button);
    expect(await screen.findByText('Files of this intake are still being read.')).toBeTruthy();
    await waitFor(() => expect(button.disabled).toBe(false));
  });

  it('shows that it is loading', () => {
    answers.use(stall(undoContract.preview));
    open();
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it.each([
    ['not-found', 'There is no such intake.', 'There is no such intake.'],
    ['forbidden', undefined, 'Not part of your access level'],
  ] as const)('says so when it cannot be shown: %s', async (code, detail, words) => {
    answers.use(refuse(undoContract.preview, code, detail === undefined ? {} : { detail }));
    open();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('knows no address without an intake', async () => {
    open('/intake/yesterday/undo');
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  });
});
