import { type Samples } from '../sample.js';

const requirements = [
  { id: 'python', subject: { type: 'skill', skillId: 'python' }, gate: false, weight: 5, minimum: 2 },
];
const role = (employerId: string | undefined) => ({
  employerId,
  title: 'Canary role title',
  occupationCode: '15-1252',
  level: 'senior',
  country: 'US',
  openings: 1,
  sponsorship: 'yes',
});

export const roles: Samples = {
  createEmployer: ({ ids }) => ({ body: { name: `A further employer ${ids['roleId']}`, country: 'US' } }),
  updateEmployer: ({ ids }) => ({ body: { name: `Canary Employer ${ids['roleId']}`, country: 'US' } }),
  create: ({ ids }) => ({ body: role(ids['employerId']) }),
  update: ({ ids }) => ({ body: role(ids['employerId']) }),
  changeStatus: () => ({ body: { status: 'on-hold', reason: 'CANARY-NOTE' } }),
  saveRequirements: () => ({ body: { requirements, note: null, basedOn: 1 } }),
  readPosting: () => ({ body: { text: 'We need Python and PostgreSQL.' } }),
};

export const matching: Samples = {
  rank: () => ({ body: { requirements } }),
  explain: () => ({ body: {} }),
  export: () => ({ body: {} }),
};
