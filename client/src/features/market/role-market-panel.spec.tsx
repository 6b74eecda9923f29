import { describe, expect, it } from '@jest/globals';
import { compensationContract, marketContract } from '@portolan/shared/contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse, stall } from '../../testing/answers.js';
import { panel, pay } from '../../testing/market-figures.js';
import { show } from '../../testing/show.js';
import { useAnswers } from '../../testing/use-answers.js';
import { type Expectation } from './model.js';
import { RoleMarketPanel } from './role-market-panel.js';

const bandId = '01930000-0000-7000-8000-00000000b001';
const band = compensationContract.show.response.parse({
  id: bandId,
  employer: { id: '01930000-0000-7000-8000-00000000e001', name: 'Northwind' },
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  level: 'senior',
  country: 'US',
  area: null,
  minimum: '138000.00',
  middle: '158000.00',
  maximum: '182000.00',
  currency: 'USD',
  period: 'year',
  hoursPerYear: 2080,
  effectiveFrom: '2026-01-01',
  isSynthetic: false,
  version: 1,
  market: pay,
  places: {
    minimum: { ok: true, where: 'within', percentile: '53.4' },
    middle: { ok: true, where: 'within', percentile: '67.3' },
    maximum: { ok: true, where: 'within', percentile: '79.6' },
  },
});
const expects = (label: string, amount: string, currency: string): Expectation => ({
  id: label,
  label,
  money: { amount, currency, period: 'year', hoursPerYear: null },
});
const open = (expectations: readonly Expectation[] = [], country = 'US', withBand: string | null = bandId) =>
  show(
    <RoleMarketPanel
      occupationCode="15-1252"
      country={country}
      bandId={withBand}
      expectations={expectations}
    />,
  );

describe('market and pay beside a role', () => {
  useAnswers();

  it('shows figures as published with their source, and the band on the market', async () => {
    answers.use(answer(marketContract.panel, panel), answer(compensationContract.show, band));
    open();
    expect(await screen.findByText('+15.8 %')).toBeTruthy();
    expect(screen.getByText('115.2k a year')).toBeTruthy();
    expect(await screen.findByText('$138k – $182k')).toBeTruthy();
    expect(screen.getByText('p10 $79.9k – p90 $211.5k')).toBeTruthy();
    expect(
      screen.getAllByRole('button', { name: 'Source: US Bureau of Labor Statistics' }).length,
    ).toBeGreaterThan(1);
    expect(screen.getByText(/not yet verified/)).toBeTruthy();
  });

  it('places an expectation against band and market, and says what cannot be converted', async () => {
    answers.use(answer(marketContract.panel, panel), answer(compensationContract.show, band));
    open([expects('A. Okafor', '133080', 'USD'), expects('M. José', '90000', 'EUR')]);
    expect(await screen.findByText(/below the band, .* at percentile 50 of the market/)).toBeTruthy();
    expect(
      screen.getByText(/M\. José: €90,000 a year · not convertible: no exchange rate EUR\/USD/),
    ).toBeTruthy();
  });

  it('says that there are no figures for Germany, and shows none', async () => {
    const none = { ...panel, country: 'DE', growth: null, openings: null, pay: null, conflicts: [] };
    answers.use(answer(marketContract.panel, none));
    open([], 'DE', null);
    expect(await screen.findByText(/No figures for Germany/)).toBeTruthy();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('opens the claims that clash: what each measures, its row, what to quote', async () => {
    answers.use(answer(marketContract.panel, panel), answer(compensationContract.show, band));
    open();
    await userEvent.click(await screen.findByRole('button', { name: /Claims about openings clash/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('The number measures something else')).toBeTruthy();
    for (const said of ['16.7k', '8.3k a year', '136.3k a year'])
      expect(within(dialog).getByText(said)).toBeTruthy();
  });

  it('is loading, failed and forbidden in its own place', async () => {
    answers.use(stall(marketContract.panel), answer(compensationContract.show, band));
    const { unmount } = open();
    expect(await screen.findByRole('status')).toBeTruthy();
    unmount();
    answers.use(refuse(marketContract.panel, 'forbidden'));
    open();
    expect(await screen.findByText('Not part of your access level')).toBeTruthy();
  });
});
