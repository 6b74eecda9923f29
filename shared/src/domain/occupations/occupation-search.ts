import { businessAndComputing } from './data/occupations-business-and-computing.js';
import { otherOccupations } from './data/occupations-other.js';
import { predecessors } from './data/predecessors.js';

export interface Occupation {
  readonly code: string;
  readonly title: string;
  /** Titles in use that mean this occupation. */
  readonly otherTitles: readonly string[];
  /** Earlier codes of this occupation or of the wider one that held it. */
  readonly earlierCodes: readonly string[];
}

export interface OccupationHit {
  readonly occupation: Occupation;
  /** The other title that matched; null when the code or the official title did. */
  readonly matched: string | null;
}

export const occupations: readonly Occupation[] = [...businessAndComputing, ...otherOccupations].map(
  ([code, title, otherTitles]) => ({
    code,
    title,
    otherTitles: otherTitles === '' ? [] : otherTitles.split('|'),
    earlierCodes: predecessors[code] ?? [],
  }),
);

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));

export function occupationOf(code: string): Occupation | undefined {
  return byCode.get(code);
}

interface Phrase {
  readonly words: readonly string[];
  /** Without spaces and hyphens, so that back-end, back end and backend are one. */
  readonly joined: string;
}

function phrase(text: string): Phrase {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter((word) => word !== '');
  return { words, joined: words.join('') };
}

const indexed = occupations.map((occupation) => ({
  occupation,
  titles: [
    { text: null, ...phrase(occupation.title) },
    ...occupation.otherTitles.map((text) => ({ text, ...phrase(text) })),
  ],
}));

/** 0 the same, 1 begins so, 2 every word begins a word, 3 is somewhere within; undefined when nothing matches. */
function closeness(wanted: Phrase, title: Phrase): number | undefined {
  if (title.joined === wanted.joined) return 0;
  if (title.joined.startsWith(wanted.joined)) return 1;
  const beginsAWord = (word: string): boolean => title.words.some((own) => own.startsWith(word));
  if (wanted.words.every(beginsAWord)) return 2;
  return wanted.joined.length >= 3 && title.joined.includes(wanted.joined) ? 3 : undefined;
}

/** Occupations by code or by any of their titles, the closest first; all of them, by code, for an empty text. */
export function searchOccupations(text: string, limit: number): readonly OccupationHit[] {
  const wanted = phrase(text);
  if (wanted.joined === '')
    return occupations.slice(0, limit).map((occupation) => ({ occupation, matched: null }));
  const digits = text.trim();
  if (/^\d{2}(-\d{0,4})?$/.test(digits)) {
    const hits = occupations.filter(({ code }) => code.startsWith(digits));
    return hits.slice(0, limit).map((occupation) => ({ occupation, matched: null }));
  }
  const hits = indexed.flatMap(({ occupation, titles }) => {
    let best: { readonly rank: number; readonly matched: string | null } | undefined;
    for (const title of titles) {
      const rank = closeness(wanted, title);
      if (rank !== undefined && (best === undefined || rank < best.rank))
        best = { rank, matched: title.text };
    }
    return best === undefined ? [] : [{ occupation, ...best }];
  });
  hits.sort((a, b) => a.rank - b.rank || (a.occupation.code < b.occupation.code ? -1 : 1));
  return hits.slice(0, limit).map(({ occupation, matched }) => ({ occupation, matched }));
}
