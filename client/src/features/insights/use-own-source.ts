import { useTranslation } from 'react-i18next';
import { type SourceFacts } from '../../ui/source.js';
import { useSession } from '../session/index.js';

/** The organisation's own records as the source of a card. */
export function useOwnSource(asOf: string): SourceFacts {
  const { t } = useTranslation('overview');
  return { publisher: useSession().organisation.name, edition: t('sourceOwn'), date: asOf };
}
