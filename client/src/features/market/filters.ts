import { measures } from '@portolan/shared/domain/market';
import { z } from 'zod';

export const marketTabs = ['occupations', 'ledger', 'editions'] as const;

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .default('US');

/** The market page's address. */
export const MarketState = z.object({
  tab: z.enum(marketTabs).default('occupations'),
  search: z.string().default(''),
  country,
  occupation: z.string().default(''),
  measure: z.enum(['', ...measures]).default(''),
  edition: z.string().default(''),
});
export type MarketState = z.output<typeof MarketState>;

/** The address of one occupation: its area, the edition of pay shown, and the ledger's filters under it. */
export const OccupationState = z.object({
  country,
  edition: z.string().default(''),
});
export type OccupationState = z.output<typeof OccupationState>;
