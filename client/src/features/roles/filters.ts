import { Day, OccupationCode, roleSorts } from '@portolan/shared/contract';
import { roleStatuses } from '@portolan/shared/domain/roles';
import { z } from 'zod';

/** The roles page's address. */
export const RoleFilters = z.object({
  status: z.array(z.enum(roleStatuses)).default(['draft', 'open', 'on-hold']),
  employer: z.string().default(''),
  country: z.string().default(''),
  search: z.string().default(''),
  occupation: OccupationCode.optional(),
  openedBefore: Day.optional(),
  sort: z.enum(roleSorts).default('opened'),
});
export type RoleFilters = z.output<typeof RoleFilters>;
