import { Edition, MarketFigure, MarketPanel, PayDistribution } from '@portolan/shared/contract';

/** Figures as the server gives them, for page tests. */
export const edition = Edition.parse({
  key: 'us-bls-oews-national May 2024',
  series: 'us-bls-oews-national',
  title: 'Occupational Employment and Wage Statistics',
  publisher: 'US Bureau of Labor Statistics',
  edition: 'May 2024',
  published: '2024-05',
  url: 'https://www.bls.gov/oes/tables.htm',
  readOn: null,
});

let made = 0;

export function figure(over: object = {}): MarketFigure {
  made += 1;
  return MarketFigure.parse({
    id: `01930000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    edition: { ...edition, key: 'us-bls-ep 2024-34', title: 'Employment Projections', edition: '2024-34' },
    occupationCode: '15-1252',
    occupationTitle: 'Software developers',
    country: 'US',
    areaCode: 'national',
    areaTitle: 'United States',
    periodFrom: '2024',
    periodTo: '2034',
    measure: 'employment-change-percent',
    unit: 'percent',
    currency: null,
    payPeriod: null,
    hoursPerYear: null,
    value: { state: 'value', amount: '15.8' },
    sourceRow: 'table 1.2, 15-1252',
    ...over,
  });
}

const value = (amount: string) => ({ state: 'value', amount });

export const pay = PayDistribution.parse({
  edition,
  occupationCode: '15-1252',
  occupationTitle: 'Software developers',
  country: 'US',
  areaTitle: 'United States',
  at: '2024-05',
  currency: 'USD',
  period: 'year',
  hoursPerYear: 2080,
  points: {
    10: value('79850'),
    25: value('103050'),
    50: value('133080'),
    75: value('169000'),
    90: value('211450'),
  },
  mean: value('144570'),
});

const web = {
  occupationCode: '15-1254',
  occupationTitle: 'Web developers',
  periodFrom: '2022',
  periodTo: '2032',
};

export const panel = MarketPanel.parse({
  occupation: { code: '15-1252', title: 'Software developers' },
  country: 'US',
  employment: null,
  growth: figure(),
  openings: figure({ measure: 'annual-openings', unit: 'thousand-jobs-a-year', value: value('115.2') }),
  pay,
  conflicts: [
    {
      topic: 'openings',
      occupationCode: '15-1252',
      country: 'US',
      findings: [
        {
          claim: {
            key: 'openings',
            topic: 'openings',
            quote: '16,700 new job openings annually',
            saidBy: 'An article',
            url: null,
            namesSource: null,
            occupationCode: '15-1252',
            country: 'US',
            measure: 'annual-openings',
            unit: 'jobs',
            amount: '16700',
            periodFrom: '2022',
            periodTo: '2032',
            notLookedAt: null,
          },
          kind: 'mislabelled',
          foundIn: figure({
            ...web,
            measure: 'employment-change',
            unit: 'thousand-jobs',
            value: value('16.7'),
          }),
          sameLine: figure({
            ...web,
            measure: 'annual-openings',
            unit: 'thousand-jobs-a-year',
            value: value('8.3'),
          }),
          quoteInstead: figure({
            measure: 'annual-openings',
            unit: 'thousand-jobs-a-year',
            value: value('136.3'),
          }),
          seen: [],
        },
      ],
    },
  ],
});
