import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../features/session/index.js';
import { navPageAt, navPages, pageAt, pathOf } from '../nav-pages.js';
import { AccountMenu } from './account-menu.js';
import { LanguageMenu } from './language-menu.js';
import { OrganisationMenu } from './organisation-menu.js';
import { palette } from './palette-store.js';
import { ThemeToggle } from './theme-toggle.js';
import classes from './top-bar.module.css';

interface Props {
  readonly onMenu: () => void;
  readonly onHelp: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function TopBar({ onMenu, onHelp }: Props) {
  const { t } = useTranslation();
  return (
    <header className={`${classes.bar} no-print`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={classes.menu ?? ''}
        onClick={onMenu}
        aria-label={t('shell.openMenu')}
      >
        <IconMenu2 size={20} aria-hidden="true" />
      </ActionIcon>
      <WhereAmI />
      <UnstyledButton className={classes.search} onClick={palette.open}>
        <IconSearch size={16} aria-hidden="true" />
        <span className={classes.searchText}>{t('shell.searchHint')}</span>
        <kbd className={classes.kbd} aria-hidden="true">
          {isMac ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </UnstyledButton>
      <div className={classes.right}>
        <OrganisationMenu />
        <div className={classes.wide}>
          <LanguageMenu />
          <ThemeToggle />
        </div>
        <AccountMenu onHelp={onHelp} />
      </div>
    </header>
  );
}

function WhereAmI() {
  const { t } = useTranslation();
  const { accessLevel } = useSession();
  const { pathname } = useLocation();
  const here = navPageAt(pathname, navPages(accessLevel));
  if (!here) {
    const page = pageAt(pathname);
    return <div className={classes.where}>{page && t(page.labelKey)}</div>;
  }
  const label = t(here.labelKey);
  return (
    <nav className={classes.where} aria-label={t('shell.where')}>
      <ol>
        <li className={classes.group}>{t(`nav.${here.nav.group}`)}</li>
        <li>{pathname === pathOf(here) ? label : <Link to={pathOf(here)}>{label}</Link>}</li>
      </ol>
    </nav>
  );
}
