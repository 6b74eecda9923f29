import { type Samples } from '../sample.js';

const band = (employerId: string | undefined) => ({
  employerId,
  occupationCode: '15-1252',
  level: 'senior',
  country: 'US',
  minimum: '100000',
  middle: '120000',
  maximum: '140000',
  currency: 'USD',
  period: 'year',
  hoursPerYear: 2080,
  effectiveFrom: '2026-01-01',
});

export const compensation: Samples = {
  // A band that a role uses stays.
  remove: () => ({ refusedAs: 409 }),
  create: ({ ids }) => ({ body: band(ids['employerId']) }),
  update: ({ ids }) => ({ body: band(ids['employerId']) }),
};
