import { CloseButton, Popover } from '@mantine/core';
import { type NamedRequirement, type RoleId } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../ui/card.js';
import { AnswerForm } from './answer-form.js';
import { explanationQuery, type Preview } from './api.js';
import { EvidenceView } from './evidence-view.js';
import { isOpen } from './model.js';
import { type CellAt } from './ranking-row.js';
import classes from './ranking.module.css';

export interface CellPreview extends CellAt {
  /** Opened by a click: it stays, and questions can be answered in it. */
  readonly pinned: boolean;
}

interface Props {
  readonly cell: CellPreview;
  readonly roleId: RoleId;
  readonly preview: Preview;
  readonly labelOf: (requirement: NamedRequirement) => string;
  readonly onAnswering: () => void;
  readonly onClose: () => void;
}

/** The words behind one verdict; hovering shows them, a click keeps them and lets the open question be answered. */
export function CellPopover({ cell, roleId, preview, labelOf, onAnswering, onClose }: Props) {
  const { t } = useTranslation('matching');
  const query = useQuery(explanationQuery(roleId, cell.row.candidateId, preview));
  const { place, pinned } = cell;
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom"
      width={320}
      trapFocus={pinned}
      returnFocus
      withArrow
      withRoles={false}
      closeOnClickOutside={pinned}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span
          className={classes.anchor}
          style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
        />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.popover ?? ''}
        inert={!pinned}
        {...(pinned && { role: 'dialog', 'aria-label': t('quote') })}
      >
        {pinned && (
          <CloseButton
            className={classes.close ?? ''}
            size="sm"
            onClick={onClose}
            aria-label={t('common:action.close')}
          />
        )}
        <QueryState query={query} skeletonLines={3}>
          {({ parts }) => {
            const part = parts.find(({ requirement }) => requirement.id === cell.requirementId);
            if (!part) return <p>{t('gone')}</p>;
            const open = isOpen(part);
            return (
              <>
                <EvidenceView
                  part={part}
                  label={labelOf(part.requirement)}
                  candidateId={cell.row.candidateId}
                />
                {open && pinned && (
                  <AnswerForm
                    candidateId={cell.row.candidateId}
                    requirement={part.requirement}
                    label={labelOf(part.requirement)}
                    onAnswering={onAnswering}
                    onDone={onClose}
                  />
                )}
                {open && !pinned && <p className={classes.hint}>{t('clickToAnswer')}</p>}
              </>
            );
          }}
        </QueryState>
      </Popover.Dropdown>
    </Popover>
  );
}
