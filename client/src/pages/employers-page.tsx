import { ActionIcon, Button } from '@mantine/core';
import { type Employer } from '@portolan/shared/contract';
import { IconChecklist, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmployerDialog, employersQuery, PlanDialog } from '../features/roles/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { QueryCard } from '../ui/card.js';
import { type DataColumn, DataTable } from '../ui/data-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Count } from '../ui/figures.js';
import { PageHeader } from '../ui/page-header.js';

const thisYear = new Date().getFullYear();

export function EmployersPage() {
  const { t } = useTranslation('roles');
  const format = useFormat();
  const query = useQuery(employersQuery);
  const [editing, setEditing] = useState<Employer | 'new' | null>(null);
  const [planning, setPlanning] = useState<Employer | null>(null);
  const columns = useMemo(
    (): DataColumn<Employer>[] => [
      {
        id: 'name',
        header: t('field.name'),
        cell: (employer) => <Link to={`${paths.roles()}?employer=${employer.id}`}>{employer.name}</Link>,
      },
      { id: 'industry', header: t('field.industry'), cell: (employer) => employer.industry ?? '–' },
      { id: 'country', header: t('field.country'), cell: (employer) => format.country(employer.country) },
      {
        id: 'open',
        header: t('column.openRoles'),
        align: 'right',
        width: 110,
        cell: (employer) => <Count value={employer.openRoleCount} />,
      },
      {
        id: 'roles',
        header: t('column.roles'),
        align: 'right',
        width: 110,
        cell: (employer) => <Count value={employer.roleCount} />,
      },
      {
        id: 'edit',
        header: <span className="visually-hidden">{t('common:action.edit')}</span>,
        width: 90,
        cell: (employer) => (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('plan.edit', { name: employer.name })}
              onClick={() => setPlanning(employer)}
            >
              <IconChecklist size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('editNamed', { name: employer.name })}
              onClick={() => setEditing(employer)}
            >
              <IconPencil size={16} />
            </ActionIcon>
          </>
        ),
      },
    ],
    [t, format],
  );
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      {t('addEmployer')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('employers')} line={t('employersLine')} actions={add} />
      <QueryCard
        query={query}
        flush
        isEmpty={(employers) => employers.length === 0}
        empty={
          <EmptyState action={{ label: t('addEmployer'), onClick: () => setEditing('new') }}>
            {t('employersEmpty')}
          </EmptyState>
        }
      >
        {(employers) => (
          <DataTable
            label={t('employers')}
            rows={employers}
            columns={columns}
            rowId={(employer) => employer.id}
            rowLabel={(employer) => employer.name}
          />
        )}
      </QueryCard>
      {planning !== null && (
        <PlanDialog employer={planning} year={thisYear} onClose={() => setPlanning(null)} />
      )}
      {editing !== null && (
        <EmployerDialog employer={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
