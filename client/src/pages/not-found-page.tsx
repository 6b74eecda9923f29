import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState action={{ label: t('notFound.action'), to: paths.overview() }}>
        {t('notFound.line')}
      </EmptyState>
    </>
  );
}
