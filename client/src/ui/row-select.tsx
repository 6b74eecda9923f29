import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';

interface SelectAllProps {
  readonly ids: readonly string[];
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** The header's box: all rows shown, or none. */
export function SelectAll({ ids, selected, onSelect }: SelectAllProps) {
  const { t } = useTranslation();
  const held = ids.filter((id) => selected?.has(id)).length;
  const all = held > 0 && held === ids.length;
  return (
    <th className={classes.check} scope="col">
      <Checkbox
        size="xs"
        aria-label={t('common:selection.page')}
        checked={all}
        indeterminate={held > 0 && !all}
        onChange={() => onSelect(new Set(all ? [] : ids))}
      />
    </th>
  );
}

interface SelectOneProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

export function SelectOne({ name, checked, onChange }: SelectOneProps) {
  const { t } = useTranslation();
  return (
    <td className={classes.check}>
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={t('common:selection.one', { name })}
        checked={checked}
        onChange={onChange}
      />
    </td>
  );
}
