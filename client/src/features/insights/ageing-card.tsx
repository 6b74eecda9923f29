import { ageingDays, type Overview } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { LinkBars } from '../../charts/link-bars.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { useOwnSource } from './use-own-source.js';

export function AgeingCard({
  overview,
  className,
}: {
  readonly overview: Overview;
  readonly className?: string;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const source = useOwnSource(overview.asOf);
  const { ageing } = overview;
  return (
    <ChartCard
      className={className}
      title={t('ageing.title')}
      description={t('ageing.description')}
      source={source}
      table={
        <FigureTable
          label={t('ageing.title')}
          columns={[
            { id: 'role', header: t('ageing.role') },
            { id: 'employer', header: t('ageing.employer') },
            { id: 'days', header: t('ageing.days'), align: 'right' },
            { id: 'inPlay', header: t('ageing.inPlay'), align: 'right' },
          ]}
          rows={ageing.map((role) => ({
            id: role.id,
            cells: [
              <Link key="role" to={paths.role(role.id)}>
                {role.title}
              </Link>,
              role.employerName,
              format.count(role.daysOpen),
              format.count(role.inPlay),
            ],
          }))}
        />
      }
    >
      {ageing.length === 0 ? (
        <p>{t('ageing.none')}</p>
      ) : (
        <LinkBars
          label={t('ageing.title')}
          mark={{ value: ageingDays, label: t('ageing.mark', { days: ageingDays }) }}
          rows={ageing.map((role) => ({
            id: role.id,
            name: role.title,
            detail: `${role.employerName} · ${format.country(role.country)}`,
            value: role.daysOpen,
            shown: t('ageing.daysOpen', { count: role.daysOpen }),
            to: paths.role(role.id),
            isStrong: role.daysOpen > ageingDays,
          }))}
        />
      )}
    </ChartCard>
  );
}
