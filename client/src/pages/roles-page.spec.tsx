import { describe, expect, it } from '@jest/globals';
import { EmployerId, RoleId, type RoleRow, rolesContract } from '@portolan/shared/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { RolesPage } from './roles-page.js';

const employer = { id: EmployerId.parse('01930000-0000-7000-8000-0000000000e1'), name: 'Quay Works' };
const roleOf = (n: number, title: string, status: RoleRow['status']): RoleRow => ({
  id: RoleId.parse(`01930000-0000-7000-8000-0000000000f${n}`),
  title,
  employer,
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  level: 'senior',
  country: 'DE',
  area: null,
  city: 'Berlin',
  openings: n,
  sponsorship: 'yes',
  status,
  statusReason: null,
  statusChangedAt: '2026-11-01T00:00:00Z',
  openedAt: status === 'draft' ? null : '2026-10-01T00:00:00Z',
  hiringManager: null,
  bandId: null,
  requirementsVersion: null,
  isSynthetic: false,
  updatedAt: '2026-11-01T00:00:00Z',
  version: 1,
});
const roles = [
  roleOf(1, 'Pilot', 'draft'),
  roleOf(2, 'Harbour master', 'open'),
  roleOf(3, 'Diver', 'closed'),
];
const employers = answer(rolesContract.listEmployers, {
  employers: [
    {
      ...employer,
      industry: null,
      country: 'DE',
      website: null,
      isSynthetic: false,
      roleCount: 3,
      openRoleCount: 1,
      version: 1,
    },
  ],
});
const list = answer(rolesContract.list, ({ query }) => {
  const items = roles.filter(
    ({ status, title }) =>
      (query.status ?? []).includes(status) &&
      title.toLowerCase().includes((query.search ?? '').toLowerCase()),
  );
  return { items, next: null, total: items.length };
});
const open = (level: 'recruiter' | 'manager' = 'recruiter') =>
  show(<RolesPage />, { path: '/roles', at: '/roles', session: sessionOf(level) });

describe('the roles page', () => {
  useAnswers();

  it('shows that it is loading', () => {
    answers.use(stall(rolesContract.list), employers);
    open();
    expect(screen.getAllByRole('status').length).toBeGreaterThan(0);
  });

  it('lists what is not over, and more when asked; the address keeps it', async () => {
    answers.use(list, employers);
    const { router } = open();
    expect(await screen.findByRole('link', { name: 'Harbour master' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Diver' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Closed' }));
    expect(await screen.findByRole('link', { name: 'Diver' })).toBeTruthy();
    expect(router.state.location.search).toContain('status=closed');
  });

  it('searches, and says when nothing matches', async () => {
    answers.use(list, employers);
    open();
    await screen.findByRole('link', { name: 'Pilot' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Title, employer or city' }), 'no such role');
    expect(await screen.findByText('No role matches these filters.')).toBeTruthy();
  });

  it('teaches what a role is before there is one', async () => {
    answers.use(answer(rolesContract.list, { items: [], next: null, total: 0 }), employers);
    open();
    expect(await screen.findByText(/A role is an employer's open position/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'New role' }).length).toBe(2);
  });

  it('offers a hiring manager neither employers nor a new role', async () => {
    answers.use(list);
    open('manager');
    await screen.findByRole('link', { name: 'Pilot' });
    expect(screen.queryByRole('link', { name: 'New role' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Employers' })).toBeNull();
  });

  it('tells a failure in the words of the server, and tries again', async () => {
    answers.use(refuse(rolesContract.list, 'internal'), employers);
    open();
    const retry = await screen.findByRole('button', { name: 'Try again' });
    answers.use(list);
    await userEvent.click(retry);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Pilot' })).toBeTruthy());
  });
});
