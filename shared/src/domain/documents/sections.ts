import { headingWords, type SectionKind } from './data/headings.js';
import { fold } from './keep-text.js';
import { type Line } from './lines.js';

export interface Section {
  /** `top` is what stands before the first heading: name and contacts. */
  readonly kind: SectionKind | 'top';
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

const kindOfHeading = new Map<string, SectionKind>(
  (Object.entries(headingWords) as [SectionKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Letters only, folded, "&" read as "and", a trailing count such as "(3)" dropped. */
function squeeze(text: string): string {
  return fold(text)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}]/gu, '');
}

/** The section a line opens, or null when it is no heading. */
export function headingKind(line: Line): SectionKind | null {
  if (line.text.length > 60 || line.bullet) return null;
  if (/[.!?]$/.test(line.text) || /\d{2}/.test(line.text) || /[@/]/.test(line.text)) return null;
  const key = squeeze(line.text);
  return kindOfHeading.get(key) ?? kindOfHeading.get(key.replace(/(and|und|et|y|e|en|i)$/, '')) ?? null;
}

/** Headings share one size; a lone word of a grid that reads like one does not. */
function commonSize(candidates: readonly { line: Line; kind: SectionKind }[]): number | null {
  const count = new Map<number, number>();
  for (const { line, kind } of candidates) {
    if (line.size === null) continue;
    const size = Math.round(line.size);
    const sure = kind === 'experience' || kind === 'education' || kind === 'skills' ? 2 : 1;
    count.set(size, (count.get(size) ?? 0) + sure);
  }
  const [best] = [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best !== undefined && best[1] >= 3 ? best[0] : null;
}

/** Splits a document at its headings. A document without any is one `top` section. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const candidates = lines.flatMap((line) => {
    const kind = headingKind(line);
    return kind === null ? [] : [{ line, kind }];
  });
  const size = commonSize(candidates);
  const headings = candidates.filter(
    ({ line }) => size === null || line.size === null || Math.abs(line.size - size) <= 1.6,
  );
  const sections: Section[] = [];
  let from = 0;
  let open: { kind: SectionKind | 'top'; heading: Line | null } = { kind: 'top', heading: null };
  for (const { line, kind } of headings) {
    sections.push({ ...open, lines: lines.slice(from, line.index) });
    open = { kind, heading: line };
    from = line.index + 1;
  }
  sections.push({ ...open, lines: lines.slice(from) });
  return sections;
}

export const linesOfKind = (sections: readonly Section[], kind: SectionKind | 'top'): Line[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
