import { type Samples } from '../sample.js';

/** The seeded file could be read: there is nothing left to name. */
export const unreadable: Samples = {
  file: () => ({ refusedAs: 409 }),
  name: () => ({ body: { name: 'Jo Sample' }, refusedAs: 409 }),
  setAside: () => ({ refusedAs: 409 }),
};
