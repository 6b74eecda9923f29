import { CandidateId, type MergePreview } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { MergeForm, mergePreviewQuery } from '../features/duplicates/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { Card, QueryState } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './merge-page.module.css';
import { NotFoundPage } from './not-found-page.js';

/** Two records side by side, to be made one. */
export function MergePage() {
  const { candidateId, otherId } = useParams();
  const [kept, merged] = [CandidateId.safeParse(candidateId), CandidateId.safeParse(otherId)];
  if (!kept.success || !merged.success) return <NotFoundPage />;
  return <Loaded key={`${kept.data} ${merged.data}`} kept={kept.data} merged={merged.data} />;
}

function Loaded({ kept, merged }: { readonly kept: CandidateId; readonly merged: CandidateId }) {
  const { t } = useTranslation('duplicates');
  const query = useQuery(mergePreviewQuery(kept, merged));
  return (
    <>
      <PageHeader title={t('merge.title')} line={t('merge.line')} />
      {query.data ? (
        <Form preview={query.data} />
      ) : (
        <Card>
          <QueryState query={query} skeletonLines={10}>
            {() => null}
          </QueryState>
        </Card>
      )}
    </>
  );
}

function Form({ preview }: { readonly preview: MergePreview }) {
  const { accessLevel } = useSession();
  const navigate = useNavigate();
  return (
    <div className={classes.page}>
      <MergeForm
        key={`${preview.kept.version} ${preview.merged.version}`}
        preview={preview}
        isSpecialist={accessLevel === 'specialist'}
        onMerged={() => void navigate(paths.candidate(preview.kept.id))}
      />
    </div>
  );
}
