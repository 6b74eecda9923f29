import { type EntryEventId, type EntryId, type ShortlistEntry } from '@portolan/shared/contract';
import { needsMoveReason, type ShortlistStage } from '@portolan/shared/domain/shortlists';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { useMove, useRemove, useUndo } from './api.js';

export interface PendingMove {
  readonly entry: ShortlistEntry;
  readonly stage: ShortlistStage;
}

/** Moves cards: at once where no reason is needed, else after asking for one; every step can be taken back. */
export function useMover() {
  const { t } = useTranslation('shortlists');
  const [pending, setPending] = useState<PendingMove | null>(null);
  const move = useMove();
  const undo = useUndo();
  const remove = useRemove();
  const nameOf = (entry: ShortlistEntry) => entry.candidate.name ?? t('nameless');
  const offerUndo = (message: string, entryId: EntryId, eventId: EntryEventId) =>
    notifyUndo(message, () => undo.mutateAsync({ entryId, eventId }).catch(notifyFault));
  const send = async (entry: ShortlistEntry, stage: ShortlistStage, reason: string | null) => {
    const { eventId } = await move.mutateAsync({ entry, stage, reason });
    setPending(null);
    offerUndo(t('moved', { name: nameOf(entry), stage: t(`stage.${stage}`) }), entry.id, eventId);
  };
  return {
    pending,
    cancel: () => setPending(null),
    send,
    moveTo: (entry: ShortlistEntry, stage: ShortlistStage) => {
      if (entry.stage === stage) return;
      if (needsMoveReason(entry.stage, stage)) setPending({ entry, stage });
      else void send(entry, stage, null).catch(notifyFault);
    },
    takeOff: (entry: ShortlistEntry) =>
      remove
        .mutateAsync(entry.id)
        .then(({ eventId }) => offerUndo(t('takenOff', { name: nameOf(entry) }), entry.id, eventId))
        .catch(notifyFault),
  };
}
export type Mover = ReturnType<typeof useMover>;
