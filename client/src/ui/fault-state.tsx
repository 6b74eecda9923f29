import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../lib/call.js';
import classes from './states.module.css';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What happened, and what to do: the server's own words where it gave some. */
export function FaultState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const forbidden = problem?.code === 'forbidden';
  return (
    <div className={classes.state} role={forbidden ? undefined : 'alert'}>
      <span className={forbidden ? classes.icon : `${classes.icon} ${classes.fault}`} aria-hidden="true">
        {forbidden ? <IconLock size={28} stroke={1.5} /> : <IconAlertTriangle size={28} stroke={1.5} />}
      </span>
      <p className={classes.headline}>
        {forbidden ? t('common:state.forbidden') : (problem?.title ?? t('common:state.failed'))}
      </p>
      <p className={classes.sentence}>
        {forbidden ? t('common:state.forbiddenHint') : (problem?.detail ?? t('common:state.failedHint'))}
      </p>
      {onRetry && !forbidden && problem?.code !== 'not-found' && (
        <Button variant="light" size="sm" onClick={onRetry}>
          {t('common:action.retry')}
        </Button>
      )}
    </div>
  );
}
