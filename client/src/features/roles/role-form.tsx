import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Role, sponsorshipPolicies } from '@portolan/shared/contract';
import { ladderLevels } from '@portolan/shared/domain/experience';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { useFormat } from '../../lib/use-format.js';
import { notifyFault } from '../../ui/notify.js';
import { CountrySelect, OccupationSelect } from '../reference/index.js';
import { bandsQuery, employersQuery, managersQuery, useSaveRole } from './api.js';
import { draftOf, emptyDraft, readDraft, type RoleDraft } from './model.js';

interface Props {
  /** Left out for a new role. */
  readonly role?: Role;
  readonly onSaved: (role: Role) => void;
  readonly onCancel: () => void;
}

export function RoleForm({ role, onSaved, onCancel }: Props) {
  const { t } = useTranslation('roles');
  const employers = useQuery(employersQuery);
  const managers = useQuery(managersQuery);
  const save = useSaveRole(role);
  const form = useForm<RoleDraft>({
    initialValues: role ? draftOf(role) : emptyDraft,
    validate: (draft) => {
      const read = readDraft(draft);
      return read.success
        ? {}
        : Object.fromEntries(
            read.error.issues.map(({ path }) => [
              String(path[0]),
              t(`fault.${String(path[0])}`, t('fault.any')),
            ]),
          );
    },
  });
  const submit = form.onSubmit(async (draft) => {
    const read = readDraft(draft);
    if (!read.success) return;
    try {
      onSaved(await save.mutateAsync(read.data));
    } catch (error) {
      if (error instanceof ProblemError && Object.keys(error.fields).length > 0) form.setErrors(error.fields);
      else notifyFault(error);
    }
  });
  const managerOptions = (managers.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('field.title')} required data-autofocus {...form.getInputProps('title')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select
            label={t('field.employer')}
            required
            searchable
            data={(employers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('employerId')}
            nothingFoundMessage={t('noEmployer')}
          />
          <OccupationSelect
            label={t('field.occupation')}
            description={t('occupationHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            value={form.values.occupationCode}
            onChange={(code) => form.setFieldValue('occupationCode', code)}
            error={form.errors['occupationCode']}
          />
          <Select
            label={t('field.level')}
            required
            allowDeselect={false}
            data={ladderLevels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            {...form.getInputProps('level')}
          />
          <NumberInput
            label={t('field.openings')}
            required
            min={1}
            max={10_000}
            {...form.getInputProps('openings')}
          />
          <CountrySelect
            label={t('field.country')}
            required
            value={form.values.country}
            onChange={(code) => form.setFieldValue('country', code)}
            error={form.errors['country']}
          />
          <TextInput label={t('field.city')} {...form.getInputProps('city')} />
          <Select
            label={t('field.sponsorship')}
            description={t('sponsorshipHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            allowDeselect={false}
            data={sponsorshipPolicies.map((policy) => ({ value: policy, label: t(`sponsorship.${policy}`) }))}
            {...form.getInputProps('sponsorship')}
          />
          <BandSelect
            draft={form.values}
            value={form.values.bandId}
            onChange={(bandId) => form.setFieldValue('bandId', bandId)}
          />
          <Select
            label={t('field.manager')}
            description={t('managerHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            clearable
            searchable
            data={managerOptions}
            {...form.getInputProps('hiringManagerId')}
          />
        </SimpleGrid>
        <Textarea
          label={t('field.description')}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('description')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(role ? 'saveRole' : 'createRole')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface BandProps {
  readonly draft: RoleDraft;
  readonly value: string | null;
  readonly onChange: (bandId: string | null) => void;
}

/** Bands of the employer for this occupation and country; those of the role's level come first. */
function BandSelect({ draft, value, onChange }: BandProps) {
  const { t } = useTranslation('roles');
  const format = useFormat();
  const { employerId, occupationCode, country } = draft;
  const bands = useQuery({
    ...bandsQuery(employerId ?? '', occupationCode ?? '', country ?? ''),
    enabled: employerId !== null && occupationCode !== null && country !== null,
  });
  const options = (bands.data ?? [])
    .toSorted((a, b) => Number(b.level === draft.level) - Number(a.level === draft.level))
    .map((band) => ({
      value: band.id,
      label: `${t(`level.${band.level}`)}: ${format.amount({ amount: band.minimum, currency: band.currency })} – ${format.amount({ amount: band.maximum, currency: band.currency })}`,
    }));
  return (
    <Select
      label={t('field.band')}
      clearable
      data={options}
      value={options.some((option) => option.value === value) ? value : null}
      onChange={onChange}
      placeholder={options.length === 0 ? t('noBand') : undefined}
      disabled={options.length === 0}
    />
  );
}
