import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/use-format.js';
import classes from './interval-bar.module.css';

interface Props {
  /** 0-100; null where nothing is scored. */
  readonly evidenced: number | null;
  readonly potential: number | null;
  /** Whose interval this is, for screen readers. */
  readonly label: string;
  readonly withNumbers?: boolean;
}

/** From what is evidenced to what it could be if every open question were answered yes. */
export function IntervalBar({ evidenced, potential, label, withNumbers = true }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (evidenced === null || potential === null) {
    return <span className={classes.none}>{t('common:interval.none')}</span>;
  }
  const from = format.count(evidenced, 1);
  const to = format.count(potential, 1);
  const said = `${label}: ${t('common:interval.said', { from, to })}`;
  const solid = { '--from': `${evidenced}%`, '--to': `${Math.max(potential, evidenced)}%` };
  return (
    <span className={classes.bar} role="img" aria-label={said} title={said}>
      {withNumbers && <span className={classes.from}>{from}</span>}
      <span className={classes.track} style={solid as React.CSSProperties}>
        <span className={classes.potential} />
        <span className={classes.evidenced} />
      </span>
      {withNumbers && <span className={classes.to}>{to}</span>}
    </span>
  );
}
