import { type Overview } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { LinkBars } from '../../charts/link-bars.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { lists } from './lists.js';
import { useOwnSource } from './use-own-source.js';

export function PipelineCard({
  overview,
  className,
}: {
  readonly overview: Overview;
  readonly className?: string;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const source = useOwnSource(overview.asOf);
  const { pipeline } = overview;
  const isEmpty = pipeline.every((row) => row.count === 0);
  return (
    <ChartCard
      className={className}
      title={t('pipeline.title')}
      description={t('pipeline.description')}
      source={source}
      table={
        <FigureTable
          label={t('pipeline.title')}
          columns={[
            { id: 'stage', header: t('pipeline.stage') },
            { id: 'count', header: t('pipeline.count'), align: 'right' },
            { id: 'entered', header: t('pipeline.entered'), align: 'right' },
          ]}
          rows={pipeline.map((row) => ({
            id: row.stage,
            cells: [
              <Link key="list" to={lists.stage(row.stage)}>
                {t(`shortlists:stage.${row.stage}`)}
              </Link>,
              format.count(row.count),
              format.count(row.enteredRecently),
            ],
          }))}
        />
      }
    >
      {isEmpty ? (
        <EmptyState action={{ label: t('pipeline.noneAction'), to: paths.roles() }}>
          {t('pipeline.none')}
        </EmptyState>
      ) : (
        <LinkBars
          label={t('pipeline.title')}
          rows={pipeline.map((row) => ({
            id: row.stage,
            name: t(`shortlists:stage.${row.stage}`),
            value: row.count,
            shown: format.count(row.count),
            to: lists.stage(row.stage),
            ...(row.enteredRecently === 0
              ? {}
              : { note: t('pipeline.recent', { count: row.enteredRecently }) }),
          }))}
        />
      )}
    </ChartCard>
  );
}
