import { IconAlertTriangle, IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../features/session/index.js';
import { paths } from '../../lib/paths.js';
import classes from './banners.module.css';

/** What everybody must know while they work: made-up people, or a connection that others can read. */
export function Banners() {
  const { t } = useTranslation();
  const { insecure, organisation, accessLevel } = useSession();
  return (
    <>
      {insecure && (
        <div className={classes.banner} data-kind="warning" role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>{t('banner.insecure')}</span>
        </div>
      )}
      {organisation.isDemo && (
        <div className={`${classes.banner} no-print`} role="status">
          <IconFlask size={16} aria-hidden="true" />
          <span>
            {t('banner.demo')}{' '}
            {accessLevel === 'administrator' && (
              <Link to={paths.settings('organisation')}>{t('banner.demoAction')}</Link>
            )}
          </span>
        </div>
      )}
    </>
  );
}
