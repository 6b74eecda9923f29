import { Chip, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { roleStatuses } from '@portolan/shared/domain/roles';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { employersQuery } from './api.js';
import { type RoleFilters } from './filters.js';
import classes from './roles.module.css';

interface Props {
  readonly filters: RoleFilters;
  readonly onChange: (changes: Partial<RoleFilters>) => void;
  /** A hiring manager has no list of employers. */
  readonly withEmployers: boolean;
}

export function RoleFilterBar({ filters, onChange, withEmployers }: Props) {
  const { t } = useTranslation('roles');
  const employers = useQuery({ ...employersQuery, enabled: withEmployers });
  const [typed, setTyped] = useState(filters.search);
  const search = useDebouncedCallback((text: string) => onChange({ search: text.trim() }), 200);
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search ?? ''}
        size="sm"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {withEmployers && (
        <Select
          size="sm"
          w={190}
          aria-label={t('field.employer')}
          placeholder={t('everyEmployer')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('everyEmployer') }}
          data={(employers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.employer || null}
          onChange={(employer) => onChange({ employer: employer ?? '' })}
        />
      )}
      <Chip.Group
        multiple
        value={[...filters.status]}
        onChange={(status) => onChange({ status: roleStatuses.filter((each) => status.includes(each)) })}
      >
        <Group gap={6} role="group" aria-label={t('column.status')}>
          {roleStatuses.map((status) => (
            <Chip key={status} value={status} size="xs" radius="sm">
              {t(`status.${status}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
