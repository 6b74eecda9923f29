import { Button, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type IssuedLink } from '@portolan/shared/contract';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';

interface Props {
  readonly issued: IssuedLink | null;
  readonly onClose: () => void;
}

/** The one moment in which a one-time link can be read. */
export function LinkDialog({ issued, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  return (
    <Modal
      opened={issued !== null}
      onClose={onClose}
      title={t('settings:link.title')}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {issued && (
        <Stack gap="md">
          <p style={{ margin: 0 }}>{t('settings:link.line', { until: format.instant(issued.expiresAt) })}</p>
          <TextInput
            readOnly
            aria-label={t('settings:link.title')}
            value={issued.link}
            ff="monospace"
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('settings:link.done')}
            </Button>
            <CopyButton value={issued.link}>
              {({ copied, copy }) => (
                <Button
                  data-autofocus
                  leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                  onClick={copy}
                >
                  {copied ? t('common:action.copied') : t('settings:link.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
