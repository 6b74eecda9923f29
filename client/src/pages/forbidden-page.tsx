import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';

export function ForbiddenPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('forbidden.title')} />
      <EmptyState
        icon={<IconLock size={28} stroke={1.5} />}
        action={{ label: t('notFound.action'), to: paths.overview() }}
      >
        {t('forbidden.line')}
      </EmptyState>
    </>
  );
}
