import { type Samples } from '../sample.js';

export const account: Samples = {
  // A wrong current password: allowed people get a 400, and nobody's password changes on the way.
  changePassword: () => ({
    body: { current: 'not the password', next: 'another long password' },
    refusedAs: 400,
  }),
  // No session of one's own has this id.
  endSession: () => ({ refusedAs: 404 }),
};
