import { Button, CloseButton } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/use-format.js';
import classes from './selection-bar.module.css';

interface Props {
  readonly count: number;
  /** How many match in all; offers "select all that match". */
  readonly total?: number;
  readonly allSelected?: boolean;
  readonly onSelectAll?: () => void;
  readonly onClear: () => void;
  /** The actions on what is selected. */
  readonly children: ReactNode;
}

/** Stands at the bottom while rows are selected. */
export function SelectionBar({ count, total, allSelected, onSelectAll, onClear, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0 && !allSelected) return null;
  const shown = allSelected && total !== undefined ? total : count;
  return (
    <div className={`${classes.bar} no-print`} role="region" aria-label={t('common:selection.title')}>
      <CloseButton size="sm" onClick={onClear} aria-label={t('common:selection.clear')} />
      <strong aria-live="polite">
        {t('common:selection.count', { count: shown, shown: format.count(shown) })}
      </strong>
      {onSelectAll && total !== undefined && total > count && !allSelected && (
        <Button variant="subtle" size="compact-sm" onClick={onSelectAll}>
          {t('common:selection.all', { shown: format.count(total) })}
        </Button>
      )}
      <div className={classes.actions}>{children}</div>
    </div>
  );
}
