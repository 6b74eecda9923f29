import { type Samples } from '../sample.js';

export const intake: Samples = {
  create: () => ({
    files: [{ name: 'cv.txt', content: 'Jo Sample\njo@example.org\n\nExperience\nClerk, Acme 2019 - 2021' }],
  }),
  template: () => ({ shared: true }),
  // The seeded file is settled: there is nothing left to decide.
  decide: () => ({ body: { choice: 'new-person' }, refusedAs: 409 }),
};
