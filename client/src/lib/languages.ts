export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' };

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text);
}
