import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type Mover, type PendingMove } from './use-mover.js';

interface Props {
  readonly pending: PendingMove;
  readonly mover: Mover;
}

/** A candidacy ends or is taken up again: whoever does it says why. */
export function MoveDialog({ pending: { entry, stage }, mover }: Props) {
  const { t } = useTranslation('shortlists');
  const [reason, setReason] = useState('');
  const name = entry.candidate.name ?? t('nameless');
  return (
    <ConfirmDialog
      opened
      onClose={mover.cancel}
      title={t('moveTitle', { name, stage: t(`stage.${stage}`) })}
      confirmLabel={t('moveConfirm', { stage: t(`stage.${stage}`) })}
      disabled={reason.trim() === ''}
      onConfirm={() => mover.send(entry, stage, reason.trim())}
    >
      <Textarea
        label={t('why')}
        description={t(`whyHint.${stage === 'declined' || stage === 'withdrawn' ? 'candidate' : 'us'}`)}
        autosize
        minRows={2}
        maxLength={4000}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
