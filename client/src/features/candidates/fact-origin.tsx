import { Tooltip } from '@mantine/core';
import { type FactSeen } from '@portolan/shared/contract';
import { IconFileText, IconTableRow, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import classes from './fields.module.css';

/** Below this a person should look; the same line as in the reading of documents. */
const reviewBelow = 0.6;

const icons = { person: IconUser, document: IconFileText, batch_row: IconTableRow } as const;

/** "From people.csv, row 3, on 21 Nov 2026", and the like. */
function useSourceText() {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  return ({ source, row, recordedAt, saidBy, recordedBy }: FactSeen) => {
    const day = format.day(recordedAt);
    if (source === 'batch_row' && row) return t('from.batch_row', { day, file: row.fileName, row: row.row });
    if (source === 'batch_row') return t('from.batch_row_gone', { day });
    return t(`from.${source}`, { day, who: saidBy ?? recordedBy ?? t('somebody') });
  };
}

/** Where a value comes from: a document, a row or a person, and how sure the reading is. */
export function FactOrigin({ facts }: { readonly facts: readonly FactSeen[] }) {
  const { t } = useTranslation('candidates');
  const sourceText = useSourceText();
  const [fact] = facts;
  if (!fact) return null;
  const Icon = icons[fact.source];
  const unsure = fact.source !== 'person' && fact.confidence < reviewBelow;
  const label = [
    sourceText(fact),
    ...(unsure ? [t('from.unsure', { percent: Math.round(fact.confidence * 100) })] : []),
    ...(fact.note ? [fact.note] : []),
    ...(facts.length > 1 ? [t('from.more', { count: facts.length - 1 })] : []),
  ];
  return (
    <Tooltip
      maw={360}
      events={{ hover: true, focus: true, touch: true }}
      label={label.map((line) => (
        <div key={line}>{line}</div>
      ))}
    >
      <span
        className={classes.origin}
        tabIndex={0}
        role="img"
        aria-label={label.join('. ')}
        data-unsure={unsure || undefined}
      >
        <Icon size={14} aria-hidden="true" />
        {unsure && <span className={classes.review}>{t('from.review')}</span>}
      </span>
    </Tooltip>
  );
}
