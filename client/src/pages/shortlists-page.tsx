import { Button } from '@mantine/core';
import { shortlistsContract } from '@portolan/shared/contract';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../features/session/index.js';
import {
  EntryDrawer,
  listQueryOf,
  MoveDialog,
  OwnShortlists,
  ownShortlistsQuery,
  ShortlistFilterBar,
  ShortlistFilters,
  shortlistQuery,
  ShortlistTable,
  useMover,
} from '../features/shortlists/index.js';
import { downloadUrl } from '../lib/endpoint-url.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { Card, QueryCard, QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { type FilterChip, PageHeader } from '../ui/page-header.js';

export function ShortlistsPage() {
  return useSession().accessLevel === 'manager' ? <OwnPage /> : <StaffPage />;
}

function OwnPage() {
  const { t } = useTranslation('shortlists');
  const query = useQuery(ownShortlistsQuery);
  return (
    <>
      <PageHeader title={t('title')} line={t('lineOwn')} />
      <QueryCard
        flush
        query={query}
        skeletonLines={8}
        isEmpty={(shortlists) => shortlists.length === 0}
        empty={<EmptyState>{t('emptyOwn')}</EmptyState>}
      >
        {(shortlists) => <OwnShortlists shortlists={shortlists} />}
      </QueryCard>
    </>
  );
}

function StaffPage() {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const [filters, setFilters] = useUrlState(ShortlistFilters);
  const mover = useMover();
  const query = useInfiniteQuery(shortlistQuery(filters));
  const first = query.data?.pages[0];
  const since: FilterChip = {
    id: 'movedSince',
    label: filters.movedSince && t('movedSince', { day: format.day(filters.movedSince) }),
    onRemove: () => setFilters({ movedSince: '' }),
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(first && { line: t('line', { count: first.total, shown: format.count(first.total) }) })}
        actions={<ExportButton filters={filters} />}
        chips={filters.movedSince === '' ? [] : [since]}
      />
      <Card flush>
        <ShortlistFilterBar filters={filters} onChange={setFilters} counts={first?.stages} />
        <QueryState
          query={query}
          skeletonLines={10}
          isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)}
          empty={<Nobody filters={filters} />}
        >
          {({ pages }) => (
            <ShortlistTable
              entries={pages.flatMap(({ items }) => items)}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              onOpen={(entry) => setFilters({ entry: entry.id })}
              onEnd={() => {
                if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
              }}
              mover={mover}
            />
          )}
        </QueryState>
      </Card>
      {filters.entry !== '' && (
        <EntryDrawer entryId={filters.entry} mover={mover} onClose={() => setFilters({ entry: '' })} />
      )}
      {mover.pending && <MoveDialog pending={mover.pending} mover={mover} />}
    </>
  );
}

interface FilteredProps {
  readonly filters: ShortlistFilters;
}

function ExportButton({ filters }: FilteredProps) {
  const { t } = useTranslation('shortlists');
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      href={downloadUrl(shortlistsContract.export, { query: listQueryOf(filters) })}
      download
    >
      {t('export')}
    </Button>
  );
}

function Nobody({ filters: { search, stage, answer, movedSince } }: FilteredProps) {
  const { t } = useTranslation('shortlists');
  const filtered = search !== '' || stage.length > 0 || answer !== '' || movedSince !== '';
  if (filtered) return <EmptyState>{t('emptyFiltered')}</EmptyState>;
  return <EmptyState action={{ label: t('emptyAction'), to: paths.roles() }}>{t('empty')}</EmptyState>;
}
