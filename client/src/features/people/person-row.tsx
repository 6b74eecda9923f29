import { Badge, Button, Select } from '@mantine/core';
import { type AccessLevel, accessLevels, type Person } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Ago } from '../../ui/figures.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { useSession } from '../session/index.js';
import { useChangeAccess } from './api.js';
import classes from './people.module.css';

interface Props {
  readonly person: Person;
  readonly onLink: () => void;
  readonly onDeactivate: () => void;
  readonly onReactivate: () => void;
}

export function PersonRow({ person, onLink, onDeactivate, onReactivate }: Props) {
  const { t } = useTranslation('settings');
  const { user } = useSession();
  const own = person.id === user.id;
  const away = person.deactivatedAt !== null;
  return (
    <li className={classes.person} data-away={away || undefined}>
      <div className={classes.who}>
        <span className={classes.name}>
          {person.name} {own && <span className={classes.muted}>{t('people.you')}</span>}
        </span>
        <span className={classes.muted}>{person.email}</span>
      </div>
      <div className={classes.seen}>
        {person.lastSeenAt === null ? null : <Ago at={person.lastSeenAt} />}
        <Standing person={person} />
      </div>
      <LevelPicker person={person} disabled={own || away} />
      <div className={classes.action}>
        {!person.hasSignedIn && !away && (
          <Button variant="subtle" size="compact-sm" onClick={onLink}>
            {t('people.newLink')}
          </Button>
        )}
        {!own && !away && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={onDeactivate}
            aria-label={t('people.deactivateName', { name: person.name })}
          >
            {t('people.deactivate')}
          </Button>
        )}
        {away && (
          <Button variant="subtle" size="compact-sm" onClick={onReactivate}>
            {t('people.reactivate')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Standing({ person }: { readonly person: Person }) {
  const { t } = useTranslation('settings');
  if (person.deactivatedAt !== null) {
    return (
      <Badge variant="outline" color="gray" tt="none">
        {t('people.away')}
      </Badge>
    );
  }
  if (person.hasSignedIn) return null;
  return (
    <Badge variant="outline" tt="none">
      {t('people.invited')}
    </Badge>
  );
}

function LevelPicker({ person, disabled }: { readonly person: Person; readonly disabled: boolean }) {
  const { t } = useTranslation(['settings', 'common']);
  const change = useChangeAccess();
  const levels = accessLevels.map((level) => ({ value: level, label: t(`common:level.${level}`) }));
  return (
    <Select
      aria-label={t('settings:people.levelOf', { name: person.name })}
      className={classes.level ?? ''}
      data={levels}
      value={person.accessLevel}
      allowDeselect={false}
      disabled={disabled || change.isPending}
      onChange={(level) =>
        change.mutate(
          { userId: person.id, accessLevel: level as AccessLevel },
          {
            onSuccess: (changed) =>
              notify(
                t('settings:people.levelChanged', {
                  name: changed.name,
                  level: t(`common:level.${changed.accessLevel}`),
                }),
              ),
            onError: notifyFault,
          },
        )
      }
    />
  );
}
