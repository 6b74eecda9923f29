import { type Resource } from 'i18next';
import { type Language } from './languages.js';

export type Words = Resource[string];

const files = {
  en: () => import('../words/en.js').then((module) => module.en),
  de: () => import('../words/de.js').then((module) => module.de),
} satisfies Record<Language, () => Promise<Record<string, Words[string]>>>;

/** All namespaces of one language: one chunk, loaded when the language is first used. */
export async function loadWords(language: Language): Promise<Words> {
  const found = await files[language]();
  return Object.fromEntries(
    Object.entries(found).map(([file, words]) => [file.replace(/^.*\/|\.json$/g, ''), words]),
  );
}
