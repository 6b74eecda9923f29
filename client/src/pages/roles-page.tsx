import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  RoleFilterBar,
  RoleFilters,
  roleListQuery,
  RoleTable,
  useRoleChips,
} from '../features/roles/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { useUrlState } from '../lib/use-url-state.js';
import { Card, QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';

export function RolesPage() {
  const { t } = useTranslation('roles');
  const isManager = useSession().accessLevel === 'manager';
  const [filters, setFilters] = useUrlState(RoleFilters);
  const query = useInfiniteQuery(roleListQuery(filters));
  const roles = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total;
  const chips = useRoleChips(filters, setFilters);
  const filtered =
    chips.length > 0 || [filters.search, filters.employer, filters.country].some((each) => each !== '');
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(total === undefined ? {} : { line: t(isManager ? 'lineOwn' : 'line', { count: total }) })}
        {...(isManager ? {} : { actions: <Actions /> })}
        chips={chips}
      />
      <Card flush>
        <RoleFilterBar filters={filters} onChange={setFilters} withEmployers={!isManager} />
        <QueryState
          query={query}
          skeletonLines={10}
          isEmpty={() => roles.length === 0}
          empty={<NoRoles isManager={isManager} isFiltered={filtered} />}
        >
          {() => (
            <RoleTable
              roles={roles}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              onEnd={() => {
                if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
              }}
            />
          )}
        </QueryState>
      </Card>
    </>
  );
}

function Actions() {
  const { t } = useTranslation('roles');
  return (
    <>
      <Button component={Link} to={paths.employers()} variant="default">
        {t('employers')}
      </Button>
      <Button component={Link} to={paths.roleNew()} leftSection={<IconPlus size={16} />}>
        {t('newRole')}
      </Button>
    </>
  );
}

function NoRoles({ isManager, isFiltered }: { readonly isManager: boolean; readonly isFiltered: boolean }) {
  const { t } = useTranslation('roles');
  if (isFiltered) return <EmptyState>{t('emptyFiltered')}</EmptyState>;
  if (isManager) return <EmptyState>{t('emptyOwn')}</EmptyState>;
  return <EmptyState action={{ label: t('newRole'), to: paths.roleNew() }}>{t('empty')}</EmptyState>;
}
