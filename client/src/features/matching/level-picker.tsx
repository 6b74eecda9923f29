import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type SkillKind, topLevels } from './model.js';
import classes from './level-picker.module.css';

interface Props {
  readonly label: string;
  readonly kind: SkillKind;
  readonly value: number;
  readonly onChange: (level: number) => void;
}

/** The minimum level as dots; radio buttons underneath, so that arrows and screen readers work. */
export function LevelPicker({ label, kind, value, onChange }: Props) {
  const { t } = useTranslation('matching');
  const name = useId();
  const levels = Array.from({ length: topLevels[kind] }, (_, index) => index + 1);
  const shown = Math.min(value, levels.length);
  if (levels.length === 1) return <span className={classes.name}>{t(`level.${kind}.1`)}</span>;
  return (
    <fieldset className={classes.picker}>
      <legend className="visually-hidden">{label}</legend>
      {levels.map((level) => (
        <label
          key={level}
          className={classes.dot}
          data-filled={level <= shown || undefined}
          title={t(`level.${kind}.${level}`)}
        >
          <input type="radio" name={name} checked={level === shown} onChange={() => onChange(level)} />
          <span className="visually-hidden">{t(`level.${kind}.${level}`)}</span>
        </label>
      ))}
      <span className={classes.name} aria-hidden="true">
        {t(`level.${kind}.${shown}`)}
      </span>
    </fieldset>
  );
}
