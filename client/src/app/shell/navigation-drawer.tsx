import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The navigation on a narrow screen. */
export function NavigationDrawer({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size={264}
      padding={0}
      title={t('shell.menu')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ header: classes.drawerHeader ?? '' }}
    >
      <Navigation folded={false} onNavigate={onClose} />
    </Drawer>
  );
}
