import { Button, Group, Menu, Modal, Stack, Textarea } from '@mantine/core';
import { type Role } from '@portolan/shared/contract';
import { needsReason, nextStatuses, type RoleStatus } from '@portolan/shared/domain/roles';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify, notifyFault } from '../../ui/notify.js';
import { useChangeStatus } from './api.js';

/** Where the role stands, and the steps from there; a step that needs a reason asks for it. */
export function StatusMenu({ role }: { readonly role: Role }) {
  const { t } = useTranslation('roles');
  const [asked, setAsked] = useState<RoleStatus | null>(null);
  const change = useChangeStatus(role);
  const go = async (status: RoleStatus, reason: string | null) => {
    try {
      await change.mutateAsync({ status, reason });
      notify(t('statusChanged', { status: t(`status.${status}`) }));
      setAsked(null);
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />} loading={change.isPending}>
            {t(`status.${role.status}`)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {nextStatuses(role.status).map((status) => (
            <Menu.Item
              key={status}
              onClick={() => (needsReason(role.status, status) ? setAsked(status) : void go(status, null))}
            >
              {t(`step.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <ReasonDialog
          title={t(`step.${asked}`)}
          busy={change.isPending}
          onClose={() => setAsked(null)}
          onReason={(reason) => void go(asked, reason)}
        />
      )}
    </>
  );
}

interface ReasonProps {
  readonly title: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

function ReasonDialog({ title, busy, onClose, onReason }: ReasonProps) {
  const { t } = useTranslation('roles');
  const [reason, setReason] = useState('');
  const empty = reason.trim() === '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('reason')}
          required
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button disabled={empty} loading={busy} onClick={() => onReason(reason)}>
            {title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
