import { SegmentedControl } from '@mantine/core';
import { type SkillSeen } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { topLevelOf } from './level-dots.js';

interface Props {
  readonly kind: SkillSeen['kind'];
  readonly value: number;
  /** 0 where somebody may say that the skill is not there at all. */
  readonly from: 0 | 1;
  readonly onChange: (level: number) => void;
}

/** A level on the scale of its kind, in words. */
export function LevelChoice({ kind, value, from, onChange }: Props) {
  const { t } = useTranslation('candidates');
  const top = topLevelOf(kind);
  const levels = Array.from({ length: top + 1 - from }, (_, i) => from + i);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('attest.level')}
      value={String(Math.max(from, Math.min(value, top)))}
      onChange={(level) => onChange(Number(level))}
      data={levels.map((level) => ({
        value: String(level),
        label: level === 0 ? t('level.no') : t(`level.${kind}.${level}`),
      }))}
    />
  );
}
