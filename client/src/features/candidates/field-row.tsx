import { ActionIcon, Tooltip } from '@mantine/core';
import { type FactSeen } from '@portolan/shared/contract';
import { IconFileSearch, IconPencil } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FactOrigin } from './fact-origin.js';
import classes from './fields.module.css';
import { useLit, useLitProps } from './lit.js';
import { type FieldKey, whereFound } from './model.js';

interface Props {
  readonly fieldKey: FieldKey;
  /** What the value is, read out and shown left. */
  readonly label: string;
  readonly facts: readonly FactSeen[];
  readonly onEdit?: () => void;
  readonly children: ReactNode;
}

/** One value with its origin; pointing at it lights the words it was read from. */
export function FieldRow({ fieldKey, label, facts, onEdit, children }: Props) {
  const { t } = useTranslation('candidates');
  const lit = useLit();
  const found = lit.hasDocument && whereFound(facts) !== undefined;
  return (
    <div className={classes.row} {...useLitProps(fieldKey)}>
      <span className={classes.label}>{label}</span>
      <div className={classes.value}>{children}</div>
      <span className={`${classes.tools} no-print`}>
        <FactOrigin facts={facts} />
        {found && (
          <Tooltip label={t('showInDocument')}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('showInDocumentOf', { field: label })}
              onClick={() => lit.goToText(fieldKey)}
            >
              <IconFileSearch size={15} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
        {onEdit && (
          <Tooltip label={t('common:action.edit')}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('editOf', { field: label })}
              onClick={onEdit}
            >
              <IconPencil size={15} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
      </span>
    </div>
  );
}
