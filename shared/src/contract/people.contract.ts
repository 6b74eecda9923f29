import { z } from 'zod';
import { accessLevels, administrators, staff } from './access.js';
import { endpoint } from './endpoint.js';
import { Instant, UserId } from './primitives.js';
import { Email } from './session.contract.js';

export const Person = z.object({
  id: UserId,
  name: z.string(),
  email: z.string(),
  accessLevel: z.enum(accessLevels),
  /** False until the person has used their link. */
  hasSignedIn: z.boolean(),
  deactivatedAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
});
export type Person = z.infer<typeof Person>;

/** Shown once; only its hash is kept. */
export const IssuedLink = z.object({ link: z.string(), expiresAt: Instant });
export type IssuedLink = z.infer<typeof IssuedLink>;

const personParams = z.strictObject({ userId: UserId });
const AccessLevelField = z.enum(accessLevels);

export const peopleContract = {
  list: endpoint({
    method: 'GET',
    path: '/people',
    summary: 'The people of this organisation',
    access: administrators,
    response: z.object({ people: z.array(Person) }),
  }),
  /** Names for pickers (hiring manager of a role). */
  names: endpoint({
    method: 'GET',
    path: '/people/names',
    summary: 'Names and access levels of active people, for pickers',
    access: staff,
    response: z.object({ people: z.array(Person.pick({ id: true, name: true, accessLevel: true })) }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/people/invitations',
    summary: 'Invite somebody by a one-time link',
    access: administrators,
    body: z.strictObject({ email: Email, accessLevel: AccessLevelField }),
    response: IssuedLink,
    status: 201,
  }),
  issueLink: endpoint({
    method: 'POST',
    path: '/people/:userId/link',
    summary: 'A new one-time link for somebody who never signed in here',
    access: administrators,
    params: personParams,
    response: IssuedLink,
    status: 201,
  }),
  changeAccess: endpoint({
    method: 'PATCH',
    path: '/people/:userId',
    summary: 'Change an access level',
    access: administrators,
    params: personParams,
    body: z.strictObject({ accessLevel: AccessLevelField }),
    response: Person,
  }),
  deactivate: endpoint({
    method: 'POST',
    path: '/people/:userId/deactivation',
    summary: 'Take access away and end the sessions',
    access: administrators,
    params: personParams,
    response: Person,
  }),
  reactivate: endpoint({
    method: 'DELETE',
    path: '/people/:userId/deactivation',
    summary: 'Give access back',
    access: administrators,
    params: personParams,
    response: Person,
  }),
};
