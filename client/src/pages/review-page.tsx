import { Button } from '@mantine/core';
import { BatchId, CandidateId, type CandidateView } from '@portolan/shared/contract';
import { IconArrowRight, IconUser } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { candidateQuery } from '../features/candidates/index.js';
import { looks, nextInQueue, ReviewDesk, reviewQueueQuery } from '../features/review/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { NotFoundPage } from './not-found-page.js';

const Url = z.object({
  /** Only whom one intake brought. */
  batch: BatchId.optional(),
  look: z.enum(looks).default('page'),
  document: z.string().optional(),
});

/** What a reading was not sure of, candidate by candidate. */
export function ReviewPage() {
  const { candidateId } = useParams();
  if (candidateId === undefined) return <First />;
  const parsed = CandidateId.safeParse(candidateId);
  return parsed.success ? <Review key={parsed.data} id={parsed.data} /> : <NotFoundPage />;
}

/** Without a candidate in the address: to the first one, or nothing is left. */
function First() {
  const { t } = useTranslation('review');
  const [{ batch }] = useUrlState(Url);
  const queue = useQuery(reviewQueueQuery(batch));
  const first = queue.data?.items[0];
  if (first !== undefined && !queue.isFetching) {
    return <Navigate to={paths.review(first.id, { batch })} replace />;
  }
  return (
    <>
      <PageHeader title={t('title')} line={t('line')} />
      <QueryState
        query={queue}
        skeletonLines={12}
        isEmpty={({ total }) => total === 0}
        empty={<EmptyState action={{ label: t('emptyAction'), to: paths.intake() }}>{t('empty')}</EmptyState>}
      >
        {() => null}
      </QueryState>
    </>
  );
}

function Review({ id }: { readonly id: CandidateId }) {
  const { t } = useTranslation('review');
  const query = useQuery(candidateQuery(id));
  return (
    <>
      {!query.data && <PageHeader title={t('title')} line={t('line')} />}
      <QueryState query={query} skeletonLines={14}>
        {(view) => <Loaded view={view} />}
      </QueryState>
    </>
  );
}

function Loaded({ view }: { readonly view: CandidateView }) {
  const { t } = useTranslation(['review', 'candidates']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useUrlState(Url);
  const [opening, setOpening] = useState(0);
  const queue = useQuery(reviewQueueQuery(state.batch));
  const next = nextInQueue(queue.data?.items ?? [], view.id);
  const goOn = next && (() => void navigate(paths.review(next.id, { batch: state.batch })));
  const readAnew = async () => {
    await client.refetchQueries({ queryKey: candidateQuery(view.id).queryKey });
    setOpening((now) => now + 1);
  };
  return (
    <>
      <PageHeader
        title={t('titleOf', { name: view.fields.name?.value ?? t('candidates:nameless') })}
        line={<Line total={queue.data?.total} inBatch={state.batch !== undefined} />}
        actions={
          <>
            <Button
              variant="default"
              component={Link}
              to={paths.candidate(view.id)}
              leftSection={<IconUser size={16} aria-hidden="true" />}
            >
              {t('open')}
            </Button>
            <Button
              disabled={goOn === undefined}
              onClick={goOn}
              rightSection={<IconArrowRight size={16} aria-hidden="true" />}
            >
              {t('next')}
            </Button>
          </>
        }
      />
      <ReviewDesk
        key={opening}
        view={view}
        look={state.look}
        documentId={state.document}
        onChange={setState}
        onStale={() => void readAnew()}
        onNext={goOn}
      />
    </>
  );
}

function Line({ total, inBatch }: { readonly total: number | undefined; readonly inBatch: boolean }) {
  const { t } = useTranslation('review');
  const format = useFormat();
  if (total === undefined) return t('line');
  const left = t('left', { count: total, shown: format.count(total) });
  return inBatch ? `${left} ${t('ofIntake')}` : left;
}
