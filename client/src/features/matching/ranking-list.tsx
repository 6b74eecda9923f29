import { Button } from '@mantine/core';
import {
  type CandidateId,
  type NamedRequirement,
  type Ranking,
  type RankingRow,
} from '@portolan/shared/contract';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcuts.js';
import { useRowKeys } from '../../ui/use-row-keys.js';
import { type CellPreview, CellPopover } from './cell-popover.js';
import { movementOf, type Ranks } from './model.js';
import { type CellAt, RankingLine } from './ranking-row.js';
import { type Preview } from './api.js';
import { useSlide } from './use-slide.js';
import classes from './ranking.module.css';

interface Props {
  readonly ranking: Ranking;
  readonly rows: readonly RankingRow[];
  readonly preview: Preview;
  readonly before: Ranks | null;
  readonly labelOf: (requirement: NamedRequirement) => string;
  readonly selected: ReadonlySet<CandidateId>;
  readonly onSelect: (selected: ReadonlySet<CandidateId>) => void;
  readonly onWhy: (row: RankingRow) => void;
  /** About to change ranks: the ranks so far are what movement is told against. */
  readonly onAnswering: () => void;
  readonly stale: boolean;
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

/** A passing pointer opens nothing. */
const hoverMs = 150;

/** The ranking: one line of numbers and one of verdicts for each candidate. */
export function RankingList(props: Props) {
  const { ranking, rows, selected, onSelect, onWhy } = props;
  const { t } = useTranslation('matching');
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const [cell, setCell] = useState<CellPreview | null>(null);
  useSlide(list, rows.map(({ candidateId }) => candidateId).join());

  const toggle = useCallback(
    (id: CandidateId) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      onSelect(next);
    },
    [selected, onSelect],
  );
  const move = (index: number) => {
    setCurrent(index);
    list.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`)?.focus();
  };
  const why = (index: number) => {
    const row = rows[index];
    if (row) onWhy(row);
  };
  const onKeys = useRowKeys({
    count: rows.length,
    current,
    enabled: true,
    move,
    toggle: (index) => {
      const row = rows[index];
      if (row) toggle(row.candidateId);
    },
    open: why,
  });
  useShortcut(
    { keys: 'e', label: t('why'), group: 'list', inPalette: false, run: () => why(current) },
    rows.length > 0,
  );
  const hover = useRef<ReturnType<typeof setTimeout>>(undefined);
  const showCell = useCallback((at: CellAt, pinned: boolean) => {
    clearTimeout(hover.current);
    const show = () => setCell((now) => (now?.pinned && !pinned ? now : { ...at, pinned }));
    if (pinned) show();
    else hover.current = setTimeout(show, hoverMs);
  }, []);
  const hideCell = () => {
    clearTimeout(hover.current);
    setCell((now) => (now?.pinned ? now : null));
  };
  const firstBelow = rows.findIndex(({ gate }) => gate === 'not-met');

  return (
    <div data-stale={props.stale || undefined} className={classes.ranking}>
      <ol ref={list} className={classes.list} aria-label={t('ranking')} onMouseLeave={hideCell}>
        {rows.map((row, index) => [
          index === firstBelow && (
            <li key="below" className={classes.divider}>
              {t('belowGates', { count: ranking.counts.notMet })}
            </li>
          ),
          <RankingLine
            key={row.candidateId}
            row={row}
            index={index}
            requirements={ranking.requirements}
            labelOf={props.labelOf}
            movement={movementOf(props.before, row)}
            selected={selected.has(row.candidateId)}
            focusable={index === Math.min(current, rows.length - 1)}
            onSelect={toggle}
            onWhy={onWhy}
            onCell={showCell}
            onLeave={hideCell}
            onFocus={setCurrent}
            onKeys={onKeys}
          />,
        ])}
      </ol>
      {props.more && (
        <div className={classes.more}>
          <Button variant="default" size="sm" loading={props.loadingMore} onClick={props.more}>
            {t('more50')}
          </Button>
        </div>
      )}
      {cell && (
        <CellPopover
          key={`${cell.row.candidateId} ${cell.requirementId}`}
          cell={cell}
          roleId={ranking.roleId}
          preview={props.preview}
          labelOf={props.labelOf}
          onAnswering={props.onAnswering}
          onClose={() => setCell(null)}
        />
      )}
    </div>
  );
}
