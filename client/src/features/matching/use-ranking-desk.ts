import { useDebouncedValue } from '@mantine/hooks';
import { type NamedRequirement, type Role, type RoleRequirement } from '@portolan/shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { rankingQuery } from './api.js';
import { type RankingFilters } from './filters.js';
import { type Ranks, ranksOf, sameRequirements } from './model.js';

/** A pause this long in a drag ranks anew. */
const settleMs = 120;

/** Requirements at hand, the ranking by them, and the ranks before the last change. */
export function useRankingDesk(role: Role, filters: RankingFilters) {
  const [draft, setDraft] = useState<readonly RoleRequirement[] | null>(null);
  const [before, setBefore] = useState<Ranks | null>(null);
  const requirements = draft ?? role.requirements;
  const isChanged = draft !== null && !sameRequirements(draft, role.requirements);
  const [preview] = useDebouncedValue(isChanged ? draft : undefined, settleMs);
  const query = useInfiniteQuery(rankingQuery(role.id, preview, filters));
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const ranking = query.data?.pages[0];
  const named = useMemo(
    () => new Map<string, NamedRequirement>(ranking?.requirements.map((each) => [each.id, each])),
    [ranking],
  );

  // Within one drag the ranks before its first step stay what movement is told against.
  const settled = !query.isPlaceholderData && !query.isFetching;
  const remember = useCallback(() => {
    if (settled) setBefore(ranksOf(rows));
  }, [settled, rows]);
  const change = useCallback(
    (next: readonly RoleRequirement[]) => {
      remember();
      setDraft(next);
    },
    [remember],
  );
  const reset = useCallback(() => {
    remember();
    setDraft(null);
  }, [remember]);

  return { requirements, isChanged, preview, query, ranking, rows, named, before, remember, change, reset };
}

export type RankingDesk = ReturnType<typeof useRankingDesk>;
