import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  AgeingCard,
  NumberTiles,
  OpeningsCard,
  overviewQuery,
  PipelineCard,
  SupplyCard,
  TrendCard,
} from '../features/insights/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './overview-page.module.css';

export function OverviewPage() {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const isManager = useSession().accessLevel === 'manager';
  const query = useQuery(overviewQuery);
  const at = query.data && format.instant(query.data.asOf);
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(at === undefined ? {} : { line: t(isManager ? 'lineOwn' : 'line', { at }) })}
      />
      <QueryState
        query={query}
        skeletonLines={14}
        isEmpty={({ openings, numbers, ageing }) =>
          openings.length === 0 && ageing.length === 0 && numbers.inPlay === 0
        }
        empty={
          <EmptyState {...(isManager ? {} : { action: { label: t('emptyAction'), to: paths.roleNew() } })}>
            {t(isManager ? 'emptyOwn' : 'empty')}
          </EmptyState>
        }
      >
        {(overview) => (
          <div className={classes.page}>
            <NumberTiles overview={overview} />
            <div className={classes.cards}>
              <OpeningsCard overview={overview} className={classes.wide ?? ''} />
              <PipelineCard overview={overview} />
              <AgeingCard overview={overview} />
              <TrendCard overview={overview} className={classes.wide ?? ''} />
              <SupplyCard overview={overview} className={classes.full ?? ''} />
            </div>
          </div>
        )}
      </QueryState>
    </>
  );
}
