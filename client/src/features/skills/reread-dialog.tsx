import { Button, Group, Modal, Stack } from '@mantine/core';
import { type RereadingPreview, type WordDecision } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { QueryState } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import classes from './words.module.css';
import { rereadingPreviewQuery, useRereading } from './words-api.js';

/** Who changes when documents are read again for a word; nothing changes before it is confirmed. */
export function RereadDialog({
  decision,
  onClose,
}: {
  readonly decision: WordDecision;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('skills');
  const query = useQuery(rereadingPreviewQuery(decision.id));
  const rereading = useRereading();
  const confirm = async () => {
    try {
      await rereading.mutateAsync(decision.id);
      notify(t('words.rereadStarted', { word: decision.word }));
      onClose();
    } catch (error) {
      notifyFault(error);
    }
  };
  const count = query.data?.candidateCount ?? 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('words.rereadTitle', { word: decision.word, skill: decision.skill?.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Stack gap="md">
        <QueryState query={query} skeletonLines={4}>
          {(preview) => <Preview preview={preview} />}
        </QueryState>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t(count === 0 ? 'common:action.close' : 'words.rereadLater')}
          </Button>
          {count > 0 && (
            <Button loading={rereading.isPending} onClick={() => void confirm()} data-autofocus>
              {t('words.reread', { count })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Preview({ preview: { candidateCount, candidates } }: { readonly preview: RereadingPreview }) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  if (candidateCount === 0) return <p className={classes.line}>{t('words.rereadNobody')}</p>;
  return (
    <>
      <p className={classes.line}>
        {t('words.rereadLine', { count: candidateCount, shown: format.count(candidateCount) })}
      </p>
      <ul className={classes.people}>
        {candidates.map(({ id, name, sentence, gains }) => (
          <li key={id}>
            <Link to={paths.candidate(id)}>{name ?? t('words.nameless')}</Link>
            <span className={classes.muted}>{gains ? sentence : t('words.noGain')}</span>
          </li>
        ))}
      </ul>
      {candidateCount > candidates.length && (
        <p className={classes.muted}>
          {t('words.andMore', { shown: format.count(candidateCount - candidates.length) })}
        </p>
      )}
    </>
  );
}
