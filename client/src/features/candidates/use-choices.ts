import { linkKinds } from '@portolan/shared/domain/documents';
import { countryCodes } from '@portolan/shared/domain/geo';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language } from '../../lib/languages.js';
import { useLanguage } from '../../lib/use-format.js';
import { languageCodes } from './field-forms.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Codes by their names in a language; sorting 250 of them is worth doing once. */
function named(codes: readonly string[], type: 'region' | 'language', language: Language): Choice[] {
  const names = new Intl.DisplayNames([language], { type });
  const { compare } = new Intl.Collator(language);
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return codes.map((value) => ({ value, label: nameOf(value) })).sort((a, b) => compare(a.label, b.label));
}

const known = new Map<Language, { readonly country: Choice[]; readonly language: Choice[] }>();

function choicesIn(language: Language) {
  const there = known.get(language);
  if (there) return there;
  const made = {
    country: named(countryCodes, 'region', language),
    language: named(languageCodes, 'language', language),
  };
  known.set(language, made);
  return made;
}

/** Countries, languages and the like by their names in the reader's language. */
export function useChoices() {
  const { t } = useTranslation('candidates');
  const language = useLanguage();
  return useMemo(
    () => ({
      ...choicesIn(language),
      level: cefr.map((label, i) => ({ value: String(i + 1), label })),
      linkKind: linkKinds.map((value) => ({ value, label: t(`link.${value}`) })),
    }),
    [language, t],
  );
}
