import { z } from 'zod';
import { accessLevels } from './access.js';
import { endpoint } from './endpoint.js';
import { Line, OrganisationId, UserId } from './primitives.js';

/** Long enough to resist guessing, short enough not to be a hashing burden. */
export const Password = z
  .string()
  .min(12, 'Use at least 12 characters; a short sentence works well')
  .max(200, 'At most 200 characters');
export const Email = z.email('This is not an e-mail address').max(254);
/** The secret part of a one-time link. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, 'This link is not complete');

export const Session = z.object({
  user: z.object({ id: UserId, name: z.string(), email: z.string() }),
  organisation: z.object({ id: OrganisationId, name: z.string(), isDemo: z.boolean() }),
  accessLevel: z.enum(accessLevels),
  memberships: z.array(
    z.object({
      organisationId: OrganisationId,
      organisationName: z.string(),
      accessLevel: z.enum(accessLevels),
    }),
  ),
  /** Served over plain http beyond this machine: the client shows a banner. */
  insecure: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const linkPurposes = ['first-administrator', 'invitation', 'reset'] as const;
export const OneTimeLink = z.object({
  purpose: z.enum(linkPurposes),
  organisationName: z.string(),
  /** Null: the person types their own (first administrator). */
  email: z.string().nullable(),
  /** Null: the person types their own. */
  name: z.string().nullable(),
});
export type OneTimeLink = z.infer<typeof OneTimeLink>;

const tokenParams = z.strictObject({ token: LinkToken });

export const sessionContract = {
  current: endpoint({
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in, to which organisation, with which access level',
    access: 'signed-in',
    response: Session,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in with e-mail and password',
    access: 'public',
    body: z.strictObject({ email: z.string().max(254), password: z.string().max(200) }),
    response: Session,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'End this session',
    access: 'signed-in',
    response: z.undefined(),
    status: 204,
  }),
  switchOrganisation: endpoint({
    method: 'POST',
    path: '/session/organisation',
    summary: 'Carry on in another organisation one belongs to',
    access: 'signed-in',
    body: z.strictObject({ organisationId: OrganisationId }),
    response: Session,
  }),
  showLink: endpoint({
    method: 'GET',
    path: '/links/:token',
    summary: 'What a one-time link is for',
    access: 'public',
    params: tokenParams,
    response: OneTimeLink,
  }),
  acceptLink: endpoint({
    method: 'POST',
    path: '/links/:token',
    summary: 'Set a password through a one-time link and sign in',
    access: 'public',
    params: tokenParams,
    body: z.strictObject({ name: Line, email: Email.optional(), password: Password }),
    response: Session,
  }),
};
