import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from './languages.js';
import { loadWords } from './load-words.js';

const storageKey = 'portolan-language';

/** What was chosen before, else what the browser prefers, else English. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isLanguage) ?? 'en';
}

export async function startWords(language: Language = preferredLanguage()): Promise<void> {
  const words = await loadWords(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: words },
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function switchLanguage(language: Language): Promise<void> {
  const words = await loadWords(language);
  for (const [namespace, entries] of Object.entries(words)) {
    i18next.addResourceBundle(language, namespace, entries, true, true);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
}

export { i18next };
