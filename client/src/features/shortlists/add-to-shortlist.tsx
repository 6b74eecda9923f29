import { Button } from '@mantine/core';
import { type RoleId, type StepTaken } from '@portolan/shared/contract';
import { IconPlaylistAdd } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { notify, notifyFault, notifyUndo } from '../../ui/notify.js';
import { useAddToShortlist, useUndo } from './api.js';

interface Props {
  readonly roleId: RoleId;
  readonly candidateIds: readonly string[];
  readonly onAdded?: () => void;
}

/** Puts the chosen candidates on the shortlist of a role; one toast takes all of them off again. */
export function AddToShortlist({ roleId, candidateIds, onAdded }: Props) {
  const { t } = useTranslation('shortlists');
  const add = useAddToShortlist(roleId);
  const undo = useUndo();
  const takeBack = (added: readonly StepTaken[]) =>
    Promise.all(added.map(({ entry, eventId }) => undo.mutateAsync({ entryId: entry.id, eventId })));
  const run = async () => {
    const { added, already } = await add.mutateAsync(candidateIds);
    const there = already.length > 0 ? ` ${t('alreadyThere', { count: already.length })}` : '';
    if (added.length === 0) notify(there.trim());
    else {
      notifyUndo(t('put', { count: added.length }) + there, () => takeBack(added).catch(notifyFault));
    }
    onAdded?.();
  };
  return (
    <Button
      size="compact-md"
      leftSection={<IconPlaylistAdd size={16} aria-hidden="true" />}
      disabled={candidateIds.length === 0}
      loading={add.isPending}
      onClick={() => void run().catch(notifyFault)}
    >
      {t('shortlist')}
    </Button>
  );
}
