import { type Samples } from '../sample.js';

/** The seeded file is no table: there is nothing to look at. */
export const table: Samples = {
  get: () => ({ refusedAs: 404 }),
  correct: () => ({ body: {}, refusedAs: 404 }),
  act: () => ({ body: { action: 'import' }, refusedAs: 404 }),
  faults: () => ({ refusedAs: 404 }),
  faultsFile: () => ({ refusedAs: 404 }),
  acceptSameEmail: () => ({ refusedAs: 404 }),
};
