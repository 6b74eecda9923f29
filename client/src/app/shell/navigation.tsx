import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../features/session/index.js';
import { paths } from '../../lib/paths.js';
import { BrandMark } from '../../ui/brand-mark.js';
import { navPageAt, navPages, pathOf } from '../nav-pages.js';
import { pageGroups } from '../pages.js';
import classes from './navigation.module.css';

interface Props {
  readonly folded: boolean;
  readonly onFold?: () => void;
  readonly onNavigate?: () => void;
}

export function Navigation({ folded, onFold, onNavigate }: Props) {
  const { t } = useTranslation();
  const { accessLevel } = useSession();
  const { pathname } = useLocation();
  const shown = navPages(accessLevel);
  const here = navPageAt(pathname, shown);
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')} data-folded={folded || undefined}>
      {onFold && (
        <Link to={paths.overview()} className={classes.brand} aria-label="Portolan">
          <BrandMark size={26} />
          {!folded && <span>Portolan</span>}
        </Link>
      )}
      {pageGroups.map((group) => {
        const entries = shown.filter((page) => page.nav.group === group);
        if (entries.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={t(`nav.${group}`)}>
            <div className={classes.group} aria-hidden="true">
              {folded ? '' : t(`nav.${group}`)}
            </div>
            {entries.map((page) => (
              <Tooltip
                key={page.path}
                label={`${t(page.labelKey)}  ·  g ${page.nav.key}`}
                position="right"
                disabled={!folded}
              >
                <Link
                  to={pathOf(page)}
                  className={classes.link}
                  aria-current={page === here ? 'page' : undefined}
                  aria-label={folded ? t(page.labelKey) : undefined}
                  onClick={onNavigate}
                  onMouseEnter={() => void page.load()}
                  onFocus={() => void page.load()}
                >
                  <page.nav.icon size={18} stroke={1.7} aria-hidden="true" />
                  {!folded && <span>{t(page.labelKey)}</span>}
                </Link>
              </Tooltip>
            ))}
          </div>
        );
      })}
      {onFold && (
        <UnstyledButton
          className={classes.fold}
          onClick={onFold}
          aria-label={folded ? t('shell.unfold') : t('shell.fold')}
        >
          <Fold size={18} stroke={1.7} aria-hidden="true" />
          {!folded && <span>{t('shell.fold')}</span>}
        </UnstyledButton>
      )}
    </nav>
  );
}
