import { type FactSeen } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type MergeField } from './model.js';

interface Shape {
  readonly city?: string | null;
  readonly country?: string | null;
  readonly e164?: string | null;
  readonly raw?: string;
  readonly url?: string;
  readonly title?: string;
  readonly company?: string | null;
  readonly institution?: string | null;
  readonly degree?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly name?: string;
  readonly issued?: string | null;
}

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(', ');
const span = (start: string | null | undefined, end: string | null | undefined) =>
  (start ?? end) ? `${start ?? '?'} – ${end ?? '?'}` : null;

type Line = (value: Shape, country: (code: string) => string) => string;

const named: Line = ({ name, issued }) => joined([name, issued]);
const lines: Partial<Record<MergeField, Line>> = {
  place: (it, country) => joined([it.city, it.country && country(it.country)]),
  phone: (it) => it.e164 ?? it.raw ?? '',
  link: (it) => it.url ?? '',
  job: (it) => joined([it.title, it.company, span(it.start, it.end)]),
  education: (it) => joined([it.degree, it.institution, span(it.start, it.end)]),
};

/** A value of a field in one line. */
export function useFieldText(): (field: MergeField, value: unknown) => string {
  const format = useFormat();
  return (field, value) =>
    typeof value === 'string' ? value : (lines[field] ?? named)(value as Shape, format.country);
}

/** Where a value comes from, in words. */
export function useOrigin(): (fact: FactSeen) => string {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  return (fact) => {
    const day = format.day(fact.recordedAt);
    if (fact.source === 'person')
      return t('from.person', { who: fact.saidBy ?? fact.recordedBy ?? t('somebody'), day });
    if (fact.row) return t('from.row', { file: fact.row.fileName, row: fact.row.row, day });
    return t('from.document', { day });
  };
}
