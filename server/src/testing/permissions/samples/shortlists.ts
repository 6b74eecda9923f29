import { type Samples } from '../sample.js';

export const shortlists: Samples = {
  add: ({ ids }) => ({ body: { candidateIds: [ids['candidateId']] } }),
  move: () => ({ body: { stage: 'screening' } }),
  note: () => ({ body: { text: 'CANARY-NOTE' } }),
  undo: ({ ids }) => ({ body: { eventId: ids['eventId'] } }),
  compare: ({ ids }) => ({ query: { candidate: [ids['candidateId'], ids['roleId']] } }),
  answer: () => ({ body: { answer: 'yes', reason: 'Fits the team' } }),
};
