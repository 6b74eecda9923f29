import { z } from 'zod';
import { administrators } from './access.js';
import { endpoint } from './endpoint.js';

/** What the demo brought along and still is there. */
export const DemoContent = z.object({
  candidates: z.number().int(),
  documents: z.number().int(),
  employers: z.number().int(),
  roles: z.number().int(),
  bands: z.number().int(),
  shortlistEntries: z.number().int(),
  people: z.number().int(),
});
export type DemoContent = z.infer<typeof DemoContent>;

export const demoContract = {
  show: endpoint({
    method: 'GET',
    path: '/demo',
    summary: 'How much of the demo is left in this organisation',
    access: administrators,
    response: DemoContent,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/demo',
    summary: 'Remove everything synthetic in one step; what people added stays',
    access: administrators,
    body: z.strictObject({
      confirmation: z.literal('remove', { error: 'Type remove to confirm' }),
    }),
    /** What went. */
    response: DemoContent,
  }),
};
