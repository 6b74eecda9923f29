import { type OutcomeCounts } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { told } from './model.js';

/** "10 new, 1 unchanged, 1 fault". */
export function Counts({ counts }: { readonly counts: OutcomeCounts }) {
  const { t } = useTranslation('intake');
  const words = told(counts).map(({ outcome, count }) => t(`count.${outcome}`, { count }));
  return <>{words.length === 0 ? t('count.none') : words.join(', ')}</>;
}
