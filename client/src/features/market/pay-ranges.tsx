import { type Band, type PayDistribution } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { type RangeRow, RangePlot } from '../../charts/range-plot.js';
import { useFormat } from '../../lib/use-format.js';
import { comparePay, type Expectation, type PayComparison, spreadOf } from './model.js';
import classes from './market.module.css';
import { usePlaceText } from './use-place-text.js';

interface Props {
  readonly market: PayDistribution | null;
  readonly band?: Band | null | undefined;
  readonly expectations?: readonly Expectation[] | undefined;
  /** Title for screen readers. */
  readonly label: string;
}

/** Market, band and amounts on one scale, each amount's place in words, and what could not be compared. */
export function PayRanges({ market, band = null, expectations = [], label }: Props) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const comparison = comparePay(market, band, expectations);
  const rows = useRows(market, comparison);
  const { basis } = comparison;
  if (basis === undefined || rows.length === 0) return <NotCompared comparison={comparison} />;
  const unit = t(`payUnit.${basis.period}`, { currency: basis.currency });
  return (
    <div className={classes.ranges}>
      <RangePlot
        label={`${label}, ${unit}`}
        rows={rows}
        format={(value) => format.compactMoney(value, basis.currency)}
      />
      <div className={classes.unit}>
        {unit}
        {basis.hoursPerYear !== null && ` · ${t('hoursBasis', { hours: format.count(basis.hoursPerYear) })}`}
      </div>
      <Places comparison={comparison} />
      <NotCompared comparison={comparison} />
    </div>
  );
}

function useRows(market: PayDistribution | null, { basis, band, amounts }: PayComparison): RangeRow[] {
  const { t } = useTranslation('market');
  const format = useFormat();
  if (basis === undefined) return [];
  const short = (amount: string | number): string => format.compactMoney(Number(amount), basis.currency);
  const rows: RangeRow[] = [];
  const spread = market && spreadOf(market);
  if (market && spread) {
    const said = t('rangeSaid', { low: short(spread.low), high: short(spread.high) });
    const name = t('marketRow', { at: format.month(market.at) });
    rows.push({
      kind: 'spread',
      id: 'market',
      name,
      said: spread.openEnd ? t('orMore', { said }) : said,
      ...spread,
    });
  }
  if (band && !('ok' in band)) {
    rows.push({
      kind: 'band',
      id: 'band',
      name: t('bandRow'),
      said: `${short(band.minimum)} – ${short(band.maximum)}`,
      low: Number(band.minimum),
      middle: Number(band.middle),
      high: Number(band.maximum),
    });
  }
  for (const { id, label, onScale } of amounts) {
    if (onScale === undefined) continue;
    const said = format.amount({ amount: roundToUnit(onScale), currency: basis.currency });
    rows.push({ kind: 'mark', id: `amount ${id}`, name: label, said, at: Number(onScale) });
  }
  return rows;
}

/** Whole units for yearly amounts, cents below a thousand. */
function roundToUnit(amount: string): string {
  return Number(amount) >= 1000 ? Number(amount).toFixed(0) : Number(amount).toFixed(2);
}

function Places({ comparison }: { readonly comparison: PayComparison }) {
  const text = usePlaceText();
  const placed = comparison.amounts.filter(({ onScale }) => onScale !== undefined);
  if (placed.length === 0) return null;
  return (
    <ul className={classes.places}>
      {placed.map(({ id, label, inMarket, inBand }) => (
        <li key={id}>
          <strong>{label}</strong>{' '}
          {[inBand?.ok && text.inBand(inBand), inMarket?.ok && text.inMarket(inMarket)]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function NotCompared({ comparison: { band, amounts } }: { readonly comparison: PayComparison }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const text = usePlaceText();
  const lines = amounts.flatMap(({ id, label, money, onScale, inMarket, inBand }) => {
    const why = [inMarket, inBand].find((place) => place?.ok === false && place.why !== 'no-figures');
    if (onScale !== undefined || why?.ok !== false) return [];
    return [{ id, said: `${label}: ${format.money(money)} · ${text.whyNot(why)}` }];
  });
  const bandSaid =
    band && 'ok' in band ? [{ id: 'band', said: `${t('bandRow')}: ${text.whyNot(band)}` }] : [];
  const all = [...bandSaid, ...lines];
  if (all.length === 0) return null;
  return (
    <ul className={classes.notCompared}>
      {all.map(({ id, said }) => (
        <li key={id}>{said}</li>
      ))}
    </ul>
  );
}
