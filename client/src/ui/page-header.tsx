import { CloseButton, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page-header.module.css';

export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

interface Props {
  readonly title: string;
  /** One line of what the page shows. */
  readonly line?: ReactNode;
  /** The primary action, right. */
  readonly actions?: ReactNode;
  readonly chips?: readonly FilterChip[];
  readonly onClearChips?: () => void;
  readonly children?: ReactNode;
}

/** Opens every page: title, one line, primary action, filters as removable chips. Names the browser tab too. */
export function PageHeader({ title, line, actions, chips = [], onClearChips, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Portolan`;
  }, [title]);
  return (
    <header className={classes.header}>
      <div className={classes.row}>
        <div className={classes.words}>
          <Title order={1} tabIndex={-1} data-page-title>
            {title}
          </Title>
          {line !== undefined && <div className={classes.line}>{line}</div>}
        </div>
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      {children}
      {chips.length > 0 && <Chips chips={chips} {...(onClearChips ? { onClear: onClearChips } : {})} />}
    </header>
  );
}

function Chips({ chips, onClear }: { readonly chips: readonly FilterChip[]; readonly onClear?: () => void }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.chips} aria-label={t('common:filter.active')}>
      {chips.map((chip) => (
        <li key={chip.id} className={classes.chip}>
          {chip.label}
          <CloseButton
            size="xs"
            onClick={chip.onRemove}
            aria-label={t('common:filter.remove', { name: chip.label })}
          />
        </li>
      ))}
      {onClear && chips.length > 1 && (
        <li>
          <button type="button" className={classes.clear} onClick={onClear}>
            {t('common:filter.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
