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
  if (problem?.code === 'forbidden') return <Forbidden />;
  return (
    <div className={classes.state} role="alert">
      <span className={`${classes.icon} ${classes.fault}`} aria-hidden="true">
        <IconAlertTriangle size={28} stroke={1.5} />
      </span>
      <p className={classes.headline}>{problem?.title ?? t('common:state.failed')}</p>
      <p className={classes.sentence}>{problem ? problem.detail : t('common:state.failedHint')}</p>
      {onRetry && problem?.code !== 'not-found' && (
        <Button variant="light" size="sm" onClick={onRetry}>
          {t('common:action.retry')}
        </Button>
      )}
    </div>
  );
}

function Forbidden() {
  const { t } = useTranslation();
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden="true">
        <IconLock size={28} stroke={1.5} />
      </span>
      <p className={classes.headline}>{t('common:state.forbidden')}</p>
      <p className={classes.sentence}>{t('common:state.forbiddenHint')}</p>
    </div>
  );
}
