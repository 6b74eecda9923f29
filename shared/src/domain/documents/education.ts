import { isDegree, isSchool, isSentence } from './classify.js';
import { bareDegreeWords, schoolAside } from './data/degree-words.js';
import { datePoints } from './date-points.js';
import { dateRanges } from './dates.js';
import { type EntryAnchor, findAnchors } from './entry-anchors.js';
import { type EntryWords, readLine } from './entry-candidates.js';
import { type EntryHeader, readHeader, readTogether } from './entry-header.js';
import { joinedLines } from './joined-lines.js';
import { fold } from './keep-text.js';
import { isPlace, type Part } from './line-parts.js';
import { type Line, type Piece, spanOf, unbroken } from './lines.js';
import { type EducationValue, type Field, type FieldSpan } from './types.js';

function degreeWeight(text: string): number {
  const long = text.split(/\s+/).length > 14 ? 0.5 : 0;
  const sentence = isSentence(text) && text.length > 90 ? 0.5 : 0;
  if (!isDegree(text)) return (isSchool(text) ? 0.05 : 0.15) - long - sentence;
  return (isSchool(text) ? 0.8 : 1) - long - sentence;
}

function schoolWeight(text: string): number {
  const degree = isDegree(text) ? 0.7 : 0;
  const long = text.split(/\s+/).length > 12 ? 0.4 : 0;
  if (isSchool(text)) return 1 - degree - long;
  return (/^[\p{Lu}\p{Lo}\d]/u.test(text) ? 0.3 : 0) - degree - long;
}

const schoolWords: EntryWords = { title: degreeWeight, company: schoolWeight };

interface Entry {
  readonly school: Piece | null;
  readonly degree: Piece | null;
  /** The subject, where it stands apart from the degree. */
  readonly field: Piece | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly dates: FieldSpan | null;
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [];

/** "Bachelor of Science" names no subject yet. */
const isBare = (degree: string): boolean =>
  wordsOf(degree).every((word) => bareDegreeWords.has(word.replace(/\.$/, '')));

const inside = (part: Piece, whole: Piece | null) =>
  whole !== null && part.start >= whole.start && part.end <= whole.end;

/** The subject that stands beside, below or above a degree which names none. */
function fieldOf(parts: readonly Part[], header: EntryHeader): Piece | null {
  const { title, company } = header;
  if (title === null || !isBare(title.text)) return null;
  const free = parts.filter(
    (part) =>
      part.kind === 'plain' &&
      !inside(part, title) &&
      !inside(part, company) &&
      !/\d/.test(part.text) &&
      !isSchool(part.text) &&
      part.text.length < 70,
  );
  const [after] = free.filter((part) => part.start >= title.end);
  const found = after ?? free.at(-1);
  return found === undefined ? null : { text: found.text, start: found.start, end: found.end };
}

const unfinished = /(?:^|\s)(?:at|of|de|der|für|the|an der|à|la|and|und|et|y|e|i|en|in|di|do|da|&)$/iu;

/** Few words without a date, directly below. */
const isRest = (next: Line): boolean =>
  !next.bullet &&
  !next.blankBefore &&
  next.text.split(/\s+/).length <= 3 &&
  /^\p{Lu}[^\d\t]*$/u.test(next.text);

/** The line below the one that a piece ends, or would end but for its dates. */
function lineBelow(part: Piece, anchor: EntryAnchor): Line | undefined {
  const lines = [...anchor.header, ...anchor.body.slice(0, 1)];
  const at = lines.findIndex((line) => part.end > line.start && part.end <= line.end);
  const line = lines[at];
  if (line === undefined) return undefined;
  const behind = line.text.slice(part.end - line.start);
  const [date] = [...dateRanges(behind), ...datePoints(behind)];
  const rest = date === undefined ? behind : behind.slice(0, date.start) + behind.slice(date.end);
  return /\p{L}/u.test(rest) ? undefined : lines[at + 1];
}

/** "… at University of  2002 - 2006" over "Texas at Austin": a name that its line or the dates cut in two. */
function completed(part: Piece | null, anchor: EntryAnchor, wants: (next: Line) => boolean): Piece | null {
  const next = part === null ? undefined : lineBelow(part, anchor);
  if (part === null || next === undefined || !isRest(next) || !wants(next)) return part;
  return { text: `${part.text} ${next.text}`, start: part.start, end: next.end };
}

const wholeSchool = (school: Piece | null, anchor: EntryAnchor) =>
  completed(school, anchor, (next) => {
    const text = school?.text ?? '';
    const named = !isSchool(text) && /^(?:universi|college|institut|hochschul|school)/i.test(next.text);
    return unfinished.test(text) || named;
  });

const leastBroken = 22;

const isApart = (company: Piece | null, next: Line): boolean =>
  company !== null && (company.end <= next.start || company.start >= next.end);

/** A long degree runs on over a short line that is neither the school nor one of its own. */
function wholeDegree({ title, company }: EntryHeader, anchor: EntryAnchor): Piece | null {
  const text = title?.text ?? '';
  const isLong = text.length >= leastBroken && !isBare(text);
  return completed(title, anchor, (next) => {
    if (isSchool(next.text) || isDegree(next.text) || isPlace(next.text)) return false;
    const short = next.text.split(/\s+/).length <= 2;
    return unfinished.test(text) || (isLong && short && isApart(company, next));
  });
}

function datedEntry(anchor: EntryAnchor, header: EntryHeader): Entry {
  const { range, line } = anchor;
  const parts = anchor.read.flatMap((one) => one.parts);
  const single = range.to === null;
  const school = wholeSchool(header.company, anchor);
  const degree = school === header.company ? wholeDegree(header, anchor) : header.title;
  const next = anchor.body[0];
  const below =
    next !== undefined && !next.bullet && !isSentence(next.text) && !schoolAside.test(fold(next.text))
      ? readLine(next, schoolWords).parts
      : [];
  return {
    school,
    degree,
    field: degree === header.title ? fieldOf([...parts, ...below], header) : null,
    start: single ? null : range.from,
    end: single ? range.from : range.to,
    dates: range.end > range.start ? { start: line.start + range.start, end: line.start + range.end } : null,
  };
}

const known = (entry: Entry) =>
  [entry.school, entry.degree, entry.dates].filter((part) => part !== null).length;

/** "… in Economics. GPA: 3.74": the mark is no part of the degree. */
const mark =
  /[\s.,;:|(–-]+(?:c?gpa|cum\. gpa|grade|note|abschlussnote|notendurchschnitt|voto|votazione|mention|nota media|average)\b.*$/iu;

function withoutMark(part: Piece | null): Piece | null {
  const at = part === null ? undefined : mark.exec(part.text)?.index;
  return part === null || !at
    ? part
    : { text: part.text.slice(0, at), start: part.start, end: part.start + at };
}

/** A word for a school or a degree, or a dated pair that stands where the others have theirs. */
const counts = (entry: Entry): boolean =>
  (entry.school !== null && isSchool(entry.school.text)) ||
  (entry.degree !== null && isDegree(entry.degree.text)) ||
  known(entry) === 3;

function toField(entry: Entry): Field<EducationValue> | null {
  if (!counts(entry)) return null;
  const { school, field, start, end } = entry;
  const degree = withoutMark(entry.degree);
  const spans = [school, degree, field, entry.dates].flatMap((part) => (part === null ? [] : [spanOf(part)]));
  const named = degree === null || field === null ? (degree?.text ?? null) : `${degree.text} ${field.text}`;
  const [institution, studied] = [school?.text, named].map((text) => (text == null ? null : unbroken(text)));
  return {
    value: { institution: institution ?? null, degree: studied ?? null, start, end },
    spans: spans.sort((a, b) => a.start - b.start),
    confidence: [0, 0.45, 0.7, 0.85][known(entry)] ?? 0.85,
  };
}

/** Degree alone or school alone where only one of the two is there. */
function settled(header: EntryHeader): EntryHeader {
  const { title, company } = header;
  if (title !== null && company === null && isSchool(title.text) && !isDegree(title.text))
    return { ...header, title: null, company: title };
  if (title === null && company !== null && isDegree(company.text))
    return { ...header, title: company, company: null };
  return header;
}

const repeats = (block: readonly Line[], line: Line): boolean =>
  block.some(
    (one) => (isSchool(line.text) && isSchool(one.text)) || (isDegree(line.text) && isDegree(one.text)),
  );

const namesSchooling = (line: Line): boolean =>
  !line.bullet && !isSentence(line.text) && (isSchool(line.text) || isDegree(line.text));

/** Entries of lines without dates: each begins where a school or a degree is named a second time. */
function undatedEntries(lines: readonly Line[]): Entry[] {
  const blocks: Line[][] = [];
  for (const line of lines.filter(namesSchooling)) {
    const open = blocks.at(-1) ?? [];
    const last = open.at(-1);
    const near = last !== undefined && line.index - last.index <= 2;
    if (near && !repeats(open, line)) open.push(line);
    else blocks.push([line]);
  }
  return blocks.map(undatedEntry);
}

type Dates = Pick<Entry, 'start' | 'end' | 'dates'>;

function datesOf(line: Line): Dates {
  const [range] = dateRanges(line.text);
  const [point] = datePoints(line.text);
  const at = range ?? point;
  return {
    start: range?.from ?? null,
    end: range === undefined ? (point?.value ?? null) : range.to,
    dates: at === undefined ? null : { start: line.start + at.start, end: line.start + at.end },
  };
}

function undatedEntry(block: readonly Line[]): Entry {
  const read = block.map((line) => readLine(line, schoolWords));
  const header = settled(readHeader(read, 0, null));
  const parts = read.flatMap((one) => one.parts);
  const [dates] = block.map(datesOf).filter((one) => one.dates !== null);
  return {
    school: header.company,
    degree: header.title,
    field: fieldOf(parts, header),
    ...(dates ?? { start: null, end: null, dates: null }),
  };
}

function read(all: readonly Line[], bodySize: number | null): Entry[] {
  const lines = joinedLines(all).filter((line) => !schoolAside.test(fold(line.text)));
  const anchors = findAnchors(lines, bodySize, schoolWords);
  const headers = readTogether(anchors, bodySize).map(settled);
  const first = anchors[0]?.header[0]?.index ?? Infinity;
  const before = undatedEntries(lines.filter((line) => line.index < first));
  const dated = anchors.flatMap((anchor, index) => {
    const header = headers[index];
    if (header === undefined) return [];
    return [
      datedEntry(anchor, header),
      ...undatedEntries(anchor.body).filter((one) => one.school !== null && one.degree !== null),
    ];
  });
  return [...before, ...dated];
}

/** Schools and degrees of an education section. */
export function findEducation(lines: readonly Line[], bodySize: number | null): Field<EducationValue>[] {
  return read(lines, bodySize).flatMap((entry) => toField(entry) ?? []);
}

/** Schooling in a document without a heading for it: only what names a degree and a school and is dated. */
export function findUnheadedEducation(
  lines: readonly Line[],
  bodySize: number | null,
): Field<EducationValue>[] {
  const named = (entry: Entry) =>
    entry.dates !== null &&
    entry.school !== null &&
    entry.degree !== null &&
    isSchool(entry.school.text) &&
    isDegree(entry.degree.text);
  return read(lines, bodySize)
    .filter(named)
    .flatMap((entry) => toField(entry) ?? [])
    .map((field) => ({ ...field, confidence: Math.min(field.confidence, 0.6) }));
}
