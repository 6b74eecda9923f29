import { type Overview } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { LinkBars } from '../../charts/link-bars.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { lists } from './lists.js';
import { occupationName, perOpening } from './model.js';
import { useOwnSource } from './use-own-source.js';

export function SupplyCard({
  overview,
  className,
}: {
  readonly overview: Overview;
  readonly className?: string;
}) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const source = useOwnSource(overview.asOf);
  const { supply, scope } = overview;
  // A hiring manager has no directory to look them up in; the roles are theirs.
  const listOf = (code: string): string =>
    scope === 'organisation' ? lists.occupation(code) : paths.roles({ occupation: code });
  const few = t('supply.few');
  return (
    <ChartCard
      className={className}
      title={t('supply.title')}
      description={t('supply.description')}
      source={source}
      table={
        <FigureTable
          label={t('supply.title')}
          columns={[
            { id: 'occupation', header: t('supply.occupation') },
            { id: 'candidates', header: t('supply.candidates'), align: 'right' },
            { id: 'openings', header: t('supply.openings'), align: 'right' },
            { id: 'perOpening', header: t('supply.perOpening'), align: 'right' },
          ]}
          rows={supply.map((row) => {
            const ratio = perOpening(row);
            return {
              id: row.occupationCode,
              cells: [
                <Link key="list" to={listOf(row.occupationCode)}>
                  {occupationName(row)}
                </Link>,
                row.supply === null ? few : format.count(row.supply),
                format.count(row.open),
                ratio === null ? '–' : format.count(ratio, 1),
              ],
            };
          })}
        />
      }
    >
      {supply.length === 0 ? (
        <p>{t('supply.none')}</p>
      ) : (
        <LinkBars
          label={t('supply.title')}
          rows={supply.map((row) => {
            const ratio = perOpening(row);
            return {
              id: row.occupationCode,
              name: occupationName(row),
              detail: t('supply.detail', {
                count: row.open,
                candidates: row.supply === null ? few : format.count(row.supply),
                openings: format.count(row.open),
              }),
              value: ratio ?? 0,
              shown: ratio === null ? few : format.count(ratio, 1),
              to: listOf(row.occupationCode),
            };
          })}
        />
      )}
    </ChartCard>
  );
}
