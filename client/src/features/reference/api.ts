import { referenceContract } from '@portolan/shared/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

const aDay = 24 * 3600 * 1000;

export const countriesQuery = queryOptions({
  queryKey: ['reference', 'countries'],
  staleTime: aDay,
  queryFn: async ({ signal }) => (await call(referenceContract.countries, {}, { signal })).countries,
});

export const occupationSearchQuery = (search: string) =>
  queryOptions({
    queryKey: ['reference', 'occupations', search],
    staleTime: aDay,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await call(referenceContract.occupations, { query: { search, limit: 20 } }, { signal })).occupations,
  });

export const occupationQuery = (code: string) =>
  queryOptions({
    queryKey: ['reference', 'occupation', code],
    staleTime: aDay,
    queryFn: ({ signal }) => call(referenceContract.occupation, { params: { code } }, { signal }),
  });
