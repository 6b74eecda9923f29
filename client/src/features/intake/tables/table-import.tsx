import { Button } from '@mantine/core';
import { type TableAction } from '@portolan/shared/contract';
import { IconPlayerPause, IconPlayerPlay, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../lib/paths.js';
import { useFormat } from '../../../lib/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { notify, notifyFault } from '../../../ui/notify.js';
import { toImport } from './model.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

/** What can be done now: import, pause, go on, stop; and where to go when it is through. */
export function TableImport(props: PartProps) {
  const { phase } = props.table.progress;
  switch (phase) {
    case 'checking':
    case 'to-confirm':
      return <BeforeImport {...props} />;
    case 'importing':
    case 'paused':
      return <DuringImport {...props} />;
    case 'done':
    case 'cancelled':
      return <AfterImport {...props} />;
    case 'fault':
      return null;
  }
}

function useAct({ actions }: PartProps) {
  return (action: TableAction) => actions.act.mutate(action, { onError: notifyFault });
}

function BeforeImport(props: PartProps) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  const act = useAct(props);
  const { counts, progress } = props.table;
  const isChecking = progress.phase === 'checking';
  const count = toImport(counts);
  return (
    <div className={classes.actions}>
      <Button variant="default" loading={progress.stopping} onClick={() => act('cancel')}>
        {t('cancel')}
      </Button>
      <Button
        disabled={isChecking || count === 0}
        loading={props.actions.act.isPending}
        onClick={() => act('import')}
      >
        {isChecking
          ? t('import.checking')
          : count === 0
            ? t('import.nothing')
            : t('import.rows', { count, shown: format.count(count) })}
      </Button>
    </div>
  );
}

function DuringImport(props: PartProps) {
  const { t } = useTranslation('tables');
  const act = useAct(props);
  const [asking, setAsking] = useState(false);
  const { phase, stopping } = props.table.progress;
  const isPaused = phase === 'paused';
  return (
    <div className={classes.actions}>
      <Button variant="default" disabled={stopping} onClick={() => setAsking(true)}>
        {t('stop.button')}
      </Button>
      <Button
        variant={isPaused ? 'filled' : 'default'}
        loading={stopping || props.actions.act.isPending}
        leftSection={
          isPaused ? (
            <IconPlayerPlay size={16} aria-hidden="true" />
          ) : (
            <IconPlayerPause size={16} aria-hidden="true" />
          )
        }
        onClick={() => act(isPaused ? 'resume' : 'pause')}
      >
        {t(isPaused ? 'resume' : 'pause')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('stop.title')}
        confirmLabel={t('stop.button')}
        onConfirm={() => props.actions.act.mutateAsync('cancel')}
        danger
      >
        {t('stop.body')}
      </ConfirmDialog>
    </div>
  );
}

function AfterImport(props: PartProps) {
  const { t } = useTranslation('tables');
  const { counts, progress } = props.table;
  const came = progress.phase === 'done' ? toImport(counts) : progress.rowsDone;
  const settle = () =>
    props.actions.acceptSameEmail.mutate(undefined, {
      onSuccess: ({ settled, left }) => notify(t('sameEmail.done', { settled, left })),
      onError: notifyFault,
    });
  return (
    <div className={classes.actions}>
      {counts.duplicate > 0 && progress.phase === 'done' && (
        <Button variant="default" loading={props.actions.acceptSameEmail.isPending} onClick={settle}>
          {t('sameEmail.button')}
        </Button>
      )}
      {came > 0 && (
        <Button
          component={Link}
          to={paths.candidates({ origin: 'batch_row' })}
          variant="light"
          leftSection={<IconUsers size={16} aria-hidden="true" />}
        >
          {t('toCandidates')}
        </Button>
      )}
    </div>
  );
}
