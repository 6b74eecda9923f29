import { z } from 'zod';

/** The compensation page's address. */
export const BandState = z.object({
  occupation: z.string().default(''),
  country: z.string().default(''),
  employer: z.string().default(''),
});
export type BandState = z.output<typeof BandState>;
