import { type Samples } from '../sample.js';

const token = 'no-such-link-no-such-link';

export const session: Samples = {
  signIn: () => ({ body: { email: 'nobody@example.org', password: 'not a password' } }),
  switchOrganisation: () => ({ body: { organisationId: '018f0000-0000-7000-8000-00000000ffff' } }),
  showLink: () => ({ params: { token }, shared: true }),
  acceptLink: () => ({
    params: { token },
    body: { name: 'Somebody', email: 'somebody@example.org', password: 'a long password' },
    shared: true,
  }),
};
