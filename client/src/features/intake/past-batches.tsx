import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { batchesQuery } from './api.js';
import classes from './batch-files.module.css';
import { Counts } from './counts.js';

/** Earlier intakes, the newest first. */
export function PastBatches({ currentId }: { readonly currentId: string | undefined }) {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const query = useInfiniteQuery(batchesQuery);
  return (
    <QueryCard
      flush
      title={t('past.title')}
      query={query}
      isEmpty={({ pages }) => pages[0]?.total === 0}
      empty={<EmptyState>{t('past.empty')}</EmptyState>}
    >
      {({ pages }) => (
        <>
          <ul className={classes.past}>
            {pages
              .flatMap((page) => page.items)
              .map((batch) => (
                <li key={batch.id} className={classes.pastRow}>
                  <Link to={paths.batch(batch.id)} aria-current={batch.id === currentId ? 'true' : undefined}>
                    {format.instant(batch.createdAt)}
                  </Link>
                  <span className={classes.pastWho}>
                    {t('past.files', { count: batch.fileCount })}
                    {batch.createdBy !== null && ` · ${batch.createdBy}`}
                  </span>
                  <span className={classes.pastCounts}>
                    {batch.status === 'undone' ? t('batch.undone') : <Counts counts={batch.counts} />}
                  </span>
                </li>
              ))}
          </ul>
          {query.hasNextPage && (
            <div className={classes.more}>
              <Button
                variant="default"
                size="sm"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('past.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </QueryCard>
  );
}
