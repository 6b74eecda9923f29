import { z } from 'zod';

/** The closed list of errors. `title` is written for a person; `status` is the HTTP status. */
export const problems = {
  invalid: { status: 400, title: 'Some of what was sent cannot be used' },
  'not-signed-in': { status: 401, title: 'Please sign in' },
  'wrong-credentials': { status: 401, title: 'E-mail or password is wrong' },
  forbidden: { status: 403, title: 'Your access level does not include this' },
  'unsafe-request': { status: 403, title: 'This request did not come from Portolan itself' },
  'not-found': { status: 404, title: 'This does not exist, or not in your organisation' },
  conflict: { status: 409, title: 'This clashes with something that is already there' },
  'link-used': { status: 410, title: 'This link was used already or has expired' },
  'changed-meanwhile': { status: 412, title: 'Somebody changed this while you were editing it' },
  'too-large': { status: 413, title: 'This is larger than can be taken' },
  'unsupported-file': { status: 415, title: 'This kind of file cannot be read' },
  unprocessable: { status: 422, title: 'This cannot be done as asked' },
  'version-required': { status: 428, title: 'The version that was edited must be sent along' },
  'too-many-requests': { status: 429, title: 'Too many attempts; please wait a moment' },
  internal: { status: 500, title: 'Something went wrong on our side; nothing was changed' },
  unavailable: { status: 503, title: 'The database is not reachable right now' },
} as const;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** The body of every error reply (application/problem+json, RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  code: z.enum(problemCodes),
  status: z.number().int(),
  title: z.string(),
  /** What happened and what to do, in words for a person. */
  detail: z.string().optional(),
  /** The fields at fault, by their path in what was sent. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
