import { describe, expect, it } from '@jest/globals';
import {
  type AccessLevel,
  EmployerId,
  type Overview,
  overviewContract,
  RoleId,
} from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { OverviewPage } from './overview-page.js';

const employer = { id: EmployerId.parse('01930000-0000-7000-8000-0000000000e1'), name: 'Quay Works' };
const nurses = { occupationCode: '29-1141', occupationTitle: 'Registered nurses' };
const overview: Overview = {
  asOf: '2026-11-21T12:00:00.000Z',
  scope: 'organisation',
  planYear: 2026,
  recentSince: '2026-11-14',
  ageingBefore: '2026-09-22',
  numbers: { openRoles: 9, stillOpen: 14, inPlay: 48, movedRecently: 32, ageingRoles: 3 },
  openings: [{ employer, ...nurses, planned: 6, open: 3, hired: 1 }],
  pipeline: shortlistStages.map((stage, i) => ({ stage, count: 10 - i, enteredRecently: i })),
  ageing: [
    {
      id: RoleId.parse('01930000-0000-7000-8000-0000000000f1'),
      title: 'Night nurse',
      employerName: employer.name,
      country: 'GB',
      openedAt: '2026-08-01T08:00:00.000Z',
      daysOpen: 112,
      openings: 4,
      inPlay: 5,
    },
  ],
  supply: [{ ...nurses, open: 3, supply: 11 }],
  trend: [{ ...nurses, country: 'GB', projections: [], employment: [] }],
};
const nothing: Overview = {
  ...overview,
  numbers: { openRoles: 0, stillOpen: 0, inPlay: 0, movedRecently: 0, ageingRoles: 0 },
  openings: [],
  pipeline: shortlistStages.map((stage) => ({ stage, count: 0, enteredRecently: 0 })),
  ageing: [],
  supply: [],
  trend: [],
};

const open = (level: AccessLevel = 'recruiter') =>
  show(<OverviewPage />, { path: '/', at: '/', session: sessionOf(level) });

describe('the overview', () => {
  useAnswers();

  it('says that it is loading', async () => {
    answers.use(stall(overviewContract.show));
    open();
    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it('gives four numbers with their meaning, each leading to its list', async () => {
    answers.use(answer(overviewContract.show, overview));
    open();
    const tiles = within(await screen.findByRole('region', { name: 'In four numbers' }));
    const links = tiles.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      [expect.stringMatching(/^Open roles9.*14 openings/), '/roles?status=open'],
      [
        expect.stringMatching(/^Candidates in play48/),
        '/shortlists?stage=proposed&stage=screening&stage=interview&stage=offer',
      ],
      [expect.stringMatching(/^Moved in seven days32/), '/shortlists?movedSince=2026-11-14'],
      [
        expect.stringMatching(/^Open for over 60 days3/),
        '/roles?status=open&openedBefore=2026-09-22&sort=opened',
      ],
    ]);
  });

  it('shows every card as a table too, with links to the lists behind it', async () => {
    answers.use(answer(overviewContract.show, overview));
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show “Openings against plan” as a table' }),
    );
    const table = within(screen.getByRole('group', { name: 'Openings against plan' }));
    const cells = table.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells).toEqual(['Registered nurses', '6', '1', '3']);
    expect(table.getByRole('link').getAttribute('href')).toBe(
      `/roles?status=open&employer=${employer.id}&occupation=29-1141`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show “Pipeline” as a table' }));
    expect(screen.getByRole('link', { name: 'Withdrawn' }).getAttribute('href')).toBe(
      '/shortlists?stage=withdrawn',
    );
  });

  it('names no figures rather than another country’s', async () => {
    answers.use(answer(overviewContract.show, overview));
    open();
    expect(await screen.findByText(/No figures for the occupations and countries/)).toBeTruthy();
  });

  it('keeps small counts from a hiring manager, and leads to their own roles', async () => {
    const own = { ...overview, scope: 'own-roles' as const, supply: [{ ...nurses, open: 3, supply: null }] };
    answers.use(answer(overviewContract.show, own));
    open('manager');
    const card = within(await screen.findByRole('region', { name: 'Own supply against openings' }));
    const link = card.getByRole('link');
    expect(link.textContent).toContain('fewer than 5');
    expect(link.getAttribute('href')).toBe('/roles?occupation=29-1141');
  });

  it('teaches what belongs here while there is nothing', async () => {
    answers.use(answer(overviewContract.show, nothing));
    open();
    expect((await screen.findByRole('link', { name: 'Add a role' })).getAttribute('href')).toBe('/roles/new');
  });

  it('offers a hiring manager no role to add', async () => {
    answers.use(answer(overviewContract.show, { ...nothing, scope: 'own-roles' }));
    open('manager');
    expect(await screen.findByText(/No role names you/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Add a role' })).toBeNull();
  });

  it.each([
    ['internal', /Something went wrong/],
    ['forbidden', /access level/],
  ] as const)('says so when it is %s', async (code, words) => {
    answers.use(refuse(overviewContract.show, code));
    open();
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
  });
});
