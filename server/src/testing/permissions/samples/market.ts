import { type Samples } from '../sample.js';

export const market: Samples = {
  panel: () => ({ query: { occupation: '15-1252', country: 'US' } }),
  occupation: () => ({ params: { code: '15-1252' }, shared: true }),
  importEdition: () => ({
    files: [{ name: 'projections.csv', content: 'not a published table\n' }],
    refusedAs: 422,
  }),
};
