import { Badge, Button } from '@mantine/core';
import { type OwnSession } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryCard } from '../../ui/card.js';
import { Ago, Day } from '../../ui/figures.js';
import { notifyFault } from '../../ui/notify.js';
import { ownSessionsQuery, useEndSession } from './api.js';
import { browserOf } from './browser-of.js';
import classes from './sessions.module.css';

/** Where one is signed in, each to be ended. */
export function SessionsCard() {
  const { t } = useTranslation('settings');
  const sessions = useQuery(ownSessionsQuery);
  return (
    <QueryCard
      title={t('sessions.title')}
      description={t('sessions.line')}
      flush
      query={sessions}
      skeletonLines={3}
    >
      {(data) => (
        <ul className={classes.sessions}>
          {data.sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
    </QueryCard>
  );
}

function SessionRow({ session }: { readonly session: OwnSession }) {
  const { t } = useTranslation('settings');
  const end = useEndSession();
  const browser = browserOf(session.userAgent) ?? t('sessions.unknown');
  return (
    <li className={classes.session}>
      <div>
        <span title={session.userAgent ?? undefined}>{browser}</span>{' '}
        {session.current && (
          <Badge variant="outline" tt="none">
            {t('sessions.current')}
          </Badge>
        )}
        <div className={classes.muted}>
          {t('sessions.seen')} <Ago at={session.lastSeenAt} /> · {t('sessions.ends')}{' '}
          <Day at={session.expiresAt} />
        </div>
      </div>
      {!session.current && (
        <Button
          variant="default"
          size="compact-sm"
          loading={end.isPending}
          onClick={() => end.mutate(session.id, { onError: notifyFault })}
          aria-label={t('sessions.endName', { browser })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
