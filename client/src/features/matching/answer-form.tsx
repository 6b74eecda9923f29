import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type Attestation, type CandidateId, type NamedRequirement } from '@portolan/shared/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { useAnswer } from './api.js';
import { asKind, topLevels } from './model.js';
import classes from './answer-form.module.css';

interface Props {
  readonly candidateId: CandidateId;
  readonly requirement: NamedRequirement;
  readonly label: string;
  readonly onAnswering: () => void;
  readonly onDone: () => void;
}

const speakers = ['candidate', 'referee', 'interviewer'] as const;

/** Answers a question in two clicks: the level or "no", then who said it. */
export function AnswerForm({ candidateId, requirement, label, onAnswering, onDone }: Props) {
  const { t } = useTranslation('matching');
  const { answer, undo } = useAnswer(candidateId);
  const [skillId, setSkillId] = useState(requirement.skills[0]?.id ?? null);
  const [level, setLevel] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [other, setOther] = useState('');
  const isExperience = requirement.subject.type === 'experience';

  const say = async (saidBy: string) => {
    if (level === null) return;
    const said = { saidBy, note: note.trim() || null };
    const { subject } = requirement;
    const body: Attestation =
      subject.type === 'experience'
        ? { type: 'experience', occupationCode: subject.occupationCode, months: level, ...said }
        : { type: 'skill', skillId: skillId ?? '', level, ...said };
    onAnswering();
    try {
      const { factId } = await answer.mutateAsync(body);
      notifyUndo(t('answered', { label }), () => {
        onAnswering();
        undo.mutate(factId, { onError: notifyFault });
      });
      onDone();
    } catch (error) {
      notifyFault(error);
    }
  };

  const unsaid = level === null || answer.isPending;
  return (
    <Stack gap={8} className={classes.form}>
      {requirement.skills.length > 1 && (
        <Select
          size="xs"
          aria-label={t('whichSkill')}
          allowDeselect={false}
          data={requirement.skills.map(({ id, name }) => ({ value: id, label: name }))}
          value={skillId}
          onChange={setSkillId}
        />
      )}
      {isExperience ? (
        <NumberInput
          size="xs"
          label={t('experienceQuestion')}
          min={0}
          max={75}
          step={0.5}
          decimalScale={1}
          suffix={t('yearsSuffix')}
          onChange={(years) => setLevel(years === '' ? null : Math.round(Number(years) * 12))}
        />
      ) : (
        <Levels requirement={requirement} skillId={skillId} level={level} onLevel={setLevel} />
      )}
      <TextInput
        size="xs"
        aria-label={t('note')}
        placeholder={t('note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <p className={classes.caption}>{t('whoSaid')}</p>
        <Group gap={4}>
          {speakers.map((speaker) => (
            <Button
              key={speaker}
              size="compact-xs"
              variant="light"
              disabled={unsaid}
              onClick={() => void say(t(`speaker.${speaker}`))}
            >
              {t(`speaker.${speaker}`)}
            </Button>
          ))}
          <form
            className={classes.other}
            onSubmit={(event) => {
              event.preventDefault();
              if (other.trim() !== '') void say(other.trim());
            }}
          >
            <TextInput
              size="xs"
              aria-label={t('speaker.other')}
              placeholder={t('speaker.other')}
              disabled={unsaid}
              value={other}
              onChange={(event) => setOther(event.currentTarget.value)}
            />
          </form>
        </Group>
      </div>
    </Stack>
  );
}

function Levels({
  requirement,
  skillId,
  level,
  onLevel,
}: {
  readonly requirement: NamedRequirement;
  readonly skillId: string | null;
  readonly level: number | null;
  readonly onLevel: (level: number) => void;
}) {
  const { t } = useTranslation('matching');
  const kind = asKind(requirement.skills.find(({ id }) => id === skillId)?.kind);
  const levels = Array.from({ length: topLevels[kind] + 1 }, (_, index) => index);
  return (
    <div role="group" aria-label={t('whichLevel')} className={classes.levels}>
      {levels.map((each) => (
        <Button
          key={each}
          size="compact-xs"
          variant={level === each ? 'filled' : 'default'}
          aria-pressed={level === each}
          onClick={() => onLevel(each)}
        >
          {each === 0 ? t('level.no') : t(`level.${kind}.${each}`)}
        </Button>
      ))}
    </div>
  );
}
