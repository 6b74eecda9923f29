import { Select } from '@mantine/core';
import { type MarketFigure } from '@portolan/shared/contract';
import { measures } from '@portolan/shared/domain/market';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { OccupationSelect } from '../reference/index.js';
import { editionsQuery, ledgerQuery } from './api.js';
import { FigureWithSource } from './figure-source.js';
import { type MarketState } from './filters.js';
import classes from './market.module.css';
import { useFigureText } from './use-figure-text.js';

interface Props {
  readonly state: Pick<MarketState, 'occupation' | 'measure' | 'edition'>;
  readonly onChange: (changes: Partial<MarketState>) => void;
}

/** Every figure of the ledger as a row with its provenance. */
export function LedgerCard({ state, onChange }: Props) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const query = useInfiniteQuery(
    ledgerQuery({
      occupation: state.occupation || undefined,
      measure: state.measure || undefined,
      edition: state.edition || undefined,
    }),
  );
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <Card
      flush
      title={t('ledger.title')}
      description={t('ledger.line', { count: total, shown: format.count(total) })}
    >
      <LedgerFilters state={state} onChange={onChange} />
      <QueryState
        query={query}
        skeletonLines={10}
        isEmpty={() => rows.length === 0}
        empty={<EmptyState>{t('ledger.empty')}</EmptyState>}
      >
        {() => (
          <LedgerTable
            rows={rows}
            onEnd={() => {
              if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
            }}
          />
        )}
      </QueryState>
    </Card>
  );
}

function LedgerFilters({ state, onChange }: Props) {
  const { t } = useTranslation('market');
  const editions = useQuery(editionsQuery);
  return (
    <div className={classes.filters}>
      <OccupationSelect
        className={classes.search ?? ''}
        size="sm"
        aria-label={t('column.occupation')}
        placeholder={t('ledger.allOccupations')}
        clearable
        clearButtonProps={{ 'aria-label': t('ledger.allOccupations') }}
        value={state.occupation || null}
        onChange={(occupation) => onChange({ occupation: occupation ?? '' })}
      />
      <Select
        size="sm"
        w={210}
        aria-label={t('column.measure')}
        placeholder={t('ledger.allMeasures')}
        clearable
        clearButtonProps={{ 'aria-label': t('ledger.allMeasures') }}
        data={measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
        value={state.measure || null}
        onChange={(measure) => onChange({ measure: measures.find((one) => one === measure) ?? '' })}
      />
      <Select
        size="sm"
        w={250}
        aria-label={t('column.edition')}
        placeholder={t('ledger.allEditions')}
        clearable
        clearButtonProps={{ 'aria-label': t('ledger.allEditions') }}
        data={(editions.data ?? []).map(({ key, title, edition }) => ({
          value: key,
          label: `${edition} · ${title}`,
        }))}
        value={state.edition || null}
        onChange={(edition) => onChange({ edition: edition ?? '' })}
      />
    </div>
  );
}

interface TableProps {
  readonly rows: readonly MarketFigure[];
  readonly onEnd: () => void;
}

function LedgerTable({ rows, onEnd }: TableProps) {
  const { t } = useTranslation('market');
  const text = useFigureText();
  const columns = useMemo(
    (): DataColumn<MarketFigure>[] => [
      {
        id: 'occupation',
        header: t('column.occupation'),
        cell: ({ occupationCode, occupationTitle, country }) => (
          <Link to={`${paths.occupation(occupationCode)}?country=${country}`}>{occupationTitle}</Link>
        ),
      },
      { id: 'code', header: t('column.code'), width: 84, cell: ({ occupationCode }) => occupationCode },
      {
        id: 'measure',
        header: t('column.measure'),
        width: 170,
        cell: ({ measure }) => t(`measure.${measure}`),
      },
      {
        id: 'value',
        header: t('column.value'),
        align: 'right',
        width: 215,
        cell: (figure) => <FigureWithSource figure={figure} />,
      },
      { id: 'period', header: t('column.period'), width: 104, cell: (figure) => text.period(figure) },
      { id: 'area', header: t('column.area'), width: 120, cell: ({ areaTitle }) => areaTitle },
      {
        id: 'edition',
        header: t('column.edition'),
        width: 250,
        cell: ({ edition }) => (
          <span title={`${edition.publisher}, ${edition.title}`}>
            {edition.edition} · {edition.title}
          </span>
        ),
      },
    ],
    [t, text],
  );
  return (
    <DataTable
      label={t('ledger.title')}
      rows={rows}
      columns={columns}
      density="compact"
      rowId={({ id }) => id}
      rowLabel={({ occupationTitle, measure }) => `${occupationTitle}, ${t(`measure.${measure}`)}`}
      onEnd={onEnd}
    />
  );
}
