import { Button, Select } from '@mantine/core';
import {
  type CandidateId,
  type NamedRequirement,
  type RankingRow,
  type Role,
} from '@portolan/shared/contract';
import { rankingSorts } from '@portolan/shared/domain/matching';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notifyFault } from '../../ui/notify.js';
import { SelectionBar } from '../../ui/selection-bar.js';
import { useExportRanking } from './api.js';
import { ExplainDrawer } from './explain-drawer.js';
import { gateFilters, type RankingFilters } from './filters.js';
import { RankingList } from './ranking-list.js';
import classes from './ranking-panel.module.css';
import { useLabels } from './requirements-editor.js';
import { type RankingDesk } from './use-ranking-desk.js';

interface Props {
  readonly role: Role;
  readonly desk: RankingDesk;
  readonly filters: RankingFilters;
  readonly onFilters: (changes: Partial<RankingFilters>) => void;
  readonly selected: ReadonlySet<CandidateId>;
  readonly onSelect: (selected: ReadonlySet<CandidateId>) => void;
  /** What can be done with the selected candidates. */
  readonly actions: ReactNode;
}

/** The middle column: everybody's place, why, and what to ask. */
export function RankingPanel(props: Props) {
  const { role, desk, filters, onFilters, selected, onSelect } = props;
  const { t } = useTranslation('matching');
  const format = useFormat();
  const [why, setWhy] = useState<RankingRow | null>(null);
  const names = useLabels(desk.named);
  const labelOf = (requirement: NamedRequirement) => names(requirement).label;
  const { query, ranking, rows } = desk;
  const counts = ranking?.counts;
  const isEmpty = ranking?.counts.total === 0;
  return (
    <Card
      title={
        counts ? t('rankingOf', { shown: format.count(counts.total), count: counts.total }) : t('ranking')
      }
      {...(ranking && { description: <Told desk={desk} /> })}
      actions={<Export role={role} desk={desk} filters={filters} />}
      flush
    >
      <div className={classes.filters}>
        <Select
          size="xs"
          w={170}
          aria-label={t('order')}
          allowDeselect={false}
          data={rankingSorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          value={filters.sort}
          onChange={(sort) => onFilters({ sort: sort ?? 'evidenced' })}
        />
        <div role="group" aria-label={t('gates')} className={classes.gates}>
          {gateFilters.map((gate) => (
            <Button
              key={gate}
              size="compact-xs"
              variant={filters.gate === gate ? 'light' : 'subtle'}
              color={filters.gate === gate ? 'sea' : 'gray'}
              aria-pressed={filters.gate === gate}
              onClick={() => onFilters({ gate })}
            >
              {t(`gateFilter.${gate}`)}
              {counts && ` (${format.count(countOf(counts, gate))})`}
            </Button>
          ))}
        </div>
      </div>
      <QueryState
        query={query}
        skeletonLines={12}
        isEmpty={() => rows.length === 0}
        empty={
          <EmptyState {...(isEmpty ? { action: { label: t('addFiles'), to: paths.intake() } } : {})}>
            {t(isEmpty ? 'nobody' : 'nobodyHere')}
          </EmptyState>
        }
      >
        {() =>
          ranking && (
            <RankingList
              ranking={ranking}
              rows={rows}
              preview={desk.preview}
              before={desk.before}
              labelOf={labelOf}
              selected={selected}
              onSelect={onSelect}
              onWhy={setWhy}
              onAnswering={desk.remember}
              stale={query.isPlaceholderData}
              more={query.hasNextPage ? () => void query.fetchNextPage() : null}
              loadingMore={query.isFetchingNextPage}
            />
          )
        }
      </QueryState>
      <SelectionBar count={selected.size} onClear={() => onSelect(new Set())}>
        {props.actions}
      </SelectionBar>
      {why && (
        <ExplainDrawer
          roleId={role.id}
          candidateId={why.candidateId}
          preview={desk.preview}
          labelOf={labelOf}
          onAnswering={desk.remember}
          onClose={() => setWhy(null)}
        />
      )}
    </Card>
  );
}

function countOf(
  { total, notMet, toConfirm }: { total: number; notMet: number; toConfirm: number },
  gate: RankingFilters['gate'],
): number {
  switch (gate) {
    case 'all':
      return total;
    case 'met':
      return total - notMet - toConfirm;
    case 'to-confirm':
      return toConfirm;
    case 'not-met':
      return notMet;
  }
}

function Told({ desk }: { readonly desk: RankingDesk }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  if (!desk.ranking) return null;
  const { requirementsVersion, rankedAt, totalWeight } = desk.ranking;
  const by = requirementsVersion === null ? t('byUnsaved') : t('byVersion', { number: requirementsVersion });
  return (
    <>
      {by} · <span title={format.instant(rankedAt)}>{format.ago(rankedAt)}</span>
      {totalWeight === 0 && ` · ${t('common:interval.none')}`}
    </>
  );
}

function Export({ role, desk, filters }: Pick<Props, 'role' | 'desk' | 'filters'>) {
  const { t } = useTranslation('matching');
  const exported = useExportRanking(role.id, desk.preview, filters);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={14} />}
      loading={exported.isPending}
      disabled={desk.rows.length === 0}
      onClick={() => exported.mutate(undefined, { onError: notifyFault })}
    >
      {t('export')}
    </Button>
  );
}
