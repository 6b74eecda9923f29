import { describe, expect, it } from '@jest/globals';
import { accessLevels, accountContract, sessionContract } from '@portolan/shared/contract';
import { IconUsers } from '@tabler/icons-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse } from '../../testing/answers.js';
import { expectConsoleErrors } from '../../testing/expect-console-errors.js';
import { sessionOf, showRoutes } from '../../testing/show.js';
import { useAnswers } from '../../testing/use-answers.js';
import { PageHeader } from '../../ui/page-header.js';
import { navPageAt, navPages, pathOf } from '../nav-pages.js';
import { type PageEntry, pages } from '../pages.js';
import { routes } from '../router.js';

const staffOnly: PageEntry = {
  path: '/people-list',
  labelKey: 'common:nav.candidates',
  levels: ['recruiter'],
  load: () => Promise.resolve(() => <PageHeader title="The people" />),
  nav: { group: 'hire', icon: IconUsers, key: 'c' },
};
const open: PageEntry = {
  path: '/',
  labelKey: 'common:nav.overview',
  levels: accessLevels,
  load: () => Promise.resolve(() => <PageHeader title="The start" />),
};

describe('shell', () => {
  useAnswers();

  it('leads to the sign-in and back to where one wanted to go', async () => {
    answers.use(
      refuse(sessionContract.current, 'not-signed-in'),
      answer(sessionContract.signIn, ({ body }) => {
        expect(body).toEqual({ email: 'ines@harbour.example', password: 'a long enough secret' });
        return sessionOf('recruiter');
      }),
    );
    const { router } = showRoutes(routes([open, staffOnly]), '/people-list?q=1');
    await userEvent.type(await screen.findByLabelText(/E-mail/), 'ines@harbour.example');
    await userEvent.type(screen.getByLabelText(/^Password/), 'a long enough secret');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'The people' })).toBeTruthy();
    expect(router.state.location.pathname + router.state.location.search).toBe('/people-list?q=1');
  });

  it('says so when the password is wrong', async () => {
    answers.use(refuse(sessionContract.signIn, 'wrong-credentials'));
    showRoutes(routes([open]), '/sign-in');
    await userEvent.type(await screen.findByLabelText(/E-mail/), 'ines@harbour.example');
    await userEvent.type(screen.getByLabelText(/^Password/), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findByRole('alert')).textContent).toContain('E-mail or password is wrong');
  });

  it('does not open a page beyond the access level, by navigation or by address', async () => {
    answers.use(answer(sessionContract.current, sessionOf('manager')));
    showRoutes(routes([open, staffOnly]), '/people-list');
    expect(await screen.findByRole('heading', { name: 'Not part of your access level' })).toBeTruthy();
    expect(screen.queryByText('The people')).toBeNull();
    expect(navPages('manager', [open, staffOnly])).toEqual([]);
    expect(navPages('recruiter', [open, staffOnly])).toEqual([staffOnly]);
  });

  it('says when an address leads nowhere', async () => {
    answers.use(answer(sessionContract.current, sessionOf('recruiter')));
    showRoutes(routes([open]), '/nowhere');
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  });

  it('keeps the frame when a page breaks', async () => {
    expectConsoleErrors();
    const broken: PageEntry = {
      ...open,
      load: () =>
        Promise.resolve(() => {
          throw new Error('broken on purpose');
        }),
    };
    answers.use(answer(sessionContract.current, sessionOf('recruiter')));
    showRoutes(routes([broken]), '/');
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be shown');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
  });

  it('warns of an open connection and of made-up people', async () => {
    const session = sessionOf('administrator', { insecure: true });
    answers.use(
      answer(sessionContract.current, {
        ...session,
        organisation: { ...session.organisation, isDemo: true },
      }),
    );
    showRoutes(routes([open]));
    expect(await screen.findByText(/not encrypted/)).toBeTruthy();
    expect(screen.getByText(/every person in it is made up/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Remove it/ }).getAttribute('href')).toBe(
      '/settings/organisation',
    );
  });

  it('moves the focus to the title of the next page, and goes by keys', async () => {
    answers.use(
      answer(sessionContract.current, sessionOf('administrator')),
      answer(accountContract.sessions, { sessions: [] }),
    );
    showRoutes(routes([open, ...pages.filter((page) => page.nav?.key === 's')]));
    await screen.findByRole('heading', { name: 'The start' });
    await userEvent.keyboard('gs');
    const title = await screen.findByRole('heading', { name: 'Settings', level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('lists the keys on ?', async () => {
    answers.use(answer(sessionContract.current, sessionOf('administrator')));
    showRoutes(routes([open]));
    await screen.findByRole('heading', { name: 'The start' });
    await userEvent.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Settings')).toBeTruthy();
  });

  it('ends the session', async () => {
    answers.use(
      answer(sessionContract.current, sessionOf('recruiter')),
      answer(sessionContract.signOut, undefined),
    );
    showRoutes(routes([open]));
    await userEvent.click(await screen.findByRole('button', { name: /Account of Ines Duarte/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  });
});

describe('navigation', () => {
  const shown = navPages('administrator');

  it('gives every page its own key and address', () => {
    for (const level of accessLevels) {
      const keys = navPages(level).map((page) => page.nav.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length);
  });

  it('knows which page an address belongs to', () => {
    for (const page of shown.filter((one) => pathOf(one) !== '/')) {
      expect(navPageAt(`${pathOf(page)}/something`, shown)).toBe(page);
    }
  });
});
