import { describe, expect, it } from '@jest/globals';
import {
  accountContract,
  demoContract,
  marketContract,
  peopleContract,
  type Person,
  UserId,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paths } from '../lib/paths.js';
import { answer, answers, refuse } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { SettingsPage } from './settings-page.js';

const noor: Person = {
  id: UserId.parse('01930000-0000-7000-8000-000000000009'),
  name: 'Noor Haddad',
  email: 'noor@harbour.example',
  accessLevel: 'recruiter',
  hasSignedIn: false,
  deactivatedAt: null,
  lastSeenAt: null,
};
const own: Person = {
  ...noor,
  ...sessionOf('administrator').user,
  hasSignedIn: true,
  accessLevel: 'administrator',
};
const people = (...all: Person[]) => answer(peopleContract.list, { people: all });

const open = (section: string, level: Parameters<typeof sessionOf>[0] = 'administrator') =>
  show(<SettingsPage />, {
    path: '/settings/:section?',
    at: paths.settings(section),
    session: sessionOf(level),
  });

describe('settings: people', () => {
  useAnswers();

  it('invites by a link that is shown once', async () => {
    answers.use(
      people(own),
      answer(peopleContract.invite, ({ body }) => {
        expect(body).toEqual({ email: 'noor@harbour.example', accessLevel: 'manager' });
        return {
          link: 'http://localhost:3000/join/abcdefghijklmnopqrstuvwx',
          expiresAt: '2026-11-28T12:00:00Z',
        };
      }),
    );
    open('people');
    await screen.findByText('Ines Duarte', { exact: false });
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    const dialog = await screen.findByRole('dialog', { name: 'Invite somebody' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make the link' }));
    expect(await within(dialog).findByText('This is not an e-mail address')).toBeTruthy();
    await userEvent.type(within(dialog).getByLabelText(/E-mail/), 'noor@harbour.example');
    await userEvent.click(within(dialog).getByLabelText('Hiring manager'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make the link' }));
    const link = await screen.findByLabelText<HTMLInputElement>('One-time link', { selector: 'input' });
    expect(link.value).toBe('http://localhost:3000/join/abcdefghijklmnopqrstuvwx');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByDisplayValue(/\/join\//)).toBeNull());
  });

  it('takes access away after asking, and gives it back by undo', async () => {
    const calls: string[] = [];
    answers.use(
      people(own, noor),
      answer(peopleContract.deactivate, ({ params }) => {
        calls.push(`away ${params.userId}`);
        return { ...noor, deactivatedAt: '2026-11-21T12:00:00Z' };
      }),
      answer(peopleContract.reactivate, ({ params }) => {
        calls.push(`back ${params.userId}`);
        return noor;
      }),
    );
    open('people');
    await userEvent.click(await screen.findByRole('button', { name: 'Take access away from Noor Haddad' }));
    const dialog = await screen.findByRole('dialog', { name: 'Take access away from Noor Haddad?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take access away' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(calls).toEqual([`away ${noor.id}`, `back ${noor.id}`]));
  });

  it('never lets one lock oneself out', async () => {
    answers.use(people(own));
    open('people');
    expect(await screen.findByLabelText('Access level of Ines Duarte', { selector: 'input' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.queryByRole('button', { name: /Take access away/ })).toBeNull();
  });

  it('says what failed', async () => {
    answers.use(refuse(peopleContract.list, 'internal'));
    open('people');
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong on our side');
  });
});

describe('settings: account', () => {
  useAnswers();
  const sessions = answer(accountContract.sessions, {
    sessions: [
      {
        id: '01930000-0000-7000-8000-0000000000a1',
        createdAt: '2026-11-21T08:00:00Z',
        lastSeenAt: '2026-11-21T09:00:00Z',
        expiresAt: '2026-12-05T08:00:00Z',
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        current: true,
      },
      {
        id: '01930000-0000-7000-8000-0000000000a2',
        createdAt: '2026-11-20T08:00:00Z',
        lastSeenAt: '2026-11-20T09:00:00Z',
        expiresAt: '2026-12-04T08:00:00Z',
        userAgent: null,
        current: false,
      },
    ],
  });

  it('shows the server’s reason at the field', async () => {
    answers.use(
      sessions,
      refuse(accountContract.changePassword, 'invalid', {
        detail: 'The current password is not right.',
        fields: [{ path: 'body.current', message: 'This is not your password' }],
      }),
    );
    open('account', 'manager');
    await userEvent.type(await screen.findByLabelText(/Current password/), 'wrong');
    await userEvent.type(screen.getByLabelText(/New password/), 'ships leave at dawn');
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }));
    expect(await screen.findByText('This is not your password')).toBeTruthy();
  });

  it('ends another session, never the current one from here', async () => {
    const ended: string[] = [];
    answers.use(
      sessions,
      answer(accountContract.endSession, ({ params }) => {
        ended.push(params.sessionId);
        return undefined;
      }),
    );
    open('account');
    expect(await screen.findByText('Firefox · Linux')).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: /End the session/ });
    expect(buttons).toHaveLength(1);
    await userEvent.click(buttons[0] as HTMLElement);
    await waitFor(() => expect(ended).toEqual(['01930000-0000-7000-8000-0000000000a2']));
  });
});

describe('settings: organisation and about', () => {
  useAnswers();
  const content = {
    candidates: 400,
    documents: 24,
    employers: 3,
    roles: 12,
    bands: 14,
    shortlistEntries: 30,
    people: 4,
  };

  it('removes the demo only after the word was typed', async () => {
    let removed = false;
    answers.use(
      answer(demoContract.show, () =>
        removed
          ? { candidates: 0, documents: 0, employers: 0, roles: 0, bands: 0, shortlistEntries: 0, people: 0 }
          : content,
      ),
      answer(demoContract.remove, () => {
        removed = true;
        return content;
      }),
    );
    open('organisation');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the demo data' }));
    const dialog = await screen.findByRole('dialog');
    const button = within(dialog).getByRole('button', { name: 'Remove the demo data' });
    expect(button).toHaveProperty('disabled', true);
    await userEvent.type(within(dialog).getByLabelText(/Type/), 'remove');
    await userEvent.click(button);
    expect(await screen.findByText('No demo data is left in this organisation.')).toBeTruthy();
  });

  it('names the editions behind the figures', async () => {
    answers.use(
      answer(marketContract.datasets, {
        editions: [
          {
            key: 'oews-2024',
            series: 'oews',
            title: 'Occupational Employment and Wage Statistics',
            publisher: 'U.S. Bureau of Labor Statistics',
            edition: 'May 2024',
            published: '2025-04-02',
            url: 'https://www.bls.gov/oes/',
            readOn: null,
            country: 'US',
            licence: 'public domain',
            origin: 'file',
            fileName: 'national.xlsx',
            figureCount: 8310,
            importedAt: '2026-11-21T08:00:00Z',
          },
        ],
      }),
    );
    open('about', 'manager');
    const link = await screen.findByRole('link', { name: /Wage Statistics, May 2024/ });
    expect(link.getAttribute('href')).toBe('https://www.bls.gov/oes/');
    expect(screen.getByText(/8,310 figures/)).toBeTruthy();
  });

  it('hides the sections of administrators from others', async () => {
    answers.use(answer(accountContract.sessions, { sessions: [] }));
    const { router } = open('people', 'recruiter');
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings'));
    expect(screen.queryByRole('tab', { name: 'People' })).toBeNull();
  });
});
