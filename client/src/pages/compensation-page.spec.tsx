import { describe, expect, it } from '@jest/globals';
import {
  type BandAgainstMarket,
  compensationContract,
  type Employer,
  referenceContract,
  rolesContract,
} from '@portolan/shared/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../testing/answers.js';
import { pay } from '../testing/market-figures.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { CompensationPage } from './compensation-page.js';

const employer = { id: '01930000-0000-7000-8000-00000000e001', name: 'Northwind' };
const bandOf = (over: object = {}): BandAgainstMarket =>
  compensationContract.show.response.parse({
    id: '01930000-0000-7000-8000-00000000b001',
    employer,
    occupationCode: '15-1252',
    occupationTitle: 'Software developers',
    level: 'senior',
    country: 'US',
    area: 'Seattle',
    minimum: '138000.00',
    middle: '158000.00',
    maximum: '182000.00',
    currency: 'USD',
    period: 'year',
    hoursPerYear: 2080,
    effectiveFrom: '2026-01-01',
    isSynthetic: false,
    version: 3,
    market: pay,
    places: {
      minimum: { ok: true, where: 'within', percentile: '53.4' },
      middle: { ok: true, where: 'within', percentile: '67.3' },
      maximum: { ok: true, where: 'above', percentile: '90' },
    },
    ...over,
  });
const noFigures = { ok: false, why: 'no-figures', detail: 'DE' };
const german = bandOf({
  id: '01930000-0000-7000-8000-00000000b002',
  country: 'DE',
  area: null,
  currency: 'EUR',
  market: null,
  places: { minimum: noFigures, middle: noFigures, maximum: noFigures },
});
const around = [
  answer(referenceContract.countries, {
    countries: [{ code: 'US', name: 'United States', currency: 'USD' }],
  }),
  answer(referenceContract.occupations, { occupations: [] }),
  answer(referenceContract.occupation, {
    code: '15-1252',
    title: 'Software developers',
    otherTitles: [],
    earlierCodes: [],
  }),
  answer(rolesContract.listEmployers, {
    employers: [
      {
        ...employer,
        industry: null,
        country: 'US',
        website: null,
        isSynthetic: false,
        roleCount: 0,
        openRoleCount: 0,
        version: 1,
      } as Employer,
    ],
  }),
];
const bands = (...all: BandAgainstMarket[]) => answer(compensationContract.list, { bands: all });
const open = (level: Parameters<typeof sessionOf>[0] = 'recruiter') =>
  show(<CompensationPage />, { path: '/compensation', at: '/compensation', session: sessionOf(level) });

describe('compensation', () => {
  useAnswers();

  it('shows each band with its place in the market, or that there are no figures', async () => {
    answers.use(...around, bands(bandOf(), german));
    open();
    expect(await screen.findByText('p53 · p67 · > p90')).toBeTruthy();
    expect(screen.getByText('no figures for Germany')).toBeTruthy();
    expect(screen.getByText(/Seattle, United States/)).toBeTruthy();
  });

  it('changes a band by the version that was shown, and shows a refusal at its field', async () => {
    answers.use(
      ...around,
      bands(bandOf()),
      refuse(compensationContract.update, 'unprocessable', {
        fields: [{ path: 'body.maximum', message: 'The maximum must not be below the midpoint' }],
      }),
    );
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: /What to do with the band of Northwind/ }),
    );
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    const dialog = await screen.findByRole('dialog', { name: 'Edit the band' });
    const maximum = within(dialog).getByLabelText(/Maximum/);
    expect((maximum as HTMLInputElement).value).toBe('182000');
    await userEvent.clear(maximum);
    await userEvent.type(maximum, '1');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText('The maximum must not be below the midpoint')).toBeTruthy();
  });

  it('teaches when empty, and lets a hiring manager only read', async () => {
    answers.use(...around, bands());
    const { unmount } = open();
    expect(await screen.findByText(/A band is what an employer pays/)).toBeTruthy();
    unmount();
    answers.use(bands(bandOf()));
    open('manager');
    await screen.findByText('p53 · p67 · > p90');
    expect(screen.queryByRole('button', { name: 'Add a band' })).toBeNull();
    expect(screen.queryByRole('button', { name: /What to do/ })).toBeNull();
  });

  it('is loading and failed in its own place', async () => {
    answers.use(...around, stall(compensationContract.list));
    const { unmount } = open();
    expect(await screen.findByRole('status')).toBeTruthy();
    unmount();
    answers.use(refuse(compensationContract.list, 'unavailable'));
    open();
    expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })).toBeTruthy();
  });
});
