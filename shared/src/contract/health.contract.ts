import { z } from 'zod';
import { endpoint } from './endpoint.js';

export const healthContract = {
  live: endpoint({
    method: 'GET',
    path: '/health/live',
    summary: 'The process answers',
    access: 'public',
    response: z.object({ status: z.literal('ok') }),
  }),
  ready: endpoint({
    method: 'GET',
    path: '/health/ready',
    summary: 'The database answers and is migrated',
    access: 'public',
    response: z.object({ status: z.literal('ok'), migrations: z.number().int() }),
  }),
};
