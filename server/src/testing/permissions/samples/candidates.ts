import { type Samples } from '../sample.js';

export const candidates: Samples = {
  list: () => ({ query: { q: 'canary' } }),
  create: () => ({ body: { name: 'Another person' } }),
  editField: () => ({ body: { field: 'headline', value: 'Engineer' } }),
  undoFact: ({ ids }) => ({ params: { factId: ids['editId'] ?? '' } }),
  undoAttestation: ({ ids }) => ({ params: { factId: ids['attestationId'] ?? '' } }),
  attest: () => ({ body: { type: 'skill', skillId: 'postgresql', level: 3, saidBy: 'the candidate' } }),
};

export const candidateLane: Samples = {
  answerAuthorisation: () => ({
    body: { authorised: 'yes', needsSponsorship: 'no', saidBy: 'CANARY-AUTHORISATION' },
  }),
  setExpectation: () => ({
    body: {
      money: { amount: '98765.43', currency: 'USD', period: 'year', hoursPerYear: 2080 },
      saidBy: 'the candidate',
    },
  }),
  setMobilityFile: () => ({
    body: { nationalities: ['BR'], visaStatus: 'CANARY-VISA', note: 'CANARY-MOBILITY-NOTE' },
  }),
};
