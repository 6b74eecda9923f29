import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Instant } from './primitives.js';
import { Password } from './session.contract.js';

export const OwnSession = z.object({
  id: z.uuid(),
  createdAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
  /** The browser as it names itself, shortened. */
  userAgent: z.string().nullable(),
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;

export const accountContract = {
  sessions: endpoint({
    method: 'GET',
    path: '/account/sessions',
    summary: 'Where one is signed in',
    access: 'signed-in',
    response: z.object({ sessions: z.array(OwnSession) }),
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/account/sessions/:sessionId',
    summary: 'End one of one’s own sessions',
    access: 'signed-in',
    params: z.strictObject({ sessionId: z.uuid() }),
    response: z.undefined(),
    status: 204,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/account/password',
    summary: 'Change one’s own password; other sessions end',
    access: 'signed-in',
    body: z.strictObject({ current: z.string().max(200), next: Password }),
    response: z.undefined(),
    status: 204,
  }),
};
