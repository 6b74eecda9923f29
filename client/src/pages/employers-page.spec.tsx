import { describe, expect, it } from '@jest/globals';
import {
  type Employer,
  EmployerId,
  type HiringPlan,
  hiringPlansContract,
  referenceContract,
  rolesContract,
} from '@portolan/shared/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse } from '../testing/answers.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { EmployersPage } from './employers-page.js';

const quay: Employer = {
  id: EmployerId.parse('01930000-0000-7000-8000-0000000000e1'),
  name: 'Quay Works',
  industry: 'Ports',
  country: 'NL',
  website: null,
  isSynthetic: false,
  roleCount: 3,
  openRoleCount: 2,
  version: 4,
};
const plan = (lines: HiringPlan['lines'], version = 4): HiringPlan => ({
  employer: { id: quay.id, name: quay.name },
  year: new Date().getFullYear(),
  lines,
  version,
});
const titles: Record<string, string> = { '15-1252': 'Software developers', '29-1141': 'Registered nurses' };
const occupation = answer(referenceContract.occupation, ({ params: { code } }) => ({
  code,
  title: titles[code] ?? code,
  otherTitles: [],
  earlierCodes: [],
}));
const occupations = answer(referenceContract.occupations, {
  occupations: Object.entries(titles).map(([code, title]) => ({ code, title, matched: null })),
});

const open = async (lines: HiringPlan['lines']) => {
  answers.use(
    answer(rolesContract.listEmployers, { employers: [quay] }),
    answer(hiringPlansContract.show, plan(lines)),
    occupation,
    occupations,
  );
  show(<EmployersPage />, { path: '/employers', at: '/employers', session: sessionOf('recruiter') });
  await userEvent.click(await screen.findByRole('button', { name: 'Hiring plan of Quay Works' }));
  return within(await screen.findByRole('dialog', { name: /Quay Works/ }));
};

describe('the hiring plan of an employer', () => {
  useAnswers();

  it('is changed line by line and sent as a whole, with the version that was edited', async () => {
    const sent: unknown[] = [];
    const dialog = await open([{ occupationCode: '15-1252', plannedOpenings: 4 }]);
    answers.use(
      answer(hiringPlansContract.set, ({ params, body }) => {
        sent.push(params.employerId, body);
        return plan(body.lines, 5);
      }),
    );
    const openings = await dialog.findByLabelText('Openings 1');
    await userEvent.clear(openings);
    await userEvent.type(openings, '6');
    await userEvent.click(dialog.getByRole('button', { name: 'Add an occupation' }));
    await userEvent.click(dialog.getByRole('combobox', { name: 'Occupation 2' }));
    await userEvent.click(await screen.findByRole('option', { name: /Registered nurses/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      quay.id,
      {
        lines: [
          { occupationCode: '15-1252', plannedOpenings: 6 },
          { occupationCode: '29-1141', plannedOpenings: 1 },
        ],
      },
    ]);
  });

  it('names each occupation once', async () => {
    const dialog = await open([{ occupationCode: '15-1252', plannedOpenings: 4 }]);
    await userEvent.click(await dialog.findByRole('button', { name: 'Add an occupation' }));
    await userEvent.click(dialog.getByRole('combobox', { name: 'Occupation 2' }));
    await userEvent.click(await screen.findByRole('option', { name: /Software developers/ }));
    expect(dialog.getByRole('alert').textContent).toBe('Name each occupation once.');
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  it('stays open when somebody changed it meanwhile', async () => {
    const dialog = await open([{ occupationCode: '15-1252', plannedOpenings: 4 }]);
    answers.use(refuse(hiringPlansContract.set, 'changed-meanwhile'));
    await userEvent.click(await dialog.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody changed this while you were editing it/)).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
