import { linkKinds } from '@portolan/shared/domain/documents';
import { countryCodes } from '@portolan/shared/domain/geo';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { languageCodes } from './field-forms.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Countries, languages and the like by their names in the reader's language. */
export function useChoices() {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames([format.language], { type: 'language' });
    const sorted = (choices: Choice[]) =>
      choices.sort((a, b) => a.label.localeCompare(b.label, format.language));
    return {
      country: sorted(countryCodes.map((value) => ({ value, label: format.country(value) }))),
      language: sorted(languageCodes.map((value) => ({ value, label: names.of(value) ?? value }))),
      level: cefr.map((label, i) => ({ value: String(i + 1), label })),
      linkKind: linkKinds.map((value) => ({ value, label: t(`link.${value}`) })),
    };
  }, [format, t]);
}
