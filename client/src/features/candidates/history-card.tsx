import { type CandidateId, type EditableField, type HistoryEntry } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { historyQuery } from './api.js';
import classes from './fields.module.css';

/** Who did what to this record, the newest first. */
export function HistoryCard({ candidateId }: { readonly candidateId: CandidateId }) {
  const { t } = useTranslation('candidates');
  const query = useQuery(historyQuery(candidateId));
  return (
    <QueryCard title={t('history.title')} description={t('history.line')} query={query}>
      {({ events }) => (
        <ol className={classes.events}>
          {events.map((event, i) => (
            <EventLine key={`${event.at}-${i}`} event={event} />
          ))}
        </ol>
      )}
    </QueryCard>
  );
}

function EventLine({ event }: { readonly event: HistoryEntry }) {
  const { t, i18n } = useTranslation('candidates');
  const format = useFormat();
  const [area, name = ''] = event.action.split('.');
  const key = `candidates:event.${name}`;
  const { field, country } = event.detail;
  const about = [
    typeof field === 'string' ? t(`field.${field as EditableField}`) : '',
    typeof country === 'string' ? format.country(country) : '',
  ].filter(Boolean);
  return (
    <li>
      <span className={classes.muted}>{format.instant(event.at)}</span>
      <span>
        {area === 'candidate' && i18n.exists(key) ? t(`event.${name}`) : event.action}
        {about.length > 0 && `: ${about.join(', ')}`}
        <span className={classes.muted}> · {event.by ?? t('system')}</span>
      </span>
    </li>
  );
}
