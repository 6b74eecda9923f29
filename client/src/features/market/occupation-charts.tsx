import { type MarketOccupation, type Outlook, type PayDistribution } from '@portolan/shared/contract';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { useFormat } from '../../lib/use-format.js';
import { type SourceFacts } from '../../ui/source.js';
import { FigureWithSource, useEditionFacts } from './figure-source.js';
import { breakText, drawn, fanPoints, medianLine, outlookLines, periodOf } from './model.js';
import { PayRanges } from './pay-ranges.js';
import { useFigureText } from './use-figure-text.js';

const Fan = lazy(async () => ({ default: (await import('../../charts/fan.js')).Fan }));
const Lines = lazy(async () => ({ default: (await import('../../charts/lines.js')).Lines }));

const percentiles = [10, 25, 50, 75, 90] as const;

/** Pay percentiles of one edition. */
export function PayCard({ pay, className }: { readonly pay: PayDistribution; readonly className?: string }) {
  const { t } = useTranslation('market');
  const facts = useEditionFacts();
  const unit = t(`payUnit.${pay.period}`, { currency: pay.currency });
  return (
    <ChartCard
      title={t('pay.title')}
      description={t('pay.line', { unit, area: pay.areaTitle })}
      source={facts(pay.edition)}
      className={className}
      table={<PayTable pay={[pay]} />}
    >
      <PayRanges market={pay} label={t('pay.title')} />
    </ChartCard>
  );
}

function PayTable({ pay }: { readonly pay: readonly PayDistribution[] }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const text = useFigureText();
  return (
    <FigureTable
      label={t('pay.title')}
      columns={[
        { id: 'period', header: t('column.period') },
        ...percentiles.map((one) => ({ id: String(one), header: `p${one}`, align: 'right' as const })),
        { id: 'mean', header: t('column.mean'), align: 'right' },
        { id: 'edition', header: t('column.edition') },
      ]}
      rows={pay.map((one) => {
        const said = { unit: 'money', currency: one.currency, payPeriod: one.period } as const;
        return {
          id: one.edition.key,
          cells: [
            format.month(one.at),
            ...percentiles.map((percentile) => text.value(one.points[percentile], said)),
            one.mean === null ? '–' : text.value(one.mean, said),
            `${one.edition.publisher}, ${one.edition.edition}`,
          ],
        };
      })}
    />
  );
}

/** Percentile bands across the editions of one code. */
export function FanCard({ pay }: { readonly pay: readonly PayDistribution[] }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const facts = useEditionFacts();
  const [newest] = pay;
  if (newest === undefined || pay.length < 2) return null;
  const unit = t(`payUnit.${newest.period}`, { currency: newest.currency });
  const like = pay.filter(({ currency, period }) => currency === newest.currency && period === newest.period);
  return (
    <ChartCard
      title={t('pay.fanTitle')}
      description={t('pay.fanLine', { unit })}
      source={seriesFacts(
        like.map(({ edition }) => edition.edition),
        facts(newest.edition),
      )}
      table={<PayTable pay={like} />}
    >
      <Fan
        label={t('pay.fanTitle')}
        points={fanPoints(like)}
        names={{ outer: t('pay.outer'), inner: t('pay.inner'), middle: t('pay.middle') }}
        format={(value) => format.compactMoney(value, newest.currency)}
        formatAt={(at) => format.month(periodOf(at))}
      />
    </ChartCard>
  );
}

/** Each edition as a slope from its base year to the year it projects. */
export function OutlookCard({
  outlooks,
  code,
}: {
  readonly outlooks: readonly Outlook[];
  readonly code: string;
}) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const facts = useEditionFacts();
  const [newest] = outlooks;
  if (newest === undefined) return null;
  const own = outlooks.filter(({ occupationCode }) => occupationCode === code);
  return (
    <ChartCard
      title={t('outlook.title')}
      description={t('outlook.line')}
      source={seriesFacts(
        outlooks.map(({ edition }) => edition.edition),
        facts(newest.edition),
      )}
      table={<OutlookTable outlooks={outlooks} />}
    >
      <Lines
        label={t('outlook.title')}
        series={outlookLines(own)}
        format={(value) => format.count(value)}
        formatAt={(at) => String(at)}
        unit={t('outlook.unit')}
      />
    </ChartCard>
  );
}

export function OutlookTable({ outlooks }: { readonly outlooks: readonly Outlook[] }) {
  const { t } = useTranslation('market');
  const cell = (figure: Outlook['growth'], key: string) =>
    figure === null ? '–' : <FigureWithSource key={key} figure={figure} />;
  return (
    <FigureTable
      label={t('outlook.title')}
      columns={[
        { id: 'edition', header: t('column.edition') },
        { id: 'from', header: t('column.from'), align: 'right' },
        { id: 'to', header: t('column.to'), align: 'right' },
        { id: 'growth', header: t('column.growth'), align: 'right' },
        { id: 'openings', header: t('column.openings'), align: 'right' },
      ]}
      rows={outlooks.map((one) => ({
        id: `${one.edition.key} ${one.occupationCode}`,
        cells: [
          one.earlierCode
            ? `${one.edition.edition}, ${t('outlook.earlier', { code: one.occupationCode })}`
            : one.edition.edition,
          cell(one.from, 'from'),
          cell(one.to, 'to'),
          cell(one.growth, 'growth'),
          cell(one.openings, 'openings'),
        ],
      }))}
    />
  );
}

/** The median across editions and codes, with a gap where they are not the same kind of figure. */
export function MediansCard({ medians }: { readonly medians: MarketOccupation['medians'] }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const facts = useEditionFacts();
  const newest = medians.at(-1)?.figure;
  if (newest === undefined || medians.length < 2) return null;
  const currency = newest.currency ?? 'USD';
  return (
    <ChartCard
      title={t('medians.title')}
      description={t('medians.line', { unit: t('payUnit.year', { currency }) })}
      source={seriesFacts(
        medians.map(({ figure }) => figure.edition.edition).reverse(),
        facts(newest.edition),
      )}
      table={<MediansTable medians={medians} />}
    >
      <Lines
        label={t('medians.title')}
        series={[{ key: 'median', name: t('pay.middle'), points: medianLine(medians) }]}
        format={(value) => format.compact(value)}
        formatAt={(at) => format.month(periodOf(at))}
        unit={currency}
      />
    </ChartCard>
  );
}

function MediansTable({ medians }: { readonly medians: MarketOccupation['medians'] }) {
  const { t } = useTranslation('market');
  const text = useFigureText();
  return (
    <FigureTable
      label={t('medians.title')}
      columns={[
        { id: 'period', header: t('column.period') },
        { id: 'occupation', header: t('column.occupation') },
        { id: 'value', header: t('pay.middle'), align: 'right' },
        { id: 'break', header: '' },
      ]}
      rows={medians
        .filter(({ figure }) => drawn(figure.value) !== null)
        .map(({ figure, breaks }) => ({
          id: figure.id,
          cells: [
            text.period(figure),
            `${figure.occupationTitle} (${figure.occupationCode})`,
            <FigureWithSource key="value" figure={figure} />,
            breaks.length > 0
              ? t('medians.break', { what: breakText(breaks, (one) => t(`difference.${one}`)) })
              : '',
          ],
        }))}
    />
  );
}

/** One source line for several editions of a series. */
function seriesFacts(editions: readonly string[], newest: SourceFacts): SourceFacts {
  const title = newest.edition.split(', ')[0] ?? '';
  return { ...newest, edition: `${title}: ${[...new Set(editions)].join(', ')}` };
}
