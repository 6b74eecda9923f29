import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type FilterChip } from '../../ui/page-header.js';
import { type RoleFilters } from './filters.js';

/** Filters that come from elsewhere (the overview) and have no field of their own in the bar. */
export function useRoleChips(
  { occupation, openedBefore }: RoleFilters,
  onChange: (changes: Partial<RoleFilters>) => void,
): FilterChip[] {
  const { t } = useTranslation('roles');
  const format = useFormat();
  const chips: FilterChip[] = [];
  if (occupation !== undefined) {
    const label = t('chip.occupation', { code: occupation });
    chips.push({ id: 'occupation', label, onRemove: () => onChange({ occupation: undefined }) });
  }
  if (openedBefore !== undefined) {
    const label = t('chip.openedBefore', { day: format.day(openedBefore) });
    chips.push({ id: 'openedBefore', label, onRemove: () => onChange({ openedBefore: undefined }) });
  }
  return chips;
}
