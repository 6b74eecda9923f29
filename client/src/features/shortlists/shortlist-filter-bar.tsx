import { Chip, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type OutputOf, type shortlistsContract } from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type ShortlistFilters } from './filters.js';
import classes from './shortlists.module.css';

interface Props {
  readonly filters: ShortlistFilters;
  readonly onChange: (changes: Partial<ShortlistFilters>) => void;
  readonly counts: OutputOf<typeof shortlistsContract.list>['stages'] | undefined;
}

const answers = ['yes', 'no', 'waiting'] as const;

export function ShortlistFilterBar({ filters, onChange, counts }: Props) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const [typed, setTyped] = useState(filters.search);
  const search = useDebouncedCallback((text: string) => onChange({ search: text.trim() }), 200);
  const countOf = (stage: string) => counts?.find((each) => each.stage === stage)?.count;
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
      <Select
        size="sm"
        w={230}
        aria-label={t('column.answer')}
        placeholder={t('anyAnswer')}
        clearable
        clearButtonProps={{ 'aria-label': t('anyAnswer') }}
        data={answers.map((value) => ({ value, label: t(`answerFilter.${value}`) }))}
        value={filters.answer || null}
        onChange={(answer) => onChange({ answer: answers.find((each) => each === answer) ?? '' })}
      />
      <Chip.Group
        multiple
        value={[...filters.stage]}
        onChange={(stage) => onChange({ stage: shortlistStages.filter((each) => stage.includes(each)) })}
      >
        <Group gap={6} role="group" aria-label={t('column.stage')}>
          {shortlistStages.map((stage) => (
            <Chip key={stage} value={stage} size="xs" radius="sm">
              {t(`stage.${stage}`)}
              {countOf(stage) !== undefined && ` (${format.count(countOf(stage) ?? 0)})`}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
