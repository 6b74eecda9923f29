import { Autocomplete, Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { type CandidateView, payPeriods } from '@portolan/shared/contract';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { notify, notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import classes from './fields.module.css';
import { isAmount, moneyOf, payDraftOf } from './pay-draft.js';

interface Props {
  readonly view: CandidateView;
  readonly actions: CandidateActions;
}

/** What somebody expects to be paid; never part of a score. */
export function PayExpectation({ view, actions }: Props) {
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

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SGD', 'INR', 'JPY', 'PLN', 'SEK', 'BRL'];

function ExpectationForm({ view, actions, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('candidates');
  const [draft, setDraft] = useState(() => payDraftOf(view.expectation?.money));
  const [saidBy, setSaidBy] = useState(view.expectation?.saidBy ?? t('speaker.candidate'));
  const change = (changes: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changes }));
  const money = moneyOf(draft);
  const ready = money !== undefined && saidBy.trim() !== '';
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!ready) return;
    try {
      await actions.setExpectation.mutateAsync({ money, saidBy: saidBy.trim() });
      notify(t('pay.saved'));
      onClose();
    } catch (error) {
      notifyFault(error);
    }
  };
  const wrongAmount = draft.amount !== '' && !isAmount(draft.amount);
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group gap="xs" align="flex-start">
        <TextInput
          size="xs"
          w={120}
          label={t('pay.amount')}
          inputMode="decimal"
          required
          error={wrongAmount ? t('pay.amountHint') : undefined}
          value={draft.amount}
          onChange={(event) => change({ amount: event.currentTarget.value })}
        />
        <Autocomplete
          size="xs"
          w={90}
          label={t('pay.currency')}
          required
          maxLength={3}
          data={currencies}
          value={draft.currency}
          onChange={(value) => change({ currency: value.toUpperCase() })}
        />
        <Select
          size="xs"
          w={110}
          label={t('pay.period')}
          allowDeselect={false}
          data={payPeriods.map((value) => ({ value, label: t(`pay.per.${value}`) }))}
          value={draft.period}
          onChange={(period) => period !== null && change({ period })}
        />
        <NumberInput
          size="xs"
          w={110}
          label={t('pay.hours')}
          min={1}
          max={4000}
          value={draft.hours}
          onChange={(hours) => change({ hours })}
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
