import { Button, Popover } from '@mantine/core';
import { type NamedRequirement, type RoleRequirement } from '@portolan/shared/contract';
import { IconFileText, IconPlus, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { asKind, replaced, scaleOf, withExperience, withSkill } from './model.js';
import { RequirementCard } from './requirement-card.js';
import { SkillPicker } from './skill-picker.js';
import classes from './requirements-editor.module.css';

interface Props {
  readonly requirements: readonly RoleRequirement[];
  /** Names by requirement id, as far as the server has told them. */
  readonly named: ReadonlyMap<string, NamedRequirement>;
  readonly onChange: (requirements: RoleRequirement[]) => void;
  readonly onPosting: () => void;
  readonly onTemplate: () => void;
}

const threeYears = 36;

/** Everything the role needs; every change ranks anew at once, nothing is saved by it. */
export function RequirementsEditor({ requirements, named, onChange, onPosting, onTemplate }: Props) {
  const { t } = useTranslation('matching');
  const labels = useLabels(named);
  return (
    <>
      {requirements.length === 0 && (
        <EmptyState action={{ label: t('fromTemplate'), onClick: onTemplate }}>
          {t('noRequirements')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {requirements.map((requirement) => {
          const { label, kind } = labels(requirement);
          return (
            <RequirementCard
              key={requirement.id}
              requirement={requirement}
              label={label}
              kind={kind}
              onChange={(changed) => onChange(replaced(requirements, changed))}
              onRemove={() => onChange(requirements.filter(({ id }) => id !== requirement.id))}
            />
          );
        })}
      </ul>
      <div className={classes.actions}>
        <AddSkill requirements={requirements} onChange={onChange} />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange(withExperience(requirements, threeYears))}
        >
          {t('addExperience')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileText size={14} />}
          onClick={onPosting}
        >
          {t('fromPosting')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTemplate size={14} />}
          onClick={onTemplate}
        >
          {t('template')}
        </Button>
      </div>
    </>
  );
}

function AddSkill({ requirements, onChange }: Pick<Props, 'requirements' | 'onChange'>) {
  const { t } = useTranslation('matching');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          onClick={() => setOpened((now) => !now)}
        >
          {t('addSkill')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <SkillPicker
            onPick={(skill) => {
              onChange(withSkill(requirements, skill));
              setOpened(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The name of a requirement: the server's, or the bare id until the next ranking tells it. */
export function useLabels(named: ReadonlyMap<string, NamedRequirement>) {
  const { t } = useTranslation('matching');
  return (requirement: RoleRequirement) => {
    if (requirement.subject.type === 'experience') {
      const { occupationCode } = requirement.subject;
      return {
        label: occupationCode === null ? t('experience') : t('experienceIn', { code: occupationCode }),
        kind: null,
      };
    }
    const known = named.get(requirement.id);
    const fits = known && JSON.stringify(known.subject) === JSON.stringify(requirement.subject);
    if (known && fits) return { label: known.label, kind: scaleOf(known) };
    const ids =
      requirement.subject.type === 'skill' ? [requirement.subject.skillId] : requirement.subject.skillIds;
    return { label: ids.join(' / '), kind: asKind(known?.skills[0]?.kind) };
  };
}
