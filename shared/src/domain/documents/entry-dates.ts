import { isSentence } from './classify.js';
import { projectLabel } from './data/job-labels.js';
import { type DatePoint, datePoints } from './date-points.js';
import { dateRanges, type DateRange } from './dates.js';
import { type EntryWords } from './entry-candidates.js';
import { fold } from './keep-text.js';
import { isPlace } from './line-parts.js';
import { type Line } from './lines.js';

/** A line that dates an entry. */
export interface Dated {
  readonly at: number;
  readonly line: Line;
  readonly range: DateRange;
}

const outside = (line: Line, range: DateRange) =>
  line.text.slice(0, range.start) + line.text.slice(range.end);

/** What may stand beside a lone date: a place, "expected", nothing. */
const besideDate =
  /^(?:expected|anticipated|graduated|graduation|class of|completed|voraussichtlich|abgeschlossen|abschluss|prevu|obtenu|previsto|prevista|obtenido|conseguito|verwacht|behaald|przewidywany|ukonczono)$/;

function standsAlone(line: Line, only: DatePoint): boolean {
  const rest = `${line.text.slice(0, only.start)}|${line.text.slice(only.end)}`;
  return rest
    .split(/[|·•()\t]|\s[–—-]\s/)
    .map((part) => part.replace(/^[\s,:–—-]+|[\s,:.–—-]+$/g, ''))
    .every((part) => part === '' || besideDate.test(fold(part)) || isPlace(part));
}

const afterPreposition = /(?:^|\s)(?:in|of|the|im|am|en|el|la|le|da|do|de|del|em|nel|della|w|van)\s*$/i;

/** "Intern, Acme (2019)", "2019 | Intern, Acme": the date opens or closes a line that names the entry. */
function datesTitle(line: Line, only: DatePoint, words: EntryWords): boolean {
  const before = line.text.slice(0, only.start);
  const after = line.text.slice(only.end);
  // Alone in the last cell of a bold line it dates what the line names.
  const celled = line.bold && before.endsWith('\t');
  if (line.text.length >= 90 || afterPreposition.test(before)) return false;
  if (words.title(line.text) < 0.7 && !celled) return false;
  const edge = before === '' || /[\s(|,·•–—-]$/.test(before);
  const ends = after.replace(/[\s).]/g, '') === '';
  const starts = before === '' && /^\s*(?:[\t|:–—-]|\s{2})/.test(after);
  return edge && (ends || starts);
}

/** One date alone: of a job it is the start, its end is not known. */
function singleDate(line: Line, words: EntryWords): DateRange | null {
  const points = datePoints(line.text);
  const [only] = points;
  if (points.length !== 1 || only === undefined || line.bullet) return null;
  if (!standsAlone(line, only) && !datesTitle(line, only, words)) return null;
  return { from: only.value, to: null, start: only.start, end: only.end };
}

const dashAtEnd = /[-–—−‐]\s*$/;

/** The one date of a short line that has nothing else, its range still open. */
function loneStart(line: Line): DatePoint | null {
  const [point] = datePoints(line.text);
  if (point === undefined || line.text.length > 30) return null;
  if (dateRanges(line.text).length > 0 && !dashAtEnd.test(line.text)) return null;
  const rest = line.text.slice(0, point.start) + line.text.slice(point.end);
  return /[\p{L}\p{N}]/u.test(rest) ? null : point;
}

/** "March 2019 –" over "Present": a range that a narrow column broke in two. */
function brokenRange(line: Line, next: Line | undefined): DateRange | null {
  const point = loneStart(line);
  if (point === null || next === undefined || next.bullet || next.text.length > 30) return null;
  const dashed = dashAtEnd.test(line.text) || /^\s*[-–—−‐]/.test(next.text);
  const first = `${line.text}${dashed ? ' ' : ' – '}`;
  const whole = dateRanges(first + next.text).find((range) => range.from === point.value);
  if (whole === undefined || whole.to === null || whole.end <= first.length) return null;
  return { from: whole.from, to: whole.to, start: 0, end: line.text.length };
}

const openRange = (range: DateRange | undefined) => range === undefined || range.to === 'present';

/** The range a line carries, when it carries it as the date of an entry. */
function anchorRange(line: Line, next: Line | undefined, words: EntryWords): DateRange | null {
  if (!/\d\d/.test(line.text) || projectLabel.test(fold(line.text))) return null;
  const [range] = dateRanges(line.text);
  const broken = openRange(range) ? brokenRange(line, next) : null;
  if (broken !== null) return broken;
  if (range === undefined) return singleDate(line, words);
  const rest = outside(line, range).trim();
  if (isInSentence(line, range, rest)) return null;
  return line.bullet && rest.length > 70 ? null : range;
}

const mostListed = 7;

/** "Data Engineer, Acme Ltd., Warsaw, Poland." ends in a full stop and is a list all the same. */
function isListed(text: string): boolean {
  const parts = text.replace(/[.;]$/, '').split(/,\s+/);
  const short = parts.every(
    (part) => part.split(/\s+/).length <= mostListed && /^[\p{Lu}\p{Lo}\d]/u.test(part),
  );
  return parts.length >= 2 && parts.length <= 6 && short;
}

/** Running text that happens to name two dates. */
function isInSentence(line: Line, range: DateRange, rest: string): boolean {
  if (rest === '' || !isSentence(rest) || (range.start <= 2 && isListed(rest))) return false;
  const atEdge = range.start <= 2 || range.end >= line.text.length - 2 || /[\t|]/.test(line.text);
  const count = rest.split(/\s+/).length;
  return !atEdge || count > 16 || (count > 9 && /[.;]$/.test(rest));
}

const names = (line: Line | undefined, words: EntryWords) =>
  line !== undefined && (words.title(line.text) >= 0.7 || words.company(line.text) >= 0.7);

/** A year that a sentence left alone on its last line dates nothing. */
function isLeftover(lines: readonly Line[], at: number, range: DateRange, words: EntryWords): boolean {
  const line = lines[at];
  if (range.to !== null || line === undefined || line.blankBefore || at === 0) return false;
  if (outside(line, range).replace(/[^\p{L}]/gu, '') !== '') return false;
  return !names(lines[at - 1], words) && !names(lines[at + 1], words);
}

const mostHead = 6;
const mostTail = 3;

/** The first words of a text, one to `most` of them. */
function beginnings(text: string, most: number): string[] {
  const ends = [...text.matchAll(/\S(?=\s|$)/g)].slice(0, most).map((match) => match.index + 1);
  return ends.map((end) => text.slice(0, end));
}

interface GutterDate {
  readonly range: DateRange;
  readonly head: number;
  readonly tail: number;
}

/** The first words of a line below that stand apart from what follows them. */
const tailsOf = (next: Line): string[] =>
  beginnings(next.text.slice(0, 30), mostTail).filter(
    (tail) => next.text.length === tail.length || /^(?:\t|\s{2})/.test(next.text.slice(tail.length)),
  );

/** Two years one under the other are no range until a dash or a word joins them. */
function isJoined(text: string): boolean {
  const [first, second] = datePoints(text);
  if (first === undefined) return false;
  return /[^\s\p{N}]/u.test(text.slice(first.end, second?.start ?? text.length));
}

/** "March 2022– Recruiter, Acme" over "May 2025  Did things": a range that stands broken in the margin. */
function gutterDate(line: Line, next: Line): GutterDate | null {
  if (line.bullet || next.start !== line.end + 1) return null;
  const heads = beginnings(line.text.slice(0, 40), mostHead).filter((head) => /\d\d/.test(head));
  for (const head of heads.reverse())
    for (const tail of tailsOf(next)) {
      const range = wholeRange(`${head} ${tail}`);
      if (range !== null)
        return { range: { ...range, end: head.length }, head: head.length, tail: tail.length };
    }
  return null;
}

/** The closed range that a text is from end to end. */
function wholeRange(text: string): DateRange | null {
  const [range] = dateRanges(text);
  const fits = range?.start === 0 && range.end === text.length && isJoined(text);
  return range === undefined || !fits || range.to === null ? null : range;
}

const blanked = (line: Line, length: number): Line => ({
  ...line,
  text: ' '.repeat(length) + line.text.slice(length),
});

/** Takes dates broken in the margin out of their lines, which keep their offsets, and says what they date. */
export function withoutGutterDates(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly ranges: ReadonlyMap<Line, DateRange>;
} {
  const found = [...lines];
  const ranges = new Map<Line, DateRange>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const whole = dateRanges(line.text).some(
      (range) => range.to !== 'present' || range.end >= line.text.length,
    );
    const date = whole || next === undefined ? null : gutterDate(line, next);
    if (date === null || next === undefined) return;
    const dated = blanked(line, date.head);
    ranges.set(dated, date.range);
    found[at] = dated;
    found[at + 1] = blanked(next, date.tail);
  });
  return { lines: found, ranges };
}

/** The dated lines of a section. Where some dates stand in bullets and some do not, those in bullets are details. */
export function datedLines(
  lines: readonly Line[],
  words: EntryWords,
  known: ReadonlyMap<Line, DateRange>,
): Dated[] {
  const all = lines.flatMap((line, at) => {
    const range = known.get(line) ?? anchorRange(line, lines[at + 1], words);
    return range === null || isLeftover(lines, at, range, words) ? [] : [{ at, line, range }];
  });
  const plain = all.filter(({ line }) => !line.bullet);
  return plain.length === 0 || plain.length === all.length ? all : plain;
}
