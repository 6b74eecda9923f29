import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type EditableField } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { type Draft, type FieldInput, inputsOf } from './field-forms.js';
import { useChoices } from './use-choices.js';

interface ControlProps {
  readonly field: EditableField;
  readonly input: FieldInput;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
}

const types: Partial<Record<FieldInput['kind'], string>> = { email: 'email', tel: 'tel', url: 'url' };

type ChoiceKind = keyof ReturnType<typeof useChoices>;
const isChoice = (kind: FieldInput['kind']): kind is ChoiceKind =>
  kind === 'country' || kind === 'language' || kind === 'level' || kind === 'linkKind';

interface InputsProps {
  readonly field: EditableField;
  readonly draft: Draft;
  readonly faults: Readonly<Record<string, string>>;
  /** One input changed: the draft with its new text. */
  readonly onChange: (change: (now: Draft) => Draft) => void;
}

/** Every input of the form of a field; the first has the focus. */
export function FieldInputs({ field, draft, faults, onChange }: InputsProps) {
  return inputsOf[field].map((input, i) => (
    <FieldControl
      key={input.name}
      field={field}
      input={input}
      value={draft[input.name] ?? ''}
      error={faults[input.name]}
      autoFocus={i === 0}
      onChange={(text) => onChange((now) => ({ ...now, [input.name]: text }))}
    />
  ));
}

/** One input of the form of a field. */
function FieldControl({ field, input, value, error, autoFocus, onChange }: ControlProps) {
  const { t } = useTranslation('candidates');
  const { kind, required = false } = input;
  const label = input.name === '' ? t(`field.${field}`) : t(`input.${field}.${input.name}`);
  const shared = { label, required, error, ...(autoFocus && { 'data-autofocus': true }) };
  const typed = (event: { readonly currentTarget: { readonly value: string } }) =>
    onChange(event.currentTarget.value);
  if (isChoice(kind)) return <Choice {...shared} kind={kind} value={value} onChange={onChange} />;
  if (kind === 'note') {
    return <Textarea {...shared} autosize minRows={3} maxRows={10} value={value} onChange={typed} />;
  }
  if (kind === 'end') return <EndDate {...shared} value={value} onChange={onChange} />;
  const hint = kind === 'date' ? { description: t('dateHint') } : {};
  return <TextInput {...shared} {...hint} type={types[kind] ?? 'text'} value={value} onChange={typed} />;
}

interface PartProps {
  readonly label: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Choice({ kind, value, onChange, ...shared }: PartProps & { readonly kind: ChoiceKind }) {
  const { t } = useTranslation('candidates');
  const choices = useChoices();
  return (
    <Select
      {...shared}
      searchable={kind !== 'level'}
      clearable={!shared.required}
      data={choices[kind]}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      nothingFoundMessage={t('nothingChosen')}
    />
  );
}

function EndDate({ value, onChange, ...shared }: PartProps) {
  const { t } = useTranslation('candidates');
  const isPresent = value === 'present';
  return (
    <div>
      <TextInput
        {...shared}
        description={t('dateHint')}
        disabled={isPresent}
        value={isPresent ? '' : value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Checkbox
        mt={6}
        size="xs"
        label={t('untilToday')}
        checked={isPresent}
        onChange={(event) => onChange(event.currentTarget.checked ? 'present' : '')}
      />
    </div>
  );
}
