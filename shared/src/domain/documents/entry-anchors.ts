import { isSentence } from './classify.js';
import { projectLabel } from './data/job-labels.js';
import { type DateRange } from './dates.js';
import { type Dated, datedLines, withoutGutterDates } from './entry-dates.js';
import { type EntryWords, type ReadLine, readLine } from './entry-candidates.js';
import { readHeader } from './entry-header.js';
import { fold } from './keep-text.js';
import { sitsBelow, isFull, type Line } from './lines.js';

/** A line that dates a job or a degree, and the lines around it that name it. */
export interface EntryAnchor {
  readonly line: Line;
  readonly range: DateRange;
  /** The lines above, the dated line itself, the lines below: in the order of the page. */
  readonly header: readonly Line[];
  readonly read: readonly ReadLine[];
  readonly body: readonly Line[];
  /** Where the dated line stands among the header's. */
  readonly dated: number;
}

const mostAbove = 5;
const mostBelow = 3;

/** Whether a line can be part of a header: no bullet, no running text, no list of tools. */
export function isHead(line: Line): boolean {
  const known = heads.get(line);
  if (known !== undefined) return known;
  const head =
    !line.bullet && line.text.length <= 120 && !isSentence(line.text) && !projectLabel.test(fold(line.text));
  heads.set(line, head);
  return head;
}

/** Asked of the same line for every header it may belong to. */
const heads = new WeakMap<Line, boolean>();

const runningText = new WeakSet<Line>();

/** Running text goes on over the edge of its column: its last words are no header, however like one they look. */
function markRunning(lines: readonly Line[]): void {
  let running = false;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const prose =
      above !== undefined && (running || above.bullet || isSentence(above.text) || isListing(above));
    running = prose && !line.bullet && isBelow(above, line) && isFull(above, line);
    if (!running) return;
    runningText.add(line);
    heads.set(line, false);
  });
}

const leastListing = 50;

/** "… Technologies: BigQuery, Databricks," */
const isListing = (line: Line): boolean => line.text.length >= leastListing && /,$/.test(line.text);

/** Of a bullet the text goes on further right than its sign stands. */
const isBelow = (above: Line, line: Line): boolean =>
  sitsBelow(above, line) && (above.bullet || Math.abs((above.x ?? 0) - (line.x ?? 0)) < 1.5);

interface Option {
  readonly above: number;
  readonly below: number;
  readonly score: number;
}

/** A short line of small words may stand inside a header ("Regional restaurant group"), never at its top. */
const isSoft = (line: Line): boolean =>
  !runningText.has(line) &&
  !line.bullet &&
  line.text.length <= 60 &&
  !/[.;:]$/.test(line.text) &&
  !projectLabel.test(fold(line.text));

function headsAbove(lines: readonly Line[], at: number, floor: number): number {
  let count = 0;
  for (let index = at - 1; index >= floor && count < mostAbove; index -= 1) {
    const line = lines[index];
    if (line === undefined || (!isHead(line) && !isSoft(line))) break;
    count += 1;
  }
  return count;
}

function headsBelow(lines: readonly Line[], at: number, ceiling: number): number {
  let count = 0;
  for (let index = at + 1; index < ceiling && count < mostBelow; index += 1) {
    const line = lines[index];
    if (line === undefined || !isHead(line)) break;
    count += 1;
  }
  return count;
}

const indented = (line: Line, than: Line) => line.x !== null && than.x !== null && line.x > than.x + 6;

/** What blank lines, indents and weight say of a header from `top` to `last`. */
function shapeScore(lines: readonly Line[], top: number, at: number, last: number): number {
  const [first, dated] = [lines[top], lines[at]];
  if (first === undefined || dated === undefined) return 0;
  const opens = first.blankBefore || top === 0 ? 0.25 : 0;
  const inner = lines
    .slice(top + 1, last + 1)
    .map((line, index) => innerScore(line, first, top + 1 + index > at));
  const inset = top < at && indented(first, dated) ? 0.25 : 0;
  return inner.reduce((sum, one) => sum + one, opens - inset);
}

function innerScore(line: Line, first: Line, below: boolean): number {
  const blank = line.blankBefore ? (below ? 0.3 : 0.2) : 0;
  const inset = below && indented(line, first) ? 0.2 : 0;
  return (line.bold ? 0.05 : 0) - blank - inset;
}

/** A line left over right above a header, in the same block, that reads like a part of it. */
function leftAbove({ lines, words }: Section, top: number, from: number): number {
  const over = lines[top - 1];
  if (over === undefined || top <= from || lines[top]?.blankBefore === true || !isHead(over)) return 0;
  return over.bold || words.title(over.text) >= 0.7 ? 0.4 : 0.15;
}

/** One or two short lines after the last header are more likely a part of it than a description. */
function leftBelow(lines: readonly Line[], from: number): number {
  const rest = lines.slice(from);
  const loose =
    rest.length > 0 && rest.length <= 2 && rest.every((line) => isHead(line) && !line.blankBefore);
  return loose ? 0.2 * rest.length : 0;
}

const counts = (most: number) => Array.from({ length: most + 1 }, (_none, index) => index);

class Section {
  private readonly known = new Map<number, ReadLine>();

  constructor(
    readonly lines: readonly Line[],
    readonly dated: readonly Dated[],
    readonly body: number | null,
    readonly words: EntryWords,
  ) {}

  /** The lines from `top` to `last`, read; each line only once, and only where a header may stand. */
  read(top: number, last: number): ReadLine[] {
    return this.lines.slice(top, last + 1).map((line, index) => {
      const read = this.known.get(top + index) ?? readLine(line, this.words);
      this.known.set(top + index, read);
      return read;
    });
  }

  /** The lines from `top` to `last`, read as the header of the dated line `at`. */
  score(at: number, top: number, last: number): number {
    return readHeader(this.read(top, last), at - top, this.body).score;
  }

  options(index: number): Option[] {
    const here = this.dated[index];
    if (here === undefined) return [];
    const floor = (this.dated[index - 1]?.at ?? -1) + 1;
    const ceiling = this.dated[index + 1]?.at ?? this.lines.length;
    const up = headsAbove(this.lines, here.at, floor);
    const down = headsBelow(this.lines, here.at, ceiling);
    return counts(up)
      .filter((above) => above === 0 || this.isTop(here.at - above))
      .flatMap((above) => counts(down).map((below) => this.option(here.at, above, below)));
  }

  private isTop(at: number): boolean {
    const line = this.lines[at];
    return line !== undefined && isHead(line);
  }

  private option(at: number, above: number, below: number): Option {
    const top = at - above;
    const last = at + below;
    return { above, below, score: this.score(at, top, last) + shapeScore(this.lines, top, at, last) };
  }
}

const agree = 0.22;
const bonus = (option: Option, style: Option) =>
  (option.above === style.above ? agree : 0) + (option.below === style.below ? agree : 0);

interface Path {
  readonly score: number;
  readonly options: readonly Option[];
}

/** The best way to give each dated line its lines when most do as `style` does; no line is given twice. */
function bestPath(section: Section, options: readonly (readonly Option[])[], style: Option): Path {
  const { dated, lines } = section;
  let paths: Path[] = [{ score: 0, options: [] }];
  options.forEach((own, index) => {
    const at = dated[index]?.at ?? 0;
    const before = dated[index - 1]?.at ?? -1;
    paths = own.flatMap((option) => {
      let best: Path | null = null;
      for (const path of paths) {
        const from = before + 1 + (path.options.at(-1)?.below ?? 0);
        if (at - option.above < from) continue;
        const score = path.score - leftAbove(section, at - option.above, from);
        if (best === null || score > best.score) best = { score, options: path.options };
      }
      if (best === null) return [];
      return [
        { score: best.score + option.score + bonus(option, style), options: [...best.options, option] },
      ];
    });
  });
  const end = (path: Path) =>
    path.score - leftBelow(lines, (dated.at(-1)?.at ?? 0) + 1 + (path.options.at(-1)?.below ?? 0));
  return paths.reduce((a, b) => (end(b) > end(a) ? b : a), paths[0] ?? { score: -Infinity, options: [] });
}

function layOut(section: Section): readonly Option[] {
  const options = section.dated.map((_one, index) => section.options(index));
  const styles = new Map(options.flat().map((one) => [`${one.above}/${one.below}`, one]));
  let best: Path = { score: -Infinity, options: [] };
  for (const style of styles.values()) {
    const path = bestPath(section, options, style);
    if (path.score > best.score) best = path;
  }
  return best.options;
}

/** Long sections are laid out in stretches, so that the work stays proportional to the length. */
const longestStretch = 24;

function anchorsIn(
  lines: readonly Line[],
  dated: readonly Dated[],
  body: number | null,
  words: EntryWords,
): EntryAnchor[] {
  const section = new Section(lines, dated, body, words);
  const layout = layOut(section);
  return dated.map(({ at, line, range }, index) => {
    const { above, below } = layout[index] ?? { above: 0, below: 0 };
    const next = dated[index + 1];
    const ceiling = next === undefined ? lines.length : next.at - (layout[index + 1]?.above ?? 0);
    return {
      line,
      range,
      header: lines.slice(at - above, at + below + 1),
      read: section.read(at - above, at + below),
      body: lines.slice(at + below + 1, ceiling),
      dated: above,
    };
  });
}

/** Finds the dated entries of a section and splits its lines into headers and bodies. */
export function findAnchors(all: readonly Line[], body: number | null, words: EntryWords): EntryAnchor[] {
  const { lines, ranges } = withoutGutterDates(all);
  markRunning(lines);
  const dated = datedLines(lines, words, ranges);
  const anchors: EntryAnchor[] = [];
  let from = 0;
  for (let first = 0; first < dated.length; first += longestStretch) {
    const own = dated.slice(first, first + longestStretch);
    const next = dated[first + longestStretch];
    const until =
      next === undefined ? lines.length : Math.max((own.at(-1)?.at ?? 0) + 1, next.at - mostAbove);
    const shifted = own.map((one) => ({ ...one, at: one.at - from }));
    anchors.push(...anchorsIn(lines.slice(from, until), shifted, body, words));
    from = until;
  }
  return anchors;
}
