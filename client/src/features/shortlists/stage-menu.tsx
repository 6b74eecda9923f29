import { ActionIcon, Menu } from '@mantine/core';
import { type ShortlistEntry } from '@portolan/shared/contract';
import { shortlistStages } from '@portolan/shared/domain/shortlists';
import { IconArrowRight, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Mover } from './use-mover.js';

interface Props {
  readonly entry: ShortlistEntry;
  readonly mover: Mover;
}

/** What dragging does, for the keyboard and for touch. */
export function StageMenu({ entry, mover }: Props) {
  const { t } = useTranslation('shortlists');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          className="no-print"
          aria-label={t('moveMenu', { name: entry.candidate.name ?? t('nameless') })}
        >
          <IconDots size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {shortlistStages
          .filter((stage) => stage !== entry.stage)
          .map((stage) => (
            <Menu.Item
              key={stage}
              leftSection={<IconArrowRight size={14} aria-hidden="true" />}
              onClick={() => mover.moveTo(entry, stage)}
            >
              {t(`stage.${stage}`)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={14} aria-hidden="true" />}
          onClick={() => void mover.takeOff(entry)}
        >
          {t('takeOff')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
