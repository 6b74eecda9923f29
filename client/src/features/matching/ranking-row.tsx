import { Checkbox } from '@mantine/core';
import { type CandidateId, type NamedRequirement, type RankingRow } from '@portolan/shared/contract';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { IntervalBar } from '../../ui/interval-bar.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { hundred, markOf, rankText } from './model.js';
import classes from './ranking.module.css';

/** A mark of the strip, and where it stands on the screen. */
export interface CellAt {
  readonly row: RankingRow;
  readonly requirementId: string;
  readonly place: DOMRect;
}

interface Props {
  readonly row: RankingRow;
  readonly index: number;
  readonly requirements: readonly NamedRequirement[];
  readonly labelOf: (requirement: NamedRequirement) => string;
  readonly movement: number | 'new' | null;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: (candidateId: CandidateId) => void;
  readonly onWhy: (row: RankingRow) => void;
  readonly onCell: (cell: CellAt, pinned: boolean) => void;
  readonly onLeave: () => void;
  readonly onFocus: (index: number) => void;
  readonly onKeys: (event: KeyboardEvent<HTMLElement>) => void;
}

export const RankingLine = memo(function RankingLine(props: Props) {
  const { row, index, labelOf, onCell } = props;
  const { t } = useTranslation('matching');
  const format = useFormat();
  const name = row.name ?? t('nameless');
  return (
    <li
      className={classes.row}
      data-slide={row.candidateId}
      data-row-index={index}
      data-selected={props.selected || undefined}
      data-below={row.gate === 'not-met' || undefined}
      tabIndex={props.focusable ? 0 : -1}
      aria-label={`${rankText(row)} ${name}`}
      onFocus={() => props.onFocus(index)}
      onKeyDown={props.onKeys}
    >
      <Checkbox
        size="xs"
        tabIndex={-1}
        className={classes.check ?? ''}
        aria-label={t('common:selection.one', { name })}
        checked={props.selected}
        onChange={() => props.onSelect(row.candidateId)}
      />
      <div className={classes.rank}>
        <strong>{rankText(row)}</strong>
        <Movement by={props.movement} />
      </div>
      <div className={classes.person}>
        <Link to={paths.candidate(row.candidateId)} className={classes.name}>
          {name}
        </Link>
        <span className={classes.headline}>
          {row.reading === 'low'
            ? t('readFirst')
            : [row.headline, row.experienceMonths === null ? null : format.months(row.experienceMonths)]
                .filter((part) => part !== null)
                .join(' · ')}
        </span>
      </div>
      <div className={classes.bar}>
        <IntervalBar
          label={name}
          evidenced={hundred(row.evidencedTenths)}
          potential={hundred(row.potentialTenths)}
        />
        <button
          type="button"
          className={classes.why}
          onClick={() => props.onWhy(row)}
          aria-label={t('whyNamed', { name })}
        />
      </div>
      <div
        className={classes.strip}
        onMouseLeave={props.onLeave}
        role="group"
        aria-label={t('strip', { name })}
      >
        {row.cells.map((cell, at) => {
          const requirement = props.requirements[at];
          if (!requirement || requirement.id !== cell.requirementId) return null;
          const show = (element: HTMLElement, pinned: boolean) =>
            onCell(
              { row, requirementId: cell.requirementId, place: element.getBoundingClientRect() },
              pinned,
            );
          return (
            <span
              key={cell.requirementId}
              className={classes.cell}
              data-gate={cell.gate !== null || undefined}
              onMouseEnter={(event) => show(event.currentTarget, false)}
              onClick={(event) => show(event.currentTarget, true)}
            >
              <VerdictMark
                verdict={markOf(cell)}
                subject={labelOf(requirement)}
                size={14}
                quiet
                onClick={nothing}
              />
              {cell.conflict && <span className={classes.conflict} title={t('conflict')} />}
            </span>
          );
        })}
        <Asks row={row} requirements={props.requirements} labelOf={labelOf} />
      </div>
    </li>
  );
});

/** The click bubbles to the cell, which knows where it stands. */
const nothing = () => undefined;

function Movement({ by }: { readonly by: number | 'new' | null }) {
  const { t } = useTranslation('matching');
  if (by === null) return null;
  if (by === 'new') return <span className={classes.moved}>{t('moved.new')}</span>;
  const Arrow = by > 0 ? IconArrowUp : IconArrowDown;
  const said = t(by > 0 ? 'moved.up' : 'moved.down', { count: Math.abs(by) });
  return (
    <span className={classes.moved} data-direction={by > 0 ? 'up' : 'down'} title={said}>
      <Arrow size={12} aria-hidden="true" />
      {Math.abs(by)}
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

/** What is worth asking most, in words. */
function Asks({ row, requirements, labelOf }: Pick<Props, 'row' | 'requirements' | 'labelOf'>) {
  const { t } = useTranslation('matching');
  if (row.questionCount === 0) return null;
  const names = row.questions.flatMap(({ requirementId }) => {
    const requirement = requirements.find(({ id }) => id === requirementId);
    return requirement ? [labelOf(requirement)] : [];
  });
  const more = row.questionCount - names.length;
  return (
    <span className={classes.asks}>
      {t('asks', { names: names.join(', ') })}
      {more > 0 && ` +${more}`}
    </span>
  );
}
