/** A run of text on a page, in parts of the page (0 to 1) from the upper left. */
export interface PageRun {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Folded {
  readonly text: string;
  /** For each character of the folded text, where it came from. */
  readonly from: readonly number[];
}

/** Letters and digits alone, without case: spaces, ligatures and hyphens differ between a page and its kept text. */
function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}@+]/gu, '');
    for (let i = 0; i < plain.length; i += 1) from.push(at);
    folded += plain;
    at += character.length;
  }
  return { text: folded, from };
}

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** The same occurrence where both texts have as many, else the one at the nearest part of the text. */
function matching(
  inPages: readonly number[],
  inText: readonly number[],
  at: number,
  parts: readonly [number, number],
) {
  const index = inText.indexOf(at);
  if (inPages.length === inText.length && index !== -1) return inPages[index];
  const wanted = (at / Math.max(1, parts[0])) * parts[1];
  return [...inPages].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

interface Character {
  readonly run: PageRun;
  /** Where in its run, in characters. */
  readonly at: number;
}

/** Finds words of the kept text on the pages. */
export function createPageFinder(runs: readonly PageRun[], text: string) {
  const characters: Character[] = [];
  let pages = '';
  for (const run of runs) {
    const folded = fold(run.text);
    pages += folded.text;
    for (const at of folded.from) characters.push({ run, at });
  }
  const kept = fold(text);
  const startOf = (offset: number) => {
    const found = kept.from.findIndex((from) => from >= offset);
    return found === -1 ? kept.from.length : found;
  };
  return (span: { readonly start: number; readonly end: number }): PageBox[] => {
    const [start, end] = [startOf(span.start), startOf(span.end)];
    const needle = kept.text.slice(start, end);
    if (needle === '') return [];
    const inPages = occurrences(pages, needle);
    const found = matching(inPages, occurrences(kept.text, needle), start, [kept.text.length, pages.length]);
    return found === undefined ? [] : boxesOf(characters.slice(found, found + needle.length));
  };
}

/** One box per run that the characters stand in. */
function boxesOf(characters: readonly Character[]): PageBox[] {
  const byRun = new Map<PageRun, number[]>();
  for (const { run, at } of characters) {
    const there = byRun.get(run);
    if (there) there.push(at);
    else byRun.set(run, [at]);
  }
  return [...byRun].map(([run, places]) => {
    const [first, last] = [Math.min(...places), Math.max(...places) + 1];
    const perCharacter = run.width / Math.max(1, run.text.length);
    return {
      page: run.page,
      left: run.left + first * perCharacter,
      top: run.top,
      width: (last - first) * perCharacter,
      height: run.height,
    };
  });
}
