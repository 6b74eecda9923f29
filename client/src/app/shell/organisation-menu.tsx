import { Menu, UnstyledButton } from '@mantine/core';
import { IconBuilding, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession, useSwitchOrganisation } from '../../features/session/index.js';
import { paths } from '../../lib/paths.js';
import { notifyFault } from '../../ui/notify.js';
import classes from './menus.module.css';

/** The organisation one works in; a menu for those who belong to several. */
export function OrganisationMenu() {
  const { t } = useTranslation();
  const { organisation, memberships } = useSession();
  const switchTo = useSwitchOrganisation();
  const navigate = useNavigate();
  if (memberships.length < 2) {
    return <span className={classes.organisation}>{organisation.name}</span>;
  }
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.trigger}
          aria-label={t('organisation.choose', { name: organisation.name })}
        >
          <IconBuilding size={16} aria-hidden="true" />
          <span className={classes.organisation}>{organisation.name}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {memberships.map((membership) => (
          <Menu.Item
            key={membership.organisationId}
            aria-current={membership.organisationId === organisation.id || undefined}
            fw={membership.organisationId === organisation.id ? 600 : 400}
            onClick={() =>
              switchTo.mutate(membership.organisationId, {
                onSuccess: () => void navigate(paths.overview()),
                onError: notifyFault,
              })
            }
          >
            {membership.organisationName}
            <div className={classes.sub}>{t(`level.${membership.accessLevel}`)}</div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
