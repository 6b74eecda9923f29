import { type Samples } from '../sample.js';

const token = 'no-such-link-no-such-link';

export const session: Samples = {
  signIn: () => ({ body: { email: 'nobody@example.org', password: 'not a password' }, refusedAs: 401 }),
  switchOrganisation: () => ({
    body: { organisationId: '018f0000-0000-7000-8000-00000000ffff' },
    refusedAs: 404,
  }),
  showLink: () => ({ params: { token }, shared: true, refusedAs: 410 }),
  acceptLink: () => ({
    params: { token },
    body: { name: 'Somebody', email: 'somebody@example.org', password: 'a long password' },
    shared: true,
    refusedAs: 410,
  }),
};
