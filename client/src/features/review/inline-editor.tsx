import { Button, Group, Stack } from '@mantine/core';
import { type DocumentPlace, type EditableField, type FieldEdit } from '@portolan/shared/contract';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { type Draft, draftOf, editOf, FieldInputs, inputFaults, inputsOf } from '../candidates/index.js';
import { editorKeys } from './editor-keys.js';
import { type ReviewItem } from './items.js';
import { oneLine, valueNow } from './model.js';
import { type ReviewDesk } from './use-review-desk.js';

interface Props {
  readonly desk: ReviewDesk;
  readonly item: ReviewItem;
  readonly field: EditableField;
}

/** Words of the document go into the first input of a field. */
function startDraft(field: EditableField, value: FieldEdit['value'], text: string | undefined): Draft {
  const draft = draftOf(field, value ?? undefined);
  const [first] = inputsOf[field];
  // A language is chosen by its code, which no document says.
  if (text === undefined || first === undefined || first.kind === 'language') return draft;
  return { ...draft, [first.name]: oneLine(text) };
}

/** The words a value was first read from. */
function readAt({ facts: [fact] }: ReviewItem): DocumentPlace | null {
  const span = fact?.spans[0];
  return fact?.documentId && span ? { documentId: fact.documentId, ...span } : null;
}

/** Mends a value where it stands. Escape leaves it as it was. */
export function InlineEditor({ desk, item, field }: Props) {
  const { t } = useTranslation(['review', 'candidates']);
  const editing = desk.desk.editing;
  const value = valueNow(desk.desk, item);
  const [draft, setDraft] = useState(() => startDraft(field, value, editing?.text));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    const from = editing?.from ?? readAt(item);
    try {
      await desk.mend(item, editOf(field, draft, value ?? undefined, [], from));
    } catch (error) {
      if (error instanceof ProblemError) setFaults(inputFaults(error.fields));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form ref={form} onSubmit={(event) => void save(event)} onKeyDown={editorKeys(desk.leaveEdit)} noValidate>
      <Stack gap="xs" mt={6}>
        <FieldInputs field={field} draft={draft} faults={faults} onChange={setDraft} />
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={desk.leaveEdit}>
            {t('common:action.cancel')}
          </Button>
          <Button size="compact-sm" type="submit" loading={busy}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
