import { type Samples } from '../sample.js';

export const review: Samples = {
  decide: ({ ids }) => ({ body: { choice: 'confirm', values: [[ids['factId']]] } }),
};
