import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ResourceKey } from 'i18next';
import { clientSource, wordsOf } from '../testing/words-on-disk.js';
import { type Language, languages } from './languages.js';

function flatten(words: ResourceKey, prefix: string): [string, string][] {
  if (typeof words === 'string') return [[prefix, words]];
  return Object.entries(words as Record<string, ResourceKey>).flatMap(([key, value]) =>
    flatten(value, prefix === '' || prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`),
  );
}

function entriesOf(language: Language): Map<string, string> {
  return new Map(
    Object.entries(wordsOf(language)).flatMap(([file, words]) =>
      flatten(words, `${file.replace(/^.*\/|\.json$/g, '')}:`),
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();
const plural = /_(zero|one|two|few|many|other)$/;

/** Every `t('…')` with a literal key, with the namespace the file asked for. */
function usedKeys(): { file: string; key: string }[] {
  const files = readdirSync(clientSource, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.spec\.|^testing/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(clientSource, file), 'utf8');
    const namespaces = new Set(
      [...text.matchAll(/useTranslation\((?:'(\w[\w-]*)')?\)/g)].map((match) => match[1] ?? 'common'),
    );
    const [namespace = 'common'] = namespaces;
    // A file with several namespaces names them in the key.
    return [...text.matchAll(/\bt\(\s*'([^'\s]+)'/g)]
      .map((match) => match[1] ?? '')
      .filter((key) => key.includes(':') || namespaces.size < 2)
      .map((key) => ({ file, key: key.includes(':') ? key : `${namespace}:${key}` }));
  });
}

describe('words', () => {
  const english = entriesOf('en');

  it.each(languages.filter((language) => language !== 'en'))(
    'has the same keys in %s as in English',
    (language) => {
      expect([...entriesOf(language).keys()].sort()).toEqual([...english.keys()].sort());
    },
  );

  it.each(languages)('fills in the same values in %s as in English', (language) => {
    const wrong = [...entriesOf(language)].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)('leaves nothing empty in %s', (language) => {
    expect([...entriesOf(language)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has every key that the client asks for', () => {
    const known = new Set([...english.keys()].flatMap((key) => [key, key.replace(plural, '')]));
    expect(usedKeys().length).toBeGreaterThan(50);
    expect(usedKeys().filter(({ key }) => !known.has(key))).toEqual([]);
  });
});
