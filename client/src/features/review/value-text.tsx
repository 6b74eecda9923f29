import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type FieldValue, type ReviewItem, type SkillNow } from './items.js';

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** A value in one or two lines of plain text. */
export function useValueText() {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const join = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', ');
  const texts: { readonly [F in ReviewItem['field']]: (value: never) => readonly [string, string?] } = {
    name: (value: string) => [value],
    headline: (value: string) => [value],
    email: (value: string) => [value],
    phone: ({ e164, raw }: { e164: string | null; raw: string }) => [e164 ?? raw, e164 === null ? '' : raw],
    place: ({
      city,
      region,
      country,
    }: {
      city: string | null;
      region: string | null;
      country: string | null;
    }) => [join(city, region, country && format.country(country))],
    link: ({ url }: { url: string }) => [url.replace(/^https?:\/\/(www\.)?/, '')],
    job: (job: { title: string; company: string | null; start: string | null; end: string | null }) => [
      join(job.title, job.company),
      format.span(job.start, job.end) || t('undated'),
    ],
    education: (one: {
      degree: string | null;
      institution: string | null;
      start: string | null;
      end: string | null;
    }) => [join(one.degree, one.institution), format.span(one.start, one.end)],
    language: (spoken: { code: string; name: string; level: number | null }) => [
      format.languageName(spoken),
      spoken.level === null ? t('levelUnknown') : (cefr[spoken.level - 1] ?? ''),
    ],
    certification: ({ name, issued }: { name: string; issued: string | null }) => [
      name,
      issued === null ? '' : format.month(issued),
    ],
    skill: (value: string) => [value],
  };
  const skillText = ({ name, kind, level }: SkillNow): readonly [string, string] => [
    name,
    level === 0 ? t('level.absent') : t(`level.${kind}.${level}`),
  ];
  return (item: ReviewItem, value: FieldValue, skill: SkillNow | undefined): readonly [string, string?] =>
    skill
      ? skillText(skill)
      : (texts[item.field] as (value: FieldValue) => readonly [string, string?])(value);
}
