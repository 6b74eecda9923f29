import { z } from 'zod';
import { specialists, staff } from './access.js';
import { endpoint } from './endpoint.js';
import { CandidateId, Country, Instant, Line, Money, Note } from './primitives.js';

export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** The two questions that are safe before an offer. Beside merit, never in it. */
export const AuthorisationSeen = z.object({
  country: Country,
  authorised: z.enum(answers),
  needsSponsorship: z.enum(answers),
  saidBy: z.string(),
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
});
export type AuthorisationSeen = z.infer<typeof AuthorisationSeen>;

export const ExpectationSeen = z.object({
  money: Money,
  saidBy: z.string(),
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
});
export type ExpectationSeen = z.infer<typeof ExpectationSeen>;

export const MobilityFile = z.object({
  nationalities: z.array(Country),
  visaStatus: z.string().nullable(),
  note: z.string().nullable(),
  /** 0 while there is no file. */
  version: z.number().int(),
  recordedAt: Instant.nullable(),
  recordedBy: z.string().nullable(),
});
export type MobilityFile = z.infer<typeof MobilityFile>;

const params = z.strictObject({ candidateId: CandidateId });
const countryParams = z.strictObject({ candidateId: CandidateId, country: Country });

export const candidateLaneContract = {
  answerAuthorisation: endpoint({
    method: 'PUT',
    path: '/candidates/:candidateId/authorisations/:country',
    summary: 'Note whether somebody may work in a country and will need sponsorship',
    access: staff,
    params: countryParams,
    body: z.strictObject({
      authorised: z.enum(answers),
      needsSponsorship: z.enum(answers),
      saidBy: Line,
    }),
    response: AuthorisationSeen,
  }),
  removeAuthorisation: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId/authorisations/:country',
    summary: 'Take the answers for a country away',
    access: staff,
    params: countryParams,
    response: z.object({ removed: z.boolean() }),
  }),
  setExpectation: endpoint({
    method: 'PUT',
    path: '/candidates/:candidateId/expectation',
    summary: 'Note the pay somebody expects',
    access: staff,
    params,
    body: z.strictObject({
      money: Money.refine(({ amount }) => Number(amount) > 0, {
        path: ['amount'],
        message: 'More than nothing',
      }),
      saidBy: Line,
    }),
    response: ExpectationSeen,
  }),
  removeExpectation: endpoint({
    method: 'DELETE',
    path: '/candidates/:candidateId/expectation',
    summary: 'Take the pay expectation away',
    access: staff,
    params,
    response: z.object({ removed: z.boolean() }),
  }),
  mobilityFile: endpoint({
    method: 'GET',
    path: '/candidates/:candidateId/mobility-file',
    summary: 'Open the mobility file; the reading is noted in the trail',
    access: specialists,
    params,
    response: MobilityFile,
  }),
  setMobilityFile: endpoint({
    method: 'PUT',
    path: '/candidates/:candidateId/mobility-file',
    summary: 'Write the mobility file',
    access: specialists,
    params,
    body: z.strictObject({
      nationalities: z.array(Country).max(10),
      visaStatus: Line.nullable(),
      note: Note.nullable(),
    }),
    response: MobilityFile,
  }),
};
