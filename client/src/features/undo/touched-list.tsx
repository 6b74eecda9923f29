import { SegmentedControl } from '@mantine/core';
import { type UndoPreview } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { choiceOf, chosen, type UndoChoice } from './model.js';
import classes from './undo.module.css';

interface Props {
  readonly preview: UndoPreview;
  readonly choice: UndoChoice;
  readonly onChange: (choice: UndoChoice) => void;
}

/** Whom somebody has touched since, and what becomes of each. */
export function TouchedList({ preview, choice, onChange }: Props) {
  const { t } = useTranslation('undo');
  const more = preview.touchedCount - preview.touched.length;
  return (
    <>
      <ul className={classes.list}>
        {preview.touched.map(({ candidate, created, because }) => {
          const name = candidate.name ?? t('unnamed');
          return (
            <li key={candidate.id} className={classes.row}>
              <span>
                <Link to={paths.candidate(candidate.id)}>{name}</Link>{' '}
                <span className={classes.muted}>
                  {[
                    t(created ? 'touched.created' : 'touched.updated'),
                    ...because.map((one) => t(`because.${one}`)),
                  ].join(' · ')}
                </span>
              </span>
              <SegmentedControl
                size="xs"
                aria-label={t('touched.one', { name })}
                value={choiceOf(choice, candidate.id)}
                onChange={(wanted) => onChange(chosen(choice, candidate.id, wanted))}
                data={[
                  { value: 'keep', label: t('touched.keep') },
                  { value: 'take-back', label: t('touched.takeBack') },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={classes.muted}>{t('touched.more', { count: more })}</p>}
    </>
  );
}
