import { headingModifiers, headingNouns, headingWords, type SectionKind } from './data/headings.js';
import { fold } from './keep-text.js';
import { closeLetterSpacing } from './lines.js';

const kinds = new Map<string, SectionKind>(
  (Object.entries(headingWords) as [SectionKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Letters only, folded, "&" read as "and". */
const squeeze = (text: string) =>
  fold(text)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}]/gu, '');

const ordinal = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])\s?[.)/:–-]\s*|^0\d\s+/iu;
const aside = /\s*[([].*[)\]]\s*$/u;
const conjunctions = /\s*(?:[&+/,|·•]|\s(?:and|und|et|y|e|en|i|und\/oder)\s)\s*/giu;

const nouns = new Map<string, SectionKind>(
  (Object.entries(headingNouns) as [SectionKind, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind] as const),
  ),
);
const beside = new Set(headingModifiers.split(/\s+/));
const mostWords = 5;

/** "Selected Industry Experience": one noun that opens a section, and words that only say which of it. */
function composed(text: string): SectionKind | null {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  if (words.length < 2 || words.length > mostWords) return null;
  const said = new Set(words.flatMap((word) => nouns.get(word) ?? []));
  const [only] = said;
  return said.size === 1 && words.every((word) => nouns.has(word) || beside.has(word))
    ? (only ?? null)
    : null;
}

const whole = (text: string): SectionKind | null => {
  const key = squeeze(text);
  return kinds.get(key) ?? kinds.get(key.replace(/(and|und|et|y|e|en|i)$/, '')) ?? composed(text);
};

/** "Education & Certifications" opens a section of its first half when both halves are headings by themselves. */
function joined(text: string): SectionKind | null {
  const parts = text.split(conjunctions).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 4) return null;
  const found = parts.map(whole);
  return found.every((kind) => kind !== null) ? (found[0] ?? null) : null;
}

/** The section that these words, standing alone, are the heading of; null when they are none. */
export function headingOf(text: string): SectionKind | null {
  if (text.length > 70) return null;
  const bare = closeLetterSpacing(text).replace(ordinal, '').replace(aside, '').trim();
  if (bare === '' || /[.!?]$/.test(bare) || /\d{2}/.test(bare) || /@/.test(bare)) return null;
  return whole(bare) ?? joined(bare);
}
