import { type CandidateFacets } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type FilterChip } from '../../ui/page-header.js';
import { type DirectoryState, listFields, type ListField } from './filters.js';

/** What narrows the list now, each with its own way out. */
export function useDirectoryChips(
  state: DirectoryState,
  onChange: (changes: Partial<DirectoryState>) => void,
  facets: CandidateFacets | undefined,
): FilterChip[] {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const names: Record<ListField, (value: string) => string> = {
    country: (code) => format.country(code),
    skill: (id) => facets?.skills.find((row) => row.value === id)?.label ?? id.replaceAll('-', ' '),
    experience: (band) => t(band === 'unknown' ? 'band.unknownLong' : 'band.yearsLong', { years: band }),
    origin: (value) => t(`origin.${value}`),
  };
  const words = state.q.trim();
  const search = words === '' ? [] : [{ id: 'q', label: `“${words}”`, onRemove: () => onChange({ q: '' }) }];
  const lists = listFields.flatMap((field) =>
    state[field].map((value) => ({
      id: `${field}:${value}`,
      label: names[field](value),
      onRemove: () => onChange({ [field]: state[field].filter((each) => each !== value) }),
    })),
  );
  const reading =
    state.reading === undefined
      ? []
      : [
          {
            id: 'reading',
            label: t(`reading.${state.reading}`),
            onRemove: () => onChange({ reading: undefined }),
          },
        ];
  const review =
    state.review === undefined
      ? []
      : [{ id: 'review', label: t('review.open'), onRemove: () => onChange({ review: undefined }) }];
  const occupation =
    state.occupation === undefined
      ? []
      : [
          {
            id: 'occupation',
            label: t('occupationChip', { code: state.occupation }),
            onRemove: () => onChange({ occupation: undefined }),
          },
        ];
  return [...search, ...lists, ...reading, ...review, ...occupation];
}
