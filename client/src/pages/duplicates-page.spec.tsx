import { describe, expect, it } from '@jest/globals';
import { type CandidateId, type DuplicatePair, duplicatesContract } from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { DuplicatesPage } from './duplicates-page.js';

const [older, newer] = [
  '018f0000-0000-7000-8000-000000000001',
  '018f0000-0000-7000-8000-000000000002',
] as CandidateId[] as [CandidateId, CandidateId];

const record = (id: CandidateId, name: string, createdAt: string): DuplicatePair['one'] => ({
  id,
  name,
  headline: 'Developer',
  city: null,
  country: null,
  emails: [],
  phones: [],
  jobs: ['Developer, Acme'],
  origin: 'document',
  isSynthetic: false,
  documentCount: 1,
  createdAt,
});
const pair: DuplicatePair = {
  one: record(newer, 'KOVAC Ana', '2026-03-01T00:00:00Z'),
  other: record(older, 'Ana Kovač', '2026-01-01T00:00:00Z'),
  score: 55,
  reasons: [
    { because: 'name-same', points: 35, values: ['KOVAC Ana', 'Ana Kovač'] },
    { because: 'job', points: 20, values: null },
  ],
  status: 'open',
  foundAt: '2026-03-01T00:00:00Z',
  decidedBy: null,
  decidedAt: null,
};
const list = (...items: DuplicatePair[]) =>
  answer(duplicatesContract.list, { items, next: null, total: items.length });

describe('duplicates', () => {
  useAnswers();

  it('shows why two records may be one person, and leads to the merge into the older one', async () => {
    answers.use(list(pair));
    show(<DuplicatesPage />);
    const reasons = await screen.findByRole('list', { name: 'Why they may be one person' });
    expect(within(reasons).getByText('the same name')).toBeTruthy();
    expect(within(reasons).getByText('KOVAC Ana · Ana Kovač')).toBeTruthy();
    const look = screen.getByRole('link', { name: 'Compare and merge' });
    expect(look.getAttribute('href')).toBe(paths.merge(older, newer));
  });

  it('remembers that two are not the same person', async () => {
    const sent: unknown[] = [];
    answers.use(
      list(pair),
      answer(duplicatesContract.decide, ({ params, body }) => {
        sent.push(params, body);
        return { status: 'different' as const };
      }),
    );
    show(<DuplicatesPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Not the same person' }));
    await waitFor(() => expect(sent).toEqual([{ oneId: newer, otherId: older }, { decision: 'different' }]));
  });

  it('says so when there is nothing to decide', async () => {
    answers.use(list());
    show(<DuplicatesPage />);
    expect(await screen.findByText(/No two records look like one person/)).toBeTruthy();
  });

  it('says so when it failed, and to whom it is not open', async () => {
    answers.use(refuse(duplicatesContract.list, 'forbidden'));
    show(<DuplicatesPage />);
    expect(await screen.findByText('Not part of your access level')).toBeTruthy();
  });

  it('shows that it is loading', () => {
    answers.use(stall(duplicatesContract.list));
    show(<DuplicatesPage />);
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });
});
