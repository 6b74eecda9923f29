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
import { type Attestation } from '@portolan/shared/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { type CandidateActions } from './api.js';
import classes from './fields.module.css';
import { topLevelOf } from './level-dots.js';
import { type Attested } from './skills-card.js';

const skillListQuery = queryOptions({
  queryKey: ['skill-list'],
  staleTime: Infinity,
  queryFn: async () => (await import('./skill-list.js')).skillChoices,
});

interface Props {
  readonly attested: Attested;
  readonly actions: CandidateActions;
  readonly onClose: () => void;
}

/** Notes what somebody said about a skill or the experience; it goes before what documents say. */
export function AttestDialog({ attested, actions, onClose }: Props) {
  const { t } = useTranslation('candidates');
  const list = useQuery(skillListQuery);
  const [about, setAbout] = useState<'skill' | 'experience'>('skill');
  const [skillId, setSkillId] = useState(attested.skill?.skillId ?? null);
  const [level, setLevel] = useState('2');
  const [years, setYears] = useState<number | string>('');
  const [saidBy, setSaidBy] = useState('');
  const [note, setNote] = useState('');
  const choice = list.data?.find((each) => each.value === skillId) ?? attested.skill;
  const kind = choice?.kind ?? 'technical';
  const shownLevel = Math.min(Number(level), topLevelOf(kind));
  const said = { saidBy: saidBy.trim(), note: note.trim() === '' ? null : note.trim() };
  const ready = said.saidBy !== '' && (about === 'skill' ? skillId !== null : typeof years === 'number');

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!ready) return;
    const body: Attestation =
      about === 'skill'
        ? { type: 'skill', skillId: skillId ?? '', level: shownLevel, ...said }
        : { type: 'experience', occupationCode: null, months: Math.round(Number(years) * 12), ...said };
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
          {!attested.skill && (
            <SegmentedControl
              fullWidth
              aria-label={t('attest.what')}
              value={about}
              onChange={(value) => setAbout(value as typeof about)}
              data={[
                { value: 'skill', label: t('attest.skill') },
                { value: 'experience', label: t('attest.experience') },
              ]}
            />
          )}
          {about === 'skill' && !attested.skill && (
            <Select
              label={t('attest.skill')}
              required
              searchable
              limit={50}
              data-autofocus
              data={[...(list.data ?? [])]}
              value={skillId}
              onChange={setSkillId}
              nothingFoundMessage={t('nothingChosen')}
            />
          )}
          {about === 'skill' ? (
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t('attest.level')}
              value={String(shownLevel)}
              onChange={setLevel}
              data={Array.from({ length: topLevelOf(kind) + 1 }, (_, i) => ({
                value: String(i),
                label: i === 0 ? t('level.no') : t(`level.${kind}.${i}`),
              }))}
            />
          ) : (
            <NumberInput
              label={t('attest.years')}
              required
              min={0}
              max={70}
              decimalScale={1}
              value={years}
              onChange={setYears}
            />
          )}
          <Autocomplete
            label={t('saidBy')}
            required
            data-autofocus={attested.skill ? true : undefined}
            data={[t('speaker.candidate'), t('speaker.referee'), t('speaker.interviewer')]}
            value={saidBy}
            onChange={setSaidBy}
          />
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={actions.attest.isPending}>
              {t('common:action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
