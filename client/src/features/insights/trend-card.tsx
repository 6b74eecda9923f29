import { SegmentedControl } from '@mantine/core';
import { type Edition, type MarketTrend, type Overview } from '@portolan/shared/contract';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { useUrlState } from '../../lib/use-url-state.js';
import { EmptyState } from '../../ui/empty-state.js';
import { type SourceFacts } from '../../ui/source.js';
import {
  distinctSources,
  employmentLines,
  growthChart,
  occupationName,
  silentPlaces,
  spanOf,
} from './model.js';

const Bars = lazy(async () => ({ default: (await import('../../charts/bars.js')).Bars }));
const Lines = lazy(async () => ({ default: (await import('../../charts/lines.js')).Lines }));

const views = ['growth', 'employment'] as const;
type View = (typeof views)[number];
const urlState = z.object({ trend: z.enum(views).default('growth') });

interface CardProps {
  readonly overview: Overview;
  readonly className?: string | undefined;
}

export function TrendCard({ overview, className }: CardProps) {
  const [{ trend: wanted }, setState] = useUrlState(urlState);
  const growth = growthChart(overview.trend);
  const lines = employmentLines(overview.trend);
  if (growth.rows.length === 0 && lines.length === 0)
    return <NoFigures overview={overview} className={className} />;
  const view = lines.length === 0 ? 'growth' : growth.rows.length === 0 ? 'employment' : wanted;
  const choice =
    lines.length > 0 && growth.rows.length > 0 ? (
      <ViewChoice view={view} onChange={(next) => setState({ trend: next })} />
    ) : undefined;
  const Shown = view === 'growth' ? GrowthCard : EmploymentCard;
  return <Shown trend={overview.trend} className={className} choice={choice} />;
}

function ViewChoice({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const { t } = useTranslation('overview');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('trend.view')}
      value={view}
      onChange={onChange}
      data={views.map((value) => ({ value, label: t(`trend.${value}`) }))}
    />
  );
}

interface ShownProps {
  readonly trend: readonly MarketTrend[];
  readonly className?: string | undefined;
  readonly choice: ReactNode;
}

function GrowthCard({ trend, className, choice }: ShownProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { rows, series, sources } = growthChart(trend);
  const source = useSource(sources);
  return (
    <ChartCard
      className={className}
      title={t('trend.title')}
      description={t('trend.descriptionGrowth')}
      source={source}
      footer={<Silent trend={trend} />}
      actions={choice}
      table={<GrowthTable trend={trend} />}
    >
      <Bars
        label={t('trend.summaryGrowth', { said: saidOf(trend, format.percent) })}
        rows={rows}
        series={series}
        format={(value) => format.percent(value)}
        direction="up"
        unit=""
        labelled
      />
    </ChartCard>
  );
}

function EmploymentCard({ trend, className, choice }: ShownProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const sources = distinctSources(trend.flatMap((one) => one.employment.map((point) => point.source)));
  const source = useSource(sources);
  return (
    <ChartCard
      className={className}
      title={t('trend.title')}
      description={t('trend.descriptionEmployment')}
      source={source}
      footer={<Silent trend={trend} />}
      actions={choice}
      table={<EmploymentTable trend={trend} />}
    >
      <Lines
        label={t('trend.descriptionEmployment')}
        series={employmentLines(trend)}
        format={format.compact}
        formatAt={(at) => String(Math.floor(at))}
        unit={t('trend.unitJobs')}
      />
    </ChartCard>
  );
}

/** Places that no figure speaks of are named rather than filled with another country's. */
function Silent({ trend }: { readonly trend: readonly MarketTrend[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const countries = silentPlaces(trend).map((code) => format.country(code));
  return countries.length === 0 ? null : (
    <div>{t('trend.noFigures', { countries: countries.join(', ') })}</div>
  );
}

/** Data sets with their editions, dated by the newest. */
function useSource(sources: readonly Edition[]): SourceFacts {
  const { t } = useTranslation('overview');
  const newest = sources.at(-1);
  const titles = [...new Set(sources.map((source) => source.title))];
  const editionsOf = (title: string) =>
    sources.filter((source) => source.title === title).map((source) => source.edition);
  return {
    publisher: [...new Set(sources.map((source) => source.publisher))].join(', '),
    edition: titles.map((title) => `${title}: ${editionsOf(title).join(', ')}`).join(' · '),
    date: newest?.readOn ?? null,
    url: newest?.url ?? null,
    ...(newest?.readOn === null ? { note: t('market:notVerified') } : {}),
  };
}

function saidOf(trend: readonly MarketTrend[], percent: (value: number, signed?: boolean) => string): string {
  return trend
    .flatMap((one) =>
      one.projections.map(
        (projection) =>
          `${occupationName(one)} ${spanOf(projection)} ${percent(Number(projection.growthPercent), true)}`,
      ),
    )
    .join('; ');
}

function NoFigures({ overview, className }: CardProps) {
  const { t } = useTranslation('overview');
  return (
    <ChartCard
      className={className}
      title={t('trend.title')}
      description={t('trend.descriptionGrowth')}
      source={{ publisher: 'Portolan', edition: t('trend.noneAction'), date: overview.asOf }}
      table={<p>{t('trend.none')}</p>}
    >
      <EmptyState action={{ label: t('trend.noneAction'), to: paths.market() }}>{t('trend.none')}</EmptyState>
    </ChartCard>
  );
}

function GrowthTable({ trend }: { readonly trend: readonly MarketTrend[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <FigureTable
      label={t('trend.title')}
      columns={[
        { id: 'occupation', header: t('trend.occupation') },
        { id: 'country', header: t('trend.country') },
        { id: 'period', header: t('trend.period') },
        { id: 'percent', header: t('trend.percent'), align: 'right' },
        { id: 'source', header: t('trend.source') },
      ]}
      rows={trend.flatMap((one) =>
        one.projections.map((projection) => ({
          id: `${one.country} ${one.occupationCode} ${projection.source.edition} ${projection.from}`,
          cells: [
            <OccupationLink key="occupation" of={one} />,
            format.country(one.country),
            spanOf(projection),
            format.percent(Number(projection.growthPercent), true),
            `${projection.source.publisher}, ${projection.source.edition}`,
          ],
        })),
      )}
    />
  );
}

function EmploymentTable({ trend }: { readonly trend: readonly MarketTrend[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  return (
    <FigureTable
      label={t('trend.title')}
      columns={[
        { id: 'occupation', header: t('trend.occupation') },
        { id: 'country', header: t('trend.country') },
        { id: 'year', header: t('trend.year') },
        { id: 'jobs', header: t('trend.jobs'), align: 'right' },
        { id: 'source', header: t('trend.source') },
      ]}
      rows={trend.flatMap((one) =>
        one.employment.map((point) => ({
          id: `${one.country} ${one.occupationCode} ${point.period} ${point.source.edition}`,
          cells: [
            <OccupationLink key="occupation" of={one} />,
            format.country(one.country),
            format.month(point.period),
            format.count(Number(point.jobs)),
            `${point.source.publisher}, ${point.source.edition}`,
          ],
        })),
      )}
    />
  );
}

const OccupationLink = ({ of }: { readonly of: MarketTrend }) => (
  <Link to={paths.occupation(of.occupationCode)}>{occupationName(of)}</Link>
);
