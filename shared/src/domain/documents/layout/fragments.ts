/** A run of text as the page draws it: points from the top left, `y` its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rtl: boolean;
  readonly bold: boolean;
}

/** Words that stand so close together on one baseline that no gutter can run between them. */
export interface Fragment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Letters set in a bold face. */
  readonly boldLetters: number;
  readonly rtl: boolean;
}

/** Gaps as multiples of the type size: between letters and words, words and fragments, fragments and cells. */
export const wordGap = 0.18;
const fragmentGap = 0.6;
const trackedGap = 1.5;

interface Run extends PlacedText {
  /** Its letters were set apart ("S K I L L S") and are closed up. */
  readonly tracked: boolean;
}

/** One run without the spaces around it; their width goes with them. */
function trimmed(run: PlacedText): PlacedText | null {
  const text = run.text.trim();
  if (text === '') return null;
  if (text.length === run.text.length) return run;
  // A space is about half as wide as the usual letter.
  const lead = run.text.length - run.text.trimStart().length;
  const tail = run.text.length - run.text.trimEnd().length;
  const unit = run.width / (text.length + (lead + tail) / 2);
  const [before, after] = run.rtl ? [tail, lead] : [lead, tail];
  return {
    ...run,
    text,
    x: run.x + (unit * before) / 2,
    width: run.width - (unit * (before + after)) / 2,
  };
}

const spaced = /^[\p{L}\p{N}&](?: [\p{L}\p{N}&'’.,-]){2,}$/u;
const pair = /^\p{L} \p{L}$/u;

/** Closes letter-spacing: pdf writers place such letters one by one, and only a real space ends a run. */
function closed(runs: readonly PlacedText[]): Run[] {
  const tracked = runs.some((run) => spaced.test(run.text));
  return runs.map((run) =>
    spaced.test(run.text) || (tracked && pair.test(run.text))
      ? { ...run, text: run.text.replace(/ /g, ''), tracked: true }
      : { ...run, tracked: tracked && /^\p{L}$/u.test(run.text) },
  );
}

export function sameBaseline(a: { readonly y: number; readonly size: number }, y: number, size: number) {
  return Math.abs(a.y - y) <= Math.max(1.2, Math.min(a.size, size) * 0.35);
}

/** Groups what stands on one baseline, from the top of the page down. */
export function baselines<T extends { readonly y: number; readonly size: number }>(
  items: readonly T[],
  left: (item: T) => number,
): T[][] {
  const rows: { y: number; size: number; items: T[] }[] = [];
  for (const one of [...items].sort((a, b) => a.y - b.y || left(a) - left(b))) {
    const row = rows.at(-1);
    if (row !== undefined && sameBaseline(one, row.y, row.size)) {
      row.items.push(one);
      if (one.size > row.size) [row.y, row.size] = [one.y, one.size];
    } else rows.push({ y: one.y, size: one.size, items: [one] });
  }
  return rows.map((row) => row.items);
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const isRtl = (runs: readonly { readonly text: string; readonly rtl: boolean }[]): boolean =>
  runs.reduce((sum, run) => sum + (run.rtl ? 1 : -1) * (run.text.match(/\p{L}/gu)?.length ?? 0), 0) > 0;

const numeric = /^[\d+().\-/:]+$/;

/** The parts of a number that touch one another run from the left, as in "052-724-8872". */
function numbersWhole(runs: readonly Run[]): Run[] {
  return [...runs]
    .sort((a, b) => a.x - b.x)
    .reduce<Run[]>((whole, run) => {
      const last = whole.at(-1);
      const touches = last !== undefined && run.x - (last.x + last.width) < run.size * wordGap;
      if (touches && numeric.test(last.text) && numeric.test(run.text))
        whole[whole.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
      else whole.push(run);
      return whole;
    }, []);
}

/** Latin words inside a line that runs from the right keep their own direction. */
function rightToLeft<T extends { readonly x: number; readonly text: string; readonly rtl: boolean }>(
  runs: readonly T[],
): T[] {
  const ordered: T[] = [];
  let latin: T[] = [];
  for (const run of [...runs].sort((a, b) => b.x - a.x)) {
    if (!run.rtl && /\p{L}/u.test(run.text)) latin.unshift(run);
    else {
      ordered.push(...latin, run);
      latin = [];
    }
  }
  return [...ordered, ...latin];
}

interface Open {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  boldLetters: number;
  rtl: boolean;
  tracked: boolean;
  /** Whether its last run is bold. */
  bold: boolean;
}

const opened = (run: Run, rtl: boolean): Open => ({
  text: run.text,
  x0: run.x,
  x1: run.x + run.width,
  y: run.y,
  size: run.size,
  boldLetters: run.bold ? letters(run.text) : 0,
  rtl,
  tracked: run.tracked,
  bold: run.bold,
});

const endsInWord = /[\p{L}\p{N})]$/u;
const startsWord = /^[\p{L}\p{N}(]/u;
const startsDate = /^(?:\(?\d|\p{L}+\.? (?:\d{1,2}, )?\d{4})/u;

/** What stands between two runs: a face that changes inside what looks like one word ends it all the same. */
function between(open: Open, run: Run, gap: number): string {
  if (gap > Math.max(open.size, run.size) * wordGap) return ' ';
  if (open.bold === run.bold || !endsInWord.test(open.text) || !startsWord.test(run.text)) return '';
  if (startsDate.test(run.text)) return '\t';
  return /\p{Ll}$/u.test(open.text) && /^\p{Lu}\p{Ll}/u.test(run.text) ? ' ' : '';
}

function append(open: Open, run: Run, gap: number): void {
  const single = open.tracked && run.tracked && run.text.length === 1 && /^\p{L}*$/u.test(open.text);
  open.text += (single ? '' : between(open, run, gap)) + run.text;
  open.bold = run.bold;
  open.x0 = Math.min(open.x0, run.x);
  open.x1 = Math.max(open.x1, run.x + run.width);
  if (run.size > open.size) [open.size, open.y] = [run.size, run.y];
  if (run.bold) open.boldLetters += letters(run.text);
}

const latin = /\p{Script=Latin}/u;

/** On a page that runs from the right, a line with letters of both directions or with none does so too. */
function runsFromRight(row: readonly PlacedText[], page: boolean): boolean {
  if (!page) return isRtl(row);
  return row.some((run) => run.rtl) || !row.some((run) => latin.test(run.text));
}

/** What a page that runs from the left sets side by side: each part has a direction of its own. */
function partsOf(row: readonly PlacedText[], page: boolean): readonly (readonly PlacedText[])[] {
  if (page || isRtl(row) || !row.some((run) => run.rtl)) return [row];
  const parts: PlacedText[][] = [];
  let end = -Infinity;
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    const part = parts.at(-1);
    if (part === undefined || run.x - end > fragmentGap * run.size) parts.push([run]);
    else part.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

const rowFragments = (row: readonly PlacedText[], page: boolean): Fragment[] =>
  partsOf(row, page).flatMap((part) => partFragments(part, page));

function partFragments(row: readonly PlacedText[], page: boolean): Fragment[] {
  const rtl = runsFromRight(row, page);
  const runs = closed(row);
  const ordered = rtl ? rightToLeft(numbersWhole(runs)) : [...runs].sort((a, b) => a.x - b.x);
  const found: Open[] = [];
  for (const run of ordered) {
    const last = found.at(-1);
    // Between the nearer edges, whichever of the two stands to the left.
    const gap = last === undefined ? 0 : Math.max(run.x - last.x1, last.x0 - (run.x + run.width));
    const limit = last?.tracked === true && run.tracked ? trackedGap : fragmentGap;
    if (last === undefined || gap > limit * Math.max(last.size, run.size)) found.push(opened(run, rtl));
    else append(last, run, gap);
  }
  return found;
}

/** The fragments of a page, row by row. */
export function fragmentsOf(runs: readonly PlacedText[]): Fragment[] {
  const whole = runs.flatMap((run) => trimmed(run) ?? []);
  const rows = baselines(whole, (run) => run.x);
  const page = rows.filter((row) => row.some((run) => run.rtl)).length > rows.length / 2;
  return rows.flatMap((row) => rowFragments(row, page));
}
