import { type Samples } from '../sample.js';

export const skillWords: Samples = {
  decide: ({ ids }) => ({ body: { choice: 'ignore', word: `another ${ids['decisionId'] ?? ''}` } }),
};
