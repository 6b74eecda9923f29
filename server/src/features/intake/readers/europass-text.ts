import { paragraphsIn } from './block-tables.js';
import { htmlBlocks } from './html-reader.js';

/** Europass writes longer texts as HTML inside XML. */
export function plainText(html: string | null): string | null {
  if (html === null) return null;
  const text = paragraphsIn(htmlBlocks(html))
    .map((one) => `${one.bullet ? '• ' : ''}${one.text.trim()}`)
    .join('\n');
  return text === '' ? null : text;
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The English name of a language code of two or three letters; the code itself when it is none. */
export function languageCalled(code: string): string {
  try {
    return names.of(code.toLowerCase()) ?? code;
  } catch {
    return code;
  }
}

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The middle of the levels stated for listening, reading, speaking and writing. */
export function middleLevel(stated: readonly string[]): string | null {
  const known = stated
    .map((one) => levels.indexOf(one.trim().toUpperCase().slice(0, 2)))
    .filter((one) => one >= 0)
    .sort((a, b) => a - b);
  return known.length === 0 ? null : (levels[known[Math.floor((known.length - 1) / 2)] ?? 0] ?? null);
}

/** Europass writes "UK" and "EL" where ISO 3166 has "GB" and "GR". */
export function countryCode(code: string | null): string | null {
  const upper = code?.toUpperCase() ?? null;
  if (upper === 'UK') return 'GB';
  return upper === 'EL' ? 'GR' : upper;
}
