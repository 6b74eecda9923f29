import { describe, expect, it } from '@jest/globals';
import { type MergePreview, mergesContract, type RoleId } from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { idOf, preview } from '../features/duplicates/sample.fixture.js';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { MergePage } from './merge-page.js';

const [kept, merged] = [preview.kept.id, preview.merged.id];
const said = (amount: string) => ({
  money: { amount, currency: 'EUR', period: 'year' as const, hoursPerYear: null },
  saidBy: 'the candidate',
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: null,
});
const entry = { stage: 'proposed' as const, stageChangedAt: '2026-01-01T00:00:00Z', noteCount: 2 };
const asking: MergePreview = {
  ...preview,
  expectation: { kept: said('90000'), merged: said('95000') },
  shortlists: [
    { roleId: idOf(30) as RoleId, roleTitle: 'Lead', employerName: 'Acme', kept: entry, merged: entry },
  ],
};

const route = { path: '/candidates/:candidateId/merge/:otherId', at: paths.merge(kept, merged) };
const open = (level: 'recruiter' | 'specialist' = 'recruiter') =>
  show(<MergePage />, { ...route, session: sessionOf(level) });
const sendButton = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Merge' });

describe('merging two records', () => {
  useAnswers();

  it('suggests a person before a document and the newest, and sends what was chosen', async () => {
    const sent: unknown[] = [];
    answers.use(
      answer(mergesContract.preview, preview),
      answer(mergesContract.merge, ({ params, body }) => {
        sent.push(params.candidateId, body);
        return { mergeId: idOf(40) as never, version: 3 };
      }),
    );
    const { router } = open();
    const headline = await screen.findByRole<HTMLInputElement>('radio', { name: 'Headline: Developer' });
    expect(headline.checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Headline: Architect' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Name: Ana Kovač' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep E-mail old@example.org' }));
    await userEvent.click(await sendButton());
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.candidate(kept)));
    expect(sent).toEqual([
      kept,
      expect.objectContaining({
        mergedId: merged,
        mergedVersion: 2,
        choose: [idOf(10), idOf(21), idOf(14)],
        leaveOut: [idOf(13)],
      }),
    ]);
  });

  it('waits until everything that differs beside the profile is answered', async () => {
    answers.use(answer(mergesContract.preview, asking));
    open();
    expect(await screen.findByText('2 questions to answer')).toBeTruthy();
    expect((await sendButton()).disabled).toBe(true);
    const pay = screen.getByRole('radiogroup', { name: 'Pay expectation' });
    await userEvent.click(within(pay).getByRole('radio', { name: /95,000/ }));
    expect(screen.getByText('1 question to answer')).toBeTruthy();
    const stage = screen.getByRole('radiogroup', { name: 'Stage for Lead, Acme' });
    await userEvent.click(within(stage).getAllByRole('radio')[0] as HTMLElement);
    expect((await sendButton()).disabled).toBe(false);
  });

  it('leaves two mobility files to a specialist', async () => {
    answers.use(answer(mergesContract.preview, { ...preview, bothHaveMobilityFile: true }));
    open();
    expect(await screen.findByText('Both have a mobility file')).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'Mobility file' })).toBeNull();
    expect((await sendButton()).disabled).toBe(true);
  });

  it('asks a specialist which mobility file stands', async () => {
    answers.use(answer(mergesContract.preview, { ...preview, bothHaveMobilityFile: true }));
    open('specialist');
    const files = await screen.findByRole('radiogroup', { name: 'Mobility file' });
    expect((await sendButton()).disabled).toBe(true);
    await userEvent.click(within(files).getByRole('radio', { name: 'This record stays' }));
    expect((await sendButton()).disabled).toBe(false);
  });

  it('turns round which record stays', async () => {
    answers.use(answer(mergesContract.preview, preview));
    const { router } = open();
    await userEvent.click(await screen.findByRole('link', { name: 'Turn round' }));
    expect(router.state.location.pathname).toBe(paths.merge(merged, kept));
  });

  it('stays and says so when somebody changed one of the two meanwhile', async () => {
    answers.use(
      answer(mergesContract.preview, preview),
      refuse(mergesContract.merge, 'changed-meanwhile', { detail: 'Somebody changed this candidate.' }),
    );
    const { router } = open();
    await userEvent.click(await sendButton());
    expect(await screen.findByText('Somebody changed this candidate.')).toBeTruthy();
    expect(router.state.location.pathname).toBe(route.at);
    expect((await sendButton()).disabled).toBe(false);
  });

  it('shows that it is loading', () => {
    answers.use(stall(mergesContract.preview));
    open();
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it.each([
    ['not-found', 'One of the two is not there any more.', 'One of the two is not there any more.'],
    ['forbidden', undefined, 'Not part of your access level'],
  ] as const)('says so when it cannot be shown: %s', async (code, detail, words) => {
    answers.use(refuse(mergesContract.preview, code, detail === undefined ? {} : { detail }));
    open();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('knows no address without two records', async () => {
    show(<MergePage />, { ...route, at: '/candidates/somebody/merge/nobody' });
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  });
});
