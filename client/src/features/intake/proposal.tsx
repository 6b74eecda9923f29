import { Button } from '@mantine/core';
import { type BatchId, type BatchItem, type ProposalDecision } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { notifyFault } from '../../ui/notify.js';
import { useIntakeActions } from './api.js';
import classes from './batch-files.module.css';

interface Props {
  readonly batchId: BatchId;
  readonly item: BatchItem;
}

/** Whom a file may be, and the three ways out. Nothing is merged before a choice. */
export function Proposal({ batchId, item }: Props) {
  const { t } = useTranslation('intake');
  const { decide } = useIntakeActions();
  const isRow = item.parentId !== null;
  const choose = (decision: ProposalDecision) =>
    decide.mutate({ batchId, itemId: item.id, decision }, { onError: notifyFault });
  return (
    <div className={classes.proposal}>
      {item.lookalikes.map((one) => {
        const name = one.name ?? t('unnamed');
        return (
          <div key={one.candidateId} className={classes.lookalike}>
            <span>
              {t('proposal.looksLike')} <Link to={paths.candidate(one.candidateId)}>{name}</Link>:{' '}
              {one.because.map((because) => t(`proposal.because.${because}`)).join(', ')}
            </span>
            <Button
              size="compact-sm"
              variant="light"
              disabled={decide.isPending}
              onClick={() => choose({ choice: 'same-person', candidateId: one.candidateId })}
              aria-label={t(isRow ? 'proposal.sameRowAs' : 'proposal.sameAs', { name })}
            >
              {t(isRow ? 'proposal.sameRow' : 'proposal.same')}
            </Button>
          </div>
        );
      })}
      {item.lookalikes.length === 0 && <span>{t('proposal.gone')}</span>}
      <div className={classes.choices}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={decide.isPending}
          onClick={() => choose({ choice: 'new-person' })}
        >
          {t('proposal.new')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={decide.isPending}
          onClick={() => choose({ choice: 'discard' })}
        >
          {t('proposal.discard')}
        </Button>
      </div>
    </div>
  );
}
