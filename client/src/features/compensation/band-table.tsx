import { ActionIcon, Menu } from '@mantine/core';
import { type BandAgainstMarket } from '@portolan/shared/contract';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RangePlot } from '../../charts/range-plot.js';
import { type Scale } from '../../charts/scale.js';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Source } from '../../ui/source.js';
import { useEditionFacts, usePlaceText } from '../market/index.js';
import classes from './compensation.module.css';
import { bandRows, sharedScales } from './model.js';

interface Props {
  readonly bands: readonly BandAgainstMarket[];
  readonly onEdit?: ((band: BandAgainstMarket) => void) | undefined;
  readonly onRemove?: ((band: BandAgainstMarket) => void) | undefined;
}

/** Each band in words and drawn on the market of its own occupation and country. */
export function BandTable({ bands, onEdit, onRemove }: Props) {
  const { t } = useTranslation('compensation');
  const scales = sharedScales(bands);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.band')}</th>
            <th scope="col">{t('column.range')}</th>
            <th scope="col" className={classes.plotColumn}>
              {t('column.against')}
            </th>
            <th scope="col">{t('column.places')}</th>
            {onEdit && (
              <th scope="col">
                <span className="visually-hidden">{t('column.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <BandRow key={band.id} band={band} scales={scales} onEdit={onEdit} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'bands'> {
  readonly band: BandAgainstMarket;
  readonly scales: ReadonlyMap<string, Scale>;
}

function BandRow({ band, scales, onEdit, onRemove }: RowProps) {
  const { t } = useTranslation('compensation');
  const format = useFormat();
  const title = band.occupationTitle ?? band.occupationCode;
  return (
    <tr>
      <th scope="row">
        <div>{band.employer.name}</div>
        <div className={classes.muted}>
          <Link to={`${paths.occupation(band.occupationCode)}?country=${band.country}`}>{title}</Link> ·{' '}
          {t(`level.${band.level}`)} · {[band.area, format.country(band.country)].filter(Boolean).join(', ')}
        </div>
      </th>
      <td className={classes.amounts}>
        <div>
          {format.amount({ amount: band.minimum, currency: band.currency })} –{' '}
          {format.amount({ amount: band.maximum, currency: band.currency })}
        </div>
        <div className={classes.muted}>
          {t('mid', { amount: format.amount({ amount: band.middle, currency: band.currency }) })} ·{' '}
          {t(`period.${band.period}`)}
          {band.hoursPerYear !== null && ` (${t('hours', { hours: format.count(band.hoursPerYear) })})`}
        </div>
        <div className={classes.muted}>{t('from', { day: format.day(band.effectiveFrom) })}</div>
      </td>
      <td>
        <Against band={band} scales={scales} />
      </td>
      <td>
        <Places band={band} />
      </td>
      {onEdit && (
        <td className={classes.menu}>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('actionsOf', { name: `${band.employer.name}, ${title}` })}
              >
                <IconDots size={18} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onEdit(band)}>{t('common:action.edit')}</Menu.Item>
              <Menu.Item color="red" onClick={() => onRemove?.(band)}>
                {t('common:action.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </td>
      )}
    </tr>
  );
}

function Against({ band, scales }: Pick<RowProps, 'band' | 'scales'>) {
  const { t } = useTranslation('compensation');
  const format = useFormat();
  const { rows, currency, scaleKey } = bandRows(band, {
    market: t('market:marketRow', { at: band.market === null ? '' : format.month(band.market.at) }),
    band: t('market:bandRow'),
  });
  const short = (value: number) => format.compactMoney(value, currency);
  const said = rows.map((row) =>
    row.kind === 'mark' ? row : { ...row, said: `${short(row.low)} – ${short(row.high)}` },
  );
  return (
    <RangePlot
      label={t('column.against')}
      rows={said}
      format={short}
      scale={scales.get(scaleKey)}
      withAxis={false}
    />
  );
}

function Places({ band }: { readonly band: BandAgainstMarket }) {
  const { t } = useTranslation('compensation');
  const text = usePlaceText();
  const facts = useEditionFacts();
  const { minimum, middle, maximum } = band.places;
  if (!minimum.ok) return <span className={classes.muted}>{text.whyNot(minimum)}</span>;
  const said = `${text.inMarketShort(minimum)} · ${text.inMarketShort(middle)} · ${text.inMarketShort(maximum)}`;
  return (
    <div className={classes.amounts}>
      {band.market === null ? said : <Source {...facts(band.market.edition)}>{said}</Source>}
      <div className={classes.muted}>{t('placesHint')}</div>
    </div>
  );
}
