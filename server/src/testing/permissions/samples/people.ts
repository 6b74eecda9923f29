import { type Samples } from '../sample.js';

export const people: Samples = {
  invite: () => ({ body: { email: 'invited@example.org', accessLevel: 'recruiter' } }),
  changeAccess: ({ spareUserId }) => ({
    params: { userId: spareUserId },
    body: { accessLevel: 'recruiter' },
  }),
};
