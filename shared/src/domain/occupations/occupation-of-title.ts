import { occupations } from './occupation-search.js';

/** Words that say how senior somebody is and nothing of what they do. */
const rank =
  /\b(junior|senior|lead(?:ing)?|principal|staff(?= \S+ \S)|chief(?= \S+ \S)|graduate|trainee|associate|mid-level|jr|sr|i{1,3}|iv)\b\.?/giu;

/** Without accents, spaces, hyphens and rank: back-end, back end and backend are one. */
function keyOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]/gu, '');
}

const byTitle = new Map<string, Set<string>>();
for (const { code, title, otherTitles } of occupations) {
  for (const name of [title, ...otherTitles]) {
    const key = keyOf(name);
    byTitle.set(key, (byTitle.get(key) ?? new Set()).add(code));
  }
}

/** The occupation that a job title names as it stands or without its rank; null when none does, or more than one. */
export function occupationOfTitle(title: string): string | null {
  for (const wording of [title, title.replace(rank, ' ')]) {
    const codes = byTitle.get(keyOf(wording));
    const [code] = codes ?? [];
    if (code !== undefined && codes?.size === 1) return code;
  }
  return null;
}
