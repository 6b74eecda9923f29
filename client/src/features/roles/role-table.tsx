import { type RoleRow } from '@portolan/shared/contract';
import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { Ago, Count } from '../../ui/figures.js';
import { placeOf } from './model.js';
import classes from './roles.module.css';

interface Props {
  readonly roles: readonly RoleRow[];
  readonly sort: string;
  readonly onSort: (key: 'title' | 'employer' | 'opened' | 'openings') => void;
  readonly onEnd: () => void;
}

const descending: readonly string[] = ['openings'];

export function RoleTable({ roles, sort, onSort, onEnd }: Props) {
  const { t } = useTranslation('roles');
  const format = useFormat();
  const navigate = useNavigate();
  const columns = useMemo(
    (): DataColumn<RoleRow>[] => [
      {
        id: 'title',
        header: t('column.title'),
        sort: 'title',
        cell: (role) => (
          <>
            <Link to={paths.role(role.id)}>{role.title}</Link>
            <span className={classes.muted}>{t(`level.${role.level}`)}</span>
          </>
        ),
      },
      { id: 'employer', header: t('column.employer'), sort: 'employer', cell: (role) => role.employer.name },
      {
        id: 'occupation',
        header: t('column.occupation'),
        cell: (role) => <span title={role.occupationTitle ?? undefined}>{role.occupationCode}</span>,
        width: 110,
      },
      { id: 'place', header: t('column.place'), cell: (role) => placeOf(role, format.country) },
      {
        id: 'status',
        header: t('column.status'),
        cell: (role) => <StatusBadge status={role.status} />,
        width: 110,
      },
      {
        id: 'openings',
        header: t('column.openings'),
        sort: 'openings',
        align: 'right',
        width: 100,
        cell: (role) => <Count value={role.openings} />,
      },
      {
        id: 'opened',
        header: t('column.opened'),
        sort: 'opened',
        width: 130,
        cell: (role) => (role.openedAt === null ? '–' : <Ago at={role.openedAt} />),
      },
    ],
    [t, format],
  );
  return (
    <DataTable
      label={t('title')}
      rows={roles}
      columns={columns}
      rowId={(role) => role.id}
      rowLabel={(role) => role.title}
      sort={{ key: sort, descending: descending.includes(sort) }}
      onSort={({ key }) => onSort(key as Parameters<typeof onSort>[0])}
      onOpen={(role) => void navigate(paths.role(role.id))}
      onEnd={onEnd}
    />
  );
}

export function StatusBadge({ status }: { readonly status: RoleRow['status'] }) {
  const { t } = useTranslation('roles');
  return (
    <Badge
      variant={status === 'open' ? 'filled' : status === 'draft' ? 'outline' : 'light'}
      color={status === 'open' || status === 'filled' ? 'sea' : 'gray'}
      size="sm"
      radius="sm"
      className={classes.badge ?? ''}
    >
      {t(`status.${status}`)}
    </Badge>
  );
}
