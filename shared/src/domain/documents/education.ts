import { isDegree, isSchool } from './classify.js';
import { datePoints } from './date-points.js';
import { dateRanges } from './dates.js';
import { type Line, type Piece, piece } from './lines.js';
import { type EducationValue, type Field } from './types.js';

interface Entry {
  school: Piece | null;
  degree: Piece | null;
  start: string | null;
  end: string | null;
  dates: Piece | null;
}

const empty = (): Entry => ({ school: null, degree: null, start: null, end: null, dates: null });
const separators = /\s*[|•·\t]\s*|\s+[–—-]\s+|,\s+(?=\p{Lu})|\s+(?:at|an der|à|en la|na)\s+(?=\p{Lu})/gu;

/** "University of Texas at Austin" is one school; "BSc at Leeds" is a degree and a school. */
function rejoined(line: Line, found: readonly Piece[]): Piece[] {
  return found.reduce<Piece[]>((kept, part) => {
    const last = kept.at(-1);
    const between = last === undefined ? '' : line.text.slice(last.end - line.start, part.start - line.start);
    const one = last !== undefined && between.trim() === 'at' && isSchool(last.text) && !isSchool(part.text);
    if (one) kept[kept.length - 1] = joined(line, last, part);
    else kept.push(part);
    return kept;
  }, []);
}

/** The pieces of a line outside its dates. */
function pieces(line: Line): Piece[] {
  const dates = [...dateRanges(line.text), ...datePoints(line.text)];
  const cut = dates.reduce(
    (text, date) => text.slice(0, date.start) + '\t'.repeat(date.end - date.start) + text.slice(date.end),
    line.text,
  );
  const found: Piece[] = [];
  let from = 0;
  for (const match of [...cut.matchAll(separators), { index: cut.length, 0: '' }]) {
    const one = piece(line, from, match.index, /[\s,;|·•:\t–—()-]/u);
    if (one !== null && /\p{L}{2}/u.test(one.text)) found.push(one);
    from = match.index + match[0].length;
  }
  return rejoined(line, found);
}

function takeDates(entry: Entry, line: Line): void {
  if (entry.dates !== null) return;
  const [range] = dateRanges(line.text);
  const [point] = datePoints(line.text);
  const at = range ?? point;
  if (at === undefined) return;
  entry.start = range?.from ?? null;
  entry.end = range === undefined ? (point?.value ?? null) : range.to;
  entry.dates = {
    text: line.text.slice(at.start, at.end),
    start: line.start + at.start,
    end: line.start + at.end,
  };
}

const wrapped = /(?:\b(?:at|of|de|der|für|the|an der|à|la)|\s)$/iu;

const canContinue = (next: Line | undefined): next is Line =>
  next !== undefined &&
  !next.blankBefore &&
  !next.bullet &&
  next.text.split(/\s+/).length <= 3 &&
  /^\p{Lu}[^\d\t]*$/u.test(next.text);

/** "… at University of" / "Washington": a school's name that a narrow column broke in two. */
function wholeSchool(line: Line, parts: readonly Piece[], next: Line | undefined): Piece | null {
  const school = parts.find((part) => isSchool(part.text)) ?? null;
  const last = school ?? parts.at(-1);
  if (last === undefined || !canContinue(next)) return school;
  const broken =
    school === null ? /\bat\s/.test(line.text) && isSchool(next.text) : wrapped.test(school.text);
  return broken ? { text: `${last.text} ${next.text}`, start: last.start, end: next.end } : school;
}

/** A line names a new entry when it repeats what the open one already has. */
function repeats(entry: Entry, school: Piece | null, degree: Piece | null, line: Line): boolean {
  if (entry.school !== null && school !== null) return true;
  if (entry.degree !== null && degree !== null) return true;
  const dated = dateRanges(line.text).length > 0 && entry.dates !== null;
  return dated && (entry.school !== null || entry.degree !== null);
}

const joined = (line: Line, first: Piece, last: Piece): Piece => ({
  text: line.text.slice(first.start - line.start, last.end - line.start),
  start: first.start,
  end: last.end,
});

/** "Bachelor of Science, Computer Science": the field of study belongs to the degree. */
function degreeOf(line: Line, parts: readonly Piece[], school: Piece | null): Piece | null {
  const at = parts.findIndex((part) => isDegree(part.text) && part !== school);
  const first = parts[at];
  if (first === undefined || first.start === school?.start) return null;
  const next = parts[at + 1];
  const comma =
    next !== undefined && /^,\s+$/.test(line.text.slice(first.end - line.start, next.start - line.start));
  return next !== undefined && comma && next !== school ? joined(line, first, next) : first;
}

function toField(entry: Entry): Field<EducationValue> | null {
  if (entry.school === null && entry.degree === null) return null;
  const spans = [entry.school, entry.degree, entry.dates].flatMap((part) =>
    part === null ? [] : [{ start: part.start, end: part.end }],
  );
  const known = [entry.school, entry.degree, entry.dates].filter((part) => part !== null).length;
  return {
    value: {
      institution: entry.school?.text ?? null,
      degree: entry.degree?.text ?? null,
      start: entry.start,
      end: entry.end,
    },
    spans,
    confidence: [0, 0.45, 0.7, 0.85][known] ?? 0.85,
  };
}

/** Schools and degrees of an education section. */
export function findEducation(lines: readonly Line[]): Field<EducationValue>[] {
  const entries: Entry[] = [];
  let open = empty();
  for (const [index, line] of lines.entries()) {
    if (line.bullet || line.text.length > 160) continue;
    const parts = pieces(line);
    const school = wholeSchool(line, parts, lines[index + 1]);
    const degree = degreeOf(line, parts, school);
    if (repeats(open, school, degree, line)) {
      entries.push(open);
      open = empty();
    }
    open.school ??= school;
    open.degree ??= degree;
    takeDates(open, line);
  }
  return [...entries, open].flatMap((entry) => toField(entry) ?? []);
}
