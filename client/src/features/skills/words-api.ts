import { type NewWordDecision, skillWordsContract, type WordDecision } from '@portolan/shared/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

/** How often a page looks while documents are being read again. */
const lookEveryMs = 1000;

const busy = ({ rereading }: WordDecision) => rereading === 'running' || rereading === 'taking-back';

export const unknownWordsQuery = (search: string) =>
  queryOptions({
    queryKey: ['skill-words', 'unknown', search],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(skillWordsContract.unknown, { query: { search, limit: 50 } }, { signal }),
  });

export const wordDecisionsQuery = queryOptions({
  queryKey: ['skill-words', 'decisions'],
  queryFn: async ({ signal }) => (await call(skillWordsContract.decisions, {}, { signal })).decisions,
  refetchInterval: ({ state }) => (state.data?.some(busy) ? lookEveryMs : false),
});

export const rereadingPreviewQuery = (decisionId: WordDecision['id']) =>
  queryOptions({
    queryKey: ['skill-words', 'preview', decisionId],
    queryFn: ({ signal }) => call(skillWordsContract.preview, { params: { decisionId } }, { signal }),
  });

/** What a word stands for bears on pickers, candidates and rankings alike. */
function useRefresh() {
  const client = useQueryClient();
  return () => {
    for (const key of ['skill-words', 'skills', 'skill-graph', 'candidates', 'ranking'])
      void client.invalidateQueries({ queryKey: [key] });
  };
}

export function useDecideWord() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewWordDecision) => call(skillWordsContract.decide, { body }),
    onSettled: refresh,
  });
}

export function useRereading() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (decisionId: WordDecision['id']) =>
      call(skillWordsContract.reread, { params: { decisionId } }),
    onSettled: refresh,
  });
}

export function useTakeBackWord() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (decisionId: WordDecision['id']) =>
      call(skillWordsContract.takeBack, { params: { decisionId } }),
    onSettled: refresh,
  });
}
