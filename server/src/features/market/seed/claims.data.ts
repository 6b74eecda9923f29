import { type Claim } from '@portolan/shared/domain/market';

/** A claim and the occupations whose official rows it is held against besides its own. */
export interface SeededClaim extends Claim {
  readonly comparedWith: readonly string[];
  /** What could settle it and was not at hand. */
  readonly notLookedAt: string | null;
}

const backEnd = {
  saidBy: 'A web article on the job of a back-end developer',
  url: null,
  namesSource: null,
  occupationCode: '15-1252',
  comparedWith: ['15-1254', '15-1257'],
  country: 'US',
} as const;

/** What two articles on the web say about back-end developers, as a mobility specialist reads them. */
export const claims: readonly SeededClaim[] = [
  {
    ...backEnd,
    key: 'backend-growth-2022-2032',
    topic: 'growth',
    quote: 'Back-end demand +17 % from 2022 to 2032',
    measure: 'employment-change-percent',
    unit: 'percent',
    amount: '17',
    periodFrom: '2022',
    periodTo: '2032',
    notLookedAt: 'The 2023-33 edition, reported elsewhere at 17 to 18 % for software developers',
  },
  {
    ...backEnd,
    key: 'backend-growth-2028',
    topic: 'growth',
    quote: '13 % growth by 2028',
    saidBy: 'A second web article on the job of a back-end developer',
    measure: 'employment-change-percent',
    unit: 'percent',
    amount: '13',
    periodFrom: null,
    periodTo: '2028',
    notLookedAt: 'The 2018-28 edition',
  },
  {
    ...backEnd,
    key: 'backend-openings-annual',
    topic: 'openings',
    quote: '16,700 new job openings annually',
    measure: 'annual-openings',
    unit: 'jobs',
    amount: '16700',
    periodFrom: '2022',
    periodTo: '2032',
    notLookedAt: null,
  },
  {
    ...backEnd,
    key: 'backend-median-mid-level',
    topic: 'pay',
    quote: 'Median $67,320, mid-level',
    measure: 'pay-p50',
    unit: 'money',
    amount: '67320',
    periodFrom: null,
    periodTo: null,
    notLookedAt: 'Surveys of single employers and of job boards',
  },
  {
    ...backEnd,
    key: 'backend-average-elsewhere',
    topic: 'pay',
    quote: '$114,000 averaged elsewhere',
    namesSource: false,
    measure: 'pay-mean',
    unit: 'money',
    amount: '114000',
    periodFrom: null,
    periodTo: null,
    notLookedAt: null,
  },
];
