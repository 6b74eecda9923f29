import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession, useSignOut } from '../../features/session/index.js';
import { switchLanguage } from '../../lib/i18n.js';
import { languageNames, languages } from '../../lib/languages.js';
import { paths } from '../../lib/paths.js';
import { useLanguage } from '../../lib/use-format.js';
import { notifyFault } from '../../ui/notify.js';
import classes from './menus.module.css';

const schemes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

export function AccountMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  const { user, accessLevel, organisation } = useSession();
  const signOut = useSignOut();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={250} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.avatar}>
          <Avatar size={30} variant="filled" color="sea" name={user.name} aria-hidden="true" />
          <span className="visually-hidden">{t('account.menu', { name: user.name })}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <div className={classes.name}>{user.name}</div>
          <div className={classes.sub}>{user.email}</div>
          <div className={classes.sub}>
            {t(`level.${accessLevel}`)} · {organisation.name}
          </div>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to={paths.settings('account')} leftSection={<IconUser size={16} />}>
          {t('account.own')}
        </Menu.Item>
        <Menu.Item onClick={onHelp} leftSection={<IconKeyboard size={16} />}>
          {t('keys.help')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('theme.title')}</Menu.Label>
        {schemes.map(([scheme, SchemeIcon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<SchemeIcon size={16} />}
            aria-current={scheme === colorScheme || undefined}
            fw={scheme === colorScheme ? 600 : 400}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('language.title')}</Menu.Label>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            leftSection={<IconLanguage size={16} />}
            aria-current={one === language || undefined}
            fw={one === language ? 600 : 400}
            onClick={() => void switchLanguage(one)}
          >
            {languageNames[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} />}
          onClick={() => signOut.mutate(undefined, { onError: notifyFault })}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
