import { type Samples } from '../sample.js';

export const duplicates: Samples = {
  decide: () => ({ body: { decision: 'different' } }),
};

export const merges: Samples = {
  merge: ({ ids }) => ({ body: { mergedId: ids['otherId'], mergedVersion: 1 } }),
};

export const undo: Samples = {
  start: () => ({ body: { touched: 'keep' } }),
};
