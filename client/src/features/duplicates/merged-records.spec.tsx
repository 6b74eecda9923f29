import { describe, expect, it } from '@jest/globals';
import { CandidateId, duplicatesContract, type MergeSeen, mergesContract } from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse } from '../../testing/answers.js';
import { show } from '../../testing/show.js';
import { useAnswers } from '../../testing/use-answers.js';
import { MergedRecords } from './merged-records.js';
import { idOf } from './sample.fixture.js';

const candidateId = CandidateId.parse(idOf(1));
const merge = (n: number, name: string): MergeSeen => ({
  id: idOf(n) as MergeSeen['id'],
  merged: { id: idOf(n + 10) as CandidateId, name, headline: null },
  mergedAt: `2026-0${n}-01T00:00:00Z`,
  mergedBy: 'Ines Duarte',
  stays: [],
});
const [newest, middle, oldest] = [merge(4, 'Ana Kovacs'), merge(3, 'KOVAC Ana'), merge(2, 'A. Kovač')];
const merged = (merges: readonly MergeSeen[]) => answer(mergesContract.list, () => ({ merges: [...merges] }));
const noPairs = answer(duplicatesContract.list, { items: [], next: null, total: 0 });
const buildsOn = refuse(mergesContract.undo, 'conflict', {
  detail: 'A later merge builds on this one. Take the later one back first.',
});

const rowOf = async (name: string) =>
  (await screen.findAllByRole('listitem')).find((row) => row.textContent?.includes(name)) as HTMLElement;
const buttonOf = async (name: string) =>
  within(await rowOf(name)).getByRole('button', { name: 'Take the merge back' });

async function takeBack(name: string): Promise<void> {
  await userEvent.click(await buttonOf(name));
  const dialog = await screen.findByRole('dialog', { name: `Take ${name} out again?` });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take the merge back' }));
}

describe('records that were merged into one', () => {
  useAnswers();

  it('come out again by what was confirmed', async () => {
    const sent: unknown[] = [];
    answers.use(
      noPairs,
      merged([newest, middle]),
      answer(mergesContract.undo, ({ params }) => {
        sent.push(params);
        return { mergedId: newest.merged.id, stays: [] };
      }),
    );
    show(<MergedRecords candidateId={candidateId} />);
    await takeBack('Ana Kovacs');
    expect(await screen.findByText('Ana Kovacs is a record of its own again.')).toBeTruthy();
    expect(sent).toEqual([{ candidateId, mergeId: newest.id }]);
  });

  it('say in place which later merge must be taken back first, and the keyboard is at the button', async () => {
    answers.use(noPairs, merged([newest, middle]), buildsOn);
    show(<MergedRecords candidateId={candidateId} />);
    await takeBack('KOVAC Ana');
    const alert = await within(await rowOf('KOVAC Ana')).findByRole('alert');
    expect(alert.textContent).toBe(
      'The merge with Ana Kovacs came later and builds on this one. Take that one back first.',
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const button = await buttonOf('KOVAC Ana');
    expect(button.getAttribute('aria-describedby')).toBe(alert.id);
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('speak of all later ones where it could be any, and forget it once one is back', async () => {
    let merges = [newest, middle, oldest];
    answers.use(
      noPairs,
      answer(mergesContract.list, () => ({ merges })),
      buildsOn,
    );
    show(<MergedRecords candidateId={candidateId} />);
    await takeBack('A. Kovač');
    expect(await screen.findByText(/^Later merges build on this one\./)).toBeTruthy();
    answers.use(
      answer(mergesContract.undo, () => {
        merges = [middle, oldest];
        return { mergedId: newest.merged.id, stays: [] };
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await takeBack('Ana Kovacs');
    await waitFor(() => expect(screen.queryByText(/^Later merges build/)).toBeNull());
    expect(await rowOf('A. Kovač')).toBeTruthy();
  });

  it('tell any other refusal in the words of the server', async () => {
    answers.use(noPairs, merged([newest]), refuse(mergesContract.undo, 'not-found', { detail: 'Gone.' }));
    show(<MergedRecords candidateId={candidateId} />);
    await takeBack('Ana Kovacs');
    expect(await screen.findByText('Gone.')).toBeTruthy();
    expect(within(await screen.findByRole('dialog')).getByText(/^Both records will be/)).toBeTruthy();
  });
});
