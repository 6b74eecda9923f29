import { gateStates, rankingSorts } from '@portolan/shared/domain/matching';
import { z } from 'zod';

export const gateFilters = ['all', ...gateStates] as const;

/** The role page's address. */
export const RankingFilters = z.object({
  sort: z.enum(rankingSorts).default('evidenced'),
  gate: z.enum(gateFilters).default('all'),
});
export type RankingFilters = z.output<typeof RankingFilters>;
