import { type UnknownWord } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { unknownWordsQuery } from './api.js';
import classes from './skills.module.css';

/** Words from skills sections that no skill is called: what the taxonomy may lack. */
export function UnknownWords() {
  const { t } = useTranslation('skills');
  const query = useQuery(unknownWordsQuery);
  return (
    <QueryCard
      flush
      query={query}
      title={t('unknown.title')}
      description={t('unknown.line')}
      skeletonLines={8}
      isEmpty={({ words }) => words.length === 0}
      empty={<EmptyState>{t('unknown.empty')}</EmptyState>}
    >
      {({ words }) => <WordTable words={words} />}
    </QueryCard>
  );
}

function WordTable({ words }: { readonly words: readonly UnknownWord[] }) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const columns = useMemo(
    (): DataColumn<UnknownWord>[] => [
      { id: 'word', header: t('unknown.word'), width: 220, cell: ({ word }) => <strong>{word}</strong> },
      {
        id: 'count',
        header: t('unknown.count'),
        align: 'right',
        width: 90,
        cell: ({ seenCount }) => format.count(seenCount),
      },
      {
        id: 'sentence',
        header: t('unknown.sentence'),
        cell: ({ sentence }) => (
          <span className={classes.muted} title={sentence}>
            {sentence}
          </span>
        ),
      },
      { id: 'last', header: t('unknown.last'), width: 120, cell: ({ lastSeenAt }) => format.day(lastSeenAt) },
    ],
    [t, format],
  );
  return (
    <DataTable
      label={t('unknown.title')}
      rows={words}
      columns={columns}
      rowId={({ word }) => word}
      rowLabel={({ word }) => word}
    />
  );
}
