import { type Samples } from '../sample.js';

export const reference: Samples = {
  occupation: () => ({ params: { code: '15-1252' }, shared: true }),
};
