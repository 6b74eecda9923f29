import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type IssuedLink, type Person } from '@portolan/shared/contract';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryCard } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { peopleQuery, useDeactivate, useIssueLink, useReactivate } from './api.js';
import { InviteDialog } from './invite-dialog.js';
import { LinkDialog } from './link-dialog.js';
import classes from './people.module.css';
import { PersonRow } from './person-row.js';

/** Who works here, what each may do, and the way in for somebody new. */
export function PeopleCard() {
  const { t } = useTranslation('settings');
  const people = useQuery(peopleQuery);
  const [inviting, invite] = useDisclosure(false);
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const issueLink = useIssueLink();
  const deactivate = useDeactivate();
  const reactivate = useReactivate();

  const giveBack = (person: Person) => reactivate.mutate(person.id, { onError: notifyFault });
  const takeAway = async (person: Person) => {
    await deactivate.mutateAsync(person.id);
    notifyUndo(t('people.deactivated', { name: person.name }), () => giveBack(person));
  };

  return (
    <QueryCard
      title={t('people.title')}
      description={t('people.line')}
      flush
      query={people}
      actions={
        <Button size="sm" leftSection={<IconUserPlus size={16} />} onClick={invite.open}>
          {t('people.invite')}
        </Button>
      }
    >
      {(data) => (
        <>
          <ul className={classes.people}>
            {data.people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                onLink={() => issueLink.mutate(person.id, { onSuccess: setIssued, onError: notifyFault })}
                onDeactivate={() => setLeaving(person)}
                onReactivate={() => giveBack(person)}
              />
            ))}
          </ul>
          <InviteDialog
            opened={inviting}
            onClose={invite.close}
            onInvited={(link) => {
              invite.close();
              setIssued(link);
            }}
          />
          <LinkDialog issued={issued} onClose={() => setIssued(null)} />
          <ConfirmDialog
            danger
            opened={leaving !== null}
            onClose={() => setLeaving(null)}
            title={t('people.deactivateTitle', { name: leaving?.name ?? '' })}
            confirmLabel={t('people.deactivate')}
            onConfirm={() => (leaving ? takeAway(leaving) : Promise.resolve())}
          >
            {t('people.deactivateLine')}
          </ConfirmDialog>
        </>
      )}
    </QueryCard>
  );
}
