import { useTranslation } from 'react-i18next';
import { NewCandidateForm } from '../features/candidates/index.js';
import { PageHeader } from '../ui/page-header.js';

export function CandidateNewPage() {
  const { t } = useTranslation('candidates');
  return (
    <>
      <PageHeader title={t('new.title')} line={t('new.line')} />
      <NewCandidateForm />
    </>
  );
}
