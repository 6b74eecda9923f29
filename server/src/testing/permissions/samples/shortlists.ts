import { type Samples } from '../sample.js';

export const shortlists: Samples = {
  add: ({ ids }) => ({ body: { candidateIds: [ids['candidateId']] } }),
  move: () => ({ body: { stage: 'screening' } }),
  note: () => ({ body: { text: 'CANARY-NOTE' } }),
  // The seeded step is not the caller's own.
  undo: ({ ids }) => ({ body: { eventId: ids['eventId'] }, refusedAs: 409 }),
  compare: ({ ids }) => ({ query: { candidate: [ids['candidateId'], ids['roleId']] } }),
  answer: () => ({ body: { answer: 'yes', reason: 'Fits the team' } }),
};
