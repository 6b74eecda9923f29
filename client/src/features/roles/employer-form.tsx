import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Employer, EmployerInput } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { CountrySelect } from '../reference/index.js';
import { useSaveEmployer } from './api.js';

interface Props {
  readonly employer?: Employer | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (employer: Employer) => void;
}

interface Draft {
  readonly name: string;
  readonly industry: string;
  readonly country: string | null;
  readonly website: string;
}

const read = ({ name, industry, country, website }: Draft) =>
  EmployerInput.safeParse({
    name,
    country,
    industry: industry.trim() || null,
    website: website.trim() || null,
  });

export function EmployerDialog({ employer, onClose, onSaved }: Props) {
  const { t } = useTranslation('roles');
  const save = useSaveEmployer(employer);
  const form = useForm<Draft>({
    initialValues: {
      name: employer?.name ?? '',
      industry: employer?.industry ?? '',
      country: employer?.country ?? null,
      website: employer?.website ?? '',
    },
    validate: (draft) => {
      const parsed = read(draft);
      return parsed.success
        ? {}
        : Object.fromEntries(
            parsed.error.issues.map(({ path }) => [
              String(path[0]),
              t(`fault.${String(path[0])}`, t('fault.any')),
            ]),
          );
    },
  });
  const submit = form.onSubmit(async (draft) => {
    const parsed = read(draft);
    if (!parsed.success) return;
    try {
      const saved = await save.mutateAsync(parsed.data);
      onSaved?.(saved);
      onClose();
    } catch (error) {
      if (error instanceof ProblemError && Object.keys(error.fields).length > 0) form.setErrors(error.fields);
      else notifyFault(error);
    }
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(employer ? 'editEmployer' : 'addEmployer')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput label={t('field.name')} required data-autofocus {...form.getInputProps('name')} />
          <CountrySelect
            label={t('field.country')}
            required
            value={form.values.country}
            onChange={(code) => form.setFieldValue('country', code)}
            error={form.errors['country']}
          />
          <TextInput label={t('field.industry')} {...form.getInputProps('industry')} />
          <TextInput label={t('field.website')} placeholder="https://" {...form.getInputProps('website')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
