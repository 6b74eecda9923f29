import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { JoinForm, linkQuery } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { FrontDoor } from '../ui/front-door.js';

/** Where a one-time link leads: the first administrator, an invitation, a forgotten password. */
export function JoinPage() {
  const { t } = useTranslation('session');
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const link = useQuery(linkQuery(token));
  const organisation = link.data?.organisationName ?? '';
  if (link.isError && 'code' in link.error && link.error.code !== 'unavailable') {
    return (
      <FrontDoor title={t('linkUsedTitle')}>
        <EmptyState action={{ label: t('signIn'), to: paths.signIn() }}>{t('linkUsedLine')}</EmptyState>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title={t(`join.${link.data?.purpose ?? 'invitation'}.title`, { organisation })}
      {...(link.data && { line: t(`join.${link.data.purpose}.line`, { organisation }) })}
    >
      <QueryState query={link} skeletonLines={6}>
        {(data) => (
          <JoinForm
            token={token}
            link={data}
            onDone={() => void navigate(paths.overview(), { replace: true })}
          />
        )}
      </QueryState>
    </FrontDoor>
  );
}
