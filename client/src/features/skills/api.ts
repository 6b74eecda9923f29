import { skillsContract } from '@portolan/shared/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { type SkillFilters } from './filters.js';

const shown = 200;

export const skillSearchQuery = ({ q, kind }: Pick<SkillFilters, 'q' | 'kind'>) =>
  queryOptions({
    queryKey: ['skills', 'search', q, kind],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(skillsContract.list, { query: { search: q, limit: shown, ...(kind && { kind }) } }, { signal }),
  });

export const skillQuery = (skillId: string) =>
  queryOptions({
    queryKey: ['skills', 'one', skillId],
    staleTime: Infinity,
    queryFn: ({ signal }) => call(skillsContract.show, { params: { skillId } }, { signal }),
  });

/** Every skill and heading by name, for choosing one. */
export const allSkillsQuery = queryOptions({
  queryKey: ['skills', 'all'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const { skills } = await call(skillsContract.list, { query: {} }, { signal });
    return skills.toSorted((a, b) => a.name.localeCompare(b.name));
  },
});
