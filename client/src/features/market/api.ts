import { compensationContract, marketContract, type OutputOf, type SentOf } from '@portolan/shared/contract';
import { type Measure } from '@portolan/shared/domain/market';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export const marketPanelQuery = (occupation: string, country: string) =>
  queryOptions({
    queryKey: ['market', 'panel', occupation, country],
    queryFn: ({ signal }) => call(marketContract.panel, { query: { occupation, country } }, { signal }),
  });

export const marketOccupationsQuery = (search: string, country: string) =>
  queryOptions({
    queryKey: ['market', 'occupations', search, country],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await call(marketContract.occupations, { query: { search, country, limit: 200 } }, { signal }))
        .occupations,
  });

export const marketOccupationQuery = (code: string, country: string) =>
  queryOptions({
    queryKey: ['market', 'occupation', code, country],
    queryFn: ({ signal }) =>
      call(marketContract.occupation, { params: { code }, query: { country } }, { signal }),
  });

export interface LedgerFilter {
  readonly occupation?: string | undefined;
  readonly country?: string | undefined;
  readonly measure?: Measure | undefined;
  readonly edition?: string | undefined;
}

type LedgerReply = OutputOf<typeof marketContract.ledger>;
type LedgerPage = SentOf<typeof marketContract.ledger>['query'];

function ledgerPage({ occupation, country, measure, edition }: LedgerFilter, cursor: string | undefined) {
  const query: LedgerPage = {};
  if (occupation) query.occupation = occupation;
  if (country) query.country = country;
  if (measure) query.measure = measure;
  if (edition) query.edition = edition;
  if (cursor) query.cursor = cursor;
  return query;
}

export const ledgerQuery = (filter: LedgerFilter) =>
  infiniteQueryOptions({
    queryKey: ['market', 'ledger', filter],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }): Promise<LedgerReply> =>
      call(marketContract.ledger, { query: ledgerPage(filter, pageParam) }, { signal }),
    getNextPageParam: ({ next }: LedgerReply) => next ?? undefined,
  });

export const editionsQuery = queryOptions({
  queryKey: ['market', 'editions'],
  queryFn: async ({ signal }) => (await call(marketContract.datasets, {}, { signal })).editions,
});

export const bandQuery = (bandId: string) =>
  queryOptions({
    queryKey: ['bands', 'one', bandId],
    queryFn: ({ signal }) => call(compensationContract.show, { params: { bandId } }, { signal }),
  });

/** Everything of the market may look different after an edition came in, bands included. */
export function useImportEdition() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('files', file);
      return call(marketContract.importEdition, {}, { form });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['market'] });
      await client.invalidateQueries({ queryKey: ['bands'] });
    },
  });
}
