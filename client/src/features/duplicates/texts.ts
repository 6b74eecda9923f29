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
  readonly code?: string;
  readonly name?: string;
  readonly issued?: string | null;
}

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(', ');

type Line = (value: Shape, format: ReturnType<typeof useFormat>) => string;

const certified: Line = ({ name, issued }, format) => joined([name, issued && format.month(issued)]);
const lines: Partial<Record<MergeField, Line>> = {
  place: (it, format) => joined([it.city, it.country && format.country(it.country)]),
  phone: (it) => it.e164 ?? it.raw ?? '',
  link: (it) => it.url ?? '',
  job: (it, format) => joined([it.title, it.company, format.span(it.start ?? null, it.end ?? null)]),
  education: (it, format) =>
    joined([it.degree, it.institution, format.span(it.start ?? null, it.end ?? null)]),
  language: ({ code = '', name = '' }, format) => format.languageName({ code, name }),
};

/** A value of a field in one line. */
export function useFieldText(): (field: MergeField, value: unknown) => string {
  const format = useFormat();
  return (field, value) =>
    typeof value === 'string' ? value : (lines[field] ?? certified)(value as Shape, format);
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
