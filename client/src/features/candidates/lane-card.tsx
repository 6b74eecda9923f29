import {
  ActionIcon,
  Autocomplete,
  Button,
  Group,
  NumberInput,
  Select,
  Stack,
  TextInput,
  Tooltip,
} from '@mantine/core';
import {
  type Answer,
  answers,
  type AuthorisationSeen,
  type CandidateView,
  payPeriods,
} from '@portolan/shared/contract';
import { IconTrash } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notify, notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import classes from './fields.module.css';
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
        <Expectation view={view} actions={actions} />
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
      onChange={(value) => value !== null && void onAnswer({ ...row, [name]: value as Answer })}
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

function Expectation({ view, actions }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { expectation } = view;
  const remove = async () => {
    if (!expectation) return;
    const { money, saidBy } = expectation;
    try {
      await actions.removeExpectation.mutateAsync(undefined);
      notifyUndo(t('pay.removed'), () =>
        actions.setExpectation.mutateAsync({ money, saidBy }).catch(notifyFault),
      );
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <section aria-label={t('pay.title')}>
      <h3 className={classes.groupName}>{t('pay.title')}</h3>
      {expectation && !editing && (
        <Group justify="space-between" gap="xs">
          <span>
            <strong>{format.money(expectation.money)}</strong>
            <div className={classes.muted}>
              {t('lane.said', {
                who: expectation.saidBy,
                day: format.day(expectation.recordedAt),
                by: expectation.recordedBy ?? t('somebody'),
              })}
            </div>
          </span>
          <Group gap="xs" className="no-print">
            <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
              {t('common:action.edit')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void remove()}>
              {t('common:action.remove')}
            </Button>
          </Group>
        </Group>
      )}
      {!expectation && !editing && (
        <Group justify="space-between" gap="xs">
          <span className={classes.muted}>{t('pay.none')}</span>
          <Button className="no-print" size="compact-sm" variant="default" onClick={() => setEditing(true)}>
            {t('pay.add')}
          </Button>
        </Group>
      )}
      {editing && <ExpectationForm view={view} actions={actions} onClose={() => setEditing(false)} />}
    </section>
  );
}

const amountPattern = /^\d{1,15}(\.\d{1,6})?$/;

function ExpectationForm({ view, actions, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('candidates');
  const before = view.expectation?.money;
  const [amount, setAmount] = useState(before?.amount ?? '');
  const [currency, setCurrency] = useState(before?.currency ?? 'EUR');
  const [period, setPeriod] = useState(before?.period ?? 'year');
  const [hours, setHours] = useState<number | string>(before ? (before.hoursPerYear ?? '') : 2080);
  const [saidBy, setSaidBy] = useState(view.expectation?.saidBy ?? t('speaker.candidate'));
  const isAmount = amountPattern.test(amount.trim()) && Number(amount) > 0;
  const ready = isAmount && /^[A-Z]{3}$/.test(currency) && saidBy.trim() !== '';
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!ready) return;
    const hoursPerYear = typeof hours === 'number' ? hours : null;
    const money = { amount: amount.trim(), currency, period, hoursPerYear };
    try {
      await actions.setExpectation.mutateAsync({ money, saidBy: saidBy.trim() });
      notify(t('pay.saved'));
      onClose();
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group gap="xs" align="flex-start">
        <TextInput
          size="xs"
          w={120}
          label={t('pay.amount')}
          inputMode="decimal"
          required
          error={amount !== '' && !isAmount ? t('pay.amountHint') : undefined}
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <Autocomplete
          size="xs"
          w={90}
          label={t('pay.currency')}
          required
          maxLength={3}
          data={['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SGD', 'INR', 'JPY', 'PLN', 'SEK', 'BRL']}
          value={currency}
          onChange={(value) => setCurrency(value.toUpperCase())}
        />
        <Select
          size="xs"
          w={110}
          label={t('pay.period')}
          allowDeselect={false}
          data={payPeriods.map((value) => ({ value, label: t(`pay.per.${value}`) }))}
          value={period}
          onChange={(value) => setPeriod(payPeriods.find((each) => each === value) ?? 'year')}
        />
        <NumberInput
          size="xs"
          w={110}
          label={t('pay.hours')}
          min={1}
          max={4000}
          value={hours}
          onChange={setHours}
        />
        <Autocomplete
          size="xs"
          w={150}
          label={t('saidBy')}
          required
          data={[t('speaker.candidate'), t('speaker.recruiter')]}
          value={saidBy}
          onChange={setSaidBy}
        />
      </Group>
      <Group gap="xs" mt="xs">
        <Button size="xs" type="submit" disabled={!ready} loading={actions.setExpectation.isPending}>
          {t('common:action.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </form>
  );
}
