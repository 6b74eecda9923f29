import { describe, expect, it, jest } from '@jest/globals';
import { marketContract, shortlistsContract } from '@portolan/shared/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { comparedOf, comparison, roleId } from '../features/shortlists/sample.fixture.js';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { ComparePage } from './compare-page.js';

// Popovers and switches take their time in jsdom on a busy machine.
jest.setTimeout(30_000);

const ids = [1, 2, 3].map((number) => comparedOf(number, []).explanation.candidateId);
const noMarket = answer(marketContract.panel, {
  occupation: { code: '15-1252', title: 'Software developers' },
  country: 'US',
  employment: null,
  growth: null,
  openings: null,
  pay: null,
  conflicts: [],
});
const open = (count = 2) =>
  show(<ComparePage />, { path: '/compare', at: paths.compare(roleId, ids.slice(0, count)) });

describe('the comparison', () => {
  useAnswers();

  it('wants two candidates at least', async () => {
    show(<ComparePage />, { path: '/compare', at: paths.compare(roleId, ids.slice(0, 1)) });
    expect(await screen.findByText(/Choose two to six candidates/)).toBeTruthy();
  });

  it('shows verdicts side by side, differences alone on demand, and questions to ask', async () => {
    answers.use(noMarket, answer(shortlistsContract.compare, comparison));
    open();
    const table = await screen.findByRole('group', { name: 'Requirements' });
    expect(within(table).getByRole('rowheader', { name: /^Git/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('switch', { name: 'Only the 1 difference' }));
    expect(within(table).queryByRole('rowheader', { name: /^Git/ })).toBeNull();
    expect(within(table).getByRole('rowheader', { name: /^PostgreSQL/ })).toBeTruthy();
    const questions = screen.getByRole('region', { name: 'To ask' });
    expect(
      within(questions).getByText('How well do you know PostgreSQL, and where did you last use it?'),
    ).toBeTruthy();
    expect(screen.queryByText(/winner|best/i)).toBeNull();
  });

  it('fences the answers about work off', async () => {
    answers.use(noMarket, answer(shortlistsContract.compare, comparison));
    open();
    const lane = await screen.findByRole('region', { name: 'Authorisation to work in United States' });
    expect(within(lane).getAllByText('not asked yet')).toHaveLength(2);
    expect(within(lane).getByText(/Never part of a score or an order/)).toBeTruthy();
  });

  it('takes somebody out by the address', async () => {
    answers.use(
      noMarket,
      answer(shortlistsContract.compare, {
        ...comparison,
        candidates: [...comparison.candidates, comparedOf(3, [1, 1])],
      }),
    );
    const { router } = open(3);
    await userEvent.click(await screen.findByRole('button', { name: 'Take Person 2 out of the comparison' }));
    expect(new URLSearchParams(router.state.location.search).getAll('candidate')).toEqual([ids[0], ids[2]]);
  });

  it('says so when the role does not exist', async () => {
    answers.use(refuse(shortlistsContract.compare, 'not-found', { detail: 'There is no such role.' }));
    open();
    expect(await screen.findByText('There is no such role.')).toBeTruthy();
  });
});
