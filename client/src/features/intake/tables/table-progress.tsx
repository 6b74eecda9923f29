import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.js';
import { isMoving, percentDone, secondsLeft } from './model.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

/** How far a check or an import is, how fast, and how long it will take. */
export function TableProgressRow({ table }: PartProps) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  const { progress, counts } = table;
  const { phase } = progress;
  if (!isMoving(progress) && phase !== 'paused') return null;
  const isCheck = phase === 'checking';
  const done = isCheck ? progress.rowsRead : progress.rowsDone;
  const percent = percentDone(progress, counts);
  const said = isCheck
    ? t('progress.checked', { count: done, shown: format.count(done) })
    : t('progress.imported', { shown: format.count(done), all: format.count(counts.rows) });
  const left = phase === 'importing' ? secondsLeft(progress, counts) : undefined;
  const rate = progress.rowsPerSecond;
  return (
    <div>
      <Progress value={percent} size="md" aria-label={said} striped={phase === 'paused'} />
      <p className={classes.line}>
        <span data-numeric>{said}</span>
        {rate !== null && rate >= 1 && phase !== 'paused' && (
          <span data-numeric> · {t('progress.rate', { shown: format.count(Math.round(rate)) })}</span>
        )}
        {left !== undefined && <span data-numeric> · {timeLeft(left)}</span>}
      </p>
    </div>
  );

  function timeLeft(seconds: number): string {
    return seconds < 90
      ? t('progress.seconds', { count: Math.max(1, seconds) })
      : t('progress.minutes', { count: Math.round(seconds / 60) });
  }
}
