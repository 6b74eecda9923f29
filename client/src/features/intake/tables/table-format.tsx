import { NumberInput, Select } from '@mantine/core';
import { type TableCorrection, type TableFormat } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { notifyFault } from '../../../ui/notify.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const delimiters = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** What the file was found to be; a change is checked at once. */
export function TableFormatRow({ table: { format }, actions }: PartProps) {
  const { t } = useTranslation('tables');
  const correct = (change: TableCorrection) => actions.correct.mutate(change, { onError: notifyFault });
  const pick = (value: string | null, run: (value: string) => void) => {
    if (value !== null) run(value);
  };
  return (
    <div className={classes.settings}>
      {format.kind === 'csv' && (
        <>
          <Select
            size="xs"
            label={t('format.encoding')}
            allowDeselect={false}
            data={encodings.map((value) => ({
              value,
              label: value === 'windows-1252' ? 'Windows-1252' : value.toUpperCase(),
            }))}
            value={format.encoding}
            onChange={(value) =>
              pick(value, (encoding) => correct({ encoding: encoding as (typeof encodings)[number] }))
            }
          />
          <Select
            size="xs"
            label={t('format.delimiter')}
            allowDeselect={false}
            data={delimiters.map(([value, name]) => ({ value, label: t(`format.${name}`) }))}
            value={format.delimiter}
            onChange={(value) =>
              pick(value, (delimiter) => correct({ delimiter: delimiter as (typeof delimiters)[number][0] }))
            }
          />
        </>
      )}
      {format.kind === 'xlsx' && (
        <Select
          size="xs"
          label={t('format.sheet')}
          allowDeselect={false}
          data={format.sheets}
          value={format.sheet}
          onChange={(value) => pick(value, (sheet) => correct({ sheet }))}
        />
      )}
      <HeaderRow format={format} onChange={(headerRow) => correct({ headerRow })} />
    </div>
  );
}

interface HeaderProps {
  readonly format: TableFormat;
  readonly onChange: (row: number) => void;
}

/** Sent when the field is left or Enter is pressed, not at every key. */
function HeaderRow({ format, onChange }: HeaderProps) {
  const { t } = useTranslation('tables');
  const send = (text: string) => {
    const row = Number(text);
    if (text !== '' && Number.isInteger(row) && row >= 0 && row !== format.headerRow) onChange(row);
  };
  return (
    <NumberInput
      key={format.headerRow}
      size="xs"
      label={t('format.headerRow')}
      description={t('format.headerHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      min={0}
      max={1000}
      allowDecimal={false}
      defaultValue={format.headerRow}
      onBlur={(event) => send(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && send(event.currentTarget.value)}
    />
  );
}
