import { Button } from '@mantine/core';
import { type DuplicatePair, type RecordSeen } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { useDuplicateActions } from './api.js';
import classes from './duplicates.module.css';

/** Two records that may be one person, and why; nothing happens before somebody says so. */
export function PairCard({ pair }: { readonly pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const name = (record: RecordSeen) => record.name ?? t('unnamed');
  return (
    <Card
      title={t('pair', { one: name(pair.one), other: name(pair.other) })}
      description={<Score pair={pair} />}
    >
      <div className={classes.records}>
        <Record record={pair.one} />
        <Record record={pair.other} />
      </div>
      <Reasons pair={pair} />
      <Choices pair={pair} />
    </Card>
  );
}

function Score({ pair }: { readonly pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  if (pair.status === 'open') return t('score', { score: pair.score });
  const day = pair.decidedAt === null ? '' : format.day(pair.decidedAt);
  return t(`decided.${pair.status}`, { who: pair.decidedBy ?? t('somebody'), day });
}

function Record({ record }: { readonly record: RecordSeen }) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const place = [record.city, record.country && format.country(record.country)].filter(Boolean).join(', ');
  const lines = [record.headline, place, ...record.jobs, ...record.emails, ...record.phones].filter(
    (line) => line,
  );
  return (
    <div className={classes.record}>
      <Link to={paths.candidate(record.id)}>{record.name ?? t('unnamed')}</Link>
      {lines.map((line, i) => (
        <span key={`${i}-${line}`}>{line}</span>
      ))}
      <span className={classes.muted}>
        {t(`cameBy.${record.origin}`, { day: format.day(record.createdAt) })}
        {record.documentCount > 0 && ` · ${t('documents', { count: record.documentCount })}`}
      </span>
    </div>
  );
}

function Reasons({ pair }: { readonly pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  if (pair.reasons.length === 0) return null;
  return (
    <ul className={classes.reasons} aria-label={t('reasons')}>
      {pair.reasons.map(({ because, points, values }, i) => (
        <li key={`${because}-${i}`} className={classes.reason}>
          <span className={classes.points} data-against={points < 0 || undefined}>
            {points > 0 ? `+${points}` : `−${-points}`}
          </span>
          <span>{t(`because.${because}`)}</span>
          {values && (
            <span className={classes.muted}>{values[0] === values[1] ? values[0] : values.join(' · ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Choices({ pair }: { readonly pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const { decide } = useDuplicateActions();
  const { one, other, status } = pair;
  const say = (decision: 'different' | 'open', done: string) =>
    decide.mutate(
      { oneId: one.id, otherId: other.id, decision },
      { onSuccess: () => notify(done), onError: notifyFault },
    );
  if (status === 'merged') return null;
  // The older record stays unless somebody turns it round.
  const [kept, merged] = one.createdAt <= other.createdAt ? [one, other] : [other, one];
  return (
    <div className={`${classes.buttons} no-print`}>
      <Button component={Link} to={paths.merge(kept.id, merged.id)} size="compact-md">
        {t('action.look')}
      </Button>
      {status === 'open' ? (
        <Button
          size="compact-md"
          variant="default"
          loading={decide.isPending}
          onClick={() => say('different', t('done.different'))}
        >
          {t('action.different')}
        </Button>
      ) : (
        <Button
          size="compact-md"
          variant="default"
          loading={decide.isPending}
          onClick={() => say('open', t('done.open'))}
        >
          {t('action.open')}
        </Button>
      )}
    </div>
  );
}
