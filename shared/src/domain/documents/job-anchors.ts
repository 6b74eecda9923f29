import { isSentence, isTitle } from './classify.js';
import { datePoints, dateRanges, type DateRange } from './dates.js';
import { type Line } from './lines.js';

/** A line that dates a job, and the lines around it that name it. */
export interface JobAnchor {
  readonly line: Line;
  readonly range: DateRange;
  /** The lines above, the dated line itself, the lines below: in the order of the page. */
  readonly header: readonly Line[];
  readonly body: readonly Line[];
}

const mostAbove = 6;
const mostBelow = 3;
const place = (line: Line, range: DateRange) => line.text.slice(0, range.start) + line.text.slice(range.end);

/** One date alone, as "2019" or "Intern, Acme (2019)": it starts the job, its end is not known. */
function singleDate(line: Line): DateRange | null {
  const points = datePoints(line.text);
  const [only] = points;
  if (points.length !== 1 || only === undefined || line.bullet) return null;
  const rest = (line.text.slice(0, only.start) + line.text.slice(only.end)).replace(/[\s()|,·•–—-]/g, '');
  const edge = only.start === 0 || /[\s(|,·•–—-]/.test(line.text.charAt(only.start - 1));
  const ends = line.text.slice(only.end).replace(/[\s)]/g, '') === '';
  if (rest === '' || (edge && ends && isTitle(line.text) && line.text.length < 90))
    return { from: only.value, to: null, start: only.start, end: only.end };
  return null;
}

function anchorRange(line: Line): DateRange | null {
  const [range] = dateRanges(line.text);
  if (range === undefined) return singleDate(line);
  const rest = place(line, range).trim();
  const atEdge = range.start <= 2 || range.end >= line.text.length - 2 || /[\t|]/.test(line.text);
  if (rest !== '' && !atEdge && isSentence(rest)) return null;
  return line.bullet && rest.length > 70 ? null : range;
}

const heads = (line: Line) => !line.bullet && !isSentence(line.text) && line.text.length <= 110;

/** Walks up from a dated line while lines still read as its header. */
function above(lines: readonly Line[], at: number, floor: number, most: number): Line[] {
  const taken: Line[] = [];
  for (let index = at - 1; index >= floor && taken.length < most; index -= 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || !heads(line)) break;
    if (next.blankBefore && taken.length > 0) break;
    taken.unshift(line);
  }
  return taken;
}

function below(lines: readonly Line[], at: number, ceiling: number): Line[] {
  const taken: Line[] = [];
  for (let index = at + 1; index < ceiling && taken.length < mostBelow; index += 1) {
    const line = lines[index];
    if (line === undefined || !heads(line)) break;
    if (line.blankBefore && taken.length > 0) break;
    taken.push(line);
  }
  return taken;
}

/** How many lines stand above the first date: the layout the rest of the section follows. */
function headerDepth(lines: readonly Line[], first: number): number {
  return above(lines, first, 0, mostAbove).length;
}

const namesJob = (lines: readonly Line[]) => lines.some((line) => isTitle(line.text));

interface Dated {
  readonly at: number;
  readonly line: Line;
  readonly range: DateRange;
}

/** Dates alone on their line, with no title below, belong to the lines above even where others lead with them. */
function lonelyDate(lines: readonly Line[], dated: readonly Dated[], index: number, floor: number): Line[] {
  const at = dated[index]?.at ?? 0;
  if (namesJob(below(lines, at, dated[index + 1]?.at ?? lines.length))) return [];
  const over = above(lines, at, floor, 2);
  return namesJob(over) ? over : [];
}

function headersAbove(lines: readonly Line[], dated: readonly Dated[], index: number, depth: number): Line[] {
  const here = dated[index];
  if (here === undefined) return [];
  const floor = (dated[index - 1]?.at ?? -1) + 1;
  const rest = place(here.line, here.range).trim();
  if (depth === 0) return rest === '' ? lonelyDate(lines, dated, index, floor) : [];
  const gap = here.line.blankBefore;
  // A dated line that names its job stands alone unless the lines above cling to it.
  if (gap && rest !== '' && isTitle(rest)) return [];
  return above(lines, here.at, floor, depth);
}

/** Finds the dated jobs of a section and splits its lines into headers and bodies. */
export function findAnchors(lines: readonly Line[]): JobAnchor[] {
  const dated: Dated[] = lines.flatMap((line, at) => {
    const range = anchorRange(line);
    return range === null ? [] : [{ at, line, range }];
  });
  const [first] = dated;
  if (first === undefined) return [];
  const depth = headerDepth(lines, first.at);
  const tops = dated.map((_one, index) => headersAbove(lines, dated, index, depth));
  return dated.map(({ at, line, range }, index) => {
    const top = tops[index] ?? [];
    const next = dated[index + 1];
    const ceiling = next === undefined ? lines.length : next.at - (tops[index + 1]?.length ?? 0);
    const named = namesJob([...top]) || isTitle(place(line, range));
    const bottom = below(lines, at, ceiling);
    const wanted = named && top.length > 0 ? bottom.filter((one) => !one.blankBefore).slice(0, 1) : bottom;
    const from = at + 1;
    return { line, range, header: [...top, line, ...wanted], body: lines.slice(from, ceiling) };
  });
}
