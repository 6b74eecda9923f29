import { Button, Group, Modal, Stack } from '@mantine/core';
import { type EditableField, type FactSeen, type FieldEdit } from '@portolan/shared/contract';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import { FieldInputs } from './field-control.js';
import { type Draft, draftOf, editOf, inputFaults } from './field-forms.js';

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
          <FieldInputs field={field} draft={draft} faults={faults} onChange={setDraft} />
          <Group justify="space-between" mt="xs">
            {value === undefined ? (
              <span />
            ) : (
              <Button
                variant="subtle"
                color="gray"
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
