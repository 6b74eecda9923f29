import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type EditableField, type FactSeen, type FieldEdit } from '@portolan/shared/contract';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import { type Draft, draftOf, editOf, type FieldInput, inputFaults, inputsOf } from './field-forms.js';
import { useChoices } from './use-choices.js';

/** What is edited: a value that is there, or a new one. */
export interface Edited {
  readonly field: EditableField;
  readonly value?: NonNullable<FieldEdit['value']>;
  readonly facts: readonly FactSeen[];
}

interface Props {
  readonly edited: Edited;
  readonly version: number;
  readonly actions: CandidateActions;
  readonly onClose: () => void;
}

/** Edits, adds or takes away one value; a person goes before what documents say, and it can be undone. */
export function FieldDialog({ edited, version, actions, onClose }: Props) {
  const { t } = useTranslation('candidates');
  const { field, value, facts } = edited;
  const [draft, setDraft] = useState<Draft>(() => draftOf(field, value));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const replaces = facts.map((fact) => fact.id);
  const name = t(`field.${field}`);

  const send = async (edit: FieldEdit, said: string) => {
    try {
      const { factId } = await actions.editField.mutateAsync({ edit, version });
      notifyUndo(said, () => actions.undoFact.mutateAsync(factId).catch(notifyFault));
      onClose();
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'invalid') setFaults(inputFaults(error.fields));
      else notifyFault(error);
    }
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void send(editOf(field, draft, value, replaces), t('saved', { field: name }));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={value === undefined ? t('addOf', { field: name }) : t('editOf', { field: name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          {inputsOf[field].map((input, i) => (
            <FieldControl
              key={input.name}
              field={field}
              input={input}
              value={draft[input.name] ?? ''}
              error={faults[input.name]}
              autoFocus={i === 0}
              onChange={(text) => setDraft((now) => ({ ...now, [input.name]: text }))}
            />
          ))}
          <Group justify="space-between" mt="xs">
            {value === undefined ? (
              <span />
            ) : (
              <Button
                variant="subtle"
                color="red.8"
                onClick={() =>
                  void send({ field, value: null, replaces, from: null }, t('takenAway', { field: name }))
                }
              >
                {t('takeAway')}
              </Button>
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('common:action.cancel')}
              </Button>
              <Button type="submit" loading={actions.editField.isPending}>
                {t('common:action.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

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
