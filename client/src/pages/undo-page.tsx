import { BatchId } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { batchQuery } from '../features/intake/index.js';
import { UndoView } from '../features/undo/index.js';
import { useFormat } from '../lib/use-format.js';
import { PageHeader } from '../ui/page-header.js';
import { NotFoundPage } from './not-found-page.js';

/** What an intake brought is taken back, after a look at what that does. */
export function UndoPage() {
  const parsed = BatchId.safeParse(useParams()['batchId']);
  return parsed.success ? <Undo batchId={parsed.data} /> : <NotFoundPage />;
}

function Undo({ batchId }: { readonly batchId: BatchId }) {
  const { t } = useTranslation('undo');
  const format = useFormat();
  const batch = useQuery(batchQuery(batchId)).data;
  const which = batch && t('which', { at: format.instant(batch.createdAt), count: batch.fileCount });
  return (
    <>
      <PageHeader title={t('title')} line={which ?? t('line')} />
      <UndoView batchId={batchId} />
    </>
  );
}
