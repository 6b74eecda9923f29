import { type CandidateView } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { type Edited } from './field-dialog.js';
import { FieldRow } from './field-row.js';
import classes from './fields.module.css';
import { useLitProps } from './lit.js';
import { type Axis, axisOf } from './model.js';
import { AddButton } from './profile-cards.js';

interface Props {
  readonly view: CandidateView;
  readonly onEdit: (edited: Edited) => void;
}

/** Jobs on one axis of time, then in words, and what they add up to. */
export function JobsCard({ view: { fields, experience }, onEdit }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const axis = axisOf(
    fields.jobs.map(({ value }) => value),
    new Date().toISOString().slice(0, 10),
  );
  const total =
    experience.months === null || experience.basis === null
      ? t('experience.unknown')
      : t(`experience.${experience.basis}`, { span: format.months(experience.months) });
  const level = experience.level && ` · ${t(`ladder.${experience.level}`)}`;
  const period = (start: string | null, end: string | null) => {
    if (start === null && end === null) return t('undated');
    const from = start === null ? '?' : format.month(start);
    const to = end === 'present' ? t('common:duration.today') : end === null ? '?' : format.month(end);
    return `${from} – ${to}`;
  };
  return (
    <Card title={t('card.jobs')} description={`${total}${level ?? ''}`}>
      {axis && <TimeAxis axis={axis} titles={fields.jobs.map(({ value }) => value.title)} />}
      {fields.jobs.map((known, i) => (
        <FieldRow
          key={`jobs.${i}`}
          fieldKey={`jobs.${i}`}
          label={period(known.value.start, known.value.end)}
          facts={known.facts}
          onEdit={() => onEdit({ field: 'job', ...known })}
        >
          <strong>{known.value.title}</strong>
          {known.value.company && `, ${known.value.company}`}
          {known.value.place && <span className={classes.muted}> · {known.value.place}</span>}
          {known.value.description && <p className={classes.description}>{known.value.description}</p>}
        </FieldRow>
      ))}
      <AddButton field="job" onEdit={onEdit} />
    </Card>
  );
}

/** The words below say the same, so readers of the screen are spared the bars. */
function TimeAxis({ axis, titles }: { readonly axis: Axis; readonly titles: readonly string[] }) {
  return (
    <div className={classes.axis} aria-hidden="true">
      <div className={classes.ticks}>
        {axis.ticks.map(({ year, left }) => (
          <div key={year} className={classes.tick} style={{ left: `${left}%` }}>
            <span>{year}</span>
          </div>
        ))}
      </div>
      {axis.bars.map((bar) => (
        <Bar key={bar.index} {...bar} title={titles[bar.index] ?? ''} />
      ))}
    </div>
  );
}

interface BarProps {
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly title: string;
}

function Bar({ index, left, width, title }: BarProps) {
  return (
    <div className={classes.bar} {...useLitProps(`jobs.${index}`)}>
      <span title={title} style={{ left: `${left}%`, width: `${width}%` }} />
    </div>
  );
}
