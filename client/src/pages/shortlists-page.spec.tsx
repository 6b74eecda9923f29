import { describe, expect, it, jest } from '@jest/globals';
import { rolesContract, type ShortlistEntry, shortlistsContract } from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entryOf, eventId, managerShortlist, roleId } from '../features/shortlists/sample.fixture.js';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { ShortlistPage } from './shortlist-page.js';
import { ShortlistsPage } from './shortlists-page.js';

// Dialogs and menus take their time in jsdom on a busy machine.
jest.setTimeout(30_000);

const noRole = refuse(rolesContract.show, 'not-found');
const listOf = (...items: ShortlistEntry[]) =>
  answer(shortlistsContract.list, {
    items,
    next: null,
    total: items.length,
    stages: shortlistStages.map((stage) => ({
      stage,
      count: items.filter((entry) => entry.stage === stage).length,
    })),
  });

const openRole = (level: Parameters<typeof sessionOf>[0] = 'recruiter', query = '') =>
  show(<ShortlistPage />, {
    path: '/roles/:roleId/shortlist',
    at: paths.roleShortlist(roleId) + query,
    session: sessionOf(level),
  });

describe('shortlists of all roles', () => {
  useAnswers();

  it('shows that it loads', async () => {
    answers.use(stall(shortlistsContract.list));
    show(<ShortlistsPage />);
    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it('says what to do when nobody is there, and when the filters leave nobody', async () => {
    answers.use(listOf());
    const { unmount } = show(<ShortlistsPage />);
    expect(await screen.findByRole('link', { name: 'Open the roles' })).toBeTruthy();
    unmount();
    show(<ShortlistsPage />, { at: '/?stage=hired' });
    expect(await screen.findByText('Nobody matches these filters.')).toBeTruthy();
  });

  it.each([
    ['internal', 'Try again'],
    ['forbidden', 'Not part of your access level'],
  ] as const)('says so when it is %s', async (code, words) => {
    answers.use(refuse(shortlistsContract.list, code));
    show(<ShortlistsPage />);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('asks the list and the file for the same', async () => {
    const asked: unknown[] = [];
    answers.use(
      answer(shortlistsContract.list, ({ query }) => {
        asked.push({ stage: query.stage, sort: query.sort, movedSince: query.movedSince });
        return { items: [entryOf(1)], next: null, total: 1, stages: [] };
      }),
    );
    show(<ShortlistsPage />, { at: '/?stage=interview&movedSince=2026-11-14&sort=name' });
    await screen.findByText('Person 1');
    expect(asked[0]).toEqual({ stage: 'interview', sort: 'name', movedSince: '2026-11-14' });
    const file = screen.getByRole<HTMLAnchorElement>('link', { name: 'Export' });
    expect(new URL(file.href).searchParams.toString()).toBe(
      'sort=name&stage=interview&movedSince=2026-11-14',
    );
  });
});

describe('the board of one role', () => {
  useAnswers();

  it('moves a card by its menu and takes it back by undo', async () => {
    const calls: string[] = [];
    let entry = entryOf(1);
    answers.use(
      noRole,
      answer(shortlistsContract.list, () => ({ items: [entry], next: null, total: 1, stages: [] })),
      answer(shortlistsContract.move, ({ body }) => {
        calls.push(`move ${body.stage} ${String(body.reason)}`);
        entry = { ...entry, stage: body.stage, version: 2 };
        return { entry, eventId };
      }),
      answer(shortlistsContract.undo, ({ body }) => {
        calls.push(`undo ${body.eventId}`);
        entry = entryOf(1);
        return entry;
      }),
    );
    openRole();
    await userEvent.click(await screen.findByRole('button', { name: 'Move Person 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Interview' }));
    await waitFor(() =>
      expect(within(screen.getByRole('region', { name: 'Interview: 1' })).getByText('Person 1')).toBeTruthy(),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Proposed: 1' });
    expect(calls).toEqual(['move interview null', `undo ${eventId}`]);
  });

  it('asks why where a candidacy ends', async () => {
    const reasons: (string | null)[] = [];
    answers.use(
      noRole,
      listOf(entryOf(1)),
      answer(shortlistsContract.move, ({ body }) => {
        reasons.push(body.reason);
        return { entry: entryOf(1, { stage: body.stage }), eventId };
      }),
    );
    openRole();
    await userEvent.click(await screen.findByRole('button', { name: 'Move Person 1' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Not selected' }));
    const dialog = await screen.findByRole('dialog', { name: 'Person 1: Not selected' });
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Move to Not selected' });
    expect(confirm.disabled).toBe(true);
    await userEvent.type(within(dialog).getByLabelText('Why'), 'More experience elsewhere');
    await userEvent.click(confirm);
    await waitFor(() => expect(reasons).toEqual(['More experience elsewhere']));
  });
});

describe('the hiring manager', () => {
  useAnswers();

  it('sees the own roles with what waits', async () => {
    answers.use(
      answer(shortlistsContract.own, {
        shortlists: [
          { roleId, title: 'Back-end developer', employer: 'Northwind', openings: 1, stages: [], waiting: 3 },
        ],
      }),
    );
    show(<ShortlistsPage />, { session: sessionOf('manager') });
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Back-end developer' });
    expect(link.getAttribute('href')).toBe(paths.roleShortlist(roleId));
  });

  it('reads masked words and answers yes with a reason', async () => {
    const said: unknown[] = [];
    answers.use(
      answer(shortlistsContract.showOwn, managerShortlist),
      answer(shortlistsContract.answer, ({ body }) => {
        said.push(body);
        return managerShortlist.entries[0] as (typeof managerShortlist.entries)[number];
      }),
    );
    openRole('manager');
    expect(await screen.findByText('PostgreSQL, ask [e-mail]')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Why, about Person 1'), 'Fits');
    await userEvent.click(screen.getByRole('button', { name: 'Yes, go on' }));
    await waitFor(() => expect(said).toEqual([{ answer: 'yes', reason: 'Fits' }]));
  });
});
