import { describe, expect, it } from '@jest/globals';
import {
  candidatesContract,
  referenceContract,
  rolesContract,
  sessionContract,
} from '@portolan/shared/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers } from '../../testing/answers.js';
import { sessionOf, showRoutes } from '../../testing/show.js';
import { useAnswers } from '../../testing/use-answers.js';
import { PageHeader } from '../../ui/page-header.js';
import { type PageEntry } from '../pages.js';
import { routes } from '../router.js';

const page = (path: string, title: string): PageEntry => ({
  path,
  labelKey: 'common:nav.overview',
  levels: ['manager', 'recruiter'],
  load: () => Promise.resolve(() => <PageHeader title={title} />),
});

describe('command palette', () => {
  useAnswers();

  it('opens by keys, asks what the level may see, and Enter opens the first answer', async () => {
    let askedForCandidates = false;
    answers.use(
      answer(sessionContract.current, sessionOf('manager')),
      answer(rolesContract.list, { items: [], next: null, total: 0 }),
      answer(candidatesContract.list, () => {
        askedForCandidates = true;
        return { items: [], next: null, total: 0 };
      }),
      answer(referenceContract.occupations, ({ query }) => {
        expect(query.search).toBe('software');
        return { occupations: [{ code: '15-1252', title: 'Software developers', matched: null }] };
      }),
    );
    const { router } = showRoutes(routes([page('/', 'The start'), page('/market/:code', 'The occupation')]));
    await screen.findByRole('heading', { name: 'The start' });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByPlaceholderText(/A page, a person/), 'software');
    expect(await screen.findByText('Software developers')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('[data-selected]')?.textContent).toContain('Software'));
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'The occupation' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/market/15-1252');
    expect(askedForCandidates).toBe(false);
  });

  it('says when nothing is found', async () => {
    answers.use(
      answer(sessionContract.current, sessionOf('recruiter')),
      answer(rolesContract.list, { items: [], next: null, total: 0 }),
      answer(candidatesContract.list, { items: [], next: null, total: 0 }),
      answer(referenceContract.occupations, { occupations: [] }),
    );
    showRoutes(routes([page('/', 'The start')]));
    await screen.findByRole('heading', { name: 'The start' });
    await userEvent.keyboard('/');
    await userEvent.type(await screen.findByPlaceholderText(/A page, a person/), 'zzzz');
    expect(await screen.findByText(/Nothing found/)).toBeTruthy();
  });
});
