import { describe, expect, it } from '@jest/globals';
import {
  type DatasetRow,
  marketContract,
  type MarketOccupation,
  referenceContract,
} from '@portolan/shared/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, answers, refuse } from '../testing/answers.js';
import { edition, figure, panel, pay } from '../testing/market-figures.js';
import { sessionOf, show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { MarketPage } from './market-page.js';

const open = (at: string, level: Parameters<typeof sessionOf>[0] = 'recruiter') =>
  show(<MarketPage />, { path: '/market/:code?', at, session: sessionOf(level) });
const reference = [
  answer(referenceContract.countries, {
    countries: [{ code: 'US', name: 'United States', currency: 'USD' }],
  }),
  answer(referenceContract.occupations, { occupations: [] }),
];
const shown: MarketOccupation = {
  occupation: { code: '15-1252', title: 'Software developers' },
  otherTitles: ['back-end developer'],
  country: 'US',
  countries: ['US'],
  employment: null,
  pay: [
    pay,
    {
      ...pay,
      at: '2022-05',
      edition: { ...edition, key: 'us-bls-oews-national May 2022', edition: 'May 2022' },
    },
  ],
  medians: [],
  outlooks: [
    {
      edition: { ...edition, edition: '2024-34' },
      occupationCode: '15-1252',
      occupationTitle: 'Software developers',
      from: null,
      to: null,
      growth: figure(),
      openings: null,
      earlierCode: false,
    },
  ],
  conflicts: panel.conflicts,
};
const dataset: DatasetRow = {
  ...edition,
  country: 'US',
  licence: 'Public domain',
  origin: 'file',
  fileName: 'national_M2024_dl.xlsx',
  figureCount: 18_239,
  importedAt: '2026-11-21T12:00:00Z',
};

describe('market: one occupation', () => {
  useAnswers();

  it('shows pay, projections and claims of one country', async () => {
    answers.use(answer(marketContract.occupation, shown));
    open('/market/15-1252');
    expect(await screen.findByRole('heading', { name: 'Software developers', level: 1 })).toBeTruthy();
    expect(screen.getByText('p10 $79.9k – p90 $211.5k')).toBeTruthy();
    expect(screen.getByText('+15.8 %')).toBeTruthy();
    expect(screen.getByText('“16,700 new job openings annually”')).toBeTruthy();
  });

  it('turns the pay chart into its table', async () => {
    answers.use(answer(marketContract.occupation, shown));
    open('/market/15-1252');
    await screen.findByText('p10 $79.9k – p90 $211.5k');
    await userEvent.click(screen.getByRole('button', { name: 'Show “Pay” as a table' }));
    expect(screen.getByRole('columnheader', { name: 'p75' })).toBeTruthy();
    expect(screen.getByText('US$169,000')).toBeTruthy();
  });

  it('keeps the edition chosen in the address', async () => {
    answers.use(answer(marketContract.occupation, shown));
    const { router } = open('/market/15-1252');
    await userEvent.click(await screen.findByRole('radio', { name: 'May 2022' }));
    expect(router.state.location.search).toContain('edition=us-bls-oews-national+May+2022');
  });

  it('shows no other country’s figures, and says when there is no such occupation', async () => {
    answers.use(
      answer(marketContract.occupation, ({ query }) => ({
        ...shown,
        country: query.country,
        pay: [],
        outlooks: [],
        conflicts: [],
      })),
    );
    const { unmount } = open('/market/15-1252?country=DE');
    expect(await screen.findByText(/No figures for Germany/)).toBeTruthy();
    unmount();
    answers.use(refuse(marketContract.occupation, 'not-found'));
    open('/market/99-9999');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('market: editions', () => {
  useAnswers();

  it('imports for administrators alone and lists the lines at fault', async () => {
    answers.use(
      ...reference,
      answer(marketContract.datasets, { editions: [dataset] }),
      refuse(marketContract.importEdition, 'unprocessable', {
        fields: [{ path: 'line 7, TOT_EMP', message: '"many" is neither a number nor a known mark' }],
      }),
    );
    const { container, unmount } = open('/market?tab=editions', 'administrator');
    expect(await screen.findByText('Occupational Employment and Wage Statistics')).toBeTruthy();
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no file input');
    await userEvent.upload(input, new File(['x'], 'national_M2024_dl.xlsx'));
    expect(await screen.findByText(/line 7, TOT_EMP: "many" is neither/)).toBeTruthy();
    unmount();
    open('/market?tab=editions', 'recruiter');
    await screen.findByText('Occupational Employment and Wage Statistics');
    expect(screen.queryByRole('button', { name: 'Import an edition' })).toBeNull();
  });
});
