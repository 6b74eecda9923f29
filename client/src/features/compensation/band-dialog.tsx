import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { type Band, type CountryRow, payPeriods } from '@portolan/shared/contract';
import { ladderLevels } from '@portolan/shared/domain/experience';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import { countriesQuery, CountrySelect, OccupationSelect } from '../reference/index.js';
import { employersQuery } from '../roles/index.js';
import { useSaveBand } from './api.js';
import { type BandDraft, draftOf, readDraft } from './draft.js';

interface Props {
  readonly band: Band | undefined;
  /** Today, for a new band. */
  readonly today: string;
  readonly onClose: () => void;
}

/** Adds a band or changes one. */
export function BandDialog({ band, today, onClose }: Props) {
  const { t } = useTranslation('compensation');
  const save = useSaveBand(band);
  const form = useForm<BandDraft>({
    initialValues: draftOf(band, today),
    validate: (draft) => {
      const parsed = readDraft(draft);
      if (parsed.success) return {};
      return Object.fromEntries(
        parsed.error.issues.map(({ path }) => [String(path[0]), t(`fault.${String(path[0])}`)]),
      );
    },
  });
  const submit = form.onSubmit(async (draft) => {
    const parsed = readDraft(draft);
    if (!parsed.success) return;
    try {
      await save.mutateAsync(parsed.data);
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
      size="lg"
      title={t(band ? 'editBand' : 'addBand')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <WhoseFields form={form} />
          <AmountFields form={form} />
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

interface FieldsProps {
  readonly form: Pick<UseFormReturnType<BandDraft>, 'errors' | 'getInputProps' | 'setFieldValue' | 'values'>;
}

function WhoseFields({ form }: FieldsProps) {
  const { t } = useTranslation('compensation');
  const employers = useQuery(employersQuery);
  const countries = useQuery(countriesQuery);
  const chooseCountry = (code: string | null) => {
    form.setFieldValue('country', code);
    const usual = currencyOf(countries.data, code);
    if (form.values.currency === '' && usual !== null) form.setFieldValue('currency', usual);
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label={t('field.employer')}
        required
        searchable
        openOnFocus={false}
        data-autofocus
        data={(employers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('employerId')}
      />
      <OccupationSelect
        label={t('field.occupation')}
        required
        value={form.values.occupationCode}
        onChange={(code) => form.setFieldValue('occupationCode', code)}
        error={form.errors['occupationCode']}
      />
      <Select
        label={t('field.level')}
        required
        data={ladderLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
        {...form.getInputProps('level')}
      />
      <CountrySelect
        label={t('field.country')}
        required
        value={form.values.country}
        onChange={chooseCountry}
        error={form.errors['country']}
      />
      <TextInput label={t('field.area')} description={t('areaHint')} {...form.getInputProps('area')} />
      <TextInput
        type="date"
        label={t('field.effectiveFrom')}
        description={t('fromHint')}
        required
        {...form.getInputProps('effectiveFrom')}
      />
    </SimpleGrid>
  );
}

function currencyOf(countries: readonly CountryRow[] | undefined, code: string | null): string | null {
  return countries?.find((country) => country.code === code)?.currency ?? null;
}

function AmountFields({ form }: FieldsProps) {
  const { t } = useTranslation('compensation');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {(['minimum', 'middle', 'maximum'] as const).map((name) => (
          <TextInput
            key={name}
            inputMode="decimal"
            label={t(`field.${name}`)}
            required
            {...form.getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextInput label={t('field.currency')} required maxLength={3} {...form.getInputProps('currency')} />
        <Select
          label={t('field.period')}
          required
          allowDeselect={false}
          data={payPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
          {...form.getInputProps('period')}
        />
        <TextInput
          inputMode="numeric"
          label={t('field.hoursPerYear')}
          placeholder="2080"
          {...form.getInputProps('hoursPerYear')}
        />
      </SimpleGrid>
    </>
  );
}
