import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ResourceKey } from 'i18next';
import { type Language } from '../lib/languages.js';

export const clientSource = join(import.meta.dirname, '..');

/** What the bundler's glob gives the app, read from disk for the tests. */
export function wordsOf(language: Language): Record<string, ResourceKey> {
  const folder = join(clientSource, 'words', language);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      `./${language}/${file}`,
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as ResourceKey,
    ]),
  );
}
