import { rowOutcomes } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

/** What the rows would do, or did: five numbers that sum to all. */
export function TableCounted({ table }: PartProps) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  const { counts, progress } = table;
  const tense = ['done', 'importing', 'paused', 'cancelled'].includes(progress.phase) ? 'after' : 'before';
  return (
    <div>
      <dl className={classes.counts} aria-busy={progress.phase === 'checking' || undefined}>
        {rowOutcomes.map((outcome) => (
          <div
            key={outcome}
            className={classes.count}
            data-outcome={outcome}
            data-none={counts[outcome] === 0 || undefined}
          >
            <dt>{t(`outcome.${outcome}`)}</dt>
            <dd data-numeric>{format.count(counts[outcome])}</dd>
            <dd className={classes.what}>{t(`${tense}.${outcome}`)}</dd>
          </div>
        ))}
      </dl>
      {counts.partial > 0 && (
        <p className={classes.line}>
          {t('partial', { count: counts.partial, shown: format.count(counts.partial) })}
        </p>
      )}
    </div>
  );
}
