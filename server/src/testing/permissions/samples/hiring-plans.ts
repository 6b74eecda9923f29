import { type Samples } from '../sample.js';

export const hiringPlans: Samples = {
  show: ({ ids }) => ({ params: { employerId: ids['employerId'] ?? '', year: '2026' } }),
  set: ({ ids }) => ({
    params: { employerId: ids['employerId'] ?? '', year: '2026' },
    body: { lines: [{ occupationCode: '15-1252', plannedOpenings: 3 }] },
    ifMatch: 1,
  }),
};
