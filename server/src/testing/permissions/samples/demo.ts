import { type Samples } from '../sample.js';

export const demo: Samples = {
  remove: () => ({ body: { confirmation: 'remove' } }),
};
