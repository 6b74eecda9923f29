import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ProblemError } from '../lib/call.js';
import { i18next } from '../lib/i18n.js';
import { registerShortcut } from '../lib/shortcuts.js';

const undoForMs = 10_000;

const closable = () => ({ closeButtonProps: { 'aria-label': i18next.t('common:action.close') } });

export function notify(message: string): void {
  notifications.show({ ...closable(), message, color: 'teal', autoClose: 5000 });
}

/** Says what failed in the server's words; stays until it is closed. */
export function notifyFault(error: unknown): void {
  const problem = error instanceof ProblemError ? error.problem : undefined;
  notifications.show({
    ...closable(),
    color: 'red',
    title: problem?.title ?? i18next.t('common:state.failed'),
    message: problem?.detail ?? (problem ? '' : i18next.t('common:state.failedHint')),
    autoClose: false,
  });
}

/** Says what was done and lets it be taken back, by the button or with `u`, for ten seconds. */
export function notifyUndo(message: string, undo: () => unknown): void {
  let release: () => void = () => undefined;
  const id = notifications.show({
    ...closable(),
    color: 'teal',
    autoClose: undoForMs,
    onClose: () => release(),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button size="compact-sm" variant="subtle" onClick={() => takeBack()}>
          {i18next.t('common:action.undo')}
        </Button>
      </Group>
    ),
  });
  const takeBack = () => {
    notifications.hide(id);
    release();
    void undo();
  };
  release = registerShortcut({
    keys: 'u',
    label: i18next.t('common:action.undo'),
    group: 'app',
    run: takeBack,
    inPalette: false,
  });
}
