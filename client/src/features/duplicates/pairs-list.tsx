import { Button, SegmentedControl } from '@mantine/core';
import { type CandidateId, type PairStatus, pairStatuses } from '@portolan/shared/contract';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card, LoadingLines } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FaultState } from '../../ui/fault-state.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { pairsQuery, useDuplicateActions } from './api.js';
import classes from './duplicates.module.css';
import { PairCard } from './pair-card.js';

interface Props {
  readonly status: PairStatus;
  readonly candidate: CandidateId | undefined;
}

/** Proposals, the likeliest first. */
export function PairsList({ status, candidate }: Props) {
  const { t } = useTranslation('duplicates');
  const query = useInfiniteQuery(pairsQuery(status, candidate));
  if (query.isPending)
    return (
      <Card>
        <LoadingLines lines={8} />
      </Card>
    );
  if (query.isError)
    return (
      <Card>
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      </Card>
    );
  const pairs = query.data.pages.flatMap((page) => page.items);
  if (pairs.length === 0)
    return (
      <Card>
        <EmptyState icon={<IconUsers size={28} stroke={1.5} />}>{t(`empty.${status}`)}</EmptyState>
      </Card>
    );
  return (
    <>
      <p className={classes.muted} role="status">
        {t('count', { count: query.data.pages[0]?.total ?? 0 })}
      </p>
      <ul className={classes.pairs}>
        {pairs.map((pair) => (
          <li key={`${pair.one.id}-${pair.other.id}`}>
            <PairCard pair={pair} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

export function StatusSwitch({
  value,
  onChange,
}: {
  readonly value: PairStatus;
  readonly onChange: (next: PairStatus) => void;
}) {
  const { t } = useTranslation('duplicates');
  return (
    <SegmentedControl
      aria-label={t('status.label')}
      className={classes.switch ?? ''}
      value={value}
      onChange={onChange}
      data={pairStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
    />
  );
}

export function SearchButton() {
  const { t } = useTranslation('duplicates');
  const { search } = useDuplicateActions();
  return (
    <Button
      variant="default"
      leftSection={<IconSearch size={16} />}
      loading={search.isPending}
      onClick={() =>
        search.mutate(undefined, { onSuccess: () => notify(t('done.search')), onError: notifyFault })
      }
    >
      {t('action.search')}
    </Button>
  );
}
