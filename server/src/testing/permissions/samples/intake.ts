import { type Samples } from '../sample.js';

export const intake: Samples = {
  create: () => ({
    files: [{ name: 'cv.txt', content: 'Jo Sample\njo@example.org\n\nExperience\nClerk, Acme 2019 - 2021' }],
  }),
  template: () => ({ shared: true }),
  decide: () => ({ body: { choice: 'new-person' } }),
};
