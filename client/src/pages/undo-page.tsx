import { BatchId } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { UndoView } from '../features/undo/index.js';
import { PageHeader } from '../ui/page-header.js';
import { NotFoundPage } from './not-found-page.js';

/** What an intake brought is taken back, after a look at what that does. */
export function UndoPage() {
  const { t } = useTranslation('undo');
  const parsed = BatchId.safeParse(useParams()['batchId']);
  if (!parsed.success) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('title')} line={t('line')} />
      <UndoView batchId={parsed.data} />
    </>
  );
}
