import { Checkbox, Select, TextInput } from '@mantine/core';
import { payPeriods, type TableCorrection } from '@portolan/shared/contract';
import { dateOrders } from '@portolan/shared/domain/tables';
import { useTranslation } from 'react-i18next';
import { notifyFault } from '../../../ui/notify.js';
import { CountrySelect } from '../../reference/index.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

type Change = NonNullable<TableCorrection['options']>;

/** What the table does not say itself. */
export function TableOptionsRow({ table: { options, columns }, actions }: PartProps) {
  const { t } = useTranslation('tables');
  const set = (change: Change) => actions.correct.mutate({ options: change }, { onError: notifyFault });
  const has = (...targets: readonly string[]) =>
    columns.some((column) => column.target !== null && targets.includes(column.target));
  const hasPay = has('payExpectation');
  return (
    <section>
      <div className={classes.settings}>
        {has('phone') && (
          <CountrySelect
            size="xs"
            label={t('options.country')}
            clearable
            value={options.defaultCountry}
            onChange={(defaultCountry) => set({ defaultCountry })}
          />
        )}
        {has('jobStart', 'jobEnd', 'educationEnd') && (
          <Select
            size="xs"
            clearable
            label={t('options.dateOrder')}
            placeholder={t('options.byContent')}
            data={dateOrders.map((value) => ({ value, label: t(`options.${value}`) }))}
            value={options.dateOrder}
            onChange={(value) => set({ dateOrder: value })}
          />
        )}
        {hasPay && !has('payCurrency') && (
          <CurrencyInput value={options.payCurrency} onChange={(payCurrency) => set({ payCurrency })} />
        )}
        {hasPay && !has('payPeriod') && (
          <Select
            size="xs"
            clearable
            label={t('options.payPeriod')}
            data={payPeriods.map((value) => ({ value, label: t(`options.per.${value}`) }))}
            value={options.payPeriod}
            onChange={(value) => set({ payPeriod: value })}
          />
        )}
      </div>
      {has('email') && (
        <Checkbox
          mt="sm"
          checked={options.sameEmail}
          label={t('options.sameEmail')}
          description={t('options.sameEmailHint')}
          onChange={(event) => set({ sameEmail: event.currentTarget.checked })}
        />
      )}
    </section>
  );
}

interface CurrencyProps {
  readonly value: string | null;
  readonly onChange: (currency: string | null) => void;
}

function CurrencyInput({ value, onChange }: CurrencyProps) {
  const { t } = useTranslation('tables');
  return (
    <TextInput
      key={value}
      size="xs"
      label={t('options.payCurrency')}
      placeholder="EUR"
      maxLength={3}
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim().toUpperCase();
        const next = text === '' ? null : text;
        if (next !== value) onChange(next);
      }}
    />
  );
}
