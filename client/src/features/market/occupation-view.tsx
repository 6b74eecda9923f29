import { Chip } from '@mantine/core';
import { type MarketOccupation } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ConflictCard } from './conflict-card.js';
import { type OccupationState } from './filters.js';
import classes from './market.module.css';
import { FanCard, MediansCard, OutlookCard, OutlookTable, PayCard } from './occupation-charts.js';

interface Props {
  readonly shown: MarketOccupation;
  readonly state: OccupationState;
  readonly onChange: (changes: Partial<OccupationState>) => void;
}

/** One occupation in one country: pay, projections, and claims against official rows. */
export function OccupationView({ shown, state, onChange }: Props) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { pay, outlooks, medians, conflicts, occupation } = shown;
  const chosen = pay.find(({ edition }) => edition.key === state.edition) ?? pay[0];
  const country = format.country(shown.country);
  if (chosen === undefined && outlooks.length === 0 && medians.length === 0) {
    return (
      <div className={classes.stack}>
        <Choices shown={shown} state={state} onChange={onChange} chosenKey={undefined} />
        <Card>
          <EmptyState>{t('noFigures', { country })}</EmptyState>
        </Card>
      </div>
    );
  }
  return (
    <div className={classes.stack}>
      <Choices shown={shown} state={state} onChange={onChange} chosenKey={chosen?.edition.key} />
      <div className={classes.columns}>
        {chosen === undefined ? (
          <Card title={t('pay.title')}>{t('pay.none', { country })}</Card>
        ) : (
          <PayCard pay={chosen} />
        )}
        <Card title={t('outlook.tableTitle')} description={t('outlook.tableLine')}>
          {outlooks.length === 0 ? (
            <EmptyState>{t('outlook.none', { country })}</EmptyState>
          ) : (
            <OutlookTable outlooks={outlooks} />
          )}
        </Card>
        <FanCard pay={pay} />
        <OutlookCard outlooks={outlooks} code={occupation.code} />
        <MediansCard medians={medians} />
      </div>
      {conflicts.map((conflict) => (
        <ConflictCard key={conflict.topic} conflict={conflict} />
      ))}
    </div>
  );
}

interface ChoicesProps extends Props {
  readonly chosenKey: string | undefined;
}

/** Area and edition as chips. */
function Choices({ shown, state, onChange, chosenKey }: ChoicesProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const countries = [...new Set([...shown.countries, state.country])];
  return (
    <div className={classes.chips}>
      <Chip.Group
        value={state.country}
        onChange={(country) => onChange({ country: String(country), edition: '' })}
      >
        <div className={classes.chips} role="group" aria-label={t('occupation.area')}>
          {countries.map((code) => (
            <Chip key={code} value={code} size="xs" radius="sm">
              {format.country(code)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {shown.pay.length > 0 && (
        <Chip.Group value={chosenKey ?? ''} onChange={(edition) => onChange({ edition: String(edition) })}>
          <div className={classes.chips} role="group" aria-label={t('occupation.edition')}>
            {shown.pay.map(({ edition }) => (
              <Chip key={edition.key} value={edition.key} size="xs" radius="sm">
                {edition.edition}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      )}
    </div>
  );
}
