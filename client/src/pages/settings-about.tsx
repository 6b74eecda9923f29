import { type DatasetRow, marketContract } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../features/session/index.js';
import { call } from '../lib/call.js';
import { useFormat } from '../lib/use-format.js';
import { Card, QueryCard } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import classes from './settings-page.module.css';

/** What this is, where its figures come from, and where to read on. */
export function AboutSection() {
  const { t } = useTranslation(['settings', 'common']);
  const { organisation, user, accessLevel } = useSession();
  const editions = useQuery({
    queryKey: ['market', 'editions'],
    queryFn: ({ signal }) => call(marketContract.datasets, {}, { signal }),
  });
  return (
    <>
      <Card title={t('settings:about.title')} description={t('settings:about.line')}>
        <dl className={classes.facts}>
          <dt>{t('settings:about.version')}</dt>
          <dd>{__APP_VERSION__}</dd>
          <dt>{t('settings:about.licence')}</dt>
          <dd>Apache-2.0</dd>
          <dt>{t('settings:about.organisation')}</dt>
          <dd>{organisation.name}</dd>
          <dt>{t('settings:about.you')}</dt>
          <dd>
            {user.name}, {t(`common:level.${accessLevel}`)}
          </dd>
          <dt>{t('settings:about.interface')}</dt>
          <dd>
            <a href="/api/docs">/api/docs</a>
          </dd>
        </dl>
      </Card>
      <QueryCard
        title={t('settings:sources.title')}
        description={t('settings:sources.line')}
        flush
        query={editions}
        isEmpty={(data) => data.editions.length === 0}
        empty={<EmptyState>{t('settings:sources.empty')}</EmptyState>}
      >
        {(data) => (
          <ul className={classes.editions}>
            {data.editions.map((edition) => (
              <EditionRow key={edition.key} edition={edition} />
            ))}
          </ul>
        )}
      </QueryCard>
    </>
  );
}

function EditionRow({ edition }: { readonly edition: DatasetRow }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <li>
      <div>
        {edition.url === null ? (
          `${edition.title}, ${edition.edition}`
        ) : (
          <a href={edition.url} target="_blank" rel="noreferrer noopener">
            {edition.title}, {edition.edition}
          </a>
        )}
      </div>
      <div className={classes.muted}>
        {edition.publisher} · {format.country(edition.country)} ·{' '}
        {t('sources.figures', { count: edition.figureCount, shown: format.count(edition.figureCount) })}
        {edition.licence && ` · ${edition.licence}`}
      </div>
    </li>
  );
}
