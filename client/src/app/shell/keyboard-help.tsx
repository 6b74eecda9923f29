import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Shortcut, shortcutGroups, useShortcuts } from '../../lib/shortcuts.js';
import { Keys } from '../../ui/keys.js';
import classes from './keyboard-help.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** `?`: every key that works right here. */
export function KeyboardHelp({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const shortcuts = useShortcuts();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.help')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.groups}>
        {shortcutGroups.map((group) => {
          const listed = newest(shortcuts.filter((shortcut) => shortcut.group === group));
          if (listed.length === 0) return null;
          return (
            <section key={group}>
              <h2 className={classes.title}>{t(`keys.group.${group}`)}</h2>
              <dl className={classes.list}>
                {listed.map((shortcut) => (
                  <div key={shortcut.keys} className={classes.row}>
                    <dt>{shortcut.label}</dt>
                    <dd>
                      <Keys keys={shortcut.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Modal>
  );
}

/** The newest holder of a key is the one that runs. */
function newest(shortcuts: readonly Shortcut[]): Shortcut[] {
  return [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
}
