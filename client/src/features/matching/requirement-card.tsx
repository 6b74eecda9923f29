import { ActionIcon, Menu, NumberInput, Popover, Slider } from '@mantine/core';
import { type RoleRequirement } from '@portolan/shared/contract';
import { IconDots, IconShield, IconShieldFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelPicker } from './level-picker.js';
import { type SkillKind, withAlternative, withGate } from './model.js';
import { SkillPicker } from './skill-picker.js';
import classes from './requirements-editor.module.css';

interface Props {
  readonly requirement: RoleRequirement;
  readonly label: string;
  /** Null for experience. */
  readonly kind: SkillKind | null;
  readonly onChange: (changed: RoleRequirement) => void;
  readonly onRemove: () => void;
}

const weights = [{ value: 0 }, { value: 5 }, { value: 10 }];

/** One requirement: what, how much of it at least, and how much it counts or whether it is a gate. */
export function RequirementCard({ requirement, label, kind, onChange, onRemove }: Props) {
  const { t } = useTranslation('matching');
  const { gate, weight } = requirement;
  return (
    <li className={classes.card} data-gate={gate || undefined}>
      <div className={classes.head}>
        <span className={classes.label} title={label}>
          {label}
        </span>
        <ActionIcon
          variant="subtle"
          color={gate ? 'sea' : 'gray'}
          size="sm"
          aria-pressed={gate}
          aria-label={t('gate.toggle', { name: label })}
          title={t(gate ? 'gate.is' : 'gate.make')}
          onClick={() => onChange(withGate(requirement, !gate))}
        >
          {gate ? <IconShieldFilled size={15} /> : <IconShield size={15} />}
        </ActionIcon>
        <CardMenu requirement={requirement} label={label} onChange={onChange} onRemove={onRemove} />
      </div>
      <div className={classes.measure}>
        <span className={classes.caption}>{t('minimum')}</span>
        {kind === null ? (
          <Years requirement={requirement} label={label} onChange={onChange} />
        ) : (
          <LevelPicker
            label={t('minimumOf', { name: label })}
            kind={kind}
            value={requirement.minimum}
            onChange={(minimum) => onChange({ ...requirement, minimum })}
          />
        )}
      </div>
      {gate ? (
        <p className={classes.gate}>{t('gate.explained')}</p>
      ) : (
        <div className={classes.measure}>
          <span className={classes.caption}>{t('weight')}</span>
          <Slider
            className={classes.slider ?? ''}
            thumbLabel={t('weightOf', { name: label })}
            size="sm"
            min={0}
            max={10}
            step={1}
            marks={weights}
            label={null}
            value={weight}
            onChange={(value) => onChange({ ...requirement, weight: value })}
          />
          <span className={classes.number}>{weight}</span>
        </div>
      )}
    </li>
  );
}

function Years({ requirement, label, onChange }: Pick<Props, 'requirement' | 'label' | 'onChange'>) {
  const { t } = useTranslation('matching');
  return (
    <NumberInput
      size="xs"
      w={96}
      aria-label={t('minimumOf', { name: label })}
      min={0.5}
      max={50}
      step={0.5}
      decimalScale={1}
      suffix={t('yearsSuffix')}
      value={requirement.minimum / 12}
      onChange={(years) => {
        const months = Math.round(Number(years) * 12);
        if (months >= 1 && months <= 600) onChange({ ...requirement, minimum: months });
      }}
    />
  );
}

function CardMenu({ requirement, label, onChange, onRemove }: Omit<Props, 'kind'>) {
  const { t } = useTranslation('matching');
  const [picking, setPicking] = useState(false);
  return (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <span>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('more', { name: label })}>
                <IconDots size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {requirement.subject.type !== 'experience' && (
                <Menu.Item onClick={() => setPicking(true)}>{t('alternative')}</Menu.Item>
              )}
              <Menu.Item onClick={() => onChange(withGate(requirement, !requirement.gate))}>
                {t(requirement.gate ? 'gate.unmake' : 'gate.make')}
              </Menu.Item>
              <Menu.Item color="red" onClick={onRemove}>
                {t('common:action.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('alternative')}>
        {picking && (
          <SkillPicker
            onPick={({ id }) => {
              onChange(withAlternative(requirement, id));
              setPicking(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
