import { Anchor, Button } from '@mantine/core';
import { type CandidateId, type MergeSeen, type Stays } from '@portolan/shared/contract';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemError } from '../../lib/call.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { notify } from '../../ui/notify.js';
import { mergesQuery, pairsQuery, useDuplicateActions } from './api.js';
import classes from './duplicates.module.css';

/** On a candidate's page: who may be the same person, and what was merged into this record. */
export function MergedRecords({ candidateId }: { readonly candidateId: CandidateId }) {
  const { t } = useTranslation('duplicates');
  const merges = useQuery(mergesQuery(candidateId));
  const pairs = useInfiniteQuery(pairsQuery('open', candidateId));
  const proposals = pairs.data?.pages[0]?.total ?? 0;
  const merged = merges.data?.merges ?? [];
  if (proposals === 0 && merged.length === 0) return null;
  return (
    <Card title={t('records.title')} className="no-print">
      {proposals > 0 && (
        <p>
          <Anchor component={Link} to={paths.duplicates({ candidate: candidateId })}>
            {t('records.proposals', { count: proposals })}
          </Anchor>
        </p>
      )}
      {merged.length > 0 && (
        <ul className={classes.merged}>
          {merged.map((merge, i) => (
            // Keyed by what came later, too: what was said about it is forgotten once that is taken back.
            <MergedRow
              key={`${merge.id} ${i}`}
              candidateId={candidateId}
              merge={merge}
              later={merged.slice(0, i)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface RowProps {
  readonly candidateId: CandidateId;
  readonly merge: MergeSeen;
  /** Merges into the same record that came after this one, the newest first. */
  readonly later: readonly MergeSeen[];
}

const isConflict = (error: unknown) => error instanceof ProblemError && error.code === 'conflict';

function MergedRow({ candidateId, merge, later }: RowProps) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const { unmerge } = useDuplicateActions();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const name = merge.merged.name ?? t('unnamed');
  const confirm = async () => {
    try {
      const { stays } = await unmerge.mutateAsync({ candidateId, mergeId: merge.id });
      notify(t(stays.length > 0 ? 'done.unmergedStays' : 'done.unmerged', { name }));
    } catch (error) {
      if (!isConflict(error) || later.length === 0) throw error;
      setRefused(true);
    }
  };
  return (
    <li className={classes.mergedRow}>
      <span>
        {[name, merge.merged.headline].filter(Boolean).join(', ')}{' '}
        <span className={classes.muted}>
          {t('records.merged', { day: format.day(merge.mergedAt), who: merge.mergedBy ?? t('somebody') })}
        </span>
      </span>
      <Button
        size="compact-sm"
        variant="default"
        aria-describedby={refused ? hint : undefined}
        onClick={() => setAsking(true)}
      >
        {t('action.unmerge')}
      </Button>
      {refused && (
        <p id={hint} role="alert" className={classes.refused}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            {t('unmerge.later', { count: later.length, name: later[0]?.merged.name ?? t('unnamed') })}
          </span>
        </p>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('unmerge.title', { name })}
        confirmLabel={t('action.unmerge')}
        onConfirm={confirm}
      >
        <p>{t('unmerge.body')}</p>
        <StaysList stays={merge.stays} />
      </ConfirmDialog>
    </li>
  );
}

function StaysList({ stays }: { readonly stays: readonly Stays[] }) {
  const { t } = useTranslation('duplicates');
  if (stays.length === 0) return <p>{t('unmerge.nothingStays')}</p>;
  return (
    <>
      <p>{t('unmerge.stays')}</p>
      <ul>
        {stays.map(({ what, count }) => (
          <li key={what}>{t(`stays.${what}`, { count })}</li>
        ))}
      </ul>
    </>
  );
}
