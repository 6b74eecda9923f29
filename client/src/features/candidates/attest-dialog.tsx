import {
  Autocomplete,
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Textarea,
} from '@mantine/core';
import { type Attestation, type SkillSeen } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions, skillChoicesQuery } from './api.js';
import classes from './fields.module.css';
import { LevelChoice } from './level-choice.js';
import { topLevelOf } from './level-dots.js';
import { type Attested } from './skills-card.js';

interface Props {
  readonly attested: Attested;
  readonly actions: CandidateActions;
  readonly onClose: () => void;
}

interface Draft {
  readonly about: 'skill' | 'experience';
  readonly skillId: string | null;
  readonly level: number;
  readonly years: number | string;
  readonly saidBy: string;
  readonly note: string;
}

/** What is said, once everything needed is there. */
function attestationOf(
  { about, skillId, level, years, saidBy, note }: Draft,
  top: number,
): Attestation | undefined {
  const said = { saidBy: saidBy.trim(), note: note.trim() === '' ? null : note.trim() };
  if (said.saidBy === '') return undefined;
  if (about === 'experience') {
    return typeof years === 'number'
      ? { type: 'experience', occupationCode: null, months: Math.round(years * 12), ...said }
      : undefined;
  }
  return skillId === null ? undefined : { type: 'skill', skillId, level: Math.min(level, top), ...said };
}

interface SkillChoice {
  readonly value: string;
  readonly label: string;
  readonly kind: SkillSeen['kind'];
}

const kindOf = (skillId: string | null, choices: readonly SkillChoice[]) =>
  choices.find((each) => each.value === skillId)?.kind;

/** Notes what somebody said about a skill or the experience; it goes before what documents say. */
export function AttestDialog({ attested, actions, onClose }: Props) {
  const { t } = useTranslation('candidates');
  const list = useQuery(skillChoicesQuery);
  const [draft, setDraft] = useState<Draft>({
    about: 'skill',
    skillId: attested.skill?.skillId ?? null,
    level: 2,
    years: '',
    saidBy: '',
    note: '',
  });
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));
  const choices = list.data ?? [];
  const kind = kindOf(draft.skillId, choices) ?? attested.skill?.kind ?? 'technical';
  const body = attestationOf(draft, topLevelOf(kind));

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!body) return;
    try {
      const { factId } = await actions.attest.mutateAsync(body);
      notifyUndo(t('attest.saved'), () => actions.undoAttestation.mutateAsync(factId).catch(notifyFault));
      onClose();
    } catch (error) {
      notifyFault(error);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={attested.skill ? t('attest.about', { name: attested.skill.name }) : t('attest.action')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm">
          <p className={classes.muted}>{t('attest.line')}</p>
          {!attested.skill && <About draft={draft} change={change} choices={choices} />}
          <HowMuch kind={kind} draft={draft} change={change} />
          <Autocomplete
            label={t('saidBy')}
            required
            {...(attested.skill && { 'data-autofocus': true })}
            data={[t('speaker.candidate'), t('speaker.referee'), t('speaker.interviewer')]}
            value={draft.saidBy}
            onChange={(saidBy) => change({ saidBy })}
            // Inside the dialog: a list beside it belongs to no landmark.
            comboboxProps={{ withinPortal: false }}
          />
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" disabled={!body} loading={actions.attest.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

function About({ draft, change, choices }: PartProps & { readonly choices: readonly SkillChoice[] }) {
  const { t } = useTranslation('candidates');
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('attest.what')}
        value={draft.about}
        onChange={(about) => change({ about })}
        data={[
          { value: 'skill', label: t('attest.skill') },
          { value: 'experience', label: t('attest.experience') },
        ]}
      />
      {draft.about === 'skill' && (
        <Select
          label={t('attest.skill')}
          required
          searchable
          limit={50}
          data-autofocus
          data={[...choices]}
          value={draft.skillId}
          onChange={(skillId) => change({ skillId })}
          nothingFoundMessage={t('nothingChosen')}
        />
      )}
    </>
  );
}

function HowMuch({ kind, draft, change }: PartProps & Pick<SkillSeen, 'kind'>) {
  const { t } = useTranslation('candidates');
  if (draft.about === 'experience') {
    return (
      <NumberInput
        label={t('attest.years')}
        required
        min={0}
        max={70}
        decimalScale={1}
        value={draft.years}
        onChange={(years) => change({ years })}
      />
    );
  }
  return <LevelChoice kind={kind} from={0} value={draft.level} onChange={(level) => change({ level })} />;
}
