import { Tooltip } from '@mantine/core';
import { type FactSeen } from '@portolan/shared/contract';
import { IconFileText, IconTableRow, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import classes from './fields.module.css';

/** Below this a person should look; the same line as in the reading of documents. */
const reviewBelow = 0.6;

const icons = { person: IconUser, document: IconFileText, batch_row: IconTableRow } as const;

/** Where a value comes from: a document, a row or a person, and how sure the reading is. */
export function FactOrigin({ facts }: { readonly facts: readonly FactSeen[] }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [fact] = facts;
  if (!fact) return null;
  const Icon = icons[fact.source];
  const unsure = fact.source !== 'person' && fact.confidence < reviewBelow;
  const day = format.day(fact.recordedAt);
  const who = fact.saidBy ?? fact.recordedBy ?? t('somebody');
  const { row } = fact;
  const source = fact.source === 'batch_row' && row === null ? 'batch_row_gone' : fact.source;
  const words = t(`from.${source}`, { who, day, file: row?.fileName, row: row?.row });
  const label = [
    words,
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
