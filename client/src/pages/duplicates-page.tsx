import { CandidateId, pairStatuses } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { PairsList, SearchButton, StatusSwitch } from '../features/duplicates/index.js';
import { useUrlState } from '../lib/use-url-state.js';
import { PageHeader } from '../ui/page-header.js';

const Url = z.object({
  status: z.enum(pairStatuses).default('open'),
  candidate: CandidateId.optional(),
});

/** Pairs of records that may be one person. */
export function DuplicatesPage() {
  const { t } = useTranslation('duplicates');
  const [state, setState] = useUrlState(Url);
  const chips = state.candidate
    ? [{ id: 'candidate', label: t('ofOne'), onRemove: () => setState({ candidate: undefined }) }]
    : [];
  return (
    <>
      <PageHeader title={t('title')} line={t('line')} actions={<SearchButton />} chips={chips}>
        <StatusSwitch value={state.status} onChange={(status) => setState({ status })} />
      </PageHeader>
      <PairsList status={state.status} candidate={state.candidate} />
    </>
  );
}
