import { type OwnShortlist } from '@portolan/shared/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';

const shown = ['proposed', 'screening', 'interview', 'offer', 'hired'] as const;

/** The roles a hiring manager owns, with how far their shortlists are. */
export function OwnShortlists({ shortlists }: { readonly shortlists: readonly OwnShortlist[] }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const navigate = useNavigate();
  const columns = useMemo(
    (): DataColumn<OwnShortlist>[] => [
      {
        id: 'role',
        header: t('column.role'),
        cell: (row) => <Link to={paths.roleShortlist(row.roleId)}>{row.title}</Link>,
      },
      {
        id: 'waiting',
        header: t('waitingForYou'),
        align: 'right',
        width: 150,
        cell: (row) => (row.waiting === 0 ? '–' : <strong>{format.count(row.waiting)}</strong>),
      },
      { id: 'employer', header: t('column.employer'), cell: (row) => row.employer },
      ...shown.map((stage): DataColumn<OwnShortlist> => ({
        id: stage,
        header: t(`stage.${stage}`),
        align: 'right',
        width: 100,
        cell: (row) => format.count(row.stages.find((each) => each.stage === stage)?.count ?? 0),
      })),
    ],
    [t, format],
  );
  return (
    <DataTable
      label={t('title')}
      rows={shortlists}
      columns={columns}
      rowId={(row) => row.roleId}
      rowLabel={(row) => row.title}
      onOpen={(row) => void navigate(paths.roleShortlist(row.roleId))}
    />
  );
}
