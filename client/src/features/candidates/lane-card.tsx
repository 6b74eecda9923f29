import { ActionIcon, Button, Group, Select, Stack, Tooltip } from '@mantine/core';
import { answers, type AuthorisationSeen, type CandidateView } from '@portolan/shared/contract';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import classes from './fields.module.css';
import { PayExpectation } from './pay-expectation.js';
import { useChoices } from './use-choices.js';

interface Props {
  readonly view: CandidateView;
  readonly actions: CandidateActions;
}

/** The lane beside merit: the two answers that are safe before an offer, and pay. Never part of a score. */
export function LaneCard({ view, actions }: Props) {
  const { t } = useTranslation('candidates');
  return (
    <Card title={t('lane.title')} description={t('lane.line')} className={classes.lane}>
      <Stack gap="md">
        <Authorisations view={view} actions={actions} />
        <PayExpectation view={view} actions={actions} />
      </Stack>
    </Card>
  );
}

function Authorisations({ view, actions }: Props) {
  const { t } = useTranslation('candidates');
  const choices = useChoices();
  const [country, setCountry] = useState<string | null>(null);
  const known = new Set<string>(view.authorisations.map((row) => row.country));
  const answer = (row: Pick<AuthorisationSeen, 'country' | 'authorised' | 'needsSponsorship' | 'saidBy'>) => {
    const { authorised, needsSponsorship, saidBy } = row;
    const body = { country: row.country, authorised, needsSponsorship, saidBy };
    return actions.answerAuthorisation.mutateAsync(body).catch(notifyFault);
  };
  const add = () => {
    if (country === null) return;
    const unanswered = { authorised: 'unknown', needsSponsorship: 'unknown' } as const;
    void answer({ country, ...unanswered, saidBy: t('speaker.candidate') });
    setCountry(null);
  };
  return (
    <section aria-label={t('lane.authorisation')}>
      <h3 className={classes.groupName}>{t('lane.authorisation')}</h3>
      {view.authorisations.map((row) => (
        <AnswerRow key={row.country} row={row} onAnswer={answer} actions={actions} />
      ))}
      <Group gap="xs" mt={4} className="no-print">
        <Select
          size="xs"
          searchable
          aria-label={t('lane.country')}
          placeholder={t('lane.country')}
          data={choices.country.filter(({ value }) => !known.has(value))}
          value={country}
          onChange={setCountry}
        />
        <Button size="xs" variant="default" disabled={country === null} onClick={add}>
          {t('lane.addCountry')}
        </Button>
      </Group>
    </section>
  );
}

interface AnswerProps {
  readonly row: AuthorisationSeen;
  readonly onAnswer: (row: AuthorisationSeen) => Promise<unknown>;
  readonly actions: CandidateActions;
}

function AnswerRow({ row, onAnswer, actions }: AnswerProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const country = format.country(row.country);
  const data = answers.map((value) => ({ value, label: t(`answer.${value}`) }));
  const select = (name: 'authorised' | 'needsSponsorship') => (
    <Select
      size="xs"
      label={t(`lane.${name}`)}
      allowDeselect={false}
      data={data}
      value={row[name]}
      onChange={(value) => value !== null && void onAnswer({ ...row, [name]: value })}
    />
  );
  const remove = async () => {
    await actions.removeAuthorisation.mutateAsync(row.country).catch(notifyFault);
    notifyUndo(t('lane.removed', { country }), () => onAnswer(row));
  };
  return (
    <div className={classes.answers}>
      <span>
        <strong>{country}</strong>
        <div className={classes.muted}>
          {t('lane.said', {
            who: row.saidBy,
            day: format.day(row.recordedAt),
            by: row.recordedBy ?? t('somebody'),
          })}
        </div>
      </span>
      {select('authorised')}
      {select('needsSponsorship')}
      <Tooltip label={t('common:action.remove')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('lane.remove', { country })}
          onClick={() => void remove()}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
