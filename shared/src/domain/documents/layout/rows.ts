import { baselines, type Fragment, wordGap } from './fragments.js';

/** Fragments on one baseline, in reading direction. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly fragments: readonly Fragment[];
}

/** A gap wider than this many times the type size separates cells rather than words. */
const cellGap = 1.8;

/** Type of two sizes stands in two cells even where it stands closer. */
const cellGapOf = (a: Fragment, b: Fragment) => (Math.abs(a.size - b.size) > a.size * 0.12 ? 1 : cellGap);

export function rowOf(fragments: readonly Fragment[]): Row {
  const rtl = fragments.reduce((sum, one) => sum + (one.rtl ? one.text.length : -one.text.length), 0) > 0;
  const ordered = [...fragments].sort((a, b) => (rtl ? b.x0 - a.x0 : a.x0 - b.x0));
  const largest = ordered.reduce((best, one) => (one.size > best.size ? one : best), ordered[0] ?? nothing);
  return {
    y: largest.y,
    size: largest.size,
    x0: Math.min(...ordered.map((one) => one.x0)),
    x1: Math.max(...ordered.map((one) => one.x1)),
    fragments: ordered,
  };
}

const nothing: Fragment = { text: '', x0: 0, x1: 0, y: 0, size: 0, boldLetters: 0, rtl: false };

export const rowsOf = (fragments: readonly Fragment[]): Row[] =>
  baselines(fragments, (one) => one.x0).map(rowOf);

/** The text of a row: a space between words, a tab between cells. */
export function rowText(row: Row): string {
  return row.fragments.reduce((text, one, index) => {
    const last = row.fragments[index - 1];
    if (last === undefined) return one.text;
    const gap = Math.max(one.x0 - last.x1, last.x0 - one.x1);
    const size = Math.max(last.size, one.size);
    const between = gap > size * cellGapOf(last, one) ? '\t' : gap > size * wordGap ? ' ' : '';
    return text + between + one.text;
  }, '');
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export function isBold(row: Row): boolean {
  const bold = row.fragments.reduce((sum, one) => sum + one.boldLetters, 0);
  return bold > row.fragments.reduce((sum, one) => sum + letters(one.text), 0) / 2;
}

/** What most of the text is set in. */
export function usualSize(fragments: readonly Fragment[]): number {
  const weight = new Map<number, number>();
  for (const one of fragments) {
    const size = Math.round(one.size * 2) / 2;
    weight.set(size, (weight.get(size) ?? 0) + one.text.length);
  }
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
