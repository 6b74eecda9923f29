import { type Overview } from '@portolan/shared/contract';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { lists } from './lists.js';
import classes from './insights.module.css';
import { occupationName, openingsChart, openingsTotals } from './model.js';
import { useOwnSource } from './use-own-source.js';

const Bars = lazy(async () => ({ default: (await import('../../charts/bars.js')).Bars }));
const mostBars = 10;

export function OpeningsCard({
  overview,
  className,
}: {
  readonly overview: Overview;
  readonly className?: string;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const navigate = useNavigate();
  const source = useOwnSource(overview.asOf);
  const { openings, planYear: year, scope } = overview;
  const { rows, hasPlan } = openingsChart(openings, mostBars);
  const title = t(hasPlan ? 'openings.title' : 'openings.titleOwn');
  const totals = openingsTotals(openings);
  const said = t(hasPlan ? 'openings.summary' : 'openings.summaryOwn', totals);
  const hidden = openings.length - rows.length;
  return (
    <ChartCard
      className={className}
      title={title}
      description={t(hasPlan ? 'openings.description' : 'openings.descriptionOwn', { year })}
      source={source}
      footer={
        hasPlan || scope === 'own-roles' ? undefined : (
          <Link to={paths.employers()}>{t('openings.toPlan')}</Link>
        )
      }
      table={
        <FigureTable
          label={title}
          columns={[
            { id: 'employer', header: t('openings.employer') },
            { id: 'occupation', header: t('openings.occupation') },
            ...(hasPlan ? [{ id: 'planned', header: t('openings.planned'), align: 'right' as const }] : []),
            { id: 'hired', header: t('openings.hired'), align: 'right' },
            { id: 'open', header: t('openings.open'), align: 'right' },
          ]}
          rows={openings.map((row) => ({
            id: `${row.employer.id} ${row.occupationCode}`,
            cells: [
              row.employer.name,
              <Link key="list" to={lists.openings(row)}>
                {occupationName(row)}
              </Link>,
              ...(hasPlan ? [row.planned === null ? '–' : format.count(row.planned)] : []),
              format.count(row.hired),
              format.count(row.open),
            ],
          }))}
        />
      }
    >
      {openings.length === 0 ? (
        <p>{t('openings.none', { year })}</p>
      ) : (
        <>
          <Bars
            label={said}
            rows={rows}
            series={[
              ...(hasPlan
                ? [{ key: 'planned', name: t('openings.planned'), colour: 5, outlined: true }]
                : []),
              { key: 'hired', name: t('openings.hired'), colour: 2, stack: 'real' },
              { key: 'open', name: t('openings.open'), colour: 0, stack: 'real' },
            ]}
            format={format.count}
            direction="across"
            unit={t('openings.unit')}
            onOpen={({ id }) => {
              const row = openings.find((one) => `${one.employer.id} ${one.occupationCode}` === id);
              if (row) void navigate(lists.openings(row));
            }}
          />
          {hidden > 0 && <p className={classes.more}>{t('openings.more', { count: hidden })}</p>}
        </>
      )}
    </ChartCard>
  );
}
