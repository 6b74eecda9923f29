import { Select } from '@mantine/core';
import { type BandAgainstMarket } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, QueryState } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { CountrySelect, OccupationSelect } from '../reference/index.js';
import { bandsQuery, useRemoveBand } from './api.js';
import { BandDialog } from './band-dialog.js';
import { BandTable } from './band-table.js';
import classes from './compensation.module.css';
import { type BandState } from './filters.js';

interface Props {
  readonly state: BandState;
  readonly onChange: (changes: Partial<BandState>) => void;
  readonly mayEdit: boolean;
  readonly today: string;
  readonly onAdd: () => void;
}

/** The list of bands with its filters, and what can be done with each. */
export function BandsCard({ state, onChange, mayEdit, today, onAdd }: Props) {
  const { t } = useTranslation('compensation');
  const query = useQuery(bandsQuery(state));
  const [edited, setEdited] = useState<BandAgainstMarket>();
  const [removed, setRemoved] = useState<BandAgainstMarket>();
  const remove = useRemoveBand();
  const shown = (bands: readonly BandAgainstMarket[]) =>
    bands.filter(({ employer }) => state.employer === '' || employer.id === state.employer);
  return (
    <Card flush title={t('bands')} description={t('bandsLine')}>
      <Filters state={state} onChange={onChange} bands={query.data ?? []} />
      <QueryState
        query={query}
        skeletonLines={10}
        isEmpty={(bands) => shown(bands).length === 0}
        empty={<NoBands filtered={isFiltered(state)} onAdd={mayEdit ? onAdd : undefined} />}
      >
        {(bands) => (
          <BandTable bands={shown(bands)} {...(mayEdit ? { onEdit: setEdited, onRemove: setRemoved } : {})} />
        )}
      </QueryState>
      {edited && <BandDialog band={edited} today={today} onClose={() => setEdited(undefined)} />}
      {removed && (
        <ConfirmDialog
          opened
          danger
          title={t('removeBand')}
          confirmLabel={t('common:action.remove')}
          onClose={() => setRemoved(undefined)}
          onConfirm={() => remove.mutateAsync(removed.id)}
        >
          {t('removeLine', {
            name: removed.employer.name,
            occupation: removed.occupationTitle ?? removed.occupationCode,
          })}
        </ConfirmDialog>
      )}
    </Card>
  );
}

const isFiltered = ({ occupation, country, employer }: BandState): boolean =>
  [occupation, country, employer].some((one) => one !== '');

interface NoBandsProps {
  readonly filtered: boolean;
  readonly onAdd: (() => void) | undefined;
}

function NoBands({ filtered, onAdd }: NoBandsProps) {
  const { t } = useTranslation('compensation');
  if (filtered) return <EmptyState>{t('emptyFiltered')}</EmptyState>;
  if (onAdd === undefined) return <EmptyState>{t('emptyOwn')}</EmptyState>;
  return <EmptyState action={{ label: t('addBand'), onClick: onAdd }}>{t('empty')}</EmptyState>;
}

interface FiltersProps extends Pick<Props, 'state' | 'onChange'> {
  readonly bands: readonly BandAgainstMarket[];
}

function Filters({ state, onChange, bands }: FiltersProps) {
  const { t } = useTranslation('compensation');
  const employers = new Map(bands.map(({ employer }) => [employer.id as string, employer.name]));
  return (
    <div className={classes.filters}>
      <OccupationSelect
        className={classes.occupation ?? ''}
        size="sm"
        aria-label={t('field.occupation')}
        placeholder={t('everyOccupation')}
        clearable
        clearButtonProps={{ 'aria-label': t('everyOccupation') }}
        value={state.occupation || null}
        onChange={(occupation) => onChange({ occupation: occupation ?? '' })}
      />
      <CountrySelect
        size="sm"
        aria-label={t('field.country')}
        placeholder={t('everyCountry')}
        clearable
        clearButtonProps={{ 'aria-label': t('everyCountry') }}
        value={state.country || null}
        onChange={(country) => onChange({ country: country ?? '' })}
      />
      <Select
        size="sm"
        aria-label={t('field.employer')}
        placeholder={t('everyEmployer')}
        clearable
        clearButtonProps={{ 'aria-label': t('everyEmployer') }}
        data={[...employers].map(([value, label]) => ({ value, label }))}
        value={state.employer || null}
        onChange={(employer) => onChange({ employer: employer ?? '' })}
      />
    </div>
  );
}
