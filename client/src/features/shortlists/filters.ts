import { type SentOf, shortlistSorts, type shortlistsContract } from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { z } from 'zod';

/** The address of the list of shortlists. */
export const ShortlistFilters = z.object({
  stage: z.array(z.enum(shortlistStages)).default([]),
  employer: z.string().default(''),
  answer: z.enum(['', 'yes', 'no', 'waiting']).default(''),
  movedSince: z.iso.date().or(z.literal('')).default(''),
  search: z.string().default(''),
  sort: z.enum(shortlistSorts).default('moved'),
  /** The open entry. */
  entry: z.string().default(''),
});
export type ShortlistFilters = z.output<typeof ShortlistFilters>;

export const views = ['board', 'table'] as const;
/** The address of the shortlist of one role. */
export const RoleShortlistState = ShortlistFilters.extend({ view: z.enum(views).default('board') });

export type ListQuery = SentOf<typeof shortlistsContract.export>['query'];

/** What the list and its file ask the server: the same, so that both hold the same rows. */
export function listQueryOf(filters: ShortlistFilters, role?: string): ListQuery {
  const query: ListQuery = { sort: filters.sort };
  if (role) query.role = role;
  if (filters.stage.length > 0) query.stage = filters.stage;
  if (filters.employer) query.employer = filters.employer;
  if (filters.answer) query.answer = filters.answer;
  if (filters.movedSince) query.movedSince = filters.movedSince;
  if (filters.search) query.search = filters.search;
  return query;
}
