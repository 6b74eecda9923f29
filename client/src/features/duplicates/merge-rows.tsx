import { Checkbox, Radio } from '@mantine/core';
import { type MergeSide } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import classes from './duplicates.module.css';
import { type ChoiceRow, type ValueRow } from './model.js';
import { useOrigin } from './texts.js';

interface ChoiceProps {
  readonly row: ChoiceRow;
  readonly value: MergeSide | undefined;
  readonly onChange: (side: MergeSide) => void;
}

/** One value stands; each shows where it comes from. */
export function ChoiceLine({ row, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('duplicates');
  const origin = useOrigin();
  const label = row.about ?? t(`field.${row.field}`);
  return (
    <>
      <div className={classes.label}>{label}</div>
      {row.options.map(({ side, text, fact }) => (
        <div key={side} className={classes.choice}>
          <Radio
            name={`choice-${row.key}`}
            checked={value === side}
            onChange={() => onChange(side)}
            label={row.field === 'skill' ? t(text === '0' ? 'noSkill' : 'level', { level: text }) : text}
            description={origin(fact)}
            aria-label={t('merge.take', { label, text })}
          />
        </div>
      ))}
    </>
  );
}

interface ValueProps {
  readonly row: ValueRow;
  readonly left: boolean;
  readonly onChange: (left: boolean) => void;
}

/** One of several: it stays unless it is left out. */
export function ValueLine({ row, left, onChange }: ValueProps) {
  const { t } = useTranslation('duplicates');
  const origin = useOrigin();
  const [fact] = row.facts;
  const sides = row.sides.length === 2 ? t('merge.inBoth') : t(`merge.in.${row.sides[0] ?? 'kept'}`);
  return (
    <>
      <div className={classes.label}>{t(`field.${row.field}`)}</div>
      <div className={classes.wide}>
        <Checkbox
          checked={!left}
          onChange={(event) => onChange(!event.currentTarget.checked)}
          label={row.text}
          description={[sides, fact ? origin(fact) : ''].filter(Boolean).join(' · ')}
          aria-label={t('merge.keep', { label: t(`field.${row.field}`), text: row.text })}
        />
      </div>
    </>
  );
}
