import { TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { type MarketFigure, type MarketOccupationRow } from '@portolan/shared/contract';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { CountrySelect } from '../reference/index.js';
import { marketOccupationsQuery } from './api.js';
import { FigureWithSource } from './figure-source.js';
import { type MarketState } from './filters.js';
import classes from './market.module.css';

interface Props {
  readonly state: MarketState;
  readonly onChange: (changes: Partial<MarketState>) => void;
}

export function OccupationList({ state, onChange }: Props) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const query = useQuery(marketOccupationsQuery(state.search, state.country));
  const [typed, setTyped] = useState(state.search);
  const search = useDebouncedCallback((text: string) => onChange({ search: text.trim() }), 200);
  const none = query.data?.every(({ median, growth, openings }) => !median && !growth && !openings);
  return (
    <Card flush>
      <div className={classes.filters} data-first>
        <TextInput
          className={classes.search ?? ''}
          size="sm"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <CountrySelect
          size="sm"
          aria-label={t('country')}
          allowDeselect={false}
          value={state.country}
          onChange={(country) => onChange({ country: country ?? 'US' })}
        />
        {none && query.data && query.data.length > 0 && (
          <span className={classes.muted}>{t('noFigures', { country: format.country(state.country) })}</span>
        )}
      </div>
      <QueryState
        query={query}
        skeletonLines={12}
        isEmpty={(rows) => rows.length === 0}
        empty={<EmptyState>{t('nothingFound')}</EmptyState>}
      >
        {(rows) => <OccupationTable rows={rows} country={state.country} />}
      </QueryState>
    </Card>
  );
}

interface TableProps {
  readonly rows: readonly MarketOccupationRow[];
  readonly country: string;
}

function OccupationTable({ rows, country }: TableProps) {
  const { t } = useTranslation('market');
  const navigate = useNavigate();
  const addressOf = (code: string) => `${paths.occupation(code)}?country=${country}`;
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const columns = useMemo((): DataColumn<MarketOccupationRow>[] => {
    const figure = (one: MarketFigure | null) =>
      one === null ? (
        <span
          className={classes.muted}
          title={t('noFiguresShort')}
          aria-label={t('noFiguresShort')}
          role="img"
        >
          –
        </span>
      ) : (
        <FigureWithSource figure={one} />
      );
    const all: DataColumn<MarketOccupationRow>[] = [
      {
        id: 'occupation',
        header: t('column.occupation'),
        cell: ({ code, title, matched }) => (
          <span>
            <Link to={`${paths.occupation(code)}?country=${country}`}>{title}</Link>{' '}
            {matched !== null && <span className={classes.muted}>{t('matched', { title: matched })}</span>}
          </span>
        ),
      },
      { id: 'code', header: t('column.code'), cell: ({ code }) => code, width: 90 },
      {
        id: 'median',
        header: t('column.median'),
        align: 'right',
        width: 170,
        cell: (row) => figure(row.median),
      },
      {
        id: 'growth',
        header: t('column.growth'),
        align: 'right',
        width: 160,
        cell: (row) => figure(row.growth),
      },
      {
        id: 'openings',
        header: t('column.openings'),
        align: 'right',
        width: 170,
        cell: (row) => figure(row.openings),
      },
    ];
    // On a telephone the name and the two figures most asked for; the rest is a tap away.
    const first = ['occupation', 'median', 'growth'];
    return narrow
      ? all
          .filter(({ id }) => first.includes(id))
          .map((column) => ({ ...column, ...(column.width && { width: 112 }) }))
      : all;
  }, [t, country, narrow]);
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      columns={columns}
      rowId={({ code }) => code}
      rowLabel={({ title }) => title}
      onOpen={({ code }) => void navigate(addressOf(code))}
    />
  );
}
