import { Checkbox } from '@mantine/core';
import { type CandidateFacets, experienceBands } from '@portolan/shared/contract';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import classes from './directory-facets.module.css';
import { type DirectoryState, facetRows, type ListField, toggled } from './filters.js';

interface Props {
  readonly facets: CandidateFacets;
  readonly state: DirectoryState;
  readonly onChange: (changes: Partial<DirectoryState>) => void;
}

const few = 8;

/** Years read upwards, whatever is most frequent. */
const inBandOrder = (rows: CandidateFacets['experience']) =>
  experienceBands.flatMap((band) => rows.filter((row) => row.value === band));

/** What the list can be narrowed by, with counts under the other filters. */
export function DirectoryFacets({ facets, state, onChange }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const bandName = (value: string) =>
    t(value === 'unknown' ? 'band.unknown' : 'band.years', { years: value });
  const facet = (
    field: ListField,
    rows: CandidateFacets['countries'],
    name: (value: string, label: string) => string,
  ) => (
    <Facet
      title={t(`facet.${field}`)}
      rows={rows}
      chosen={state[field]}
      name={name}
      onToggle={(value) => onChange({ [field]: toggled<string>(state[field], value) })}
    />
  );
  return (
    <div className={classes.facets}>
      {facet('country', facets.countries, (code) => format.country(code))}
      {facet('experience', inBandOrder(facets.experience), bandName)}
      {facet('skill', facets.skills, (_, label) => label)}
      {facet('origin', facets.origins, (value) => t(`origin.${value}`))}
      <Reading facets={facets} state={state} onChange={onChange} />
    </div>
  );
}

/** What a person should look at before anybody relies on it. */
function Reading({ facets, state, onChange }: Props) {
  const { t } = useTranslation('candidates');
  const low = facets.readings.find((row) => row.value === 'low')?.count ?? 0;
  const isChosen = state.review !== undefined || state.reading === 'low';
  if (low === 0 && facets.toReview === 0 && !isChosen) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{t('facet.reading')}</legend>
      <FacetRow
        label={t('review.open')}
        count={facets.toReview}
        checked={state.review === 'open'}
        onToggle={() => onChange({ review: state.review === 'open' ? undefined : 'open' })}
      />
      {(low > 0 || state.reading === 'low') && (
        <FacetRow
          label={t('reading.low')}
          count={low}
          checked={state.reading === 'low'}
          onToggle={() => onChange({ reading: state.reading === 'low' ? undefined : 'low' })}
        />
      )}
    </fieldset>
  );
}

interface FacetProps {
  readonly title: string;
  readonly rows: CandidateFacets['countries'];
  readonly chosen: readonly string[];
  readonly name: (value: string, label: string) => string;
  readonly onToggle: (value: string) => void;
}

function Facet({ title, rows, chosen, name, onToggle }: FacetProps): ReactNode {
  const { t } = useTranslation('candidates');
  const [all, setAll] = useState(false);
  const shown = facetRows(rows, chosen, all ? rows.length + chosen.length : few);
  if (shown.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{title}</legend>
      {shown.map((row) => (
        <FacetRow
          key={row.value}
          label={name(row.value, row.label)}
          count={row.count}
          checked={chosen.includes(row.value)}
          onToggle={() => onToggle(row.value)}
        />
      ))}
      {rows.length > few && (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.all', { count: rows.length })}
        </button>
      )}
    </fieldset>
  );
}

interface FacetRowProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function FacetRow({ label, count, checked, onToggle }: FacetRowProps) {
  const format = useFormat();
  return (
    <div className={classes.row}>
      <Checkbox
        size="xs"
        label={label}
        checked={checked}
        onChange={onToggle}
        classNames={{ body: classes.box ?? '' }}
      />
      <span className={classes.count}>{format.count(count)}</span>
    </div>
  );
}
